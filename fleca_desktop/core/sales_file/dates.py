"""Days as tills write them: one order of day, month and year that fits all rows."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fleca_desktop.core.sales_file.outcomes import DateOrder

_MONTHS: Final = (
    "jan january gen gener gennaio ene enero janv janvier januar janeiro jaenner janner",
    "feb february febr febrer febrero fev fevr fevrier februar febbraio fevereiro",
    "mar march marc mars marzo marz maerz marco mrz",
    "apr april abr abril avr avril aprile",
    "may mai maig mayo maggio mag maio",
    "jun june juny junio juin juni giugno giu junho",
    "jul july jul juliol julio juil juillet juli luglio lug julho",
    "aug august ag agost ago agosto aou aout",
    "sep sept september set setembre septiembre septembre settembre setembro",
    "oct october octubre oct octobre okt oktober ottobre ott out outubro",
    "nov november novembre noviembre novembro",
    "dec december des desembre dic diciembre decembre dez dezember dicembre dezembro",
)
MONTHS: Final = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
_ISO = re.compile(r"^\D{0,12}?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(.*)$")
_COMPACT = re.compile(r"^(20\d{2})(\d{2})(\d{2})$")
_NUMERIC = re.compile(r"^\D{0,12}?(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)(.*)$")
_DAY_NAME = re.compile(
    r"^(?:\w{2,10}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|r|n|t|è|º|ª|\.)?[-/\s]+(?:de\s+|d['’])?([^\W\d]{3,10})\.?[-/,\s]+(?:de\s+|del\s+)?(\d{4}|\d{2})(?!\d)(.*)$"
)
_NAME_DAY = re.compile(r"^(?:\w{2,10}\.?,?\s+)?([^\W\d]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$")
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?(?:[.,]\d+)?\s*([ap])?\.?\s*m?\.?", re.IGNORECASE)
_MIDNIGHT = re.compile(r"[T\s](?:0?0[:.h]00|12[:.h]00(?:[:.]00)?\s*a)", re.IGNORECASE)
_WEEK = re.compile(r"^(20\d{2})[-/ ]?[WSwsK][Ww]?-?(\d{1,2})$")
_SERIAL = re.compile(r"^4\d{4}(?:[.,]\d+)?$")  # Excel's days since 1899-12-30, 2009 to 2036
_EPOCH = re.compile(r"^1[2-9]\d{8}(?:\d{3})?(?:\.\d+)?$")  # seconds or thousandths since 1970, 2008 to 2033
_SHORT = re.compile(r"^(\d{2})[-/. ]\d{1,2}[-/. ](\d{2})(?!\d)")
_FEW_YEARS, _FIRST_YEAR, _MONTH_DAYS = 4, 15, 31
_SECOND = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}")
_WEEKS = 53
_CENTURY, _NOON = 2000, 12


def _plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


@lru_cache(maxsize=1 << 14)
def parse(text: str, order: DateOrder) -> datetime | None:
    """The moment ``text`` names when numbers stand in ``order``; midnight without a time. None when it is none."""
    stripped = text.strip()
    if (week := _WEEK.match(stripped)) is not None and 0 < int(week[2]) <= _WEEKS:
        return datetime.combine(date.fromisocalendar(int(week[1]), min(int(week[2]), 52), 1), time()) + timedelta(
            weeks=int(week[2]) - min(int(week[2]), 52)
        )
    if _SERIAL.match(stripped) is not None:
        return datetime(1899, 12, 30) + timedelta(days=float(stripped.replace(",", ".")))  # noqa: DTZ001 - a till's clock
    if _EPOCH.match(stripped) is not None:
        return datetime(1970, 1, 1) + timedelta(seconds=int(stripped[:10]))  # noqa: DTZ001 - a till's clock
    for shape, places in (
        (_ISO, ("y", "m", "d")),
        (_COMPACT, ("y", "m", "d")),
        (_DAY_NAME, ("d", "name", "y")),
        (_NAME_DAY, ("name", "d", "y")),
        (_NUMERIC, ("m", "d", "y") if order == "mdy" else ("d", "m", "y")),
    ):
        found = shape.match(stripped)
        if found is not None:
            return _moment(
                dict(zip(places, found.groups(), strict=False)), found.group(4) if shape is not _COMPACT else ""
            )
    return None


def _moment(parts: dict[str, str], rest: str) -> datetime | None:
    if _SECOND.search(rest):
        return None  # from one day to another
    month = MONTHS.get(_plain(parts["name"])) if "name" in parts else int(parts["m"])
    if month is None:
        return None
    year = int(parts["y"])
    try:
        day = date(year + _CENTURY if year < 100 else year, month, int(parts["d"]))  # noqa: PLR2004 - two digits
    except ValueError:
        return None
    return datetime.combine(day, clock(rest) or time())


def clock(text: str) -> time | None:
    """The time of day in ``text`` (``14:05``, ``2:05 PM``), or None."""
    found = _CLOCK.search(text)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").lower()
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def own_clock(text: str, order: DateOrder) -> time | None:
    """The time of day that a date's own text tells, also a midnight that it spells out; None for a mere day."""
    moment = parse(text, order)
    if moment is None or (moment.time() == time() and _MIDNIGHT.search(text) is None):
        return None
    return moment.time()


def may_start_with_year(values: Iterable[str]) -> bool:
    """Whether ``26/03/02`` may be the second of March: few first numbers, many last ones, and they are all days."""
    found = [_SHORT.match(text.strip()) for text in values]
    firsts = {match[1] for match in found if match is not None}
    lasts = {match[2] for match in found if match is not None}
    years = len(firsts) <= _FEW_YEARS and all(int(year) >= _FIRST_YEAR for year in firsts)
    return len(lasts) > len(firsts) and years and all(0 < int(last) <= _MONTH_DAYS for last in lasts)


def fitting_orders(values: Iterable[str], today: date) -> tuple[DateOrder, ...]:
    """The orders in which all readable ``values`` are days up to tomorrow; ``ymd`` when no order matters."""
    readable = [text for text in values if any(parse(text, order) for order in ("dmy", "mdy"))]
    moments: dict[DateOrder, list[datetime | None]] = {
        order: [parse(text, order) for text in readable] for order in ("dmy", "mdy")
    }
    if moments["dmy"] == moments["mdy"]:
        return ("ymd",) if readable else ()
    limit = today + timedelta(days=1)
    return tuple(
        order
        for order, read in moments.items()
        if all(moment is not None and moment.date() <= limit for moment in read)
    ) or _best(moments)


def _best(moments: dict[DateOrder, list[datetime | None]]) -> tuple[DateOrder, ...]:
    """Where no order fits all values, the one that fits clearly more (some rows are broken)."""
    counts = {order: sum(moment is not None for moment in read) for order, read in moments.items()}
    most = max(counts.values())
    return tuple(order for order, count in counts.items() if count == most)
