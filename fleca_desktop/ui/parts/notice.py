"""A line with an icon on a tile, a title, a quieter text, and perhaps a link; and emptying what such lines stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fleca_desktop.ui.icons import icon
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

_TILE = 26


def notice_line(icon_name: str, colour: str, title: str, text: str, link: QWidget | None = None) -> QWidget:
    """One thing to know: ``icon_name`` in ``colour``, ``title`` above ``text``, ``link`` at the right."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, Space.SMALL + 2, 0, Space.SMALL + 2)
    row.setSpacing(Space.NEAR)
    row.addWidget(_tile(icon_name, colour), 0, Qt.AlignmentFlag.AlignVCenter)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label(title, "body", wraps=True))
    words.addWidget(label(text, "caption", wraps=True))
    row.addLayout(words, 1)
    if link is not None:
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
    return made


def _tile(icon_name: str, colour: str) -> QFrame:
    tile = QFrame()
    tile.setProperty("kind", "tile")
    tile.setFixedSize(_TILE, _TILE)
    inside = QHBoxLayout(tile)
    inside.setContentsMargins(0, 0, 0, 0)
    picture = QLabel()
    picture.setPixmap(icon(icon_name, colour).pixmap(QSize(Space.BASE, Space.BASE), tile.devicePixelRatioF()))
    inside.addWidget(picture, 0, Qt.AlignmentFlag.AlignCenter)
    return tile


def emptied(layout: QBoxLayout) -> None:
    """Take all widgets out of ``layout``, stretches too."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
