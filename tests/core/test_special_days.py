from __future__ import annotations

from datetime import date

from fleca_desktop.core.calendar import LOCAL_HOLIDAY, ShopCalendar, holidays_between
from fleca_desktop.core.special_days import AFTER, BEFORE, special_days

CATALONIA = ShopCalendar("ES", "CT")


def test_holidays_have_names_and_the_days_beside_them_are_special_too() -> None:
    kinds = special_days(CATALONIA, date(2025, 6, 16), date(2025, 6, 29))
    sant_joan = date(2025, 6, 24)
    assert kinds[sant_joan] == holidays_between(CATALONIA, sant_joan, sant_joan)[sant_joan]
    assert kinds[date(2025, 6, 23)] == BEFORE
    assert kinds[date(2025, 6, 25)] == AFTER
    assert len(kinds) == 3


def test_a_sunday_or_holiday_beside_a_holiday_is_not_a_day_before_one() -> None:
    kinds = special_days(CATALONIA, date(2025, 12, 22), date(2025, 12, 31))
    assert date(2025, 12, 28) not in kinds
    assert kinds[date(2025, 12, 24)] == "christmas_eve"
    assert kinds[date(2025, 12, 27)] == AFTER
    assert kinds[date(2025, 12, 26)] not in {BEFORE, AFTER}


def test_days_that_hang_on_easter_move_with_it() -> None:
    for year, easter in ((2024, date(2024, 3, 31)), (2025, date(2025, 4, 20))):
        kinds = special_days(CATALONIA, date(year, 1, 1), date(year, 12, 31))
        assert kinds[easter] == "easter_sunday"
        assert [day for day, kind in kinds.items() if kind == "easter_saturday"] == [
            date(year, easter.month, easter.day - 1)
        ]


def test_the_last_day_asked_for_knows_that_a_holiday_follows() -> None:
    assert special_days(CATALONIA, date(2025, 9, 10), date(2025, 9, 10)) == {date(2025, 9, 10): BEFORE}


def test_a_local_festa_is_special() -> None:
    calendar = ShopCalendar("ES", "CT", local_holidays=frozenset({date(2025, 7, 2)}))
    assert special_days(calendar, date(2025, 7, 2), date(2025, 7, 2)) == {date(2025, 7, 2): LOCAL_HOLIDAY}
