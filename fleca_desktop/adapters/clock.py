"""The time: the machine's, or the one a sample shop lives in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time


class SystemClock:
    """The machine's own time."""

    def today(self) -> date:
        """Today, here."""
        return self.now().date()

    def now(self) -> datetime:
        """Now, with the local time zone."""
        return datetime.now().astimezone()


@dataclass(frozen=True)
class FixedClock:
    """A time that stands still: ``day`` in the afternoon, when owners prepare the order."""

    day: date

    def today(self) -> date:
        """The day that was given."""
        return self.day

    def now(self) -> datetime:
        """That day at 16:04."""
        return datetime.combine(self.day, time(16, 4)).astimezone()
