"""The shop's days and its folder: opening days, when a day ends, where the data are, the first steps again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTimeEdit

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline
from fleca_desktop.ui.parts.setting_row import setting_row
from fleca_desktop.ui.parts.weekday_chips import WeekdayChips
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fleca_desktop.ui.context import PageContext


class DaysCard(Card):
    """Emits ``set_to`` with a setting's key and value; showing what is set is silent."""

    set_to = Signal(str, str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Days and data"))
        self._days = WeekdayChips(context.formats, self.tr("Opening days"))
        self._ends = QTimeEdit()
        self._ends.setDisplayFormat("HH:mm")
        self._ends.lineEdit().setTextMargins(Space.SMALL, 0, 0, 0)  # the style sheet forgets its padding
        folder = button(self.tr("Open the folder"), "quiet", lambda: _open(context))
        again = button(self.tr("First steps"), "quiet", lambda: context.navigate("welcome"))
        rows = (
            (self.tr("Opening days"), self.tr("The weekdays on which you sell"), self._days),
            (self.tr("A day ends at"), self.tr("Tickets before this hour count for the day before"), self._ends),
            (self.tr("Where your data are"), str(context.shop.folder), folder),
            (self.tr("First steps"), self.tr("Language, shop, festes and the first file, once more"), again),
        )
        for title, text, field in rows:
            self.body.addWidget(hairline())
            self.body.addLayout(setting_row(title, text, field))
        self._days.setFixedWidth(self._days.sizeHint().width())
        self._days.changed.connect(lambda days: self.set_to.emit("shop.open_weekdays", days))
        self._ends.editingFinished.connect(self._on_ends)
        self._shown = ""

    def show_settings(self, known: Mapping[str, object]) -> None:
        """Show what is set."""
        self._days.show_days(str(known["shop.open_weekdays"] or ""))
        self._shown = str(known["import.day_ends_at"])
        self._ends.setTime(QTime.fromString(self._shown, "HH:mm"))

    def _on_ends(self) -> None:
        typed = self._ends.time().toString("HH:mm")
        if typed != self._shown:
            self._shown = typed
            self.set_to.emit("import.day_ends_at", typed)


def _open(context: PageContext) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(context.shop.folder)))
