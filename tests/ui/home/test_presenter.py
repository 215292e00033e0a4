from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from fleca_desktop.core.accuracy import Accuracy
from fleca_desktop.core.reasons import Reason
from fleca_desktop.services.forecast_week import IssuedForecast
from fleca_desktop.services.overview import Attention, Overview
from fleca_desktop.storage.forecasts import ForecastRecord
from fleca_desktop.storage.imports import ImportRecord
from fleca_desktop.ui.home.attention import attention_row
from fleca_desktop.ui.home.presenter import Measured, derive_home
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.plot.history import Flag
from fleca_desktop.ui.reasons import why_sentence

MONDAY = date(2026, 9, 7)
ENGLISH, CATALAN = Formats("en"), Formats("ca")
LINE = {
    "level": "shop", "family": "", "product": "", "week_start": pd.Timestamp(MONDAY), "horizon": 1,
    "measure": "revenue_eur", "point": 4212.0, "lo80": 3860.0, "hi80": 4590.0, "method": "model",
    "last_week": 4630.0, "last_year": 4055.0, "four_week_mean": float("nan"),
    "reasons": [["local_holiday", 0.06, "local"], ["season", -0.11, ""], ["trend", 0.001, ""]],
}  # fmt: skip
IMPORT = ImportRecord(
    1, "sales.csv", "", "2026-09-07T15:00:00+00:00", None, "product", "replace", "2024-01-01", "2026-09-06", {}
)


def forecast(issued_at: str = "2026-09-07T16:04:00+00:00", **changes: object) -> IssuedForecast:
    lines = pd.DataFrame([{**LINE, **changes}])
    return IssuedForecast(ForecastRecord(1, issued_at, "2026-08-31", "1", ""), lines, pd.DataFrame())


@pytest.fixture
def seen() -> Overview:
    return Overview(
        shop_name="Can Pau",
        is_sample=False,
        today=MONDAY,
        last_import=IMPORT,
        last_day=date(2026, 9, 6),
        forecast=forecast(),
        attention=(),
    )


def test_the_week_has_a_number_with_its_range(seen: Overview) -> None:
    home = derive_home(seen, (), ENGLISH)
    assert (home.kind, home.title, home.total) == ("good", "Week of 7 to 13 September", "€4,212")
    assert home.range == "between €3,860 and €4,590 in 8 of 10 weeks like this one"


def two_weeks(seen: Overview, today: date) -> Overview:
    later = {**LINE, "week_start": pd.Timestamp(2026, 9, 14), "horizon": 2, "point": 3900.0}
    made = forecast()
    return replace(seen, today=today, forecast=replace(made, lines=pd.DataFrame([LINE, later])))


def test_the_first_week_that_is_not_over_is_shown(seen: Overview) -> None:
    sunday, monday = (derive_home(two_weeks(seen, date(2026, 9, day)), (), ENGLISH) for day in (13, 14))
    assert (sunday.total, monday.total) == ("€4,212", "€3,900")
    assert monday.title == "Week of 14 to 20 September"
    assert [home.comparators[0].name for home in (sunday, monday)] == ["Last week", "Last week with sales"]
    assert not sunday.is_past
    assert not monday.is_past


def test_a_forecast_of_past_weeks_alone_says_so(seen: Overview) -> None:
    home = derive_home(two_weeks(seen, date(2026, 9, 21)), (), ENGLISH)
    assert home.is_past
    assert (home.title, home.caption) == ("Week of 14 to 20 September", "What was expected of that week")
    assert home.sentence.startswith("All the weeks of this forecast are over. Import what the till has sold since")


def test_it_stands_beside_the_weeks_that_the_owner_remembers(seen: Overview) -> None:
    last_week, last_year, mean = derive_home(seen, (), ENGLISH).comparators
    assert (last_week.value, last_week.change, last_week.tone) == ("€4,630", "\u22129%", "bad")
    assert (last_year.name, last_year.change, last_year.tone) == ("Same week of 2025", "+4%", "good")
    assert (mean.value, mean.change) == ("\u2013", "")


def test_the_strongest_reasons_come_first_and_trifles_are_left_out(seen: Overview) -> None:
    assert (
        derive_home(seen, (), ENGLISH).why
        == "Against the mean of the last four weeks: time of year \u221211% \u00b7 local festa +6%"
    )


def test_the_sentence_says_when_it_was_issued_and_what_is_special(seen: Overview) -> None:
    sentence = derive_home(
        seen, (Flag(date(2026, 9, 11), "local festa"), Flag(date(2026, 9, 14), "too late")), ENGLISH
    ).sentence
    assert sentence == (
        "Forecast issued today at 16:04, with sales up to Sunday 6 September \u00b7 local festa on Friday"
    )


def test_an_older_forecast_says_its_day(seen: Overview) -> None:
    older = replace(seen, forecast=forecast("2026-09-05T09:00:00+00:00"))
    assert "on Saturday 5 September" in derive_home(older, (), ENGLISH).sentence


def test_a_shop_that_knows_only_pieces_is_told_in_pieces(seen: Overview) -> None:
    home = derive_home(replace(seen, forecast=forecast(measure="units")), (), ENGLISH)
    assert home.measure == "units"
    assert "€" not in home.total + home.range


def test_another_year_is_named(seen: Overview) -> None:
    late = replace(seen, today=date(2027, 1, 11))
    home = derive_home(late, (), CATALAN)
    assert home.title.endswith("de setembre de 2026")
    assert "diumenge 6 de setembre de 2026" in home.sentence


def test_without_any_import_the_page_is_empty(seen: Overview) -> None:
    assert derive_home(replace(seen, last_import=None, forecast=None), (), ENGLISH).kind == "empty"


def test_with_sales_and_no_forecast_yet_it_waits(seen: Overview) -> None:
    assert derive_home(replace(seen, forecast=None), (), ENGLISH).kind == "waiting"


def test_a_day_without_sales_is_a_question() -> None:
    row = attention_row(Attention("day_without_sales", "calendar", days=(date(2026, 9, 3),)), ENGLISH, MONDAY)
    assert row.title == "No sales on Thursday 3 September. Were you closed?"
    assert (row.page, row.closed) == ("calendar", date(2026, 9, 3))


def test_many_names_are_cut_short() -> None:
    names = ("Coca", "Panellet", "Xuixo", "Bunyol")
    row = attention_row(Attention("products_without_family", "imports", names=names), ENGLISH, MONDAY)
    assert row.text == "Coca, Panellet, Xuixo\u2026"


def test_of_two_festes_of_which_one_is_known_one_is_missing() -> None:
    for names, title in (
        (("local_festes",), "The local festes of 2026 are missing"),
        (("one_local_festa",), "One of the two local festes of 2026 is missing"),
        (("public_holidays", "one_local_festa"), "The public holidays of 2026 are not known"),
    ):
        attention = Attention("year_without_holidays", "calendar", days=(MONDAY,), names=names)
        assert attention_row(attention, ENGLISH, MONDAY).title == title


@pytest.mark.parametrize("code", ["old_sales", "day_without_sales", "products_without_family", "year_without_holidays"])
def test_every_kind_of_attention_has_words_and_a_way(code: str) -> None:
    row = attention_row(Attention(code, "imports", days=(MONDAY,), names=("Coca",)), CATALAN, MONDAY)  # type: ignore[arg-type]
    assert all((row.icon, row.title, row.text, row.action, row.page))


def test_how_right_the_forecast_was_is_said_as_the_owner_wants_it_measured(seen: Overview) -> None:
    off = Accuracy(weeks=8, mae=1, rmse=1, mape=0.07, wape=0.062, r2=0.9, bias=0, coverage=0.8)
    home = derive_home(seen, (), ENGLISH, Measured(3, off))
    assert home.accuracy == "In the last 8 week(s) the forecast made 3 week(s) ahead was off by 6%."
    assert derive_home(seen, (), ENGLISH, Measured(3, None)).accuracy == ""


def test_a_mean_of_four_weeks_is_not_counted_against_itself() -> None:
    told = why_sentence((Reason("little_history", 0.0),), ENGLISH)
    assert told == "Why: average of 4 weeks: too little history"
    assert why_sentence((), ENGLISH) == ""
