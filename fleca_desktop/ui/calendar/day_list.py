"""The year's days of note as a list that stays where one reads, goes to what comes next, or to what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer

from fleca_desktop.ui.calendar.list_columns import calendar_columns
from fleca_desktop.ui.calendar.presenter import CalendarRow
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme.scale import ROW_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fleca_desktop.core.calendar_entries import CalendarEntry
    from fleca_desktop.ui.theme import Theme


class DayList(Table[CalendarRow]):
    """Emits ``chosen`` when the owner chose a line, not when lines are shown anew."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(calendar_columns(), theme, name=name)

    def show_rows(self, rows: Sequence[CalendarRow], chosen: CalendarEntry | None = None) -> None:
        """Show ``rows`` where the list stands, with the line of ``chosen`` marked, or none."""
        bar = self.view.verticalScrollBar()
        blocked, place = QSignalBlocker(self), bar.value()
        self.set_rows(rows)
        at = None if chosen is None else self._row_of(chosen)
        if at is None:
            self.leave()
        else:
            self.choose(at)
        bar.setValue(place)
        blocked.unblock()

    def leave(self) -> None:
        """Mark no line, so that each can be chosen."""
        self.view.selectionModel().clear()

    def go_to_coming(self, today: date) -> None:
        """Begin with the first line that is not past, or with the top where all of them are."""
        rows = enumerate(self.model.rows)
        coming = (at for at, row in rows if row.first_day >= today or (row.members and not row.is_past))
        self._go_to(next(coming, 0))

    def go_to(self, entry: CalendarEntry) -> None:
        """Begin with the line of ``entry``."""
        at = self._row_of(entry)
        if at is not None:
            self._go_to(at)

    def _row_of(self, entry: CalendarEntry) -> int | None:
        rows = list(enumerate(self.model.rows))
        same = (at for at, row in rows if row.entry == entry)
        near = (at for at, row in rows if row.entry is not None and _is_kept_as(row.entry, entry))
        run = (at for at, row in rows for one in row.members if one.entry is not None and _is_kept_as(one.entry, entry))
        return next((at for found in (same, near, run) for at in found), None)

    def _go_to(self, row: int) -> None:
        QTimer.singleShot(0, self, lambda: self.scroll_to(row))

    def scroll_to(self, row: int) -> None:
        """No further than whole rows go: the end of the list would leave half a one under the headings."""
        self.view.scrollTo(self.model.index(row, 0), self.view.ScrollHint.PositionAtTop)
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() - bar.value() % ROW_HEIGHT)


def _is_kept_as(listed: CalendarEntry, entry: CalendarEntry) -> bool:
    """Whether ``entry`` is what is listed: it gets a number, and closures of one name that meet become one line."""
    same = (listed.kind, listed.name, listed.product) == (entry.kind, entry.name, entry.product)
    return same and listed.first_day <= entry.first_day <= listed.last_day
