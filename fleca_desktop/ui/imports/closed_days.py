"""Ticking the days on which the shop was closed: by weekday, or each for itself in a list that folds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.notice import emptied, notice_line
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.ui.imports.closed_question import Closable, ClosedQuestion
    from fleca_desktop.ui.theme import Theme

_LIST_HEIGHT: Final = 150
_INDENT: Final = 38  # below the words of the notice


class ClosedDays(QWidget):
    """Emits ``changed`` with the days that are ticked; showing a question is silent."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._question: ClosedQuestion | None = None
        self._closed: frozenset[date] = frozenset()
        self._groups: list[tuple[QCheckBox, Closable]] = []
        self._head, self._ticks = QVBoxLayout(), QVBoxLayout()
        self._ticks.setContentsMargins(_INDENT, 0, 0, 0)
        self._fold = button("", "link", self._on_fold)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Days without sales"))
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(Space.HAIR // 2)
        self.list.itemChanged.connect(self._on_day)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, Space.SMALL)
        whole.setSpacing(Space.HAIR)
        for part in (self._head, self._ticks):
            whole.addLayout(part)
        below = QVBoxLayout()
        below.setContentsMargins(_INDENT, 0, 0, 0)
        below.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.list)
        whole.addLayout(below)

    def show_question(self, question: ClosedQuestion | None, closed: frozenset[date]) -> None:
        """Ask ``question``, with ``closed`` ticked; nothing is shown where nothing is to be asked."""
        self._question, self._closed = question, closed
        self._groups = []
        for part in (self._head, self._ticks):
            emptied(part)
        self._show_list(is_open=False)
        self.setVisible(question is not None)
        if question is None:
            return
        self._head.addWidget(notice_line("question", self._theme.roles.text, question.title, question.text))
        for group in question.groups:
            self._ticks.addWidget(self._tick(group))
        self._fill(question.days)
        self._bind()

    def _tick(self, group: Closable) -> QCheckBox:
        made = QCheckBox(group.word)
        made.setToolTip(group.tip)
        made.clicked.connect(lambda _checked=False: self._on_group(group))
        self._groups.append((made, group))
        return made

    def _fill(self, days: tuple[Closable, ...]) -> None:
        self._fold.setVisible(bool(days))
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in days:
                item = QListWidgetItem(one.word, self.list)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setData(Qt.ItemDataRole.UserRole, one.days[0])

    def _bind(self) -> None:
        for made, group in self._groups:
            ticked = sum(day in self._closed for day in group.days)
            made.setTristate(0 < ticked < len(group.days))
            made.setCheckState(_state(ticked, len(group.days)))
        with QSignalBlocker(self.list):
            for at in range(self.list.count()):
                item = self.list.item(at)
                item.setCheckState(_state(int(item.data(Qt.ItemDataRole.UserRole) in self._closed), 1))

    def _on_group(self, group: Closable) -> None:
        days = frozenset(group.days)
        self._take(self._closed - days if days <= self._closed else self._closed | days)

    def _on_day(self, item: QListWidgetItem) -> None:
        day = frozenset({item.data(Qt.ItemDataRole.UserRole)})
        is_on = item.checkState() == Qt.CheckState.Checked
        self._take(self._closed | day if is_on else self._closed - day)

    def _take(self, closed: frozenset[date]) -> None:
        self._closed = closed
        self._bind()
        self.changed.emit(closed)

    def _on_fold(self) -> None:
        self._show_list(is_open=self.list.isHidden())

    def _show_list(self, *, is_open: bool) -> None:
        self.list.setVisible(is_open)
        self._fold.setText(self.tr("Hide the days") if is_open else self.tr("Show every day"))


def _state(ticked: int, among: int) -> Qt.CheckState:
    if ticked in {0, among}:
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
    return Qt.CheckState.PartiallyChecked
