"""Weekly totals of a shop, its families and its products, as they are shown and scored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pandas as pd

if TYPE_CHECKING:
    from fleca_desktop.core.sales import SalesHistory

Level = Literal["shop", "family", "product"]
Measure = Literal["revenue_eur", "units"]

_KEYS = ("family", "product")


def monday_of(days: pd.Series) -> pd.Series:
    """The Monday of each day's week."""
    return days - pd.to_timedelta(days.dt.weekday, unit="D")


def weekly_totals(history: SalesHistory, *, level: Level, measure: Measure) -> pd.DataFrame:
    """Sums by week: week_start, family, product, value, complete.

    ``family`` and ``product`` are empty above their level. ``complete`` is False for the weeks that the history
    begins or ends within. Weeks without a known number have no row. Of families that have both days and weekly
    totals for a week, the days count.
    """
    daily = history.daily.assign(week_start=monday_of(history.daily["date"]), complete=True)
    daily["complete"] = _complete(history.daily["date"], daily["week_start"])
    weekly = history.weekly.assign(product="", complete=True)
    seen = pd.MultiIndex.from_frame(daily[["week_start", "family"]])
    weekly = weekly[~pd.MultiIndex.from_frame(weekly[["week_start", "family"]]).isin(seen)]
    rows = pd.concat([frame for frame in (daily, weekly) if not frame.empty] or [daily])
    rows = rows.assign(**{key: "" for key in _KEYS[_depth(level) :]})
    if level == "product":
        rows = rows[rows["product"] != ""]
    rows = rows[rows[measure].notna()]
    sums = rows.groupby(["week_start", *_KEYS], as_index=False).agg(value=(measure, "sum"), complete=("complete", "all"))
    return sums.sort_values(["family", "product", "week_start"], ignore_index=True)


def _depth(level: Level) -> int:
    return {"shop": 0, "family": 1, "product": 2}[level]


def _complete(days: pd.Series, mondays: pd.Series) -> pd.Series:
    """Whether each day's week lies wholly between the first and the last day of the history."""
    return (mondays >= days.min()) & (mondays + pd.Timedelta(days=6) <= days.max())
