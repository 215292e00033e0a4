from __future__ import annotations

from datetime import date

from fleca_desktop.core.calendar import (
    LOCAL_HOLIDAY,
    Event,
    ShopCalendar,
    calendar_ends,
    easter_sunday,
    event_days,
    holidays_between,
)


def test_easter_moves_and_has_no_last_year() -> None:
    assert easter_sunday(2024) == date(2024, 3, 31)
    assert easter_sunday(2025) == date(2025, 4, 20)
    assert easter_sunday(2060) == date(2060, 4, 18)


def test_holidays_are_those_of_the_region() -> None:
    sant_joan = date(2025, 6, 24)
    assert sant_joan in holidays_between(ShopCalendar("ES", "CT"), sant_joan, sant_joan)
    assert sant_joan not in holidays_between(ShopCalendar("FR"), sant_joan, sant_joan)


def test_a_span_over_new_year_has_the_holidays_of_both_years() -> None:
    found = holidays_between(ShopCalendar("ES", "CT"), date(2024, 12, 24), date(2025, 1, 7))
    assert list(found) == [date(2024, 12, 25), date(2024, 12, 26), date(2025, 1, 1), date(2025, 1, 6)]


def test_a_local_festa_is_a_holiday_and_keeps_the_name_of_a_public_one() -> None:
    calendar = ShopCalendar("ES", "CT", local_holidays=frozenset({date(2025, 7, 2), date(2025, 12, 25)}))
    found = holidays_between(calendar, date(2025, 7, 1), date(2025, 12, 31))
    assert found[date(2025, 7, 2)] == LOCAL_HOLIDAY
    assert found[date(2025, 12, 25)] != LOCAL_HOLIDAY


def test_an_unknown_country_has_no_holidays_and_an_unknown_region_those_of_its_country() -> None:
    year = (date(2025, 1, 1), date(2025, 12, 31))
    assert holidays_between(ShopCalendar("XX"), *year) == {}
    assert holidays_between(ShopCalendar("ES", "??"), *year) == holidays_between(ShopCalendar("ES"), *year)


def test_a_year_without_holidays_or_without_the_festes_of_earlier_years_is_told() -> None:
    assert calendar_ends(ShopCalendar("ES", "CT"), [2025, 2026]) == ()
    assert calendar_ends(ShopCalendar("XX"), [2026, 2025]) == (2025, 2026)
    festes = ShopCalendar("ES", "CT", local_holidays=frozenset({date(2025, 7, 2)}))
    assert calendar_ends(festes, [2024, 2025, 2026]) == (2026,)


def test_a_yearly_event_returns_also_over_new_year_and_on_leap_days() -> None:
    fair = Event(date(2023, 12, 30), date(2024, 1, 2), "fair", yearly=True)
    days = event_days(ShopCalendar(events=(fair,)), date(2026, 1, 1), date(2026, 12, 31))
    assert sorted(days) == [date(2026, 1, 1), date(2026, 1, 2), date(2026, 12, 30), date(2026, 12, 31)]
    leap = Event(date(2024, 2, 29), date(2024, 2, 29), "leap day", yearly=True)
    assert list(event_days(ShopCalendar(events=(leap,)), date(2025, 1, 1), date(2025, 12, 31))) == [date(2025, 3, 1)]


def test_an_event_happens_once_unless_it_is_yearly() -> None:
    once = Event(date(2024, 5, 1), date(2024, 5, 2), "wedding")
    assert event_days(ShopCalendar(events=(once,)), date(2025, 1, 1), date(2025, 12, 31)) == {}
