"""The small box that follows the pointer and tells all series of one week."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from fleca_desktop.ui.theme import Roles

_GAP: Final = 14
_SIGNS: Final = {
    "sales": ("text", "\u25cf"),
    "forecast": ("accent", "\u25cf"),
    "range": ("accent", "\u2195"),
    "said": ("accent", "\u25cb"),
    "last_year": ("muted", "\u2013"),
    "note": ("accent", "\u2691"),
    "closed": ("muted", "\u00d7"),
}


class ReadOut(QLabel):
    """Shows lines of (series, word, value) beside a point of its parent, always inside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plot = parent
        self.setProperty("kind", "readout")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_lines(self, lines: list[tuple[str, str, str]], roles: Roles, x: int, y: int) -> None:
        """Show ``lines`` beside ``x``, ``y``."""
        self.setText(as_html(lines, roles))
        self.adjustSize()
        room = self._plot.rect()
        left = x + _GAP if x + _GAP + self.width() <= room.width() else x - _GAP - self.width()
        top = max(0, min(y - self.height() // 2, room.height() - self.height()))
        self.move(max(0, left), top)
        self.show()
        self.raise_()


def as_html(lines: list[tuple[str, str, str]], roles: Roles) -> str:
    """A table with a sign, a word and a value per series; the first line is the heading."""
    colours = roles.as_dict()
    heading, *others = lines
    rows = []
    for series, word, value in others:
        role, sign = _SIGNS[series]
        rows.append(
            f'<tr><td style="color:{colours[role]}; padding-right:6px">{sign}</td>'
            f'<td style="color:{roles.muted}; padding-right:12px">{escape(word)}</td>'
            f'<td align="right"><b>{escape(value)}</b></td></tr>'
        )
    return f"<b>{escape(heading[1])}</b><table cellspacing=0>{''.join(rows)}</table>"
