"""Buttons: one primary per page, quiet ones beside it, links in rows, chips for choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable

ButtonKind = Literal["primary", "quiet", "link", "chip", "navigation"]


def button(text: str, kind: ButtonKind = "quiet", on_click: Callable[[], None] | None = None) -> QPushButton:
    """A button of the given kind; ``&`` in the text marks the key that presses it."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    made.setCheckable(kind == "chip")
    if kind in ("chip", "navigation"):
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made
