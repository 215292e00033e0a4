"""The columns of the evening's table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.evening.presenter import time_text, with_left_over, with_sold_out
from fleca_desktop.ui.table import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.services.note_evening import Note
    from fleca_desktop.ui.evening.presenter import EveningRow
    from fleca_desktop.ui.i18n import Formats

    Keep = Callable[[EveningRow, Note], None]

translate = QCoreApplication.translate
LEFT_OVER: Final = 3
SOLD_OUT: Final = 4
_TYPED_WIDTH = 150
_KNOWN_WIDTH = 96


def evening_columns(formats: Formats, keep: Keep) -> list[Column[EveningRow]]:
    """Product, what was ordered and sold, and the two that are typed; ``keep(row, note)`` is told what was."""
    return [
        Column(
            translate("Evening", "Product"),
            lambda row: row.product[1],
            key=lambda row: row.product[1].casefold(),
            stretches=True,
        ),
        _known(translate("Evening", "Ordered"), lambda row: row.ordered, formats),
        _known(translate("Evening", "Sold"), lambda row: row.sold, formats),
        Column(
            translate("Evening", "Left over"),
            lambda row: "" if row.note.left_over_units is None else f"{row.note.left_over_units:.0f}",
            key=lambda row: -1.0 if row.note.left_over_units is None else row.note.left_over_units,
            edit=_edit(with_left_over, keep),
            numeric=True,
            width=_TYPED_WIDTH,
            title_tip=translate("Evening", "Pieces in the counter at closing time"),
        ),
        Column(
            translate("Evening", "Sold out at"),
            lambda row: time_text(row.note.sold_out_hour),
            key=lambda row: 25.0 if row.note.sold_out_hour is None else row.note.sold_out_hour,
            edit=_edit(with_sold_out, keep),
            numeric=True,
            width=_TYPED_WIDTH,
            title_tip=translate("Evening", "Type 1130 or 11:30"),
        ),
    ]


def _known(title: str, value: Callable[[EveningRow], float | None], formats: Formats) -> Column[EveningRow]:
    return Column(
        title,
        lambda row: formats.number(value(row)),
        key=lambda row: value(row) or 0.0,
        tone=lambda _row: "muted",
        numeric=True,
        width=_KNOWN_WIDTH,
    )


def _edit(read: Callable[[Note, str], Note], keep: Keep) -> Callable[[EveningRow, str], bool]:
    def edit(row: EveningRow, typed: str) -> bool:
        try:
            note = read(row.note, typed)
        except ValueError:
            return False
        if note != row.note:
            keep(row, note)
        return True

    return edit
