from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from fleca_desktop.ui.calendar.year_layout import YearLayout
from fleca_desktop.ui.calendar.year_view import moved

YEARS = st.integers(1990, 2100)


@given(YEARS, st.integers(0, 364), st.integers(500, 2000), st.integers(400, 1400))
def test_the_middle_of_a_days_box_is_that_day(year: int, number: int, width: int, height: int) -> None:
    layout = YearLayout(year, width, height)
    day = date(year, 1, 1) + timedelta(days=number)
    box = layout.day(day)
    assert layout.day_at(box.left + box.width / 2, box.top + box.height / 2) == day
    assert box.left + box.width <= width + 1e-6
    assert box.top + box.height <= height + 1e-6


def test_headings_and_gaps_are_no_days() -> None:
    layout = YearLayout(2026, 700, 500)
    title = layout.title(3)
    assert layout.day_at(title.left + 2, title.top + 2) is None
    assert layout.day_at(-5, -5) is None


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Left, date(2026, 3, 30)),
        (Qt.Key.Key_Down, date(2026, 4, 7)),
        (Qt.Key.Key_PageUp, date(2026, 2, 28)),
        (Qt.Key.Key_PageDown, date(2026, 4, 30)),
        (Qt.Key.Key_Home, date(2026, 3, 1)),
        (Qt.Key.Key_End, date(2026, 3, 31)),
        (Qt.Key.Key_A, None),
    ],
)
def test_keys_move_by_day_week_and_month(key: Qt.Key, expected: date | None) -> None:
    assert moved(date(2026, 3, 31), key) == expected
