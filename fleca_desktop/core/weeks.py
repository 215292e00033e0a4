"""Days become weeks. A week is named by its Monday; which weeks are complete is a matter of dates, not of rows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fleca_desktop.core.sales import SalesHistory

Level = Literal["shop", "family", "product"]
Measure = Literal["revenue_eur", "units"]
WEEK = pd.Timedelta(days=7)
SUNDAY = 6
_GROUPS: dict[Level, list[str]] = {"shop": [], "family": ["family"], "product": ["family", "product"]}
_RECENT_WEEKS = 8


def monday_of(day: date) -> date:
    """The Monday of the week that ``day`` is in."""
    return day - timedelta(days=day.weekday())


def mondays(dates: pd.Series) -> pd.Series:
    """The Monday of each date."""
    first: pd.Series = dates - pd.to_timedelta(dates.dt.weekday, unit="D")
    return first


def first_not_over(weeks: Iterable[date], today: date) -> date | None:
    """The earliest of ``weeks`` (Mondays) whose Sunday has not passed; None when all are over."""
    return min((week for week in weeks if not is_over(week, today)), default=None)


def is_over(monday: date, today: date) -> bool:
    """Whether the Sunday of the week of ``monday`` is before ``today``."""
    return monday + timedelta(days=SUNDAY) < today


def complete_span(daily: pd.DataFrame, as_of: date | None = None) -> tuple[pd.Timestamp, pd.Timestamp] | None:
    """First and last Monday of the complete weeks in ``daily`` (``DAILY_COLUMNS``), or None.

    A week is complete when the file begins before or on its Monday and goes on to its Sunday, or, once the
    week is over (``as_of``), to the last weekday on which the shop usually opens.
    """
    if daily.empty:
        return None
    begin, end = daily["date"].min(), daily["date"].max()
    first = begin + pd.Timedelta(days=-begin.weekday() % 7)
    last = end - pd.Timedelta(days=end.weekday())
    over = as_of is not None and pd.Timestamp(as_of) > last + pd.Timedelta(days=SUNDAY)
    if end.weekday() != SUNDAY and not (over and end.weekday() >= _last_open_weekday(daily, last)):
        last -= WEEK
    return (first, last) if first <= last else None


def history_span(history: SalesHistory, as_of: date | None = None) -> tuple[pd.Timestamp, pd.Timestamp] | None:
    """First and last complete week among the days and the weekly totals of ``history``, or None."""
    spans = [complete_span(history.daily, as_of)]
    if not history.weekly.empty:
        spans.append((history.weekly["week_start"].min(), history.weekly["week_start"].max()))
    found = [span for span in spans if span is not None]
    return (min(first for first, _ in found), max(last for _, last in found)) if found else None


def _last_open_weekday(daily: pd.DataFrame, before: pd.Timestamp) -> int:
    """The last weekday that was open in at least half of the recent weeks; Sunday when nothing is known."""
    dates = daily.loc[(daily["date"] < before) & (daily["date"] >= before - _RECENT_WEEKS * WEEK), "date"]
    days = pd.Series(dates.unique())
    counts = days.dt.weekday.value_counts()
    usual = counts[counts >= _RECENT_WEEKS / 2]
    return int(usual.index.max()) if len(usual) else SUNDAY


def weekly_totals(
    history: SalesHistory, *, level: Level = "family", measure: Measure = "revenue_eur", as_of: date | None = None
) -> pd.DataFrame:
    """Sales per week at one level: family, product, week_start, value, complete; '' where the level has no name.

    Weeks without any sale have no row. Weekly totals fill the weeks that no day of ``history.daily`` is in.
    """
    keys = _GROUPS[level]
    days = history.daily.assign(week_start=mondays(history.daily["date"]))
    parts = [days[["week_start", "family", "product", measure]]]
    if level != "product":
        totals = history.weekly[~history.weekly["week_start"].isin(days["week_start"])]
        parts.append(totals.assign(product="")[["week_start", "family", "product", measure]])
    sales = pd.concat([part for part in parts if not part.empty] or parts[:1])
    grouped = sales.groupby([*keys, "week_start"], observed=True)[measure].sum(min_count=1).dropna()
    frame = grouped.rename("value").reset_index()
    for name in ("family", "product"):
        if name not in frame:
            frame[name] = ""
    span = complete_span(history.daily, as_of)
    whole = frame["week_start"].between(*span) if span else pd.Series(data=False, index=frame.index)
    frame["complete"] = whole | ~frame["week_start"].isin(days["week_start"])
    return frame[["family", "product", "week_start", "value", "complete"]]
