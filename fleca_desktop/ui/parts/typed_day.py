"""A day as people type it: 4/12/2026, 04-12-26, 04122026. Pure."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_WITHOUT_YEAR: Final = re.compile(r"(0?[1-9]|[12]\d|3[01])\s*[/.-]\s*(0?[1-9]|1[0-2])\s*[/.-]?")
_PARTED: Final = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d\d)")
_JOINED: Final = re.compile(r"(\d\d)(\d\d)(\d{4}|\d\d)")
_CENTURY: Final = 2000
_YEARS: Final = range(1900, 2100)
_LONG_YEAR: Final = 4


def typed_day(text: str, *, in_full: bool = False) -> date | None:
    """The day that ``text`` names; None while it is half typed, or where there is no such day.

    ``in_full`` wants all four figures of the year: 4/12/20 is a day, and also the beginning of 4/12/2026.
    """
    found = _PARTED.fullmatch(text.strip()) or _JOINED.fullmatch(text.strip())
    if found is None or (in_full and len(found[3]) < _LONG_YEAR):
        return None
    year = int(found[3]) if len(found[3]) == _LONG_YEAR else _CENTURY + int(found[3])
    try:
        return date(year, int(found[2]), int(found[1])) if year in _YEARS else None
    except ValueError:
        return None


def lacks_year(text: str) -> bool:
    """Whether ``text`` is a day and a month and no more."""
    return _WITHOUT_YEAR.fullmatch(text.strip()) is not None
