"""Days that a file leaves without sales, inside it and right before it; and keeping those that were closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.gaps import days_left_out, missing_days
from fleca_desktop.services.shop_facts import read_calendar
from fleca_desktop.storage.calendar import close_day, open_unnamed_day, read_closures
from fleca_desktop.storage.sales import held_days, last_day_before

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    import pandas as pd

    from fleca_desktop.services.shop import Shop

_ASKED_ABOUT_DAYS: Final = 14
_WEEKDAYS_OF_DAYS: Final = 84  # the last twelve weeks tell on which weekdays the shop opens


@dataclass(frozen=True)
class Gaps:
    """Days without sales that the owner is asked about.

    ``stored_until`` is the last day stored before the file, where so much lies between that it must be missing: more
    than two weeks.
    """

    days: tuple[date, ...] = ()
    stored_until: date | None = None


def gaps_of(shop: Shop, sales: pd.DataFrame, first: date) -> Gaps:
    """What ``sales`` by day, which begin on ``first``, leave open."""
    closures = read_closures(shop.database)
    inside = _without_stored(shop, missing_days(sales, closures))
    last = last_day_before(shop.database, first)
    before = () if last is None else _before(shop, last, first, closures)
    if last is not None and before and (first - last).days - 1 > _ASKED_ABOUT_DAYS:
        return Gaps(inside, last)
    return Gaps((*before, *inside))


def _without_stored(shop: Shop, days: tuple[date, ...]) -> tuple[date, ...]:
    """``days`` but for those whose sales came with another file."""
    held = held_days(shop.database, days[0].isoformat(), days[-1].isoformat()) if days else {}
    return tuple(day for day in days if day.isoformat() not in held)


def _before(shop: Shop, last: date, first: date, closures: Collection[date]) -> tuple[date, ...]:
    since = last - timedelta(days=_WEEKDAYS_OF_DAYS - 1)
    held = held_days(shop.database, since.isoformat(), last.isoformat())
    weekdays = read_calendar(shop).open_weekdays
    left_out = days_left_out([date.fromisoformat(day) for day in held], first, closures)
    return tuple(day for day in left_out if weekdays is None or day.weekday() in weekdays)


def close_days(shop: Shop, days: Collection[date]) -> tuple[date, ...]:
    """Keep ``days`` as closures, within the caller's transaction; those that were none before are given back."""
    fresh = tuple(sorted(set(days) - read_closures(shop.database)))
    for day in fresh:
        close_day(shop.database, day)
    return fresh


def open_again(shop: Shop, days: Iterable[date]) -> None:
    """Take back what ``close_days`` kept; a closure that the owner has named since is left as it is."""
    with shop.database.atomic():
        for day in days:
            open_unnamed_day(shop.database, day)
