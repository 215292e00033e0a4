"""Buttons: one primary per page, quiet ones beside it, links in rows, chips for choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable

ButtonKind = Literal["primary", "quiet", "link", "chip", "navigation"]


class Chip(QPushButton):
    """A choice among few. It has room for its word in bold, as when chosen: Qt's style does not reckon with it."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the chosen chip."""
        chosen = QFont(self.font())
        chosen.setWeight(QFont.Weight.DemiBold)
        as_is = self.fontMetrics().horizontalAdvance(self.text())
        more = QFontMetrics(chosen).horizontalAdvance(self.text()) - as_is
        return super().sizeHint() + QSize(max(0, more), 0)


def button(text: str, kind: ButtonKind = "quiet", on_click: Callable[[], None] | None = None) -> QPushButton:
    """A button of the given kind; ``&`` in the text marks the key that presses it."""
    made = Chip(text) if kind == "chip" else QPushButton(text)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    made.setCheckable(kind == "chip")
    if kind in ("chip", "navigation"):
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def set_kind(made: QPushButton, kind: ButtonKind) -> None:
    """Make a primary button quiet or a quiet one primary."""
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        made.style().unpolish(made)
        made.style().polish(made)
