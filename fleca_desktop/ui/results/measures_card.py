"""The trade's measures of all weeks together and their course week by week, folded away until somebody wants them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fleca_desktop.core.drift.course import RECENT_WEEKS
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.choice import Choice
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.plot.key import Key, KeyEntry
from fleca_desktop.ui.plot.measures import SALES, measure_words, measured_by_week, unit_of
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.plot.quiet_plot import Line, QuietPlot
    from fleca_desktop.ui.results.presenter import ResultsSnapshot
    from fleca_desktop.ui.theme import Theme

_PLOT_HEIGHT = 200


class MeasuresCard(Card):
    """Figures at the left; at the right the course of one of them."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__(self.tr("For who wants more"))
        self._theme, self._formats = theme, formats
        self._snapshot: ResultsSnapshot | None = None
        self._unfold = button(self.tr("Show"), "link", self._on_unfold)
        self.head.addWidget(self._unfold)
        self.measure = Choice(self.tr("Measure"))
        self.measure.offer(measure_words())
        self.measure.currentIndexChanged.connect(self._draw)
        self._tells = label("", "caption", wraps=True)
        sold, said = self.tr("sold"), self.tr("forecast")
        self._key = Key(KeyEntry("sales", sold, theme), KeyEntry("forecast", said, theme))
        self._inside = QWidget()
        self._grid, self._course = QGridLayout(), QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(Space.WIDE)
        self._grid.setColumnStretch(2, 1)
        self._course.addWidget(self.measure)
        self._course.addWidget(self._tells)
        self._course.addWidget(self._key)
        self._course.addStretch(1)
        figures = QVBoxLayout()
        figures.addLayout(self._grid)
        figures.addStretch(1)
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.WIDE)
        row.addLayout(figures, 1)
        row.addLayout(self._course, 1)
        self._inside.hide()
        self.body.addWidget(self._inside)

    @cached_property
    def plot(self) -> QuietPlot:
        """Made when it is first looked at: the library is slow to load."""
        from fleca_desktop.ui.plot.quiet_plot import QuietPlot  # noqa: PLC0415 - pyqtgraph

        plot = QuietPlot(self._theme, self._formats)
        plot.setMinimumHeight(_PLOT_HEIGHT)
        self._course.insertWidget(1, plot, 1)
        return plot

    def _on_unfold(self) -> None:
        opens = self._inside.isHidden()
        self._inside.setVisible(opens)
        self._unfold.setText(self.tr("Hide") if opens else self.tr("Show"))
        self._draw()

    def show_measures(self, snapshot: ResultsSnapshot) -> None:
        """Show the measures of all weeks together, and of every eight."""
        self._snapshot = snapshot
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, measure in enumerate(snapshot.measures):
            self._grid.addWidget(label(measure.name, "strong"), row, 0)
            self._grid.addWidget(label(measure.value), row, 1)
            self._grid.addWidget(label(measure.meaning, "muted", wraps=True), row, 2)
        self._draw()

    def _draw(self) -> None:
        if self._snapshot is None or self._inside.isHidden():
            return
        weeks, key = len(self._snapshot.course), self.measure.key
        enough = weeks >= RECENT_WEEKS or key == SALES
        self.plot.setVisible(enough)
        text = self.tr("From eight weeks on, their course is drawn here; there are {weeks}.").format(weeks=weeks)
        self._tells.setText(self._meaning(key) if enough else text)
        self._tells.setVisible(not enough or key != SALES)
        self._key.setVisible(key == SALES and enough)
        if enough:
            is_money = unit_of(key) == "sales" and self._snapshot.unit == "\u20ac"
            self.plot.show_lines(self._lines(key), self.measure.currentText(), self._tells.text(), money=is_money)

    def _lines(self, key: str) -> list[Line]:
        from fleca_desktop.ui.plot.quiet_plot import Line  # noqa: PLC0415 - pyqtgraph

        assert self._snapshot is not None  # noqa: S101 - drawn only then
        course = self._snapshot.course
        x = np.array([day.toordinal() for day in course["week_start"]], dtype=np.float64)
        if key == SALES:
            return [Line(x, course["actual"].to_numpy(), "text"), Line(x, course["forecast"].to_numpy(), "accent")]
        return [Line(x, measured_by_week(course, key), "accent")]

    def _meaning(self, key: str) -> str:
        if key == SALES:
            return self.tr("What was sold, and what was forecast.")
        each = self.tr("Each point is that of the eight weeks up to it.")
        return f"{each} {self.tr('In per cent.')}" if unit_of(key) == "percent" else each
