from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from fleca_desktop.ui.parts.day_field import DayField
from fleca_desktop.ui.parts.typed_day import typed_day

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SHOWN, TYPED = date(2026, 11, 28), date(2026, 12, 4)
WHOLE = ("04/12/2026", "4/12/26", "04-12-2026", "4.12.2026", "04 12 2026", "04122026", "041226")
NO_DAY = ("0", "04/1", "04/12", "04/12/202", "0412", "31/02/2026", "4/13/2026", "4/12/0026", "x")


@pytest.fixture
def field(qtbot: QtBot) -> DayField:
    made = DayField()
    qtbot.addWidget(made)
    made.set_day(SHOWN)
    return made


@pytest.fixture
def told(field: DayField) -> list[date | None]:
    days: list[date | None] = []
    field.edited.connect(lambda: days.append(field.day))
    return days


def over_all(field: DayField, text: str, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, text)


@pytest.mark.parametrize("text", WHOLE)
def test_a_whole_day_typed_over_another_is_that_day_however_it_is_written(
    field: DayField, told: list[date | None], qtbot: QtBot, text: str
) -> None:
    over_all(field, text, qtbot)
    assert field.day == TYPED
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "04/12/2026"
    assert told == [TYPED]


@pytest.mark.parametrize("text", NO_DAY)
def test_half_a_day_and_one_that_there_is_not_are_no_day_at_all(
    field: DayField, told: list[date | None], qtbot: QtBot, text: str
) -> None:
    over_all(field, text, qtbot)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.day is None
    assert field.text() == text
    assert text in field.trouble
    assert told == []


def test_the_year_is_not_taken_for_2020_while_it_is_typed(
    field: DayField, told: list[date | None], qtbot: QtBot
) -> None:
    over_all(field, "04/12/20", qtbot)
    assert told == []
    qtbot.keyClicks(field, "27")
    assert told == [date(2027, 12, 4)]


def test_a_blank_field_says_what_it_wants(field: DayField) -> None:
    field.set_day(None)
    assert (field.day, field.is_blank, field.text()) == (None, True, "")
    assert "04/12/2026" in field.trouble


def test_up_and_down_lead_to_the_days_beside(field: DayField, told: list[date | None], qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(field, key)
    assert told == [date(2026, 11, 29), SHOWN, date(2026, 11, 27)]


def test_setting_a_day_by_program_is_silent(field: DayField, told: list[date | None]) -> None:
    field.set_day(TYPED)
    assert (field.day, field.trouble, told) == (TYPED, "", [])


def test_the_29th_of_february_is_a_day_in_leap_years_only() -> None:
    assert typed_day("29/02/2028") == date(2028, 2, 29)
    assert typed_day("29/02/2027") is None
