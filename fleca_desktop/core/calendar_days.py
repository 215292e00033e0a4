"""What is known ahead of every day: its kind, planned closures, the owner's events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.calendar import event_days, holidays_between
from fleca_desktop.core.day_weights import ORDINARY
from fleca_desktop.core.special_days import special_days

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from fleca_desktop.core.calendar import ShopCalendar

EVENT_PREFIX = "event:"
DAYS = 7


@dataclass(frozen=True)
class CalendarDays:
    """Facts of the days of consecutive weeks, (weeks, 7) each.

    ``kinds`` are those of ``core.special_days``, or ``EVENT_PREFIX`` and a name for events whose effect is to be
    learnt; ``closed`` are closures the owner entered; ``factor`` is what the owner says of events; ``names`` is what
    the day is called, holiday or event, '' for most.
    """

    kinds: list[list[str]]
    names: list[list[str]]
    closed: NDArray[np.bool_]
    factor: NDArray[np.float64]


def calendar_days(calendar: ShopCalendar, first: pd.Timestamp, weeks: int) -> CalendarDays:
    """The facts of ``weeks`` weeks from the Monday ``first`` on."""
    begin = first.date()
    days = [begin + timedelta(days=number) for number in range(weeks * DAYS)]
    kinds = special_days(calendar, days[0], days[-1])
    names = holidays_between(calendar, days[0], days[-1])
    factor = np.ones(len(days))
    for day, events in event_days(calendar, days[0], days[-1]).items():
        for event in events:
            names[day] = event.name
            if event.effect is None:
                kinds[day] = EVENT_PREFIX + event.name
            else:
                factor[(day - begin).days] *= max(1.0 + event.effect, 0.0)
    closed = np.array([calendar.is_closed(day) for day in days])
    return CalendarDays(
        kinds=_by_week([kinds.get(day, ORDINARY) for day in days]),
        names=_by_week([names.get(day, "") for day in days]),
        closed=closed.reshape(weeks, DAYS),
        factor=factor.reshape(weeks, DAYS),
    )


def _by_week(values: list[str]) -> list[list[str]]:
    return [values[start : start + DAYS] for start in range(0, len(values), DAYS)]
