from __future__ import annotations

from datetime import date, timedelta

from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.services.keep_calendar import CalendarYear
from fleca_desktop.ui.calendar.presenter import CalendarSnapshot, derive_calendar
from fleca_desktop.ui.i18n import Formats

FAIR = CalendarEntry("event", date(2024, 11, 21), date(2024, 11, 22), "Fair", effect=-0.2, yearly=True, number=1)
AUGUST = CalendarEntry("closure", date(2026, 8, 10), date(2026, 8, 23))
SCHOOL = CalendarEntry("bulk_order", date(2026, 5, 9), date(2026, 5, 9), "school", product="Croissant", units=60)


def snapshot(*entries: CalendarEntry, year: int = 2026, gaps: tuple[str, ...] = ()) -> CalendarSnapshot:
    holidays = {date(2026, 12, 25): "Christmas Day"} if year == 2026 else {}
    known = CalendarYear(year, date(2026, 6, 1), holidays, entries, gaps, None, ())  # type: ignore[arg-type]
    return derive_calendar(known, Formats("en"))


def test_the_list_is_by_day_and_says_what_each_is() -> None:
    rows = snapshot(FAIR, AUGUST, SCHOOL).rows
    assert [(row.days, row.name) for row in rows] == [
        ("Sat 9 May", "60 \u00d7 Croissant \u00b7 school"),
        ("10 \u2013 23 Aug", "Closed"),
        ("21 \u2013 22 Nov", "Fair \u221220%"),
        ("Fri 25 Dec", "Christmas Day"),
    ]
    assert rows[0].detail == "Bulk order"
    assert rows[2].detail == "Event \u00b7 \u221220% \u00b7 every year"
    assert [row.is_past for row in rows] == [True, False, False, False]


def test_every_day_of_a_span_is_marked_and_named() -> None:
    marks = snapshot(AUGUST, FAIR).marks
    assert sum(mark.closed for mark in marks.values()) == 14
    assert marks[date(2026, 11, 22)].event
    assert marks[date(2026, 11, 22)].names == ("Fair (Event)",)


def test_a_day_may_be_several_things() -> None:
    christmas = CalendarEntry("closure", date(2026, 12, 25), date(2026, 12, 25), "we rest")
    mark = snapshot(christmas).marks[date(2026, 12, 25)]
    assert mark.holiday
    assert mark.closed
    assert mark.names == ("Christmas Day", "we rest (Closed)")
    assert [row.name for row in snapshot(christmas).rows] == ["Christmas Day", "we rest \u00b7 Closed"]


def test_the_weekly_closing_day_is_hatched_all_year() -> None:
    known = CalendarYear(2026, date(2026, 6, 1), {}, (), (), frozenset(range(6)), ())
    marks = derive_calendar(known, Formats("en")).marks
    assert len(marks) == 52
    assert all(day.weekday() == 6 and mark.closed for day, mark in marks.items())


def test_what_is_missing_of_a_year_is_said_unless_the_year_is_over() -> None:
    assert [gap.kind for gap in snapshot(gaps=("local_festes",)).gaps] == ["local_festes"]
    assert snapshot(year=2025, gaps=("local_festes",)).gaps == ()


def weekly(first: date, count: int, name: str = "Closed in winter") -> list[CalendarEntry]:
    days = [first + timedelta(weeks=n) for n in range(count)]
    return [CalendarEntry("closure", day, day, name, number=n) for n, day in enumerate(days)]


def test_closures_that_come_back_every_week_are_one_line() -> None:
    tuesdays = [*weekly(date(2026, 1, 6), 12), *weekly(date(2026, 11, 3), 9)]
    shown = snapshot(*tuesdays, AUGUST)
    assert [(row.days, row.name, len(row.members)) for row in shown.rows] == [
        ("6 Jan \u2013 24 Mar", "Closed in winter", 12),
        ("10 \u2013 23 Aug", "Closed", 0),
        ("3 Nov \u2013 29 Dec", "Closed in winter", 9),
        ("Fri 25 Dec", "Christmas Day", 0),
    ]
    assert [row.is_past for row in shown.rows] == [True, False, False, False]
    assert "22 entry(s) of your own" in shown.sentence
    assert sum(mark.closed for mark in shown.marks.values()) == 21 + 14


def test_an_open_run_lists_its_days() -> None:
    known = CalendarYear(2026, date(2026, 6, 1), {}, tuple(weekly(date(2026, 11, 3), 3)), (), None, ())
    rows = derive_calendar(known, Formats("en"), frozenset({date(2026, 11, 3)})).rows
    assert [row.days.strip() for row in rows] == ["3 \u2013 17 Nov", "Tue 3 Nov", "Tue 10 Nov", "Tue 17 Nov"]
    assert [row.entry is None for row in rows] == [True, False, False, False]


def test_a_run_stays_one_line_across_a_public_holiday() -> None:
    fridays = [date(2026, 12, day) for day in (4, 11, 18, 25)]
    rows = snapshot(*(CalendarEntry("closure", day, day, "Fridays off") for day in fridays)).rows
    assert [row.name for row in rows] == ["Fridays off", "Christmas Day"]


def test_two_closures_or_other_weekdays_stay_by_themselves() -> None:
    monday = CalendarEntry("closure", date(2026, 3, 2), date(2026, 3, 2), "Closed in winter", number=9)
    assert not any(row.members for row in snapshot(*weekly(date(2026, 3, 3), 2), monday).rows)


def test_the_weekly_closing_day_is_one_line_of_the_list() -> None:
    known = CalendarYear(2026, date(2026, 6, 1), {}, (), (), frozenset(range(6)), ())
    (row,) = derive_calendar(known, Formats("en")).rows
    assert (row.days, row.name, row.entry) == ("all year", "Closed: Sunday", None)


def test_a_run_without_a_note_says_its_weekday() -> None:
    (row, _christmas) = snapshot(*weekly(date(2026, 11, 3), 3, name="")).rows
    assert (row.name, row.detail) == ("Closed, Tuesday", "3 closed day(s), always a Tuesday")
