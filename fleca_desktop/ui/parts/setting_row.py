"""One setting in a row: its name, what it does, and its field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FIELD_WIDTH: Final = 260


def setting_row(title: str, text: str, field: QWidget, *, below: QWidget | None = None) -> QHBoxLayout:
    """``title`` above ``text`` (and ``below``) at the left, ``field`` at the right, named for who cannot see them."""
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label(title))
    words.addWidget(label(text, "caption", wraps=True))
    if below is not None:
        words.addWidget(below)
    row = QHBoxLayout()
    row.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
    row.setSpacing(Space.WIDE)
    row.addLayout(words, 1)
    row.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
    field.setFixedWidth(_FIELD_WIDTH)
    field.setAccessibleName(title)
    field.setAccessibleDescription(text)
    return row
