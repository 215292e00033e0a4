"""What the calendar page shows of a year: marked days and a list, derived from the year as it stands. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.calendar_entries import CalendarEntry, spans_in_year
from fleca_desktop.ui.calendar.weekly_runs import runs_as_one
from fleca_desktop.ui.calendar.words import days_word, entry_detail, entry_name, gap_sentences, kind_word
from fleca_desktop.ui.holiday_names import holiday_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fleca_desktop.core.calendar import YearGap
    from fleca_desktop.services.keep_calendar import CalendarYear
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class DayMark:
    """How a day looks and what it is called. A day may be several things at once."""

    holiday: bool = False
    event: bool = False
    closed: bool = False
    ordered: bool = False
    names: tuple[str, ...] = ()

    def joined(self, other: DayMark) -> DayMark:
        """Both at once."""
        return DayMark(
            self.holiday or other.holiday,
            self.event or other.event,
            self.closed or other.closed,
            self.ordered or other.ordered,
            (*self.names, *other.names),
        )


@dataclass(frozen=True)
class CalendarRow:
    """A line of the list; a public holiday has no ``entry``. ``first_day`` is where it falls in the year shown.

    A run of weekly closures is one line, with its ``members``; the members of an open one follow it.
    """

    first_day: date
    days: str
    name: str
    detail: str
    entry: CalendarEntry | None
    is_past: bool
    members: tuple[CalendarRow, ...] = ()
    is_member: bool = False


@dataclass(frozen=True)
class Gap:
    """Something that is not known of the year."""

    kind: YearGap
    title: str
    text: str


@dataclass(frozen=True)
class CalendarSnapshot:
    """Everything the calendar page shows of a year."""

    year: int
    today: date
    title: str
    sentence: str
    rows: tuple[CalendarRow, ...]
    marks: dict[date, DayMark]
    gaps: tuple[Gap, ...]


def derive_calendar(year: CalendarYear, formats: Formats, opened: frozenset[date] = frozenset()) -> CalendarSnapshot:
    """The snapshot of ``year``; ``opened`` are the first days of the runs whose members are to be listed, too."""
    rows = sorted(_rows(year, formats), key=lambda row: (row.first_day, row.name))
    own = sum(row.entry is not None for row in rows)
    listed = (_told_apart(row, year) for row in runs_as_one(rows, formats, opened))
    rows = [*_closing_days(year, formats), *listed]
    public = translate("Calendar", "%n public holiday(s)", None, len(year.holidays))
    entered = translate("Calendar", "%n entry(s) of your own", None, own)
    return CalendarSnapshot(
        year=year.year,
        today=year.today,
        title=translate("Calendar", "Calendar {year}").format(year=year.year),
        sentence=f"{public} \u00b7 {entered}",
        rows=tuple(rows),
        marks=_marks(year, formats),
        gaps=tuple(Gap(gap, *gap_sentences(gap, year.year)) for gap in year.gaps if year.year >= year.today.year),
    )


def _rows(year: CalendarYear, formats: Formats) -> list[CalendarRow]:
    public = translate("Calendar", "Public holiday")
    rows = [
        CalendarRow(day, days_word(day, day, formats), holiday_name(name), public, None, day < year.today)
        for day, name in year.holidays.items()
    ]
    for entry in year.entries:
        rows += [
            CalendarRow(
                first,
                days_word(first, last, formats),
                _named(entry, formats),
                entry_detail(entry, formats),
                entry,
                last < year.today,
            )
            for first, last in spans_in_year(entry, year.year)
        ]
    return rows


def _closing_days(year: CalendarYear, formats: Formats) -> list[CalendarRow]:
    """One line for the weekdays on which the shop never opens, where the settings say so."""
    if year.open_weekdays is None:
        return []
    first, last = date(year.year, 1, 1), date(year.year, 12, 31)
    closed = [first + n * _DAY for n in range(7) if (first + n * _DAY).weekday() not in year.open_weekdays]
    names = ", ".join(formats.weekday_long(day) for day in sorted(closed, key=date.weekday))
    name = translate("Calendar", "Closed: {weekdays}").format(weekdays=names)
    detail = translate("Calendar", "Every week, as the settings have it")
    return [CalendarRow(first, translate("Calendar", "all year"), name, detail, None, last < year.today)]


def _named(entry: CalendarEntry, formats: Formats) -> str:
    name = entry_name(entry, formats)
    return name if entry.effect is None else f"{name} {formats.percent(entry.effect, signed=True)}"


def _told_apart(row: CalendarRow, year: CalendarYear) -> CalendarRow:
    """A single closure on a public holiday says that it is one: both are often called the same."""
    if row.entry is None or row.entry.kind != "closure" or row.members or row.is_member:
        return row
    word = kind_word("closure")
    is_both = row.first_day in year.holidays and row.name != word
    return replace(row, name=f"{row.name} \u00b7 {word}") if is_both else row


def _marks(year: CalendarYear, formats: Formats) -> dict[date, DayMark]:
    marks: dict[date, DayMark] = {}
    for day, name in year.holidays.items():
        _add(marks, (day,), DayMark(holiday=True, names=(holiday_name(name),)))
    for entry in year.entries:
        for first, last in spans_in_year(entry, year.year):
            _add(marks, _days(first, last), _mark(entry, formats))
    if year.open_weekdays is not None:
        never = DayMark(closed=True, names=(translate("Calendar", "Weekly closing day"),))
        whole = _days(date(year.year, 1, 1), date(year.year, 12, 31))
        _add(marks, (day for day in whole if day.weekday() not in (year.open_weekdays or ())), never)
    return marks


def _mark(entry: CalendarEntry, formats: Formats) -> DayMark:
    name = entry_name(entry, formats)
    word = kind_word(entry.kind)
    return DayMark(
        holiday=entry.kind == "festa",
        event=entry.kind == "event",
        closed=entry.kind == "closure",
        ordered=entry.kind == "bulk_order",
        names=(name if name == word else f"{name} ({word})",),
    )


def _add(marks: dict[date, DayMark], days: Iterable[date], mark: DayMark) -> None:
    for day in days:
        marks[day] = marks[day].joined(mark) if day in marks else mark


def _days(first: date, last: date) -> list[date]:
    return [first + n * _DAY for n in range((last - first).days + 1)]
