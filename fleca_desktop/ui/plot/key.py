"""The key of a plot's lines that have no room for a name beside them: drawn samples with a word each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.ui.theme import Theme

Sample = Literal["sales", "forecast", "limit", "dashed", "circle", "now", "before"]
"""Lines; a circle; and the filled bars of a sample of now and of one before."""

_SIZE = QSize(18, 12)
_FILLED = 0.3


class KeyEntry(QWidget):
    """A drawn sample and its word."""

    def __init__(self, sample: Sample, word: str, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, Space.SMALL, 0)
        row.setSpacing(Space.HAIR + 2)
        row.addWidget(_Drawing(sample, theme))
        self._word = label(word, "caption")
        row.addWidget(self._word)

    def say(self, word: str) -> None:
        """Call it otherwise."""
        self._word.setText(word)


class _Drawing(QWidget):
    def __init__(self, sample: Sample, theme: Theme) -> None:
        super().__init__()
        self._sample = sample
        self._theme = theme
        self.setFixedSize(_SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the sample as the plot draws the line."""
        roles = self._theme.roles
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match self._sample:
            case "circle":
                painter.setPen(QPen(QColor(roles.accent), 1.3))
                painter.drawEllipse(QRectF(self.width() / 2 - 3, self.height() / 2 - 3, 6, 6))
            case "dashed":
                self._line(painter, QPen(QColor(roles.outline), 1, Qt.PenStyle.DashLine))
            case "limit":
                self._line(painter, QPen(QColor(roles.warning), 1.2, Qt.PenStyle.DashLine))
            case "sales":
                self._line(painter, QPen(QColor(roles.text), 2))
            case "forecast":
                self._line(painter, QPen(QColor(roles.accent), 2))
            case "now":
                self._bar(painter, roles.accent)
            case "before":
                self._bar(painter, roles.outline)
        painter.end()

    def _line(self, painter: QPainter, pen: QPen) -> None:
        painter.setPen(pen)
        painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)

    def _bar(self, painter: QPainter, colour: str) -> None:
        fill = QColor(colour)
        fill.setAlphaF(_FILLED)
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.setBrush(fill)
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class Key(QWidget):
    """Several entries in a row."""

    def __init__(self, *entries: KeyEntry) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for entry in entries:
            row.addWidget(entry)
        row.addStretch(1)
