"""Where the name of the forecast stands in the plot: over its line, clear of every other line and of today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fleca_desktop.ui.plot.history import History, WeekPoint

_CLEAR_DAYS = 2.0  # between the name and today's hairline
_STEP_DAYS = 3.5


@dataclass(frozen=True)
class Place:
    """The middle of the name (a day as an ordinal) and the value that it stands on."""

    middle: float
    bottom: float


def place_for_name(history: History, width_days: float) -> Place | None:
    """Where a name that covers ``width_days`` is clear of all else; None without a forecast.

    A forecast narrower than its name has it at its end, over the weeks before it.
    """
    ahead = history.ahead
    if not ahead:
        return None
    left = max(history.today, ahead[0].monday).toordinal() + _CLEAR_DAYS + width_days / 2
    right = ahead[-1].monday.toordinal() - width_days / 2
    if left > right:
        return Place(right, _top(history.weeks, right, width_days))
    middle = (left + right) / 2
    places = [Place(day, _top(ahead, day, width_days)) for day in _days(left, right)]
    return min(places, key=lambda place: (place.bottom, abs(place.middle - middle)))


def _days(first: float, last: float) -> Iterator[float]:
    for step in range(int((last - first) / _STEP_DAYS) + 1):
        yield first + step * _STEP_DAYS


def _top(weeks: Sequence[WeekPoint], middle: float, width_days: float) -> float:
    """The highest line under the name, the slopes to the weeks beside it included."""
    reach = width_days / 2 + 7
    near = [week for week in weeks if abs(week.monday.toordinal() - middle) < reach]
    return max((value for week in near for value in _values(week)), default=0.0)


def _values(week: WeekPoint) -> Iterator[float]:
    yield from (value for value in (week.high, week.sales, week.last_year, week.said) if value is not None)
