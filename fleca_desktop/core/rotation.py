"""Which of many dated copies are worth keeping: close together lately, further apart the older they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import date

DAILY: Final = 7
WEEKLY: Final = 5
MONTHLY: Final = 12


def kept_days(days: Iterable[date]) -> set[date]:
    """The days whose copies are kept: the newest 7, the last one of each of 5 weeks and of each of 12 months.

    Weeks and months without a copy do not count, so that a shop that was closed for half a year keeps what it has.
    What is kept depends on the copies alone, not on today: a clock that was set wrong removes nothing more.
    """
    newest_first = sorted(set(days), reverse=True)
    return (
        set(newest_first[:DAILY])
        | _last_of_each(newest_first, lambda day: day.isocalendar()[:2], WEEKLY)
        | _last_of_each(newest_first, lambda day: (day.year, day.month), MONTHLY)
    )


def _last_of_each(newest_first: list[date], span: Callable[[date], Hashable], spans: int) -> set[date]:
    last: dict[Hashable, date] = {}
    for day in newest_first:
        last.setdefault(span(day), day)
    return set(list(last.values())[:spans])
