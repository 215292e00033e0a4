"""What the history-versus-prediction plot shows, week by week, and the same in words. Pure: no widget in sight."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    import pandas as pd

    from fleca_desktop.core.calendar import Event
    from fleca_desktop.services.compare_history import Comparison
    from fleca_desktop.ui.i18n import Formats

WEEK = timedelta(days=7)
YEAR = timedelta(weeks=52)

translate = QCoreApplication.translate


@dataclass(frozen=True)
class WeekPoint:
    """One week. ``said`` is what had been forecast for it before it began; unknown values are None."""

    monday: date
    sales: float | None = None
    last_year: float | None = None
    said: float | None = None
    point: float | None = None
    low: float | None = None
    high: float | None = None
    closed: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Flag:
    """Something that happened on a day: an event of the owner, or a festa."""

    day: date
    name: str


@dataclass(frozen=True)
class History:
    """Weeks without a gap from the first sales to the last forecast. ``unit`` is € or empty for pieces."""

    weeks: tuple[WeekPoint, ...] = ()
    flags: tuple[Flag, ...] = ()
    today: date = date.min
    is_money: bool = True
    by_monday: dict[date, WeekPoint] = field(default_factory=dict, compare=False)

    @property
    def last_sales(self) -> WeekPoint | None:
        """The newest complete week with sales."""
        return next((week for week in reversed(self.weeks) if week.sales is not None), None)

    @property
    def ahead(self) -> tuple[WeekPoint, ...]:
        """The weeks that the newest forecast speaks of."""
        return tuple(week for week in self.weeks if week.point is not None)


def derive_history(comparison: Comparison, today: date) -> History:
    """Lay sales, last year's sales and forecasts side by side, one point per week."""
    sales = _by_week(comparison.sales[comparison.sales["complete"]], "value")
    said = _by_week(comparison.issued, "point")
    point, low, high = (_by_week(comparison.ahead, name) for name in ("point", "lo80", "hi80"))
    known = [*sales, *point]
    if not known:
        return History(today=today)
    closed = {monday.date() for monday in comparison.closed_weeks}
    first, last = min(known), max(known)
    flags = _flags(comparison, first, last + WEEK)
    weeks = [
        WeekPoint(
            monday=monday,
            sales=sales.get(monday),
            last_year=sales.get(monday - YEAR),
            said=said.get(monday) if monday not in point or monday in comparison.overruled else None,
            point=point.get(monday),
            low=low.get(monday),
            high=high.get(monday),
            closed=monday in closed,
            notes=tuple(flag.name for flag in flags if monday <= flag.day < monday + WEEK),
        )
        for monday in (first + n * WEEK for n in range((last - first) // WEEK + 1))
    ]
    is_money = comparison.subject.measure == "revenue_eur"
    return History(tuple(weeks), flags, today, is_money, {week.monday: week for week in weeks})


def _by_week(frame: pd.DataFrame, column: str) -> dict[date, float]:
    known = frame.dropna(subset=[column])
    return {week.date(): float(value) for week, value in zip(known["week_start"], known[column], strict=True)}


def _flags(comparison: Comparison, first: date, last: date) -> tuple[Flag, ...]:
    found = [Flag(day, name or translate("Plot", "local festa")) for day, name in comparison.festes.items()]
    for event in comparison.events:
        found += [Flag(day, event.name) for day in _first_days(event, first, last)]
    return tuple(sorted((flag for flag in found if first <= flag.day < last), key=lambda flag: flag.day))


def _first_days(event: Event, first: date, last: date) -> list[date]:
    if not event.yearly:
        return [event.first_day]
    years = range(first.year, last.year + 1)
    leap_day = (event.first_day.month, event.first_day.day) == (2, 29)
    return [date(year, 3, 1) if leap_day else event.first_day.replace(year=year) for year in years]


def amount(value: float | None, formats: Formats, *, is_money: bool) -> str:
    """A value of the plot in euros or in pieces."""
    return formats.money(value) if is_money else formats.pieces(value)


def read_out(week: WeekPoint, formats: Formats, *, is_money: bool) -> list[tuple[str, str, str]]:
    """The read-out of one week as (series, word, value), the first line being the week itself."""
    lines = [("week", formats.week_short(week.monday), "")]
    values = (
        ("sales", translate("Plot", "Sales"), week.sales),
        ("forecast", translate("Plot", "Forecast"), week.point),
        ("said", translate("Plot", "As forecast then"), week.said),
        ("last_year", translate("Plot", "A year before"), week.last_year),
    )
    lines += [(series, word, amount(v, formats, is_money=is_money)) for series, word, v in values if v is not None]
    if week.low is not None and week.high is not None:
        low, high = (amount(value, formats, is_money=is_money) for value in (week.low, week.high))
        lines.insert(2, ("range", translate("Plot", "8 in 10 weeks"), f"{low} \u2013 {high}"))
    if week.closed:
        lines.append(("closed", translate("Plot", "Closed"), ""))
    return [*lines, *(("note", note, "") for note in week.notes)]


def in_words(history: History, formats: Formats) -> str:
    """The plot as one sentence, for those who cannot see it."""
    last = history.last_sales
    if last is None:
        return translate("Plot", "No sales yet.")
    parts = [
        translate("Plot", "Last week with sales, {week}: {value}.").format(
            week=formats.week(last.monday), value=amount(last.sales, formats, is_money=history.is_money)
        )
    ]
    if history.ahead:
        nearest = history.ahead[0]
        low, point, high = (
            amount(value, formats, is_money=history.is_money) for value in (nearest.low, nearest.point, nearest.high)
        )
        parts.append(
            translate("Plot", "Forecast for {week}: {point}, between {low} and {high}.").format(
                week=formats.week(nearest.monday), point=point, low=low, high=high
            )
        )
    return " ".join(parts)
