"""Week by week, for the shop or one family: sales against what was forecast, or how one measure of the error moves."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.choice import Choice
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.plot.key import Key, KeyEntry
from fleca_desktop.ui.plot.measures import SALES, measure_words, measured_by_week, unit_of
from fleca_desktop.ui.plot.quiet_plot import Line, QuietPlot

if TYPE_CHECKING:
    from fleca_desktop.services.check_health import Health
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.theme import Theme


class WeeklyCard(Card):
    """The last year, one week ahead."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__(" ")
        self._theme, self._formats = theme, formats
        self.heading.setText(self.tr("Week by week"))
        self._health: Health | None = None
        self.family = Choice(self.tr("Family"))
        self.measure = Choice(self.tr("Measure"))
        self.measure.offer(measure_words())
        self._tells = label("", "caption", wraps=True)
        self._key = Key(
            KeyEntry("sales", self.tr("sold"), theme),
            KeyEntry("forecast", self.tr("what the model would have said a week before"), theme),
        )
        for choice in (self.family, self.measure):
            self.head.addWidget(choice)
            choice.currentIndexChanged.connect(self._draw)
        self.body.addWidget(self._tells)
        self.body.addWidget(self._key)

    @cached_property
    def plot(self) -> QuietPlot:
        """Made when there is something to draw."""
        plot = QuietPlot(self._theme, self._formats)
        self.body.insertWidget(self.body.indexOf(self._tells), plot, 1)
        return plot

    def show_course(self, health: Health) -> None:
        """Draw the course of ``health``."""
        self._health = health
        names = [name for name in health.course.by_family if name]
        self.family.offer([("", self.tr("Whole shop")), *((name, name) for name in names)])
        self._draw()

    def _draw(self) -> None:
        if self._health is None:
            return
        weeks, key = self._health.course.by_family[self.family.key], self.measure.key
        x = np.array([day.toordinal() for day in weeks["week_start"]], dtype=np.float64)
        if key == SALES:
            lines = [Line(x, weeks["actual"].to_numpy(), "text"), Line(x, weeks["forecast"].to_numpy(), "accent")]
            words = self.tr("Sales, and what the model would have said of them a week before.")
        else:
            lines = [Line(x, measured_by_week(weeks, key), "accent")]
            words = self._of_measure(key)
        is_money = unit_of(key) == "sales" and self._health.measure == "revenue_eur"
        self._tells.setText(words)
        self._tells.setVisible(key != SALES)
        self._key.setVisible(key == SALES)
        self.plot.show_lines(lines, f"{self.family.currentText()}: {self.measure.currentText()}", words, money=is_money)

    def _of_measure(self, key: str) -> str:
        each = self.tr("Each point is that of the eight weeks up to it, forecast one week ahead.")
        match key:
            case "bias":
                return f"{each} {self.tr('Above zero too much was forecast.')}"
            case "coverage":
                return f"{each} {self.tr('In per cent; about 80 is right.')}"
            case _ if unit_of(key) == "percent":
                return f"{each} {self.tr('In per cent.')}"
            case _:
                return each
