"""Days that a file leaves without sales, inside it and right before it; and keeping those that were closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.gaps import days_left_out, missing_days
from fleca_desktop.services.shop_facts import read_calendar
from fleca_desktop.storage.calendar import close_day, open_unnamed_day, read_closures
from fleca_desktop.storage.imports import list_imports, write_summary
from fleca_desktop.storage.sales import held_days, last_day_before

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    import pandas as pd

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.storage.imports import ImportRecord

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


def days_known_closed(shop: Shop, sales: pd.DataFrame) -> tuple[date, ...]:
    """Closures that nobody was asked about again: those inside ``sales`` by day, and since the last day before them."""
    with_sales = {moment.date() for moment in sales["date"].unique()}
    first, last = min(with_sales), max(with_sales)
    since = last_day_before(shop.database, first) or first
    return tuple(sorted(day for day in read_closures(shop.database) - with_sales if since < day < last))


def days_to_open(shop: Shop, record: ImportRecord) -> tuple[date, ...]:
    """The days closed with ``record``, to be taken back, that no other import in force was saved knowing closed.

    The others are left to the first import that knew them, as if it had closed them. Belongs inside a transaction.
    """
    days = set(record.summary.get("closed", ()))
    for other in reversed(list_imports(shop.database)):
        known = set(other.summary.get("known_closed", ()))
        if taken := days & known if other.undone_at is None and other.id != record.id else set():
            closed = sorted({*other.summary.get("closed", ()), *taken})
            summary = {**other.summary, "closed": closed, "known_closed": sorted(known - taken)}
            write_summary(shop.database, other.id, summary)
            days -= taken
    return tuple(sorted(map(date.fromisoformat, days)))


def open_again(shop: Shop, days: Iterable[date]) -> None:
    """Take back what ``close_days`` kept; a closure that the owner has named since is left as it is."""
    with shop.database.atomic():
        for day in days:
            open_unnamed_day(shop.database, day)
