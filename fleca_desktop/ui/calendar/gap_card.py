"""What is not known of the year, with the way to write it down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.notice import emptied, notice_line
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.ui.calendar.presenter import Gap
    from fleca_desktop.ui.theme import Theme


class GapCard(Card):
    """Emits ``answered`` when the owner wants to enter a festa; hidden when the year is known."""

    answered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._gaps: tuple[Gap, ...] = ()
        self.body.setContentsMargins(Space.BASE, Space.HAIR, Space.BASE, Space.HAIR)
        self.body.setSpacing(0)
        theme.changed.connect(self._fill)
        self.hide()

    def show_gaps(self, gaps: tuple[Gap, ...]) -> None:
        """Show what is missing."""
        self._gaps = gaps
        self._fill()
        self.setVisible(bool(gaps))

    def _fill(self) -> None:
        emptied(self.body)
        for gap in self._gaps:
            link = button(self.tr("Enter a festa"), "link", self.answered.emit)
            link.setAccessibleName(f"{link.text()}: {gap.title}")
            self.body.addWidget(notice_line("warning", self._theme.roles.warning, gap.title, gap.text, link))
