"""The question about days without sales: closed, or missing in the file? By weekday where that is the pattern. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fleca_desktop.services.import_outcomes import Preview
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_FEW: Final = 3
_PATTERN: Final = 0.2  # of all days
_TIP_ROW: Final = 5


@dataclass(frozen=True)
class Closable:
    """Days that can be said to have been closed at once; ``tip`` names them all."""

    word: str
    days: tuple[date, ...]
    tip: str = ""


@dataclass(frozen=True)
class ClosedQuestion:
    """``groups`` take few clicks; ``days`` are all of them, each for itself, where the groups do not show them."""

    title: str
    text: str
    groups: tuple[Closable, ...]
    days: tuple[Closable, ...]


def with_years(preview: Preview) -> bool:
    """Whether days need their year: a file of another year than this one is to be seen."""
    return {preview.first_day.year, preview.last_day.year} != {preview.today.year}


def closed_question(preview: Preview, formats: Formats) -> ClosedQuestion | None:
    """What the owner is asked about the days on which the shop usually sells and the file has nothing."""
    if not preview.without_sales:
        return None
    told = with_years(preview)
    days = tuple(Closable(formats.day_short(day, with_year=told), (day,)) for day in preview.without_sales)
    is_few = len(days) <= _FEW
    return ClosedQuestion(
        _title(preview.without_sales),
        translate("Imports", "Tick the days on which you were closed. The others are missing in the file"),
        days if is_few else _groups(days, formats),
        () if is_few else days,
    )


def _title(days: Sequence[date]) -> str:
    title = translate("Imports", "%n day(s) without sales", None, len(days))
    weekday, count = max(
        ((at, sum(day.weekday() == at for day in days)) for at in range(7)), key=lambda found: found[1]
    )
    if count <= _FEW or 2 * count <= len(days):
        return title
    if count == len(days):
        text = translate("Imports", "{days}, all of them {weekdays}")
    else:
        text = translate("Imports", "{days}, {count} of them {weekdays}")
    return text.format(days=title, count=count, weekdays=_weekdays(weekday))


def _groups(days: Sequence[Closable], formats: Formats) -> tuple[Closable, ...]:
    """The weekdays that come again and again, and the days that are left."""
    by_weekday = {at: [one for one in days if one.days[0].weekday() == at] for at in range(7)}
    often = {at: own for at, own in by_weekday.items() if len(own) >= max(_FEW, len(days) * _PATTERN)}
    rest = [one for one in days if one.days[0].weekday() not in often]
    made = [_group(formats.weekday_long(own[0].days[0]).capitalize(), own) for own in often.values()]
    if rest:
        word = translate("Imports", "The other days") if often else translate("Imports", "All these days")
        made.append(_group(word, rest))
    return tuple(made)


def _group(word: str, own: Sequence[Closable]) -> Closable:
    rows = (own[at : at + _TIP_ROW] for at in range(0, len(own), _TIP_ROW))
    tip = "\n".join(", ".join(one.word for one in row) for row in rows)
    return Closable(f"{word} ({len(own)})", tuple(day for one in own for day in one.days), tip)


def _weekdays(weekday: int) -> str:
    return (
        translate("Imports", "Mondays"),
        translate("Imports", "Tuesdays"),
        translate("Imports", "Wednesdays"),
        translate("Imports", "Thursdays"),
        translate("Imports", "Fridays"),
        translate("Imports", "Saturdays"),
        translate("Imports", "Sundays"),
    )[weekday]
