"""The columns of the calendar's list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.table import Column

if TYPE_CHECKING:
    from fleca_desktop.ui.calendar.presenter import CalendarRow
    from fleca_desktop.ui.table import Tone

translate = QCoreApplication.translate


def calendar_columns() -> list[Column[CalendarRow]]:
    """Days and name; the tooltip says what it is."""
    return [
        Column(translate("Calendar", "Day"), lambda row: row.days, key=lambda row: row.first_day, tone=_tone),
        Column(
            translate("Calendar", "What"),
            lambda row: f"{_arrow(row)}{row.name}",
            tip=lambda row: f"{row.name}\n{row.detail}",
            tone=_tone,
            stretches=True,
        ),
    ]


def _tone(row: CalendarRow) -> Tone:
    return "muted" if row.is_past else "text"


def _arrow(row: CalendarRow) -> str:
    return "\u203a " if row.members else ""
