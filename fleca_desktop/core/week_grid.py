"""What the calendar says of each week of a run of weeks: time of year, distance from Easter, holidays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.calendar import easter_sunday, holidays_between
from fleca_desktop.core.weeks import SUNDAY, monday_of

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from fleca_desktop.core.calendar import ShopCalendar

WEEKS_PER_YEAR = 365.2425 / 7
YEAR = 52
AROUND_EASTER = 1
_EPOCH = date(2001, 1, 1)  # a Monday; phases are counted from it


@dataclass(frozen=True)
class WeekGrid:
    """Facts of ``n`` consecutive weeks.

    ``phase`` (n,) is the time of year in radians; ``easter`` (n,) the weeks since the nearest Easter week;
    ``holidays`` (kinds, n) counts each holiday's days outside Sundays; ``festive`` (n,) counts them all.
    """

    first: date
    phase: NDArray[np.float64]
    easter: NDArray[np.int64]
    holidays: NDArray[np.float64]

    @property
    def n(self) -> int:
        """Number of weeks."""
        return len(self.phase)

    @property
    def festive(self) -> NDArray[np.float64]:
        """Holidays outside Sundays per week (n,)."""
        return np.asarray(self.holidays.sum(axis=0))

    @property
    def christmas(self) -> NDArray[np.bool_]:
        """Whether a week has a day between 24 December and 1 January (n,)."""
        mondays = [self.first + timedelta(days=7 * week) for week in range(self.n)]
        return np.array([(m.month, m.day) >= (12, 18) or (m.month, m.day) == (1, 1) for m in mondays])


def twin_weeks(grid: WeekGrid) -> NDArray[np.int64]:
    """The week of the year before that each week is compared with (n,); below 0 where it lies before the first.

    Around Easter it is the week as far from that year's Easter; elsewhere the week 52 weeks before, or the nearest to
    it that is not around Easter.
    """
    twins = np.arange(grid.n) - YEAR
    around = np.abs(grid.easter) <= AROUND_EASTER
    for week in range(YEAR, grid.n):
        candidates = np.arange(max(week - YEAR - 5, 0), min(week - YEAR + 6, grid.n))
        fits = (grid.easter == grid.easter[week]) if around[week] else ~around
        fitting = candidates[fits[candidates]]
        if len(fitting):
            twins[week] = fitting[np.abs(fitting - (week - YEAR)).argmin()]
    return twins


def week_grid(calendar: ShopCalendar, first: pd.Timestamp, n: int) -> WeekGrid:
    """The facts of ``n`` weeks from the Monday ``first`` on."""
    monday = first.date()
    weeks = np.arange(n)
    phase = 2 * np.pi * np.asarray((monday - _EPOCH).days / 7 + weeks, dtype=np.float64) / WEEKS_PER_YEAR
    return WeekGrid(monday, phase, _weeks_from_easter(monday, n), _holiday_counts(calendar, monday, n))


def _weeks_from_easter(monday: date, n: int) -> NDArray[np.int64]:
    years = range(monday.year - 1, (monday + timedelta(days=7 * n)).year + 2)
    easters = np.array([(monday_of(easter_sunday(year)) - monday).days // 7 for year in years])
    distance = np.arange(n)[:, None] - easters[None, :]
    nearest: NDArray[np.int64] = np.take_along_axis(distance, np.abs(distance).argmin(axis=1)[:, None], axis=1)[:, 0]
    return nearest


def _holiday_counts(calendar: ShopCalendar, monday: date, n: int) -> NDArray[np.float64]:
    counts: dict[str, NDArray[np.float64]] = {}
    for day, name in holidays_between(calendar, monday, monday + timedelta(days=7 * n - 1)).items():
        if day.weekday() != SUNDAY:
            counts.setdefault(name, np.zeros(n))[(day - monday).days // 7] += 1
    return np.array(list(counts.values())) if counts else np.zeros((1, n))
