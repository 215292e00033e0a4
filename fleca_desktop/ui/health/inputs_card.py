"""For who wants more: how an input is spread against the same season of last year, and its PSI over time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from fleca_desktop.ui.health.input_words import input_word
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.choice import Choice
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.plot.key import KeyEntry
from fleca_desktop.ui.plot.quiet_plot import Line, QuietPlot
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.core.drift.inputs import InputDrift
    from fleca_desktop.services.check_health import Health
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.theme import Theme

_REAL_CHANGE = 0.25
_NEXT_PIECE_MS = 30


class InputsCard(Card):
    """One input at a time, sales first, then the most changed. Hidden until there is a year to compare with."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__(" ")
        self._theme, self._formats = theme, formats
        self._health: Health | None = None
        self.heading.setText(self.tr("What goes into the model"))
        self.input = Choice(self.tr("Input"))
        self.input.currentIndexChanged.connect(self._draw)
        for entry in (
            KeyEntry("now", self.tr("the last 13 weeks"), theme),
            KeyEntry("before", self.tr("a year ago"), theme),
        ):
            self.head.addWidget(entry)
        self.head.addWidget(self.input)
        self._tells = label("", "caption", wraps=True)
        self._plots = QHBoxLayout()
        self._plots.setSpacing(Space.BASE)
        self.body.addLayout(self._plots, 1)
        self.body.addWidget(self._tells)

    @cached_property
    def _spread(self) -> QuietPlot:
        plot = QuietPlot(self._theme, self._formats, by_week=False)
        self._plots.insertWidget(0, plot, 1)
        return plot

    @cached_property
    def _course(self) -> QuietPlot:
        plot = QuietPlot(self._theme, self._formats)
        self._plots.addWidget(plot, 1)
        return plot

    def show_inputs(self, health: Health) -> None:
        """Offer the inputs of ``health`` that can be compared."""
        self._health = health
        enough = [one for one in health.verdict.inputs if one.enough]
        ordered = sorted(enough, key=lambda one: (one.name != "sales", -one.psi))
        self.input.offer([(one.name, f"{input_word(one.name)}  \u00b7  PSI {self._psi(one)}") for one in ordered])
        self.setVisible(bool(ordered))
        # What stands below the first screen follows piece by piece: a first plot takes a moment.
        QTimer.singleShot(_NEXT_PIECE_MS, self, self._draw_spread)
        QTimer.singleShot(2 * _NEXT_PIECE_MS, self, self._draw_course)

    def _draw(self) -> None:
        self._draw_spread()
        self._draw_course()

    @property
    def _chosen(self) -> InputDrift | None:
        inputs = self._health.verdict.inputs if self._health else ()
        return next((one for one in inputs if one.name == self.input.key), None)

    def _draw_spread(self) -> None:
        one = self._chosen
        if one is None or self._health is None:
            return
        inputs = self._health.verdict.inputs
        self._tells.setText(self._words(one, sum(other.drifted for other in inputs), len(inputs)))
        self._spread.show_spread(one.before, one.recent, self.heading.text(), self._tells.text())

    def _draw_course(self) -> None:
        one = self._chosen
        if one is None or self._health is None:
            return
        x = np.array([day.toordinal() for day in self._health.weeks], dtype=np.float64)
        y = np.array(self._health.psi_by_input[one.name])
        known = ~np.isnan(y)
        limit = Line(x[known], np.full(known.sum(), _REAL_CHANGE), "warning", dashed=True, width=1.2)
        name = self.tr("PSI over time")
        self._course.show_lines([Line(x[known], y[known], "text"), limit], name, self._tells.text())

    def _words(self, one: InputDrift, drifted: int, inputs: int) -> str:
        text = self.tr(
            "Left, % of values; right, PSI over time: now {psi}, 0.25 (dashed) is a real change. "
            "Kolmogorov-Smirnov: distance {distance}, p {p}, corrected for all inputs. "
            "{drifted} of {inputs} inputs are spread otherwise."
        )
        return text.format(
            psi=self._psi(one),
            distance=self._formats.number(one.distance, 2),
            p=self._formats.number(one.p_value, 2),
            drifted=drifted,
            inputs=inputs,
        )

    def _psi(self, one: InputDrift) -> str:
        return self._formats.number(one.psi, 2)
