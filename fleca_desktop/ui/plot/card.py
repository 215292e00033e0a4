"""The plot of sales and forecasts in a card with its year selector; pyqtgraph is loaded when first needed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QWidget

from fleca_desktop.ui.jobs import Lane
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.plot.key import KeyEntry
from fleca_desktop.ui.reading_order import stop_at_chosen

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPainter

    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.jobs import Jobs
    from fleca_desktop.ui.plot.history import History
    from fleca_desktop.ui.plot.history_plot import HistoryPlot
    from fleca_desktop.ui.theme import Theme

_PLOT_MODULE = "fleca_desktop.ui.plot.history_plot"
_RANGES: tuple[tuple[str, int | None], ...] = (
    (str(QT_TRANSLATE_NOOP("Plot", "1 year")), 1),
    (str(QT_TRANSLATE_NOOP("Plot", "2 years")), 2),
    (str(QT_TRANSLATE_NOOP("Plot", "all")), None),
)


class PlotCard(Card):
    """Sales by week, with the forecast ahead of them; ``week_chosen`` as the plot's."""

    week_chosen = Signal(object)

    def __init__(self, theme: Theme, formats: Formats, jobs: Jobs, least_height: int) -> None:
        super().__init__(" ")
        self._theme, self._formats, self._jobs = theme, formats, jobs
        self._wanted: tuple[History, str] | None = None
        self._chosen: date | None = None
        self._least_height = least_height
        self._years: int | None = 1
        self.plot: HistoryPlot | None = None
        self._group = QButtonGroup(self)
        self._key = [
            KeyEntry("sales", QCoreApplication.translate("Plot", "sales"), theme),
            KeyEntry("dashed", QCoreApplication.translate("Plot", "a year before"), theme),
            KeyEntry("circle", QCoreApplication.translate("Plot", "as forecast then"), theme),
        ]
        for entry in self._key:
            self.head.addWidget(entry)
            entry.hide()
        for text, years in _RANGES:
            self._add_range(QCoreApplication.translate("Plot", text), years)
        self._group.buttonToggled.connect(lambda _button, _is_on: stop_at_chosen(self._group))
        stop_at_chosen(self._group)
        self.setMinimumHeight(least_height)
        if _PLOT_MODULE in sys.modules:
            self._ready_plot()

    def _add_range(self, text: str, years: int | None) -> None:
        chip = button(text, "chip", lambda: self._on_range(years))
        chip.setChecked(years == self._years)
        self._group.addButton(chip)
        self.head.addWidget(chip)

    def show_history(self, history: History, name: str) -> None:
        """Show the sales and forecasts of what is called ``name``."""
        self.heading.setText(name)
        weeks = history.weeks
        there = (
            any(week.sales is not None for week in weeks),
            any(week.last_year is not None for week in weeks),
            any(week.said is not None for week in weeks),
        )
        for entry, shown in zip(self._key, there, strict=True):
            entry.setVisible(shown)
        self._wanted = history, name
        if self.plot is not None:
            self._show_wanted()
        elif _PLOT_MODULE in sys.modules:
            QTimer.singleShot(0, self, self._on_loaded)
        else:
            self._jobs.run(Lane.COMPUTING, lambda _progress: _load_plot(), lambda _outcome: self._on_loaded())

    def choose_week(self, monday: date) -> None:
        """Mark a week ahead in the plot that is shown."""
        self._chosen = monday
        if self.plot is not None:
            self.plot.choose_week(monday)

    def _on_loaded(self) -> None:
        self._ready_plot()
        QTimer.singleShot(0, self, self._show_wanted)  # in a turn of its own: the first plot takes a moment to make

    def _show_wanted(self) -> None:
        if self._wanted is None:
            return
        plot = self._ready_plot()
        plot.show_history(*self._wanted)
        if self._chosen is not None:
            plot.choose_week(self._chosen)
        self._wanted = None

    @property
    def picture_size(self) -> QSize:
        """As large as the plot and its head are on the screen."""
        return QSize(self.width(), self.height())

    def paint_picture(self, painter: QPainter) -> None:
        """Draw the plot as it is seen, under its name and the key; without the choice of years."""
        roles = self._theme.roles
        painter.fillRect(self.rect(), QColor(roles.raised))
        painter.setPen(QColor(roles.text))
        painter.setFont(self.heading.font())
        place = QRect(self.heading.mapTo(self, QPoint(0, 0)), self.heading.size())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, self.heading.text())
        for entry in self._key:
            if entry.isVisibleTo(self):
                entry.render(painter, entry.mapTo(self, QPoint(0, 0)), renderFlags=QWidget.RenderFlag.DrawChildren)
        if self.plot is not None:
            self.plot.render(painter, QRectF(self.plot.geometry()), self.plot.viewport().rect())

    def _ready_plot(self) -> HistoryPlot:
        if self.plot is None:
            from fleca_desktop.ui.plot.history_plot import HistoryPlot  # noqa: PLC0415 - pyqtgraph is slow to import

            self.plot = HistoryPlot(self._theme, self._formats)
            self.plot.week_chosen.connect(self.week_chosen)
            self.body.addWidget(self.plot, 1)
        return self.plot

    def _on_range(self, years: int | None) -> None:
        self._years = years
        if self.plot is not None:
            self.plot.show_years(years)


def _load_plot() -> None:
    from fleca_desktop.ui.plot import history_plot  # noqa: F401, PLC0415 - pyqtgraph takes half a second
