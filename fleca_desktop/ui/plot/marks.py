"""What stands in the plot beside its lines: hatched closures, flags of events, the hairline of today, direct labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPolygonF

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.ui.theme import Roles

_POLE = QPolygonF([QPointF(0, 0), QPointF(0, -0.5), QPointF(0.42, -0.5), QPointF(0.3, -0.36), QPointF(0.42, -0.22),
                   QPointF(0.04, -0.22), QPointF(0.04, 0)])  # fmt: skip
_FLAG_SIZE = 28


def closure(monday: date, roles: Roles) -> pg.LinearRegionItem:
    """A hatched week."""
    x = monday.toordinal()
    brush = QBrush(QColor(roles.outline), Qt.BrushStyle.BDiagPattern)
    region = pg.LinearRegionItem((x - 3.5, x + 3.5), movable=False, brush=brush, pen=pg.mkPen(None))
    region.setOpacity(0.45)
    region.setZValue(-20)
    return region


def flags(days: list[date], roles: Roles) -> pg.ScatterPlotItem:
    """Small flags standing on the ground line."""
    from PySide6.QtGui import QPainterPath  # noqa: PLC0415 - a path is made here only

    path = QPainterPath()
    path.addPolygon(_POLE)
    path.closeSubpath()
    return pg.ScatterPlotItem(
        x=[day.toordinal() for day in days],
        y=[0.0] * len(days),
        symbol=path,
        size=_FLAG_SIZE,
        pen=pg.mkPen(roles.accent, width=1),
        brush=pg.mkBrush(roles.accent),
    )


def today_line(day: date, roles: Roles) -> pg.InfiniteLine:
    """A hairline."""
    line = pg.InfiniteLine(pos=day.toordinal(), angle=90, pen=pg.mkPen(roles.outline, width=1))
    line.setZValue(-5)
    return line


def direct_label(text: str, colour: str, font: Any, anchor: tuple[float, float]) -> pg.TextItem:  # noqa: ANN401 - QFont
    """The name of a line, beside it."""
    item = pg.TextItem(text, color=colour, anchor=anchor)
    item.setFont(font)
    item.setZValue(30)
    return item


class Band(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """The range between two lines, filled."""

    def __init__(self, x: list[float], low: list[float], high: list[float], colour: QColor) -> None:
        super().__init__()
        there = [QPointF(at, value) for at, value in zip(x, high, strict=True)]
        back = [QPointF(at, value) for at, value in zip(x, low, strict=True)]
        self._shape = QPolygonF([*there, *reversed(back)])
        self._colour = colour
        self.setZValue(-10)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """What it covers."""
        return self._shape.boundingRect()

    def paint(self, painter: QPainter, *_rest: object) -> None:
        """Fill it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawPolygon(self._shape)
