from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.core.calendar import Event
from fleca_desktop.services.compare_history import Comparison, Subject
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.plot.history import History, derive_history, in_words, read_out

FIRST = date(2025, 1, 6)
TODAY = date(2026, 3, 2)
WEEKS = 60
ENGLISH = Formats("en")


def monday(number: int) -> date:
    return FIRST + timedelta(weeks=number)


def comparison(*, missing: tuple[int, ...] = (), measure: str = "revenue_eur") -> Comparison:
    weeks = [number for number in range(WEEKS + 1) if number not in missing]
    sales = pd.DataFrame(
        {
            "week_start": pd.to_datetime([monday(n) for n in weeks]),
            "value": [1000.0 + n for n in weeks],
            "complete": [n != WEEKS for n in weeks],
        }
    )
    ahead_of = [WEEKS, WEEKS + 1]
    ahead = pd.DataFrame(
        {
            "week_start": pd.to_datetime([monday(n) for n in ahead_of]),
            "point": [2000.0, 2100.0],
            "lo80": [1800.0, 1850.0],
            "hi80": [2200.0, 2350.0],
        }
    )
    issued = pd.DataFrame(
        {
            "week_start": pd.to_datetime([monday(n) for n in (WEEKS - 1, *ahead_of)]),
            "point": [1500.0, 2000.0, 2100.0],
            "issued_at": "2026-03-02T16:04:00+00:00",
        }
    )
    return Comparison(
        subject=Subject(measure=measure),  # type: ignore[arg-type]  # a literal in each test
        sales=sales,
        issued=issued,
        ahead=ahead,
        closed_weeks=tuple(pd.Timestamp(monday(n)) for n in missing),
        events=(Event(date(2025, 5, 10), date(2025, 5, 11), "Fira", yearly=True),),
        festes={date(2025, 6, 24): "Sant Joan", date(2025, 9, 11): ""},
    )


@pytest.fixture
def history() -> History:
    return derive_history(comparison(missing=(5,)), TODAY)


def test_weeks_have_no_gaps_from_the_first_sales_to_the_last_forecast(history: History) -> None:
    mondays = [week.monday for week in history.weeks]
    assert mondays == [monday(n) for n in range(WEEKS + 2)]


def test_a_closed_week_has_no_sales_and_is_no_zero(history: History) -> None:
    week = history.by_monday[monday(5)]
    assert week.closed
    assert week.sales is None


def test_an_incomplete_week_is_not_drawn_as_a_fall(history: History) -> None:
    assert history.by_monday[monday(WEEKS)].sales is None
    assert history.last_sales == history.by_monday[monday(WEEKS - 1)]


def test_last_year_is_the_same_week_by_date_not_by_row(history: History) -> None:
    assert history.by_monday[monday(57)].last_year is None
    assert history.by_monday[monday(58)].last_year == 1006.0


def test_what_was_said_is_shown_for_the_past_and_the_newest_forecast_ahead(history: History) -> None:
    assert history.by_monday[monday(WEEKS - 1)].said == 1500.0
    assert history.by_monday[monday(WEEKS)].said is None
    assert [week.point for week in history.ahead] == [2000.0, 2100.0]


def test_events_come_back_every_year_and_festes_have_names(history: History) -> None:
    assert [(flag.day, flag.name) for flag in history.flags] == [
        (date(2025, 5, 10), "Fira"),
        (date(2025, 6, 24), "Sant Joan"),
        (date(2025, 9, 11), "local festa"),
    ]


def test_without_sales_and_forecast_there_is_nothing() -> None:
    empty = comparison()
    nothing = Comparison(
        empty.subject, empty.sales[:0], empty.issued[:0], empty.ahead[:0], closed_weeks=(), events=(), festes={}
    )
    assert derive_history(nothing, TODAY).weeks == ()
    assert in_words(derive_history(nothing, TODAY), ENGLISH) == "No sales yet."


def test_the_read_out_tells_all_series_of_a_week(history: History) -> None:
    lines = read_out(history.by_monday[monday(WEEKS - 1)], ENGLISH, is_money=True)
    assert lines[1:] == [
        ("sales", "Sales", "€1,059"),
        ("said", "As forecast then", "€1,500"),
        ("last_year", "A year before", "€1,007"),
    ]


def test_the_read_out_of_a_coming_week_has_the_range_under_the_forecast(history: History) -> None:
    lines = read_out(history.by_monday[monday(WEEKS)], ENGLISH, is_money=True)
    assert [series for series, _word, _value in lines] == ["week", "forecast", "range", "last_year"]
    assert lines[2][2] == "€1,800 \u2013 €2,200"


def test_the_plot_has_a_sentence_for_those_who_cannot_see_it(history: History) -> None:
    words = in_words(history, ENGLISH)
    assert "€1,059" in words
    assert "€2,000, between €1,800 and €2,200" in words


def test_pieces_are_not_euros() -> None:
    history = derive_history(comparison(measure="units"), TODAY)
    assert not history.is_money
    assert "€" not in in_words(history, ENGLISH)


def test_missing_comparators_do_not_break_the_frame() -> None:
    broken = comparison()
    broken.ahead.loc[0, "lo80"] = np.nan
    assert derive_history(broken, TODAY).ahead[0].low is None
