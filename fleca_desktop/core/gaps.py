"""Days without sales on which the shop usually sells: closed, or missing from the file? The owner is asked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

USUALLY_OPEN = 0.6


def missing_days(daily: pd.DataFrame, closures: Collection[date] = ()) -> tuple[date, ...]:
    """Days between the first and the last of ``daily`` without any sale, on weekdays that usually have some.

    ``daily`` has ``DAILY_COLUMNS``. A weekday is usually open when at least ``USUALLY_OPEN`` of them have sales.
    Days known to be ``closures`` are left out.
    """
    if daily.empty:
        return ()
    with_sales = pd.DatetimeIndex(daily["date"].unique())
    span, usual = _span(with_sales), _usual_weekdays(with_sales)
    gaps = (day.date() for day in span.difference(with_sales) if day.weekday() in usual)
    return tuple(day for day in gaps if day not in closures)


def days_left_out(before: Collection[date], first: date, closures: Collection[date] = ()) -> tuple[date, ...]:
    """Days after the last of ``before`` (those with sales) and before ``first``, on weekdays that usually have some."""
    if not before:
        return ()
    usual, last = _usual_weekdays(pd.DatetimeIndex(sorted(before))), max(before)
    between = (last + timedelta(days=n) for n in range(1, (first - last).days))
    return tuple(day for day in between if day.weekday() in usual and day not in closures)


def _span(with_sales: pd.DatetimeIndex) -> pd.DatetimeIndex:
    return pd.date_range(with_sales.min(), with_sales.max(), freq="D")


def _usual_weekdays(with_sales: pd.DatetimeIndex) -> set[int]:
    span = _span(with_sales)
    share = pd.Series(span.isin(with_sales)).groupby(span.weekday).mean()
    return set(share[share >= USUALLY_OPEN].index)
