"""The first and the last day of an entry, typed. The last goes with the first until the owner changes it by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fleca_desktop.ui.calendar.entry_fields import named, side_by_side
from fleca_desktop.ui.parts.day_field import DayField

if TYPE_CHECKING:
    from datetime import date


class SpanFields(QWidget):
    """Emits ``given`` with both days when they were typed, ``troubled`` with what is wrong with one ("" for nothing).

    Setting them by program is silent.
    """

    given = Signal(object, object)
    troubled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = DayField(), DayField()
        self._last_is_own, self._is_single = False, False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(side_by_side(named(self.tr("First day"), self.first), named(self.tr("Last day"), self.last)))
        self.first.edited.connect(self._on_first)
        self.last.edited.connect(self._on_last)
        for day in (self.first, self.last):
            day.textEdited.connect(lambda _text: self.troubled.emit(""))
            day.editingFinished.connect(lambda day=day: self._on_left(day))

    def set_span(self, first: date, last: date) -> None:
        """Show these days."""
        self.first.set_day(first)
        self.last.set_day(last)
        self._last_is_own = first != last

    def set_single(self, *, is_single: bool) -> None:
        """Whether the first day is all there is."""
        self._is_single = is_single
        self.last.setEnabled(not is_single)

    @property
    def span(self) -> tuple[date, date] | None:
        """First and last day; None while one of them is no day."""
        first, last = self.first.day, self.first.day if self._is_single else self.last.day
        return None if first is None or last is None else (first, last)

    @property
    def trouble(self) -> str:
        """Why there are no days."""
        return self.first.trouble or self.last.trouble

    def _on_left(self, day: DayField) -> None:
        if day.trouble and not day.is_blank:
            self.troubled.emit(day.trouble)

    def _on_first(self) -> None:
        first, last = self.first.day, self.last.day
        if first is not None and (not self._last_is_own or self._is_single or last is None or last < first):
            self.last.set_day(first)
            self._last_is_own = False
        self._tell()

    def _on_last(self) -> None:
        self._last_is_own = True
        self._tell()

    def _tell(self) -> None:
        self.troubled.emit("")
        if self.span is not None:
            first, last = self.span
            self.given.emit(first, max(first, last))
