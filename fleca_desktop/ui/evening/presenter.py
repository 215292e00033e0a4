"""What the evening page shows of a day, and how its cells are typed. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.services.note_evening import Note

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.services.note_evening import Evening, EveningLine, Product
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(\d{2}))?\s*h?", re.IGNORECASE)
_MINUTES = 60
_HOURS = 24
_MOST_PIECES = 9_999


@dataclass
class EveningRow:
    """A product's line; ``note`` follows what is typed."""

    product: Product
    ordered: float | None
    sold: float | None
    note: Note


@dataclass(frozen=True)
class EveningSnapshot:
    """Everything the evening page shows of a day. ``has_later`` unless the day is today."""

    day: date
    title: str
    sentence: str
    rows: tuple[EveningRow, ...]
    has_later: bool


def derive_evening(evening: Evening, formats: Formats) -> EveningSnapshot:
    """The snapshot of a day's evening."""
    rows = tuple(_row(line) for line in evening.lines)
    title = translate("Evening", "Evening of {day}").format(day=formats.day_long(evening.day, evening.today))
    return EveningSnapshot(
        day=evening.day,
        title=title,
        sentence=sentence(rows, is_closed=evening.is_closed),
        rows=rows,
        has_later=evening.day < evening.today,
    )


def _row(line: EveningLine) -> EveningRow:
    return EveningRow((line.family, line.product), line.ordered, line.sold, line.note)


def sentence(rows: tuple[EveningRow, ...], *, is_closed: bool) -> str:
    """How far the evening is noted."""
    if is_closed:
        return translate("Evening", "The shop was closed on this day.")
    noted = sum(row.note != Note() for row in rows)
    if noted == 0:
        return translate("Evening", "Type what was left over and when things ran out. What you skip stays unknown.")
    text = translate("Evening", "{noted} of %n product(s) noted. Every line is saved as you type.", None, len(rows))
    return text.format(noted=noted)


def with_left_over(note: Note, typed: str) -> Note:
    """``note`` with the pieces typed; nothing typed is nothing said.

    Raises:
        ValueError: that is no number of pieces.
    """
    bare = typed.strip()
    if not bare:
        return replace(note, left_over_units=None)
    if not (bare.isascii() and bare.isdigit()) or int(bare) > _MOST_PIECES:
        raise ValueError(typed)
    return replace(note, left_over_units=float(bare))


def with_sold_out(note: Note, typed: str) -> Note:
    """``note`` with the time typed: ``1130``, ``11:30``, ``11.30``, ``11h30``, ``11``; nothing typed is nothing said.

    Raises:
        ValueError: that is no time of day.
    """
    if not typed.strip():
        return replace(note, sold_out_hour=None)
    found = _TIME.fullmatch(typed.strip())
    if found is None:
        raise ValueError(typed)
    hours, minutes = int(found[1]), int(found[2] or found[3] or 0)
    if minutes >= _MINUTES or hours * _MINUTES + minutes > _HOURS * _MINUTES:
        raise ValueError(typed)
    return replace(note, sold_out_hour=hours + minutes / _MINUTES)


def time_text(hour: float | None) -> str:
    """``11.5`` → ``11:30``; nothing for nothing."""
    if hour is None:
        return ""
    minutes = round(hour * _MINUTES)
    return f"{minutes // _MINUTES:02d}:{minutes % _MINUTES:02d}"
