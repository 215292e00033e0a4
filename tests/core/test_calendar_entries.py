from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.core.calendar import Event, ShopCalendar, event_days, year_gaps
from fleca_desktop.core.calendar_entries import CalendarEntry, joined, problem_of, single_days, spans_in_year

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def closure(first: date, last: date, name: str = "") -> CalendarEntry:
    return CalendarEntry("closure", first, last, name)


@given(st.lists(st.tuples(DAYS, st.integers(0, 20)), max_size=6))
def test_spans_joined_cover_the_same_days_and_leave_a_gap_between_them(spans: list[tuple[date, int]]) -> None:
    days = {first + timedelta(days=n) for first, length in spans for n in range(length + 1)}
    again = joined(closure(day, day) for day in days)
    assert {day for span in again for day in span.days} == days
    assert all(b.first_day - a.last_day > timedelta(days=1) for a, b in pairwise(again))


@given(DAYS, st.integers(0, 60))
def test_a_closure_taken_apart_and_joined_is_itself(first: date, length: int) -> None:
    whole = closure(first, first + timedelta(days=length), "holidays")
    assert joined(single_days(whole)) == [whole]


def test_closures_of_different_reasons_stay_apart() -> None:
    day = date(2026, 8, 3)
    assert len(joined([closure(day, day, "oven"), closure(day + timedelta(days=1), day + timedelta(days=1))])) == 2


@given(DAYS, st.integers(0, 300), st.booleans(), st.integers(2019, 2032))
def test_a_years_spans_are_the_days_on_which_the_forecast_counts_the_event(
    first: date, length: int, yearly: object, year: int
) -> None:
    last = first + timedelta(days=length)
    entry = CalendarEntry("event", first, last, "Fair", yearly=bool(yearly))
    calendar = ShopCalendar(events=(Event(first, last, "Fair", yearly=bool(yearly)),))
    shown = {b + timedelta(days=n) for b, e in spans_in_year(entry, year) for n in range((e - b).days + 1)}
    assert shown == set(event_days(calendar, date(year, 1, 1), date(year, 12, 31)))


DAY = date(2026, 6, 24)


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (CalendarEntry("festa", DAY, DAY, " "), "no_name"),
        (CalendarEntry("event", DAY, DAY), "no_name"),
        (CalendarEntry("event", DAY, DAY - timedelta(days=1), "Fair"), "ends_before_it_begins"),
        (CalendarEntry("closure", DAY, DAY + timedelta(days=366)), "too_long"),
        (CalendarEntry("event", DAY, DAY, "Fair", effect=-1.0), "nothing_left_to_sell"),
        (CalendarEntry("bulk_order", DAY, DAY, units=60), "no_product"),
        (CalendarEntry("bulk_order", DAY, DAY, product="Coca"), "no_pieces"),
        (CalendarEntry("bulk_order", DAY, DAY, product="Coca", units=0), "no_pieces"),
        (CalendarEntry("closure", DAY, DAY), None),
        (CalendarEntry("bulk_order", DAY, DAY, product="Coca", units=60), None),
    ],
)
def test_what_cannot_stand_is_said(entry: CalendarEntry, problem: str | None) -> None:
    assert problem_of(entry) == problem


def test_a_spanish_year_needs_two_local_festes() -> None:
    one = ShopCalendar("ES", "CT", local_holidays=frozenset({date(2026, 6, 29)}))
    both = ShopCalendar("ES", "CT", local_holidays=frozenset({date(2026, 6, 29), date(2026, 8, 24)}))
    assert year_gaps(one, 2026) == ("one_local_festa",)
    assert year_gaps(one, 2027) == ("local_festes",)
    assert year_gaps(both, 2026) == ()
    assert year_gaps(both, 2027) == ("local_festes",)


def test_elsewhere_festes_are_missed_only_where_there_were_some() -> None:
    assert year_gaps(ShopCalendar("FR"), 2026) == ()
    once = ShopCalendar("FR", local_holidays=frozenset({date(2026, 6, 29)}))
    assert year_gaps(once, 2027) == ("local_festes",)


def test_a_country_without_holidays_is_a_gap() -> None:
    assert year_gaps(ShopCalendar("XX"), 2026) == ("public_holidays",)
