"""The widget: sales, forecasts and their range by week, with pan, zoom and a read-out by pointer and by key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy

from fleca_desktop.ui.plot.ahead_name import place_for_name
from fleca_desktop.ui.plot.axes import AmountAxis, WeekAxis, quieten
from fleca_desktop.ui.plot.history import History, WeekPoint, in_words
from fleca_desktop.ui.plot.layers import Layers
from fleca_desktop.ui.plot.telling import Telling
from fleca_desktop.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent

    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.theme import Theme

_MARGIN_DAYS: Final = 10
_HEADROOM: Final = 1.14
_FOOTROOM: Final = 0.004  # so that the lowest tick is inside
_LEAST_DAYS: Final = 5 * 7
_POINTS_UP_TO_DAYS: Final = 470
_AXIS_WIDTH: Final = 52
_LEAST_SIZE: Final = QSize(320, 110)

pg.setConfigOptions(antialias=True)


class HistoryPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows one ``History``. ``show_years`` chooses how much; a double click goes back to that.

    Emits ``week_chosen`` with the Monday of a week ahead that was clicked, or read out when Enter was pressed.
    """

    week_chosen = Signal(object)

    def __init__(self, theme: Theme, formats: Formats) -> None:
        self._amounts = AmountAxis(formats)
        axes = {"bottom": WeekAxis(formats), "left": self._amounts}
        super().__init__(axisItems=axes, background=None, enableMenu=False)
        self._theme, self._formats = theme, formats
        self._history = History()
        self._years: int | None = 1
        self._chosen: date | None = None
        self._mark: pg.ScatterPlotItem | None = None
        self._sales: pg.PlotDataItem | None = None
        self._name: pg.TextItem | None = None
        self._telling = Telling(self, theme, formats)
        self._set_up()
        theme.changed.connect(self._draw)

    def _set_up(self) -> None:
        self.setMinimumSize(_LEAST_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.hideButtons()
        self.setMouseEnabled(x=True, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.getViewBox().setDefaultPadding(0)
        self.getViewBox().sigXRangeChanged.connect(self._fit_height)
        self.getViewBox().sigResized.connect(self._place_name)  # the name is as wide as ever, the weeks are not
        self.scene().sigMouseMoved.connect(self._on_moved)
        self.scene().sigMouseClicked.connect(self._on_clicked)
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
        self._sales = self._mark = self._name = None
        self._telling.begin(self._history, None)
        self._style_axes()
        if not self._history.weeks:
            return
        layers = self._layers()
        self._sales = layers.draw()
        self._name = layers.name_of_ahead()
        self._telling.begin(self._history, layers.cursor())
        self._mark = layers.chosen()
        self.choose_week(self._chosen)
        self._fit_height()

    def _layers(self) -> Layers:
        font = QFont(self.font())
        font.setPixelSize(Type.CAPTION)
        return Layers(self, self._history, self._theme.roles, self.devicePixelRatioF(), font)

    def event(self, event: QEvent) -> bool:
        """Draw anew on a screen with another scale."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return bool(super().event(event))

    def _style_axes(self) -> None:
        roles, layers = self._theme.roles, self._layers()
        for side in ("left", "bottom"):
            quieten(self.getAxis(side), layers.font, roles.muted, hide_overlapping=False)
        self.getAxis("left").setTickPen(layers.pen(roles.border, 1))
        self.getAxis("left").setGrid(255)
        self.getAxis("bottom").setStyle(tickAlpha=0)

    # Range

    def _fit_height(self) -> None:
        low, high = self.getViewBox().viewRange()[0]
        seen = [week for week in self._history.weeks if low <= week.monday.toordinal() <= high]
        tops = [v for week in seen for v in (week.sales, week.high, week.last_year, week.said) if v is not None]
        top = max(tops, default=1.0) * _HEADROOM
        self.setYRange(-_FOOTROOM * top, top, padding=0)
        if self._sales is not None:
            self._sales.setSymbol("o" if high - low <= _POINTS_UP_TO_DAYS else None)
        self._place_name()

    def _place_name(self) -> None:
        if self._name is None:
            return
        day_px = max(abs(self.getViewBox().viewPixelSize()[0]), 1e-9)
        place = place_for_name(self._history, self._name.boundingRect().width() * day_px)
        if place is not None:
            self._name.setPos(place.middle, place.bottom)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go back to the range that was chosen."""
        self.show_years(self._years)
        event.accept()

    # Choosing a week

    def choose_week(self, monday: date | None) -> None:
        """Mark the week ahead that is looked at elsewhere; silent, and nothing where it is not ahead."""
        self._chosen = monday
        week = self._history.by_monday.get(monday) if monday is not None else None
        if self._mark is None:
            return
        if week is None or week.point is None:
            self._mark.clear()
        else:
            self._mark.setData(x=[week.monday.toordinal()], y=[week.point])

    @property
    def marked(self) -> date | None:
        """The Monday of the week that is marked, if it is in this plot."""
        shown = self._mark is not None and len(self._mark.data) > 0
        return self._chosen if shown else None

    def _on_clicked(self, event: MouseClickEvent) -> None:
        place = event.scenePos()
        if event.button() == Qt.MouseButton.LeftButton and self.getViewBox().sceneBoundingRect().contains(place):
            self._wish(nearest(self._history, self.getViewBox().mapSceneToView(place).x()))

    def _wish(self, week: WeekPoint | None) -> None:
        if week is not None and week.point is not None:
            self.week_chosen.emit(week.monday)

    # Read-out

    def _on_moved(self, place: QPointF) -> None:
        if not self.getPlotItem().sceneBoundingRect().contains(place):
            self._telling.leave()
            return
        at = self.getViewBox().mapSceneToView(place).x()
        self._telling.tell(nearest(self._history, at), self.mapFromScene(place).y())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the read-out away."""
        self._telling.leave()
        super().leaveEvent(event)

    @property
    def told(self) -> WeekPoint | None:
        """The week that the read-out speaks of, if it is shown."""
        return self._telling.week

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right step from week to week; Enter chooses the week; Escape ends it; plus, minus and 0 zoom."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._step(-1 if event.key() == Qt.Key.Key_Left else 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Minus:
                factor = 0.8 if event.key() == Qt.Key.Key_Plus else 1.25
                self.getViewBox().scaleBy(x=factor)
            case Qt.Key.Key_0:
                self.show_years(self._years)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._wish(self.told)
            case Qt.Key.Key_Escape:
                self._telling.leave()
            case _:
                super().keyPressEvent(event)

    def _step(self, weeks: int) -> None:
        self._telling.step(weeks)
        self.setAccessibleDescription(self._telling.read_out.text())


def nearest(history: History, ordinal: float) -> WeekPoint | None:
    """The week whose Monday is nearest to ``ordinal``."""
    if not history.weeks:
        return None
    first = history.weeks[0].monday
    at = round((ordinal - first.toordinal()) / 7)
    return history.weeks[max(0, min(at, len(history.weeks) - 1))]
