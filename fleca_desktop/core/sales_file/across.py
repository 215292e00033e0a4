"""Headings that say what is sold or when, with or without a measure: days, weekdays, hours, products."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from fleca_desktop.core.sales_file import dates
from fleca_desktop.core.sales_file.header_words import day_comes_first, plain, role_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fleca_desktop.core.sales_file.outcomes import DateOrder

Measure = Literal["units", "amount"]
_LEAST_DAYS: Final = 2
_LEAST_WEEKDAYS: Final = 5
_LEAST_HOURS: Final = 3
_PLAIN_HOURS: Final = 6
_OPEN_HOURS: Final = range(25)
_WEEK: Final = 7
_LONGEST_STEP: Final = timedelta(days=7)
_WEEKDAYS: Final = (  # Monday first, one language a line
    "dilluns dl|dimarts dt|dimecres dc|dijous dj|divendres dv|dissabte ds|diumenge dg",
    "lunes lun l|martes mar m|miercoles mie x|jueves jue j|viernes vie v|sabado sab s|domingo dom d",
    "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
    "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
    "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sa sonnabend|sonntag so",
    "lunedi lun|martedi mar|mercoledi mer|giovedi gio|venerdi ven|sabato sab|domenica dom",
    "segunda feira seg|terca feira ter|quarta feira qua|quinta feira qui|sexta feira sex|sabado sab|domingo dom",
)
_HOUR: Final = re.compile(
    r"(?P<hour>\d{1,2})\s*(?:(?P<sign>h|:00|\.00|h00|uhr)\s*)?"
    r"(?:(?P<to>-|–|a|to|à|bis|às|as)\s*\d{1,2}\s*(?:h|:00|\.00|h00|:59|uhr)?)?"
)
_MEASURED: Final = re.compile(
    r"(?P<stem>.*?)[\s\-_/(\[:]+(?P<word>[^\s\-_/()\[\]:]+)[)\]]?\s*$",
)
_STATED: Final = re.compile(r"^(?P<word>[^\s:]+)\s*[:\-–]\s*(?P<stem>.+)$")
_EURO: Final = ("€", "eur", "euros", "$")


def weekdays_in(headings: Sequence[str]) -> dict[int, int]:
    """Place and weekday (Monday is 0) of headings that are weekdays in their order; at least five, else none."""
    plainly = [plain(name).rstrip(".") for name in headings]
    for words in _weekday_words():
        found = {p: words[word] for p, word in enumerate(plainly) if word in words}
        days = list(found.values())
        if len(days) >= _LEAST_WEEKDAYS and all((b - a) % _WEEK == 1 for a, b in pairwise(days)):
            return found
    return {}


@cache
def _weekday_words() -> tuple[dict[str, int], ...]:
    """Weekdays by their spellings, one language each."""
    return tuple(
        {word: day for day, names in enumerate(line.split("|")) for word in _spellings(names)} for line in _WEEKDAYS
    )


def _spellings(names: str) -> tuple[str, ...]:
    return (" ".join(names.split()[:2]), *names.split()) if "feira" in names else tuple(names.split())


def days_in(
    headings: Sequence[str], today: date = date.max - timedelta(days=2), order: DateOrder | None = None
) -> dict[int, date] | Literal["unclear"]:
    """Place and day of headings that are days, each later than the one before it; at least two, else none.

    ``unclear`` when day and month may change places, and only the owner can say.
    """
    places = [p for p, name in enumerate(headings) if _may_be_day(name)]
    if len(places) < _LEAST_DAYS:
        return {}
    fitting = (order,) if order else dates.fitting_orders([headings[p] for p in places], today)
    read = {one: _rising([headings[p] for p in places], one) for one in fitting}
    good = {one: days for one, days in read.items() if days}
    if len(good) > 1 and day_comes_first(tuple(headings)):
        good.pop("mdy", None)
    if len(good) > 1:
        return "unclear"
    return dict(zip(places, next(iter(good.values())), strict=True)) if good else {}


def _may_be_day(heading: str) -> bool:
    is_moment = ":" in heading or not re.search(r"\d", heading)
    return not is_moment and any(dates.parse(heading, order) for order in ("dmy", "mdy"))


def _rising(headings: list[str], order: DateOrder) -> list[date]:
    moments = [dates.parse(name, order) for name in headings]
    days = [moment.date() for moment in moments if moment is not None]
    steps = [b - a for a, b in pairwise(days)]
    is_rising = len(days) == len(headings) and all(timedelta(0) < step <= _LONGEST_STEP for step in steps)
    return days if is_rising else []


def hours_in(headings: Sequence[str]) -> tuple[int, ...]:
    """Places of headings that are hours of the day, each later than the one before it; at least three, else none."""
    found = {}
    for place, name in enumerate(headings):
        match = _HOUR.fullmatch(name.strip().casefold())
        if match is not None and int(match["hour"]) in _OPEN_HOURS:
            found[place] = match
    hours = [int(match["hour"]) for match in found.values()]
    signed = all(match["sign"] or match["to"] for match in found.values())
    rising = all(a < b for a, b in pairwise(hours))
    plainly = len(hours) >= _PLAIN_HOURS and all(b - a == 1 for a, b in pairwise(hours))
    return tuple(found) if len(hours) >= _LEAST_HOURS and rising and (signed or plainly) else ()


def labels_across(cells: Sequence[str]) -> int:
    """How many of a row's cells say that the row is a heading of days, weekdays or hours."""
    days = days_in(cells)
    if days == "unclear":
        return sum(_may_be_day(cell) for cell in cells)
    return max(len(days), len(weekdays_in(cells)), len(hours_in(cells)))


def measured(headings: Sequence[str]) -> Mapping[int, tuple[str, Measure]]:
    """Place, name and measure of headings such as ``Croissant (uds)`` and ``Importe - Croissant``."""
    return {place: found for place, name in enumerate(headings) if (found := _named_measure(name)) is not None}


def _named_measure(heading: str) -> tuple[str, Measure] | None:
    for shape in (_MEASURED, _STATED):
        match = shape.fullmatch(heading.strip())
        if match is not None and match["stem"].strip() and (measure := measure_of(match["word"])) is not None:
            return match["stem"].strip(" -–_/(:"), measure
    return None


def measure_of(word: str) -> Measure | None:
    """What a word such as ``Uds`` or ``Import`` measures."""
    if word.strip().casefold().strip("().") in _EURO:
        return "amount"
    match role_of(word):
        case "units":
            return "units"
        case "net" | "amount" | "gross":
            return "amount"
        case _:
            return None
