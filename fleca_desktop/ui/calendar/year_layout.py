"""Where the days of a year lie: twelve months in a grid, weeks beginning on Monday. Pure geometry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

MONTHS = 12
WEEKDAYS = 7
_LINES = 8  # the month's name, the weekdays' letters, six weeks
_GAP_ACROSS = 20.0
_GAP_DOWN = 10.0
_WIDEST_DAY = 26.0
_HIGHEST_DAY = 24.0


@dataclass(frozen=True)
class Box:
    """A rectangle in the widget's own coordinates."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies inside."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


@dataclass(frozen=True)
class YearLayout:
    """The places of a year's days in a widget of ``width`` by ``height``, ``columns`` months side by side."""

    year: int
    width: float
    height: float
    columns: int = 4

    @cached_property
    def day_width(self) -> float:
        """How wide a day is."""
        room = (self.width - (self.columns - 1) * _GAP_ACROSS) / (self.columns * WEEKDAYS)
        return max(1.0, min(room, _WIDEST_DAY))

    @cached_property
    def day_height(self) -> float:
        """How high a day is."""
        rows = MONTHS // self.columns
        return max(1.0, min((self.height - (rows - 1) * _GAP_DOWN) / (rows * _LINES), _HIGHEST_DAY))

    def month_corner(self, month: int) -> tuple[float, float]:
        """Left and top of a month, 1 to 12."""
        row, column = divmod(month - 1, self.columns)
        across = WEEKDAYS * self.day_width + _GAP_ACROSS
        return column * across, row * (_LINES * self.day_height + _GAP_DOWN)

    def title(self, month: int) -> Box:
        """Where the month's name stands."""
        left, top = self.month_corner(month)
        return Box(left, top, WEEKDAYS * self.day_width, self.day_height)

    def weekday(self, month: int, weekday: int) -> Box:
        """Where a weekday's letter stands (Monday is 0)."""
        left, top = self.month_corner(month)
        return Box(left + weekday * self.day_width, top + self.day_height, self.day_width, self.day_height)

    def day(self, day: date) -> Box:
        """Where ``day`` lies."""
        left, top = self.month_corner(day.month)
        before = date(self.year, day.month, 1).weekday()
        week = (before + day.day - 1) // WEEKDAYS
        place = top + (week + 2) * self.day_height
        return Box(left + day.weekday() * self.day_width, place, self.day_width, self.day_height)

    def day_at(self, x: float, y: float) -> date | None:
        """The day under a point."""
        for month in range(1, MONTHS + 1):
            left, top = self.month_corner(month)
            if not Box(left, top, WEEKDAYS * self.day_width, _LINES * self.day_height).holds(x, y):
                continue
            column, line = int((x - left) / self.day_width), int((y - top) / self.day_height) - 2
            number = line * WEEKDAYS + column - date(self.year, month, 1).weekday() + 1
            return _in_month(self.year, month, number) if line >= 0 else None
        return None


def _in_month(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
