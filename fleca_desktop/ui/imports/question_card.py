"""What a file leaves open, with the answers as buttons; of a file without days, the day is asked for."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fleca_desktop.ui.imports.words import lacks_all_days, option_words, question_words
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.chips import Chips
from fleca_desktop.ui.parts.day_field import DayField
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.parts.notice import emptied
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from fleca_desktop.core.sales_file import NeedsMapping, Question
    from fleca_desktop.ui.i18n import Formats


class QuestionCard(Card):
    """Asks the first thing that a file leaves open. ``day_said`` gives a day, and whether its whole week is meant."""

    day_said = Signal(object, bool)

    def __init__(
        self, answer: Callable[[str, str], None], choose_columns: Callable[[], None], formats: Formats
    ) -> None:
        super().__init__(self.tr("One question before this file is read"))
        self._columns = button(self.tr("Choose the columns yourself"), "link", choose_columns)
        self.head.addWidget(self._columns)
        self._answer = answer
        self.needs: NeedsMapping
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.NEAR)
        self.day = _DayOfFile(formats)
        self.day.said.connect(self.day_said)
        self.body.addWidget(hairline())
        self.body.addLayout(self._list)
        self.body.addWidget(self.day)
        self.body.addStretch(1)

    def show_question(self, needs: NeedsMapping, today: date) -> None:
        """Ask what ``needs`` leaves open, the first question first."""
        self.needs = needs
        self._columns.setVisible(bool(needs.columns))  # a sheet comes before its columns
        emptied(self._list)
        question = needs.questions[0]
        samples = [c for c in needs.columns if c.header in question.columns and c.samples]
        self._list.addWidget(label(question_words(question), "body", wraps=True))
        for column in samples[:3]:
            self._list.addWidget(label(f"{column.header}: {'   '.join(column.samples)}", "muted", wraps=True))
        self._list.addWidget(self._buttons(question))
        self.day.setVisible(lacks_all_days(question))
        self.day.begin(today)

    def _buttons(self, question: Question) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        choices = question.options or (question.columns if question.code.startswith("which_") else ())
        for option in choices:
            row.addWidget(button(option_words(option), "quiet", partial(self._answer, question.code, option)))
        row.addStretch(1)
        return made


class _DayOfFile(QWidget):
    """The day of a file that tells none, or any day of its week."""

    said = Signal(object, bool)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._is_week = False
        self._latest: date | None = None
        self._spans: Chips[bool] = Chips(self.tr("What the file is of"))
        self._spans.set_choices([(False, self.tr("One day"), ""), (True, self.tr("A whole week"), "")])
        self._spans.chosen.connect(self._on_span)
        self.field = DayField()
        self.field.textChanged.connect(self._show)
        self._read = button("", "quiet", lambda: self.said.emit(self.field.day, self._is_week))
        self._hint = label(self.tr("Of a week only its total by family is kept."), "caption", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        for part in (self._spans, self.field, self._read):
            row.addWidget(part)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row)
        whole.addWidget(self._hint)

    def begin(self, today: date) -> None:
        """Offer ``today``, the last day that a file can be of."""
        self._latest = today
        self.field.set_day(today)
        self._on_span(False)  # noqa: FBT003 - as a signal calls it

    def _on_span(self, is_week: bool) -> None:  # noqa: FBT001 - a signal has no names
        self._is_week = is_week
        self._spans.choose(is_week)
        self._show()

    def _show(self) -> None:
        self.field.setAccessibleName(self.tr("A day of the week") if self._is_week else self.tr("Day of the sales"))
        self._hint.setVisible(self._is_week)
        day = self.field.day
        is_possible = day is not None and (self._latest is None or day <= self._latest)
        self._read.setEnabled(is_possible)
        if day is not None and is_possible:
            self._read.setText(self.tr("Read it as {when}").format(when=self._when(day)))

    def _when(self, day: date) -> str:
        if not self._is_week:
            return self._formats.period(day, day)
        monday = day - timedelta(days=day.weekday())
        return self._formats.period(monday, monday + timedelta(days=6))
