"""The year at a glance: twelve small months, painted; days and spans chosen by mouse or keys."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fleca_desktop.ui.calendar.year_layout import YearLayout
from fleca_desktop.ui.calendar.year_paint import YearPaint

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from fleca_desktop.ui.calendar.presenter import CalendarSnapshot, DayMark
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.theme import Theme

_SMALLEST = QSize(500, 430)
_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_LAST_MONTH = 12


def moved(day: date, key: Qt.Key) -> date | None:
    """Where ``key`` leads from ``day``; None for keys that do not move."""
    if key in _DAYS:
        return day + timedelta(days=_DAYS[key])
    if key in _MONTHS:
        return _in_month(day, day.month + _MONTHS[key])
    if key == Qt.Key.Key_Home:
        return day.replace(day=1)
    if key == Qt.Key.Key_End:
        return day.replace(day=monthrange(day.year, day.month)[1])
    return None


def _in_month(day: date, month: int) -> date:
    """The same day of another month of the year, or the last that it has."""
    inside = min(max(month, 1), _LAST_MONTH)
    return date(day.year, inside, min(day.day, monthrange(day.year, inside)[1]))


class YearView(QWidget):
    """Emits ``chosen`` with the first and last day chosen, ``wanted`` when Enter asks to write something down.

    Arrows move by day and week, Page Up and Down by month; with Shift, or dragging, a span is chosen.
    """

    chosen = Signal(object, object)
    wanted = Signal()

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__()
        self._theme, self._formats = theme, formats
        self._year, self._today = 2000, date(2000, 1, 1)
        self._marks: dict[date, DayMark] = {}
        self._cursor = self._anchor = date(2000, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_SMALLEST)
        self.setAccessibleName(self.tr("Days of the year"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No more than is needed: it takes what there is."""
        return _SMALLEST

    def show_year(self, snapshot: CalendarSnapshot) -> None:
        """Show the marks of a year; the cursor stays, or goes to today or the year's first day."""
        self._year, self._today, self._marks = snapshot.year, snapshot.today, dict(snapshot.marks)
        if self._cursor.year != self._year:
            self._cursor = self._anchor = self._today if self._today.year == self._year else date(self._year, 1, 1)
        self._tell()
        self.update()

    @property
    def span(self) -> tuple[date, date]:
        """First and last day chosen."""
        return min(self._anchor, self._cursor), max(self._anchor, self._cursor)

    def choose(self, first: date, last: date) -> None:
        """Choose a span silently; days of other years are cut off."""
        self._anchor, self._cursor = self._inside(first), self._inside(last)
        self._tell()
        self.update()

    def words(self, day: date) -> str:
        """``dimecres 24 de juny: Sant Joan``."""
        mark = self._marks.get(day)
        name = self._formats.day_long(day)
        return f"{name}: {', '.join(mark.names)}" if mark else name

    def _inside(self, day: date) -> date:
        return min(max(day, date(self._year, 1, 1)), date(self._year, 12, 31))

    def _move(self, day: date, *, extend: bool) -> None:
        self._cursor = self._inside(day)
        if not extend:
            self._anchor = self._cursor
        self._tell()
        self.update()
        self.chosen.emit(*self.span)

    def _tell(self) -> None:
        first, last = self.span
        text = self.words(self._cursor)
        self.setAccessibleDescription(text if first == last else f"{self._formats.span(first, last)}. {text}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _layout(self) -> YearLayout:
        return YearLayout(self._year, float(self.width()), float(self.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the cursor, extend the span, or ask to write something down."""
        there = moved(self._cursor, Qt.Key(event.key()))
        if there is not None:
            self._move(there, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the day under the pointer."""
        day = self._layout().day_at(event.position().x(), event.position().y())
        if day is not None:
            self._move(day, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the span out to the day under the pointer."""
        day = self._layout().day_at(event.position().x(), event.position().y())
        if day is not None and day != self._cursor:
            self._move(day, extend=True)

    def event(self, event: QEvent) -> bool:
        """Name the day under the pointer."""
        if event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        help_event: QHelpEvent = event  # type: ignore[assignment]  # that is what a tooltip's event is
        day = self._layout().day_at(help_event.pos().x(), help_event.pos().y())
        QToolTip.showText(help_event.globalPos(), self.words(day) if day else "", self)
        return True

    def focusInEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the cursor's ring."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the months."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint = YearPaint(painter, self._layout(), self._theme.roles, self._formats, self.font())
        paint.months()
        first, last = self.span
        day = date(self._year, 1, 1)
        while day.year == self._year:
            paint.day(day, self._marks.get(day), is_today=day == self._today, is_chosen=first <= day <= last)
            day += timedelta(days=1)
        if self.hasFocus():
            paint.ring(self._cursor)
