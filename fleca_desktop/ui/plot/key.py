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

Sample = Literal["sales", "dashed", "circle"]
_SIZE = QSize(18, 12)


class KeyEntry(QWidget):
    """A drawn sample and its word."""

    def __init__(self, sample: Sample, word: str, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, Space.SMALL, 0)
        row.setSpacing(Space.HAIR + 2)
        row.addWidget(_Drawing(sample, theme))
        row.addWidget(label(word, "caption"))


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
        middle = self.height() / 2
        match self._sample:
            case "circle":
                painter.setPen(QPen(QColor(roles.accent), 1.3))
                painter.drawEllipse(QRectF(self.width() / 2 - 3, middle - 3, 6, 6))
            case "dashed":
                painter.setPen(QPen(QColor(roles.outline), 1, Qt.PenStyle.DashLine))
                painter.drawLine(0, round(middle), self.width(), round(middle))
            case "sales":
                painter.setPen(QPen(QColor(roles.text), 2))
                painter.drawLine(0, round(middle), self.width(), round(middle))
        painter.end()
