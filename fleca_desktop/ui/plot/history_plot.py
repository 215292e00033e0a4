"""The widget: sales, forecasts and their range by week, with pan, zoom and a read-out by pointer and by key."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from fleca_desktop.ui.plot import marks
from fleca_desktop.ui.plot.axes import AmountAxis, WeekAxis
from fleca_desktop.ui.plot.history import History, WeekPoint, in_words, read_out
from fleca_desktop.ui.plot.readout import ReadOut
from fleca_desktop.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.theme import Theme

_BAND_OPACITY: Final = 0.18
_MARGIN_DAYS: Final = 10
_HEADROOM: Final = 1.14
_FOOTROOM: Final = 0.004  # so that the lowest tick is inside
_LEAST_DAYS: Final = 5 * 7
_POINTS_UP_TO_DAYS: Final = 470
_AXIS_WIDTH: Final = 52
_LEAST_SIZE: Final = QSize(320, 180)

pg.setConfigOptions(antialias=True)
translate = QCoreApplication.translate


class HistoryPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows one ``History``. ``show_years`` chooses how much; a double click goes back to that."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        self._amounts = AmountAxis(formats)
        super().__init__(axisItems={"bottom": WeekAxis(formats), "left": self._amounts}, background=None)
        self._theme, self._formats = theme, formats
        self._history = History()
        self._years: int | None = 1
        self._hovered: WeekPoint | None = None
        self._points: list[pg.PlotDataItem] = []
        self._read_out = ReadOut(self)
        self._set_up()
        theme.changed.connect(self._draw)

    def _set_up(self) -> None:
        self.setMenuEnabled(False)
        self.setMinimumSize(_LEAST_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.hideButtons()
        self.setMouseEnabled(x=True, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.getViewBox().setDefaultPadding(0)
        self.getViewBox().sigXRangeChanged.connect(self._fit_height)
        self.scene().sigMouseMoved.connect(self._on_moved)
        self._amounts.setWidth(_AXIS_WIDTH)
        self.getPlotItem().setContentsMargins(0, 0, 4, 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As small as it may be: the layout gives it what is left."""
        return _LEAST_SIZE

    def show_history(self, history: History, name: str) -> None:
        """Show ``history``; ``name`` says whose sales they are."""
        self._history = history
        self._amounts.is_money = history.is_money
        self.setAccessibleName(name)
        self.setAccessibleDescription(in_words(history, self._formats))
        self._draw()
        self.show_years(self._years)

    def show_years(self, years: int | None) -> None:
        """Show the last ``years`` years, or everything."""
        self._years = years
        weeks = self._history.weeks
        if not weeks:
            return
        first, last = weeks[0].monday.toordinal(), weeks[-1].monday.toordinal()
        sales = self._history.last_sales
        end = sales.monday.toordinal() if sales else last
        begin = first if years is None else max(first, end - years * 364)
        box = self.getViewBox()
        box.setLimits(xMin=first - _MARGIN_DAYS, xMax=last + _MARGIN_DAYS, minXRange=_LEAST_DAYS)
        box.setXRange(begin - _MARGIN_DAYS / 2, last + _MARGIN_DAYS / 2, padding=0)
        self._fit_height()

    # Drawing

    def _draw(self) -> None:
        self.clear()
        self._points = []
        self._style_axes()
        if not self._history.weeks:
            return
        self._draw_marks()
        self._draw_lines()
        self._draw_labels()
        self._draw_cursor()
        self._fit_height()

    def _pen(self, colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen of ``width`` logical pixels: plots draw with cosmetic pens, which know device pixels only."""
        return QPen(pg.mkPen(colour, width=width * self.devicePixelRatioF(), style=style))

    def event(self, event: QEvent) -> bool:
        """Draw anew on a screen with another scale."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return bool(super().event(event))

    def _style_axes(self) -> None:
        roles = self._theme.roles
        font = QFont(self.font())
        font.setPixelSize(Type.CAPTION)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=8, hideOverlappingLabels=False)
            axis.setZValue(-100)
            axis.setTextPen(roles.muted)
            axis.setPen(None)
        self.getAxis("left").setTickPen(self._pen(roles.border, 1))
        self.getAxis("left").setGrid(255)
        self.getAxis("bottom").setStyle(tickAlpha=0)

    def _draw_marks(self) -> None:
        roles, history = self._theme.roles, self._history
        for week in history.weeks:
            if week.closed:
                self.addItem(marks.closure(week.monday, roles))
        if history.ahead and history.weeks[0].monday <= history.today:
            self.addItem(marks.today_line(history.today, roles))
        if history.flags:
            self.addItem(marks.flags([flag.day for flag in history.flags], roles))

    def _draw_lines(self) -> None:
        roles = self._theme.roles
        dashed = self._pen(roles.outline, 1, Qt.PenStyle.DashLine)
        self._line(lambda week: week.last_year, dashed, z=-2)
        self._draw_ahead()
        sales = self._line(lambda week: week.sales, self._pen(roles.text, 2), z=5)
        sales.setSymbol("o")
        sales.setSymbolSize(4)
        sales.setSymbolPen(None)
        sales.setSymbolBrush(roles.text)
        self._points.append(sales)
        said = [week for week in self._history.weeks if week.said is not None]
        self.addItem(
            pg.ScatterPlotItem(
                x=[week.monday.toordinal() for week in said],
                y=[week.said for week in said],
                size=6,
                pen=self._pen(roles.accent, 1.3),
                brush=pg.mkBrush(roles.raised),
            )
        )

    def _draw_ahead(self) -> None:
        roles, ahead = self._theme.roles, list(self._history.ahead)
        if not ahead:
            return
        last = self._history.last_sales
        joined = [(last, last.sales, last.sales, last.sales)] if last else []
        joined += [(week, week.low, week.point, week.high) for week in ahead]
        x = [float(week.monday.toordinal()) for week, *_ in joined]
        low, point, high = ([value or 0.0 for value in column] for column in list(zip(*joined, strict=True))[1:])
        colour = QColor(roles.accent)
        colour.setAlphaF(_BAND_OPACITY)
        self.addItem(marks.Band(x, low, high, colour))
        line = self.plot(x, point, pen=self._pen(roles.accent, 2.5))
        line.setZValue(6)

    def _line(self, value: Callable[[WeekPoint], float | None], pen: object, z: float) -> pg.PlotDataItem:
        weeks = self._history.weeks
        x = np.array([week.monday.toordinal() for week in weeks], dtype=float)
        y = np.array([np.nan if value(week) is None else value(week) for week in weeks], dtype=float)
        line = self.plot(x, y, pen=pen, connect="finite")
        line.setZValue(z)
        return line

    def _draw_labels(self) -> None:
        roles, history = self._theme.roles, self._history
        font = QFont(self.font())
        font.setPixelSize(Type.CAPTION)
        if history.ahead:
            week = history.ahead[len(history.ahead) // 2]
            label = marks.direct_label(translate("Plot", "forecast"), roles.accent_text, font, (0.5, 1.1))
            label.setPos(week.monday.toordinal(), float(week.high or 0))
            self.addItem(label, ignoreBounds=True)

    def _draw_cursor(self) -> None:
        roles = self._theme.roles
        self._cursor = pg.InfiniteLine(angle=90, pen=self._pen(roles.outline, 1, Qt.PenStyle.DotLine))
        self._cursor.setVisible(False)
        self.addItem(self._cursor, ignoreBounds=True)

    # Range

    def _fit_height(self) -> None:
        low, high = self.getViewBox().viewRange()[0]
        seen = [week for week in self._history.weeks if low <= week.monday.toordinal() <= high]
        tops = [v for week in seen for v in (week.sales, week.high, week.last_year, week.said) if v is not None]
        top = max(tops, default=1.0) * _HEADROOM
        self.setYRange(-_FOOTROOM * top, top, padding=0)
        for points in self._points:
            points.setSymbol("o" if high - low <= _POINTS_UP_TO_DAYS else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go back to the range that was chosen."""
        self.show_years(self._years)
        event.accept()

    # Read-out

    def _on_moved(self, place: QPointF) -> None:
        if not self.getPlotItem().sceneBoundingRect().contains(place):
            self._leave()
            return
        at = self.getViewBox().mapSceneToView(place).x()
        self._tell(nearest(self._history, at), self.mapFromScene(place).y())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the read-out away."""
        self._leave()
        super().leaveEvent(event)

    def _leave(self) -> None:
        self._read_out.hide()
        if self._history.weeks:
            self._cursor.setVisible(False)

    def _tell(self, week: WeekPoint | None, y: int) -> None:
        if week is None:
            return
        self._hovered = week
        x = week.monday.toordinal()
        self._cursor.setPos(x)
        self._cursor.setVisible(True)
        lines = read_out(week, self._formats, is_money=self._history.is_money)
        pixel = self.mapFromScene(self.getViewBox().mapViewToScene(QPointF(x, 0))).x()
        self._read_out.show_lines(lines, self._theme.roles, pixel, y)

    @property
    def told(self) -> WeekPoint | None:
        """The week that the read-out speaks of, if it is shown."""
        return self._hovered if self._read_out.isVisibleTo(self) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right step from week to week; Escape ends it; plus, minus and 0 zoom."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._step(-1 if event.key() == Qt.Key.Key_Left else 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Minus:
                factor = 0.8 if event.key() == Qt.Key.Key_Plus else 1.25
                self.getViewBox().scaleBy(x=factor)
            case Qt.Key.Key_0:
                self.show_years(self._years)
            case Qt.Key.Key_Escape:
                self._leave()
            case _:
                super().keyPressEvent(event)

    def _step(self, weeks: int) -> None:
        start = self.told or self._history.last_sales
        if start is None:
            return
        wanted = start.monday + timedelta(weeks=weeks if self.told else 0)
        self._tell(self._history.by_monday.get(wanted, start), self.height() // 3)
        self.setAccessibleDescription(self._read_out.text())


def nearest(history: History, ordinal: float) -> WeekPoint | None:
    """The week whose Monday is nearest to ``ordinal``."""
    if not history.weeks:
        return None
    first = history.weeks[0].monday
    at = round((ordinal - first.toordinal()) / 7)
    return history.weeks[max(0, min(at, len(history.weeks) - 1))]
