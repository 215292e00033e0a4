"""Text in one of the few styles that exist (see the style sheet)."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

TextKind = Literal["body", "strong", "muted", "caption", "heading", "title", "number", "figure", "good", "bad", "badge"]


def label(text: str, kind: TextKind = "body", *, wraps: bool = False) -> QLabel:
    """A label that shows plain text in the style ``kind``."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setWordWrap(wraps)
    return made


def hairline() -> QFrame:
    """A line between two things."""
    line = QFrame()
    line.setProperty("kind", "hairline")
    line.setFixedHeight(1)
    return line
