from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.core.rotation import kept_days

days = st.lists(st.dates(date(2020, 1, 1), date(2030, 1, 1)), min_size=1, max_size=200)


def kept_after(days: list[date]) -> set[date]:
    """What is left when the copies are made one after the other, and old ones let go of each time."""
    held: set[date] = set()
    for day in days:
        held = kept_days(held | {day})
    return held


def test_a_year_of_days_leaves_a_week_of_days_five_weeks_and_twelve_months() -> None:
    year = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    held = sorted(kept_after(year))
    assert held[-7:] == year[-7:]
    sundays = [day for day in held if day.isoweekday() == 7]
    assert sundays[-4:] == [date(2026, 12, 6), date(2026, 12, 13), date(2026, 12, 20), date(2026, 12, 27)]
    assert {(day.year, day.month) for day in held} == {(2026, month) for month in range(1, 13)}
    assert len(held) <= 7 + 5 + 12


def test_after_half_a_year_of_rest_nothing_is_lost() -> None:
    before = {date(2026, 1, day) for day in (5, 6, 7)}
    assert kept_days(before | {date(2026, 7, 20)}) == before | {date(2026, 7, 20)}


def test_a_clock_set_to_2038_for_a_day_removes_no_more_than_any_day_does() -> None:
    usual = {date(2026, 11, day) for day in range(10, 17)}
    assert kept_days(usual | {date(2038, 1, 19)}) >= usual - {date(2026, 11, 10)}


@given(days)
def test_the_newest_is_always_kept_and_nothing_is_made_up(days: list[date]) -> None:
    kept = kept_days(days)
    assert max(days) in kept
    assert kept <= set(days)
    assert kept_days(kept) == kept
