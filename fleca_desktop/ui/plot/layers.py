"""The plot's layers, from the back: last year, the range ahead, sales, what was said, and their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QPen

from fleca_desktop.ui.plot import marks

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.ui.plot.history import History, WeekPoint
    from fleca_desktop.ui.theme import Roles

_BAND_OPACITY: Final = 0.18
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Layers:
    """Draws a history into ``plot``. ``ratio`` is the screen's device pixels per logical pixel."""

    plot: pg.PlotWidget
    history: History
    roles: Roles
    ratio: float
    font: QFont

    def pen(self, colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen of ``width`` logical pixels: plots draw with cosmetic pens, which know device pixels only."""
        return QPen(pg.mkPen(colour, width=width * self.ratio, style=style))

    def draw(self) -> pg.PlotDataItem:
        """Draw everything; the sales line, whose points depend on how much is in view."""
        self._marks()
        self._line(lambda week: week.last_year, self.pen(self.roles.outline, 1, Qt.PenStyle.DashLine), z=-2)
        if self.history.ahead:
            self._ahead()
        sales = self._line(lambda week: week.sales, self.pen(self.roles.text, 2), z=5)
        sales.setSymbolSize(4)
        sales.setSymbolPen(None)
        sales.setSymbolBrush(self.roles.text)
        self._said()
        return sales

    def cursor(self) -> pg.InfiniteLine:
        """The line that follows the read-out, hidden at first."""
        line = pg.InfiniteLine(angle=90, pen=self.pen(self.roles.outline, 1, Qt.PenStyle.DotLine))
        line.setVisible(False)
        self.plot.addItem(line, ignoreBounds=True)
        return line

    def chosen(self) -> pg.ScatterPlotItem:
        """The dot on the week that is chosen, without a place at first."""
        dot = pg.ScatterPlotItem(
            size=9, pen=self.pen(self.roles.raised, 1.5), brush=pg.mkBrush(self.roles.accent), pxMode=True
        )
        dot.setZValue(8)
        self.plot.addItem(dot, ignoreBounds=True)
        return dot

    def name_of_ahead(self) -> pg.TextItem | None:
        """The forecast's name, not placed yet; None without a forecast."""
        if not self.history.ahead:
            return None
        name = marks.direct_label(translate("Plot", "forecast"), self.roles.accent_text, self.font, (0.5, 1.1))
        self.plot.addItem(name, ignoreBounds=True)
        return name

    def _marks(self) -> None:
        history = self.history
        for week in history.weeks:
            if week.closed:
                self.plot.addItem(marks.closure(week.monday, self.roles))
        if history.ahead and history.weeks[0].monday <= history.today:
            self.plot.addItem(marks.today_line(history.today, self.roles))
        if history.flags:
            self.plot.addItem(marks.flags([flag.day for flag in history.flags], self.roles))

    def _line(self, value: Callable[[WeekPoint], float | None], pen: QPen, z: float) -> pg.PlotDataItem:
        weeks = self.history.weeks
        x = np.array([week.monday.toordinal() for week in weeks], dtype=float)
        y = np.array([np.nan if value(week) is None else value(week) for week in weeks], dtype=float)
        line = self.plot.plot(x, y, pen=pen, connect="finite")
        line.setZValue(z)
        return line

    def _ahead(self) -> None:
        last = self.history.last_sales
        joined = [(last, last.sales, last.sales, last.sales)] if last else []
        joined += [(week, week.low, week.point, week.high) for week in self.history.ahead]
        x = [float(week.monday.toordinal()) for week, *_ in joined]
        low, point, high = ([value or 0.0 for value in column] for column in list(zip(*joined, strict=True))[1:])
        colour = QColor(self.roles.accent)
        colour.setAlphaF(_BAND_OPACITY)
        self.plot.addItem(marks.Band(x, low, high, colour))
        line = self.plot.plot(x, point, pen=self.pen(self.roles.accent, 2.5))
        line.setZValue(6)

    def _said(self) -> None:
        said = [week for week in self.history.weeks if week.said is not None]
        circles = pg.ScatterPlotItem(
            x=[week.monday.toordinal() for week in said],
            y=[week.said for week in said],
            size=6,
            pen=self.pen(self.roles.accent, 1.3),
            brush=pg.mkBrush(self.roles.raised),
        )
        circles.setZValue(7)
        self.plot.addItem(circles)
