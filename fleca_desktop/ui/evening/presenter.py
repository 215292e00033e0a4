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
_MANY_PIECES = 500  # where nothing is known of the product's day
_BEYOND = 1.5  # times what was ordered or sold: more than that is not left over of it


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


def doubt_of_left_over(row: EveningRow, typed: str) -> str:
    """What is wrong with the pieces typed, in a sentence, or nothing."""
    try:
        pieces = with_left_over(row.note, typed).left_over_units
    except ValueError:
        return translate("Evening", "\u201c{typed}\u201d is no number of pieces, such as 3.").format(
            typed=typed.strip()
        )
    known = max(row.ordered or 0.0, row.sold or 0.0)
    most = max(_BEYOND * known, 50.0) if known else _MANY_PIECES
    if pieces is None or pieces <= most:
        return ""
    return translate(
        "Evening", "{pieces} pieces left over? A time belongs one column to the right. Enter once more keeps it."
    ).format(pieces=typed.strip())


def doubt_of_sold_out(row: EveningRow, typed: str) -> str:
    """What is wrong with the time typed, in a sentence, or nothing."""
    try:
        with_sold_out(row.note, typed)
    except ValueError:
        return translate("Evening", "\u201c{typed}\u201d is no time, such as 1130 or 11:30.").format(
            typed=typed.strip()
        )
    return ""
