from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from fleca_desktop.services.forecast_week import IssuedForecast
from fleca_desktop.storage.forecasts import ForecastRecord
from fleca_desktop.ui.forecast.figures import forecast_table, history_table
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.plot.history import History, WeekPoint

ENGLISH = Formats("en")
FIRST, SECOND = date(2026, 9, 7), date(2026, 9, 14)
TODAY = date(2026, 9, 7)
SUBJECTS = (
    ("shop", "", "", 300.0), ("family", "Pastry", "", 200.0), ("product", "Pastry", "Croissant", 150.0),
    ("product", "Pastry", "Coca", 50.0), ("family", "Bread", "", 100.0), ("product", "Bread", "Barra", 100.0),
)  # fmt: skip


def issued(*measures: str) -> IssuedForecast:
    every = [(measure, week, *subject) for measure in measures for week in (SECOND, FIRST) for subject in SUBJECTS]
    lines = pd.DataFrame(every, columns=["measure", "week_start", "level", "family", "product", "point"])
    known = lines.assign(
        week_start=pd.to_datetime(lines["week_start"]),
        lo80=lines["point"] * 0.9,
        hi80=lines["point"] * 1.1,
        last_week=lines["point"].where(lines["product"] != "Coca"),
        last_year=lines["point"],
        four_week_mean=lines["point"],
        method="model",
        reasons=[[] for _ in every],
    )
    return IssuedForecast(ForecastRecord(1, "2026-09-07T16:04:00+00:00", "2026-08-31", "1", ""), known, pd.DataFrame())


def test_every_week_family_and_product_of_the_forecast_has_a_line() -> None:
    table = forecast_table(issued("revenue_eur", "units"), "revenue_eur", "€", TODAY, ENGLISH)
    assert [row[:3] for row in table.rows if row[0] == FIRST] == [
        (FIRST, "Pastry", ""), (FIRST, "Pastry", "Croissant"), (FIRST, "Pastry", "Coca"), (FIRST, "Bread", ""),
        (FIRST, "Bread", "Barra"), (FIRST, "Whole shop", ""),
    ]  # fmt: skip
    assert {row[0] for row in table.rows} == {FIRST, SECOND}
    assert {len(row) for row in table.rows} == {len(table.headings)}


def test_figures_are_the_forecasts_and_what_is_not_known_is_empty() -> None:
    table = forecast_table(issued("revenue_eur"), "revenue_eur", "€", TODAY, ENGLISH)
    coca = dict(zip(table.headings, table.rows[2], strict=True))
    assert coca["Forecast, €"] == 50.0
    assert (coca["Range from"], coca["Range to"]) == (pytest.approx(45.0), pytest.approx(55.0))
    assert coca["Week of 31 Aug"] is None


def test_the_plots_weeks_keep_what_was_said_apart_from_what_is_said_now() -> None:
    weeks = (
        WeekPoint(date(2026, 8, 24), closed=True, notes=("Fira",)),
        WeekPoint(date(2026, 8, 31), sales=100.126, said=90.0),
        WeekPoint(FIRST, point=95.0, low=80.0, high=110.0),
    )
    table = history_table(History(weeks), "Croissant", "€")
    assert table.rows == (
        (date(2026, 8, 24), "Croissant", None, None, None, None, None, None, "closed, Fira"),
        (date(2026, 8, 31), "Croissant", 100.13, None, 90.0, None, None, None, ""),
        (FIRST, "Croissant", None, None, None, 95.0, 80.0, 110.0, ""),
    )
    assert len(table.headings) == len(table.rows[0])
