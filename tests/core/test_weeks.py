from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.core.sales import SalesHistory
from fleca_desktop.core.weeks import complete_span, first_not_over, monday_of, weekly_totals

if TYPE_CHECKING:
    from collections.abc import Callable


def days(first: str, last: str, closed_weekdays: tuple[int, ...] = ()) -> pd.DataFrame:
    dates = pd.date_range(first, last)
    dates = dates[~dates.weekday.isin(closed_weekdays)]
    return pd.DataFrame({"date": dates, "family": "bread", "product": "loaf", "units": 1.0, "revenue_eur": 2.0})


def test_a_week_is_named_by_its_monday() -> None:
    assert monday_of(date(2025, 1, 1)) == date(2024, 12, 30)
    assert monday_of(date(2024, 12, 30)) == date(2024, 12, 30)


def test_weeks_that_are_cut_off_at_either_end_are_not_complete() -> None:
    span = complete_span(days("2025-01-01", "2025-01-25"))
    assert span == (pd.Timestamp("2025-01-06"), pd.Timestamp("2025-01-13"))


def test_a_few_days_are_no_complete_week() -> None:
    assert complete_span(days("2025-01-07", "2025-01-12")) is None
    assert complete_span(days("2025-01-07", "2025-01-12").iloc[:0]) is None


def test_a_shop_closed_on_sundays_has_its_week_complete_on_saturday_once_the_week_is_over() -> None:
    sales = days("2024-10-07", "2025-01-25", closed_weekdays=(6,))
    assert complete_span(sales)[1] == pd.Timestamp("2025-01-13")
    assert complete_span(sales, as_of=date(2025, 1, 26))[1] == pd.Timestamp("2025-01-13")
    assert complete_span(sales, as_of=date(2025, 1, 27))[1] == pd.Timestamp("2025-01-20")


def test_totals_add_the_days_of_each_week_at_every_level(bakery: Callable[..., SalesHistory]) -> None:
    history = bakery(weeks=3)
    shop = weekly_totals(history, level="shop")
    families = weekly_totals(history, level="family")
    products = weekly_totals(history, level="product", measure="units")
    assert len(shop) == 3
    assert len(families) == 6
    assert len(products) == 12
    assert np.isclose(shop["value"].sum(), history.daily["revenue_eur"].sum())
    assert np.isclose(products["value"].sum(), history.daily["units"].sum())
    assert set(shop["product"]) == {""}
    assert families["complete"].all()


def test_days_win_over_a_weekly_total_and_totals_fill_the_weeks_before() -> None:
    weekly = pd.DataFrame(
        {
            "week_start": pd.to_datetime(["2024-12-30", "2025-01-06"]),
            "family": "bread",
            "units": np.nan,
            "revenue_eur": [100.0, 999.0],
        }
    )
    totals = weekly_totals(SalesHistory(daily=days("2025-01-06", "2025-01-12"), weekly=weekly), level="family")
    assert totals["value"].tolist() == [100.0, 14.0]
    assert totals["complete"].tolist() == [True, True]


def test_unknown_numbers_are_not_zero_sales() -> None:
    sales = days("2025-01-06", "2025-01-12").assign(units=np.nan)
    assert weekly_totals(SalesHistory(daily=sales), level="family", measure="units").empty


def test_a_week_is_not_over_before_its_sunday_has_passed() -> None:
    weeks = [date(2026, 11, 16), date(2026, 11, 23)]
    assert first_not_over(weeks, date(2026, 11, 2)) == weeks[0]
    assert first_not_over(weeks, date(2026, 11, 22)) == weeks[0]
    assert first_not_over(weeks, date(2026, 11, 23)) == weeks[1]
    assert first_not_over(weeks, date(2026, 11, 30)) is None
