"""What only some want to see, folded away until they do: a heading with a way to unfold it, and what stands below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.theme import Space


class Fold(QWidget):
    """Folded at first. ``add`` puts cards below the heading."""

    def __init__(self) -> None:
        super().__init__()
        heading = Card(self.tr("For who wants more"))
        self.switch = button(self.tr("Show"), "link", self._on_switch)
        self._inside = QWidget()
        self._cards = QVBoxLayout(self._inside)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(Space.BASE)
        self._inside.hide()
        heading.head.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BASE)
        column.addWidget(heading)
        column.addWidget(self._inside)

    def add(self, card: QWidget) -> None:
        """Put ``card`` below the others."""
        self._cards.addWidget(card)

    def unfold(self) -> None:
        """Show what stands below, if it is folded away."""
        if self._inside.isHidden():
            self._on_switch()

    def _on_switch(self) -> None:
        opens = self._inside.isHidden()
        self._inside.setVisible(opens)
        self.switch.setText(self.tr("Hide") if opens else self.tr("Show"))
