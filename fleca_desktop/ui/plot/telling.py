"""What tells a week of the plot: the read-out beside a dotted line, moved by the pointer or from week to week."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from fleca_desktop.ui.plot.history import History, WeekPoint, read_out
from fleca_desktop.ui.plot.readout import ReadOut

if TYPE_CHECKING:
    import pyqtgraph as pg

    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.theme import Theme


class Telling:
    """Tells weeks of ``plot``; ``begin`` when it has been drawn anew."""

    def __init__(self, plot: pg.PlotWidget, theme: Theme, formats: Formats) -> None:
        self._plot, self._theme, self._formats = plot, theme, formats
        self._history = History()
        self._week: WeekPoint | None = None
        self._cursor: pg.InfiniteLine | None = None
        self.read_out = ReadOut(plot)

    def begin(self, history: History, cursor: pg.InfiniteLine | None) -> None:
        """Tell of ``history`` from now on, with its hidden ``cursor``."""
        self._history, self._cursor = history, cursor
        self.leave()

    @property
    def week(self) -> WeekPoint | None:
        """The week that is told, if one is."""
        return self._week if self.read_out.isVisibleTo(self._plot) else None

    def tell(self, week: WeekPoint | None, y: int) -> None:
        """Tell ``week`` at the height ``y``."""
        if week is None or self._cursor is None:
            return
        self._week = week
        x = week.monday.toordinal()
        self._cursor.setPos(x)
        self._cursor.setVisible(True)
        lines = read_out(week, self._formats, is_money=self._history.is_money)
        pixel = self._plot.mapFromScene(self._plot.getViewBox().mapViewToScene(QPointF(x, 0))).x()
        self.read_out.show_lines(lines, self._theme.roles, pixel, y)

    def step(self, weeks: int) -> None:
        """Go ``weeks`` on from the week that is told; begin at the last one with sales."""
        start = self.week or self._history.last_sales
        if start is None:
            return
        wanted = start.monday + timedelta(weeks=weeks if self.week else 0)
        self.tell(self._history.by_monday.get(wanted, start), self._plot.height() // 3)

    def leave(self) -> None:
        """Take the read-out away."""
        self.read_out.hide()
        if self._cursor is not None:
            self._cursor.setVisible(False)
