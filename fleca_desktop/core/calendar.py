"""What is special about a day: public holidays, the municipality's festes, events, closures, Easter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from dateutil.easter import easter  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LOCAL_HOLIDAY = "local"
LOCAL_FESTES = 2
_WITH_LOCAL_FESTES = frozenset({"ES"})
YearGap = Literal["public_holidays", "local_festes", "one_local_festa"]
_LANGUAGE = "en_US"  # names are the same whatever the system speaks; the window translates them


@dataclass(frozen=True)
class Event:
    """Something that changes sales from ``first_day`` to ``last_day``, both included.

    ``effect`` is the owner's guess (+0.15 is 15 % more); None leaves it to be learnt from earlier years.
    A ``yearly`` event comes back on the same days of the year.
    """

    first_day: date
    last_day: date
    name: str
    effect: float | None = None
    yearly: bool = False


@dataclass(frozen=True)
class ShopCalendar:
    """Where the shop is and what its owner knows about its days.

    ``country`` and ``subdivision`` are ISO 3166 codes. ``closures`` are days without sales, past or planned.
    ``open_weekdays`` (Monday is 0) is None as long as the sales themselves say on which days the shop opens.
    """

    country: str = "ES"
    subdivision: str | None = None
    closures: frozenset[date] = frozenset()
    local_holidays: frozenset[date] = frozenset()
    events: tuple[Event, ...] = ()
    open_weekdays: frozenset[int] | None = None

    def is_closed(self, day: date) -> bool:
        """Whether the owner has said that the shop does not open on ``day``."""
        return day in self.closures or (self.open_weekdays is not None and day.weekday() not in self.open_weekdays)


def easter_sunday(year: int) -> date:
    """Western Easter of ``year``."""
    found: date = easter(year)
    return found


@lru_cache(maxsize=256)
def _public_holidays(country: str, subdivision: str | None, year: int) -> Mapping[date, str]:
    import holidays  # noqa: PLC0415 - its calendars are not for every start

    try:
        found = holidays.country_holidays(country, subdiv=subdivision, years=year, language=_LANGUAGE)
    except NotImplementedError:
        try:
            found = holidays.country_holidays(country, years=year, language=_LANGUAGE)
        except NotImplementedError:
            return {}
    return {day: name for day, name in found.items() if day.year == year}


def holidays_between(calendar: ShopCalendar, first: date, last: date) -> dict[date, str]:
    """Public holidays and local festes from ``first`` to ``last``, both included, by day and in order.

    A festa that is no public holiday is named ``LOCAL_HOLIDAY``. An unknown country has no public holidays.
    """
    found = {
        day: name
        for year in range(first.year, last.year + 1)
        for day, name in _public_holidays(calendar.country, calendar.subdivision, year).items()
        if first <= day <= last
    }
    for day in calendar.local_holidays:
        if first <= day <= last:
            found.setdefault(day, LOCAL_HOLIDAY)
    return dict(sorted(found.items()))


def calendar_ends(calendar: ShopCalendar, years: Iterable[int]) -> tuple[int, ...]:
    """Those of ``years`` for which something is missing.

    Either the library knows no holiday, or the owner entered festes for an earlier year and none for this one.
    """
    festive = {day.year for day in calendar.local_holidays}
    return tuple(
        year
        for year in sorted(set(years))
        if not _public_holidays(calendar.country, calendar.subdivision, year)
        or (year not in festive and any(known < year for known in festive))
    )


def year_gaps(calendar: ShopCalendar, year: int) -> tuple[YearGap, ...]:
    """What is not known of ``year``.

    Spanish law gives every municipality two local festes a year (Estatuto de los Trabajadores, art. 37.2); elsewhere
    they are missed only where earlier years have some. ``one_local_festa`` is missing where the other one is known.
    """
    gaps: list[YearGap] = []
    if not _public_holidays(calendar.country, calendar.subdivision, year):
        gaps.append("public_holidays")
    years = [day.year for day in calendar.local_holidays]
    lawful = calendar.country in _WITH_LOCAL_FESTES and years.count(year) < LOCAL_FESTES
    if lawful and year in years:
        gaps.append("one_local_festa")
    elif lawful or (year not in years and any(known < year for known in years)):
        gaps.append("local_festes")
    return tuple(gaps)


def event_days(calendar: ShopCalendar, first: date, last: date) -> dict[date, list[Event]]:
    """Events by day from ``first`` to ``last``, yearly ones repeated in every year."""
    days: dict[date, list[Event]] = {}
    for event in calendar.events:
        for begin, end in occurrences(event, first, last):
            day = max(begin, first)
            while day <= min(end, last):
                days.setdefault(day, []).append(event)
                day += timedelta(days=1)
    return days


def occurrences(event: Event, first: date, last: date) -> list[tuple[date, date]]:
    """First and last day of every time that ``event`` may fall between ``first`` and ``last``."""
    if not event.yearly:
        return [(event.first_day, event.last_day)]
    length = event.last_day - event.first_day
    begins = [_in_year(event.first_day, year) for year in range(first.year - 1, last.year + 1)]
    return [(begin, begin + length) for begin in begins]


def _in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return date(year, 3, 1)
