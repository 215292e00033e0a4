"""The white sheet on which a page puts one thing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

_CELL_PADDING: Final = 11  # as the style sheet and Qt have it together


class Card(QFrame):
    """A raised sheet with an optional heading. Fill ``body``; ``head`` takes what stands at the heading's right."""

    def __init__(self, heading: str = "", *, padding: int = Space.BASE + Space.HAIR) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, Space.BASE, padding, Space.BASE)
        self.body.setSpacing(Space.SMALL)
        self.heading = label(heading, "heading")
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.SMALL)
        if padding == Space.SMALL:  # a table stands below, whose cells are padded
            self.head.setContentsMargins(_CELL_PADDING, 0, _CELL_PADDING, 0)
        if heading:
            self.head.addWidget(self.heading)
            self.head.addStretch(1)
            self.body.addLayout(self.head)

    def add_words(self, words: QLabel, stretch: int = 0) -> None:
        """Put ``words`` in line with the heading, at the top of the room that ``stretch`` gives them."""
        words.setContentsMargins(self.head.contentsMargins())
        self.body.addWidget(words, stretch, Qt.AlignmentFlag.AlignTop)  # hidden, they take no room
