"""A field to choose one of a few things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence


class Choice(QComboBox):
    """Options are (key, words). Refilling keeps the key that was chosen and signals nothing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    @property
    def key(self) -> str:
        """The key of what is chosen; '' when there is nothing."""
        return self.currentData() or ""

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer ``options``; the first is chosen unless the one before is among them."""
        before, keys = self.key, [key for key, _ in options]
        with QSignalBlocker(self):
            self.clear()
            for key, words in options:
                self.addItem(words, key)
            self.setCurrentIndex(keys.index(before) if before in keys else 0)
