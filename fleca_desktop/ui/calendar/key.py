"""What the signs of the year mean, drawn as they are drawn there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fleca_desktop.ui.calendar.presenter import DayMark
from fleca_desktop.ui.calendar.year_paint import paint_sample
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.ui.theme import Theme

_SIDE = 20


class Key(QWidget):
    """A row of signs with their words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.HAIR, 0, 0)
        row.setSpacing(Space.HAIR)
        for mark, word in (
            (DayMark(holiday=True), self.tr("holiday or festa")),
            (DayMark(event=True), self.tr("event")),
            (DayMark(closed=True), self.tr("closed")),
            (DayMark(ordered=True), self.tr("bulk order")),
        ):
            row.addWidget(_Sign(theme, mark))
            row.addWidget(label(word, "caption"))
            row.addSpacing(Space.NEAR)
        row.addStretch(1)


class _Sign(QWidget):
    def __init__(self, theme: Theme, mark: DayMark) -> None:
        super().__init__()
        self._theme, self._mark = theme, mark
        self.setFixedSize(QSize(_SIDE, _SIDE))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sign alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sample(painter, float(_SIDE), self._theme.roles, self._mark)
