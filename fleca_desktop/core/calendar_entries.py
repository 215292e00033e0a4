"""What the owner writes into the calendar: festes, events, closures, planned bulk orders; pure rules about them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from fleca_desktop.core.calendar import Event, occurrences

if TYPE_CHECKING:
    from collections.abc import Iterable

EntryKind = Literal["festa", "event", "closure", "bulk_order"]
Problem = Literal["no_name", "ends_before_it_begins", "too_long", "nothing_left_to_sell", "no_product", "no_pieces"]
LONGEST_DAYS = 366
_USUAL_DAYS = 45  # a shop's longest holidays, and more than any fair
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class CalendarEntry:
    """One line of the calendar, from ``first_day`` to ``last_day``, both included.

    ``name`` is a festa's or an event's name, or the note of a closure or a bulk order. ``effect`` and ``yearly`` are an
    event's (see ``core.calendar.Event``), ``family``, ``product`` and ``units`` a bulk order's. ``number`` tells stored
    events and bulk orders apart; 0 is one not stored yet.
    """

    kind: EntryKind
    first_day: date
    last_day: date
    name: str = ""
    effect: float | None = None
    yearly: bool = False
    family: str = ""
    product: str = ""
    units: float | None = None
    number: int = 0

    @property
    def days(self) -> list[date]:
        """Every day of it, in the year in which it was written down."""
        return [self.first_day + timedelta(days=n) for n in range((self.last_day - self.first_day).days + 1)]


def problem_of(entry: CalendarEntry) -> Problem | None:
    """What keeps ``entry`` from being written down."""
    found: dict[Problem, bool] = {
        "ends_before_it_begins": entry.last_day < entry.first_day,
        "too_long": len(entry.days) > LONGEST_DAYS,
        "no_name": entry.kind in ("festa", "event") and not entry.name.strip(),
        "nothing_left_to_sell": entry.effect is not None and entry.effect <= -1,
        "no_product": entry.kind == "bulk_order" and not entry.product,
        "no_pieces": entry.kind == "bulk_order" and (entry.units or 0.0) <= 0,
    }
    return next((problem for problem, is_so in found.items() if is_so), None)


def is_unusually_long(entry: CalendarEntry) -> bool:
    """Whether ``entry`` lasts so long that one may have mistyped a day of it."""
    return len(entry.days) > _USUAL_DAYS


def single_days(entry: CalendarEntry) -> tuple[CalendarEntry, ...]:
    """``entry`` as it is stored: a closure or a festa by day, anything else whole."""
    if entry.kind in ("closure", "festa"):
        return tuple(replace(entry, first_day=day, last_day=day) for day in entry.days)
    return (entry,)


def joined(entries: Iterable[CalendarEntry]) -> list[CalendarEntry]:
    """Closures and festes of consecutive days and one name as spans; the rest as it is; all by first day."""
    spans: list[CalendarEntry] = []
    for entry in sorted(entries, key=lambda one: (one.kind, one.name, one.first_day, one.number)):
        last = spans[-1] if spans else None
        if last is not None and entry.kind in ("closure", "festa") and _continues(entry, last):
            spans[-1] = replace(last, last_day=entry.last_day)
        else:
            spans.append(entry)
    return sorted(spans, key=lambda one: (one.first_day, one.last_day, one.kind, one.name, one.number))


def _continues(entry: CalendarEntry, before: CalendarEntry) -> bool:
    same = (entry.kind, entry.name) == (before.kind, before.name)
    return same and entry.first_day == before.last_day + _DAY


def spans_in_year(entry: CalendarEntry, year: int) -> list[tuple[date, date]]:
    """When ``entry`` holds in ``year``."""
    return spans_between(entry, date(year, 1, 1), date(year, 12, 31))


def spans_between(entry: CalendarEntry, begin: date, end: date) -> list[tuple[date, date]]:
    """When ``entry`` holds from ``begin`` to ``end``: what reaches over is cut there, yearly events come back."""
    event = Event(entry.first_day, entry.last_day, entry.name, yearly=entry.yearly)
    spans = [(max(first, begin), min(last, end)) for first, last in occurrences(event, begin, end)]
    return [(first, last) for first, last in spans if first <= last]
