from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from fleca_desktop.services.compare_history import Subject
from fleca_desktop.services.forecast_week import IssuedForecast
from fleca_desktop.storage.forecasts import ForecastRecord
from fleca_desktop.ui.forecast.presenter import ForecastSnapshot, derive_forecast
from fleca_desktop.ui.forecast.table_model import families_together, forecast_columns
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.table import RowsModel

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from fleca_desktop.ui.theme import Theme

ENGLISH = Formats("en")
FIRST, SECOND = date(2026, 9, 7), date(2026, 9, 14)
TODAY = date(2026, 9, 7)
NAMES = (
    ("shop", "", "", 300.0), ("family", "Bread", "", 100.0), ("family", "Pastry", "", 200.0),
    ("product", "Bread", "Barra", 100.0), ("product", "Pastry", "Coca", 50.0),
    ("product", "Pastry", "Croissant", 150.0),
)  # fmt: skip


def issued(*measures: str) -> IssuedForecast:
    rows = [
        {
            "level": level, "family": family, "product": product, "week_start": pd.Timestamp(monday), "horizon": 1,
            "measure": measure, "point": point, "lo80": point * 0.9, "hi80": point * 1.1, "method": "model",
            "last_week": float("nan") if product == "Coca" else point * 0.8, "last_year": point,
            "four_week_mean": point,
            "reasons": [["season", 0.2, ""], ["holiday", -0.1, "Assumpció"], ["closed_days", -0.05, "1"]],
        }
        for measure in measures for monday in (FIRST, SECOND) for level, family, product, point in NAMES
    ]  # fmt: skip
    record = ForecastRecord(1, "2026-09-07T16:04:00+00:00", "2026-08-31", "1", "")
    return IssuedForecast(record, pd.DataFrame(rows), pd.DataFrame())


@pytest.fixture
def snapshot() -> ForecastSnapshot:
    return derive_forecast(issued("revenue_eur", "units"), None, None, TODAY, ENGLISH)


def names(snapshot: ForecastSnapshot) -> list[str]:
    return [row.name for row in snapshot.rows]


def test_the_first_week_in_euros_is_shown_first(snapshot: ForecastSnapshot) -> None:
    assert (snapshot.monday, snapshot.measure) == (FIRST, "revenue_eur")
    assert snapshot.title == "Week of 7 to 13 September"
    assert [week.title for week in snapshot.weeks] == ["7 Sept", "14 Sept"]


def test_another_week_and_pieces_can_be_chosen() -> None:
    chosen = derive_forecast(issued("revenue_eur", "units"), SECOND, "units", TODAY, ENGLISH)
    assert (chosen.monday, chosen.measure) == (SECOND, "units")


def test_a_measure_that_the_shop_does_not_know_is_not_shown() -> None:
    assert derive_forecast(issued("units"), None, "revenue_eur", TODAY, ENGLISH).measure == "units"


def test_a_week_that_has_passed_gives_way_to_the_first() -> None:
    assert derive_forecast(issued("units"), date(2020, 1, 6), None, TODAY, ENGLISH).monday == FIRST


def test_a_week_that_is_over_gives_way_to_the_next_and_the_last_one_says_it() -> None:
    monday, late = (derive_forecast(issued("units"), None, None, day, ENGLISH) for day in (SECOND, date(2026, 9, 21)))
    assert (monday.monday, late.monday) == (SECOND, SECOND)
    assert [shown.sentence.endswith("this week is over") for shown in (monday, late)] == [False, True]
    assert [week.monday for week in late.weeks] == [FIRST, SECOND]


def test_families_stand_above_their_products_the_largest_first(snapshot: ForecastSnapshot) -> None:
    assert names(snapshot) == ["Pastry", "Croissant", "Coca", "Bread", "Barra"]
    assert snapshot.total is not None
    assert snapshot.total.subject == Subject("shop", "", "", "revenue_eur")


def test_reasons_are_said_the_strongest_first(snapshot: ForecastSnapshot) -> None:
    assert snapshot.rows[0].why == "time of year +20%"
    assert snapshot.rows[0].whole_why.startswith("time of year +20% \u00b7 Assumpció \u221210% \u00b7 ")


def test_what_was_not_sold_has_no_change(snapshot: ForecastSnapshot) -> None:
    coca = next(row for row in snapshot.rows if row.name == "Coca")
    assert coca.last_week is None
    assert coca.change is None
    assert snapshot.rows[0].change == pytest.approx(0.25)


def test_the_table_keeps_qts_promises(snapshot: ForecastSnapshot, theme: Theme, qtmodeltester: ModelTester) -> None:
    model = RowsModel(forecast_columns(ENGLISH, "€"), theme, families_together)
    model.set_rows(snapshot.rows)
    qtmodeltester.check(model)


def test_sorting_keeps_products_with_their_family(snapshot: ForecastSnapshot) -> None:
    ordered = families_together(snapshot.rows, lambda row: row.point, False)  # noqa: FBT003 - as the table calls it
    assert [row.name for row in ordered] == ["Bread", "Barra", "Pastry", "Coca", "Croissant"]


def test_every_cell_of_the_table_has_text(snapshot: ForecastSnapshot) -> None:
    for column in forecast_columns(ENGLISH, "€"):
        assert all(column.text(row) for row in snapshot.rows)


@pytest.mark.parametrize("week", [FIRST, SECOND])
def test_the_last_week_with_sales_is_named_as_what_it_is_whichever_week_is_shown(week: date) -> None:
    shown = derive_forecast(issued("revenue_eur"), week, None, TODAY, ENGLISH)
    columns = {one.title: one for one in forecast_columns(ENGLISH, "€", origin=shown.origin)}
    assert columns["Week of 31 Aug"].title_tip == "The last whole week with sales, 31 August to 6 September"
    assert columns["Why"].title_tip == "What takes the forecast away from the mean of the last four weeks"
