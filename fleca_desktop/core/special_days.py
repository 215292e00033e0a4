"""Days that do not sell like their weekday: holidays, eves, the days beside them; each day gets at most one kind."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from fleca_desktop.core.calendar import easter_sunday, holidays_between

if TYPE_CHECKING:
    from fleca_desktop.core.calendar import ShopCalendar

BEFORE = "before"
AFTER = "after"
_EVES = {(12, 24): "christmas_eve", (12, 31): "new_years_eve"}
_BY_EASTER = {-52: "carnival_thursday", -47: "carnival_tuesday", -3: "maundy_thursday", -1: "easter_saturday",
              0: "easter_sunday", 49: "pentecost_sunday"}  # fmt: skip
_DAY = timedelta(days=1)


def special_days(calendar: ShopCalendar, first: date, last: date) -> dict[date, str]:
    """The kind of every special day from ``first`` to ``last``, both included.

    Holidays go by their name, so that each can have its own effect; the eves of Christmas and New Year and the
    days that hang on Easter have names too; other days beside a holiday are ``BEFORE`` or ``AFTER``.
    """
    named = holidays_between(calendar, first - _DAY, last + _DAY)
    kinds: dict[date, str] = {}
    for day in named:
        if not _is_free(day - _DAY, named):
            kinds[day - _DAY] = BEFORE
        if not _is_free(day + _DAY, named):
            kinds.setdefault(day + _DAY, AFTER)
    for year in range(first.year, last.year + 1):
        kinds |= {date(year, *day): name for day, name in _EVES.items()}
        kinds |= {easter_sunday(year) + timedelta(days=k): name for k, name in _BY_EASTER.items()}
    kinds |= named
    return {day: kind for day, kind in sorted(kinds.items()) if first <= day <= last}


def _is_free(day: date, named: dict[date, str]) -> bool:
    return day in named or day.weekday() == 6  # noqa: PLR2004 - Sunday
