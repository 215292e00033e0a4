"""The page's upper cards: the error with its limit, what changed, versions and decisions, data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.parts.notice import emptied, notice_line
from fleca_desktop.ui.plot.key import Key, KeyEntry
from fleca_desktop.ui.plot.quiet_plot import Line, QuietPlot
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.services.check_health import Health
    from fleca_desktop.ui.health.presenter import FindingRow, HealthSnapshot, VersionRow
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.theme import Theme


_BADGE_HEIGHT = 20


class ErrorCard(Card):
    """The error by week, how it moves, and the limit from which on it alarms."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__(" ")
        self.heading.setText(self.tr("Error by week, %"))
        self._badge = label("", "badge")
        self._badge.setFixedHeight(_BADGE_HEIGHT)
        self.head.addWidget(self._badge)
        self._plot = QuietPlot(theme, formats)
        self._limit = KeyEntry("limit", "", theme)
        self._key = Key(
            KeyEntry("sales", self.tr("error of the week"), theme),
            KeyEntry("forecast", self.tr("moving average"), theme),
            self._limit,
        )
        self.body.addWidget(self._plot, 1)
        self.body.addWidget(self._key)

    def show_errors(self, health: Health, snapshot: HealthSnapshot, formats: Formats) -> None:
        """Draw the last year."""
        weeks = health.course.weeks
        x = np.array([day.toordinal() for day in weeks["week_start"]], dtype=np.float64)
        error = 100 * (weeks["forecast"] / weeks["actual"] - 1).abs().to_numpy()
        lines = [Line(x, error, "text")]
        chart = health.verdict.size
        self._badge.setText(snapshot.badge)
        self._badge.setProperty("tone", snapshot.light)
        self._badge.style().polish(self._badge)
        self._key.setVisible(chart is not None)
        if chart is not None:
            moving = 100 * chart.average[-len(x) :]
            limit = 100 * chart.alarm[1]
            lines += [Line(x, moving, "accent"), Line(x, np.full(len(x), limit), "warning", dashed=True, width=1.2)]
            self._limit.say(self.tr("its limit, {limit}").format(limit=formats.percent(limit / 100)))
        self._plot.show_lines(lines, self.heading.text(), snapshot.sentence)


class ChangesCard(Card):
    """What changed, the most serious first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(" ")
        self.heading.setText(self.tr("What has changed"))
        self._theme = theme
        self._rows: tuple[FindingRow, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addWidget(hairline())
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        theme.changed.connect(self._fill)

    def show_findings(self, rows: tuple[FindingRow, ...]) -> None:
        """Show ``rows``."""
        self._rows = rows
        self._fill()

    def _fill(self) -> None:
        emptied(self._list)
        roles = self._theme.roles
        for at, row in enumerate(self._rows):
            if at:
                self._list.addWidget(hairline())
            colour = roles.bad if row.alarm else roles.good if row.icon == "check" else roles.text
            self._list.addWidget(notice_line(row.icon, colour, row.title, row.text))


class VersionsCard(Card):
    """The installed versions and what was decided about them. ``wanted`` gives the version to put in use."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(" ")
        self.heading.setText(self.tr("Versions of the model"))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SMALL)
        self._decisions = label("", "caption", wraps=True)
        self.body.addLayout(self._list)
        self.body.addWidget(self._decisions)
        self.body.addStretch(1)

    def show_versions(self, rows: tuple[VersionRow, ...], decisions: tuple[str, ...]) -> None:
        """List them."""
        emptied(self._list)
        for row in rows:
            self._list.addWidget(self._row(row))
        self._decisions.setText("\n".join(decisions))
        self._decisions.setVisible(bool(decisions))

    def _row(self, row: VersionRow) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(row.title, "strong" if row.active else "body"))
        words.addWidget(label(row.text, "caption", wraps=True))
        line.addLayout(words, 1)
        if not row.active:
            use = button(self.tr("Use"), "link", lambda: self.wanted.emit(row.version))
            use.setAccessibleName(self.tr("Use version {version}").format(version=row.version))
            line.addWidget(use)
        return made


class DataCard(Card):
    """How sound the sales are."""

    def __init__(self) -> None:
        super().__init__(" ")
        self.heading.setText(self.tr("Your data"))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SMALL)
        self.body.addLayout(self._list)
        self.body.addStretch(1)

    def show_data(self, lines: tuple[tuple[str, str], ...]) -> None:
        """List (what, how)."""
        emptied(self._list)
        for what, how in lines:
            made = QWidget()
            row = QHBoxLayout(made)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label(what, "muted"))
            row.addWidget(_at_the_right(how), 1)
            self._list.addWidget(made)


def _at_the_right(text: str) -> QLabel:
    made = label(text, "body", wraps=True)
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    return made
