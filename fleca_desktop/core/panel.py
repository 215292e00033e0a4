"""A shop's sales as one table of weeks: shop, families and products, with the share of a normal week each was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from fleca_desktop.core.calendar_days import DAYS, CalendarDays, calendar_days
from fleca_desktop.core.day_weights import DayWeights
from fleca_desktop.core.gaussian import HORIZONS
from fleca_desktop.core.week_grid import WeekGrid, week_grid
from fleca_desktop.core.weeks import WEEK, Level, Measure

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.calendar import ShopCalendar

MAX_WEEKS = 312  # six years; older weeks teach nothing
MIN_SHARE = 0.35  # weeks that were open for less say too little


class SeriesKey(NamedTuple):
    """Which sales: the shop's, a family's or a product's."""

    level: Level
    family: str = ""
    product: str = ""


@dataclass(frozen=True)
class Panel:
    """Sales of ``series`` rows over ``weeks`` consecutive Mondays.

    ``raw`` (series, weeks) are the sums of the days, NaN in weeks without sales. ``share`` (series, weeks) is the part
    of a normal week that the open days of each week were, ``ahead`` (series, weeks, HORIZONS) the part that was to be
    expected of the following weeks. ``parents`` (series,) is the row of each series' total, -1 for the shop.
    ``days`` (series, weeks, 7) are daily sales, NaN where closed or unknown; ``weights`` is what the last week knew.
    ``facts`` are those of the days of all weeks and of HORIZONS weeks more.
    """

    keys: tuple[SeriesKey, ...]
    weeks: pd.DatetimeIndex
    raw: NDArray[np.float64]
    share: NDArray[np.float64]
    ahead: NDArray[np.float64]
    parents: NDArray[np.int64]
    days: NDArray[np.float64]
    grid: WeekGrid
    weights: DayWeights
    facts: CalendarDays

    @property
    def logs(self) -> NDArray[np.float64]:
        """Logarithm of sales of a normal week; NaN where nothing was sold or the week was mostly closed."""
        usable = (self.raw > 0) & (self.share >= MIN_SHARE)
        return np.log(np.where(usable, self.raw, np.nan)) - np.log(np.where(usable, self.share, 1.0))

    def row(self, key: SeriesKey) -> int:
        """The row of ``key``."""
        return self.keys.index(key)


def build_panel(
    daily: pd.DataFrame,
    weekly: pd.DataFrame,
    calendar: ShopCalendar,
    span: tuple[pd.Timestamp, pd.Timestamp],
    measure: Measure,
) -> Panel:
    """Lay out the sales between two Mondays, both included.

    ``daily`` (``DAILY_COLUMNS``) holds demand rather than sales, see ``core.demand``; ``weekly``
    (``WEEKLY_COLUMNS``) fills the weeks of which no day is known. Every product gets a row.
    """
    last = span[1]
    first = max(span[0], last - (MAX_WEEKS - 1) * WEEK)
    weeks = pd.date_range(first, last, freq="7D")
    days, products = _product_days(daily, weeks, measure)
    totals = _family_weeks(weekly, weeks, measure)
    keys, members = _layout(products, totals)
    by_day = np.stack([days[rows].sum(axis=0) if len(rows) else np.full(days.shape[1:], np.nan) for rows in members])
    raw = _weekly_sums(by_day, keys, totals)
    facts = calendar_days(calendar, first, len(weeks) + HORIZONS)
    share, ahead, weights = _shares(by_day, facts, len(weeks))
    return Panel(
        keys=keys,
        weeks=weeks,
        raw=raw,
        share=share,
        ahead=ahead,
        parents=_parents(keys),
        days=by_day,
        grid=week_grid(calendar, first, len(weeks) + HORIZONS),
        weights=weights,
        facts=facts,
    )


def _product_days(
    daily: pd.DataFrame, weeks: pd.DatetimeIndex, measure: Measure
) -> tuple[NDArray[np.float64], list[tuple[str, str]]]:
    """Sales (products, weeks, 7): NaN on days when the shop sold nothing at all, else zero or more."""
    inside = daily[(daily["date"] >= weeks[0]) & (daily["date"] < weeks[-1] + WEEK) & daily[measure].notna()]
    groups = inside.groupby(["family", "product"], sort=True, observed=True)
    products = [(str(name[0]), str(name[1])) for name in groups.size().index]
    sales = np.zeros((len(products), len(weeks) * DAYS))
    position = ((inside["date"] - weeks[0]) // pd.Timedelta(days=1)).to_numpy()
    np.add.at(sales, (groups.ngroup().to_numpy(), position), inside[measure].to_numpy())
    opened = sales.sum(axis=0) > 0
    return np.where(opened, sales, np.nan).reshape(len(products), len(weeks), DAYS), products


def _family_weeks(weekly: pd.DataFrame, weeks: pd.DatetimeIndex, measure: Measure) -> dict[str, NDArray[np.float64]]:
    """Weekly totals (weeks,) by family, NaN where unknown."""
    inside = weekly[weekly["week_start"].isin(weeks) & weekly[measure].notna()]
    sums = inside.groupby(["family", "week_start"], observed=True)[measure].sum()
    return {
        str(family): sums.loc[family].reindex(weeks).to_numpy(dtype=np.float64)
        for family in sums.index.get_level_values("family").unique()
    }


def _layout(
    products: list[tuple[str, str]], totals: dict[str, NDArray[np.float64]]
) -> tuple[tuple[SeriesKey, ...], list[list[int]]]:
    """Keys of all rows, and which products each is the sum of."""
    families = sorted({family for family, _ in products} | set(totals))
    keys = [SeriesKey("shop")]
    members = [list(range(len(products)))]
    for family in families:
        keys.append(SeriesKey("family", family))
        members.append([row for row, (mine, _) in enumerate(products) if mine == family])
    for row, (family, product) in enumerate(products):
        keys.append(SeriesKey("product", family, product))
        members.append([row])
    return tuple(keys), members


def _weekly_sums(
    by_day: NDArray[np.float64], keys: tuple[SeriesKey, ...], totals: dict[str, NDArray[np.float64]]
) -> NDArray[np.float64]:
    known = ~np.isnan(by_day).all(axis=2)
    raw = np.where(known, np.nansum(by_day, axis=2), np.nan)
    without_days = ~known.any(axis=0)
    for row, key in enumerate(keys):
        if key.level == "family" and key.family in totals:
            raw[row, without_days] = totals[key.family][without_days]
    family_rows = [row for row, key in enumerate(keys) if key.level == "family"]
    sums = np.nansum(raw[family_rows], axis=0)
    raw[0] = np.where(without_days, np.where(sums > 0, sums, np.nan), raw[0])
    return np.where(raw > 0, raw, np.nan)


def _parents(keys: tuple[SeriesKey, ...]) -> NDArray[np.int64]:
    families = {key.family: row for row, key in enumerate(keys) if key.level == "family"}
    return np.array([{"shop": -1, "family": 0, "product": families.get(key.family, -1)}[key.level] for key in keys])


def _shares(
    by_day: NDArray[np.float64], calendar: CalendarDays, weeks: int
) -> tuple[NDArray[np.float64], NDArray[np.float64], DayWeights]:
    """``share`` and ``ahead`` of the panel, and the state of the day weights after the last week.

    Closures of earlier weeks show in the sales; for weeks before the last they were not known ahead.
    """
    series = len(by_day)
    weights = DayWeights(series)
    share, ahead = np.ones((series, weeks)), np.ones((series, weeks, HORIZONS))
    unplanned = np.zeros((HORIZONS, DAYS), dtype=np.bool_)
    for week in range(weeks):
        opened = ~np.isnan(by_day[0, week])
        if opened.any():
            share[:, week] = weights.share_known(calendar.kinds[week], opened, calendar.factor[week])
            weights.learn(by_day[:, week] / np.maximum(calendar.factor[week], 0.1), calendar.kinds[week])
        else:
            share[:, week] = weights.share_known(calendar.kinds[week], ~calendar.closed[week], calendar.factor[week])
        coming = slice(week + 1, week + 1 + HORIZONS)
        closed = calendar.closed[coming] if week == weeks - 1 else unplanned
        ahead[:, week] = weights.shares_ahead(calendar.kinds[coming], closed, calendar.factor[coming])
    return share, ahead, weights
