from __future__ import annotations

from datetime import date

import pandas as pd

from fleca_desktop.core.gaps import days_left_out, missing_days
from fleca_desktop.core.sales import SalesHistory


def days(*gone: str) -> pd.DataFrame:
    """Eight weeks, closed on Tuesdays, without the days that are ``gone``."""
    span = pd.date_range("2026-03-02", periods=56, freq="D")
    return pd.DataFrame({"date": [d for d in span if d.weekday() != 1 and str(d.date()) not in gone]})


def test_a_weekday_that_is_always_closed_is_no_gap() -> None:
    assert missing_days(days()) == ()


def test_an_unusual_day_without_sales_is_noticed() -> None:
    assert missing_days(days("2026-03-12")) == (date(2026, 3, 12),)


def test_a_closure_that_is_known_is_not_asked_about_again() -> None:
    assert missing_days(days("2026-03-12", "2026-03-13"), {date(2026, 3, 12)}) == (date(2026, 3, 13),)


def test_no_sales_have_no_gaps() -> None:
    assert missing_days(SalesHistory().daily) == ()


def test_days_between_what_is_known_and_a_file_are_left_out_where_the_shop_usually_opens() -> None:
    known = {day.date() for day in days()["date"]}  # until Sunday 26 April
    assert days_left_out(known, date(2026, 4, 29)) == (date(2026, 4, 27),)
    assert days_left_out(known, date(2026, 4, 29), {date(2026, 4, 27)}) == ()
    assert days_left_out(known, date(2026, 4, 27)) == ()
    assert days_left_out((), date(2026, 4, 27)) == ()
