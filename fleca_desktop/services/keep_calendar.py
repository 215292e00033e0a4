"""Keeping the calendar: a year as it stands, entries added, changed and removed, each act with its way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from fleca_desktop.core.calendar import holidays_between, year_gaps
from fleca_desktop.core.calendar_entries import (
    CalendarEntry,
    joined,
    problem_of,
    single_days,
    spans_between,
    spans_in_year,
)
from fleca_desktop.services.shop_facts import read_calendar
from fleca_desktop.storage.calendar import forget_entry, read_entries, write_entry
from fleca_desktop.storage.products import list_products

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fleca_desktop.core.calendar import YearGap
    from fleca_desktop.core.calendar_entries import Problem
    from fleca_desktop.services.shop import Shop

Product = tuple[str, str]  # family and name


@dataclass(frozen=True)
class CalendarYear:
    """A year as it stands.

    ``holidays`` are public ones; ``entries`` the owner's, by first day, that reach into the year; ``gaps`` what is not
    known of it; ``open_weekdays`` (Monday is 0) is None where nothing is said. ``products`` are those one can order.
    """

    year: int
    today: date
    holidays: Mapping[date, str]
    entries: tuple[CalendarEntry, ...]
    gaps: tuple[YearGap, ...]
    open_weekdays: frozenset[int] | None
    products: tuple[Product, ...]


@dataclass(frozen=True)
class Kept:
    """What was written down and what was taken away for it, as it is stored."""

    added: tuple[CalendarEntry, ...]
    removed: tuple[CalendarEntry, ...]


@dataclass(frozen=True)
class NotKept:
    """The entry cannot stand as it is."""

    problem: Problem


def read_year(shop: Shop, year: int | None = None) -> CalendarYear:
    """The calendar of ``year``, by default the present one."""
    today = shop.clock.today()
    shown = year or today.year
    calendar = read_calendar(shop)
    own = calendar.local_holidays
    holidays = holidays_between(calendar, date(shown, 1, 1), date(shown, 12, 31))
    public = {day: name for day, name in holidays.items() if day not in own or name != "local"}
    return CalendarYear(
        year=shown,
        today=today,
        holidays=public,
        entries=tuple(entry for entry in joined(read_entries(shop.database)) if spans_in_year(entry, shown)),
        gaps=year_gaps(calendar, shown),
        open_weekdays=calendar.open_weekdays,
        products=tuple((p.family, p.name) for p in list_products(shop.database) if p.name and p.ended_on is None),
    )


def entries_between(shop: Shop, first: date, last: date) -> tuple[CalendarEntry, ...]:
    """The owner's entries from ``first`` to ``last``, by day, each with the days that it has of these."""
    found = [
        replace(entry, first_day=begin, last_day=end)
        for entry in joined(read_entries(shop.database))
        for begin, end in spans_between(entry, first, last)
    ]
    return tuple(sorted(found, key=lambda entry: entry.first_day))


def keep_entry(shop: Shop, entry: CalendarEntry, instead_of: CalendarEntry | None = None) -> Kept | NotKept:
    """Write ``entry`` down, ``instead_of`` another; closures and festes of the same days give way to it."""
    if problem := problem_of(entry):
        return NotKept(problem)
    with shop.database.atomic():
        removed = () if instead_of is None else _remove(shop, single_days(instead_of))
        days = single_days(entry)
        replaced = _remove(shop, tuple(one for one in read_entries(shop.database) if _in_the_way(one, days)))
        added = tuple(write_entry(shop.database, one) for one in days)
    return Kept(added, (*removed, *replaced))


def remove_entry(shop: Shop, entry: CalendarEntry) -> Kept:
    """Take ``entry`` away."""
    with shop.database.atomic():
        return Kept((), _remove(shop, single_days(entry)))


def take_back(shop: Shop, kept: Kept) -> None:
    """Undo what was done: what was added goes, what was removed comes back."""
    with shop.database.atomic():
        _remove(shop, kept.added)
        for entry in kept.removed:
            write_entry(shop.database, entry)


def _remove(shop: Shop, entries: tuple[CalendarEntry, ...]) -> tuple[CalendarEntry, ...]:
    for entry in entries:
        forget_entry(shop.database, entry)
    return entries


def _in_the_way(stored: CalendarEntry, days: tuple[CalendarEntry, ...]) -> bool:
    """Whether a stored closure or festa stands on one of the new one's days."""
    if stored.kind not in ("closure", "festa") or stored.kind != days[0].kind:
        return False
    return days[0].first_day <= stored.first_day <= days[-1].first_day
