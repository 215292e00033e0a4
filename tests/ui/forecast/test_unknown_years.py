"""The line that tells which years' holidays are not all known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from fleca_desktop.ui.forecast.unknown_years import UnknownYears

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.theme import Theme


@pytest.mark.parametrize(
    ("years", "said"),
    [
        ((2027,), "of 2027 are"),
        ((2026, 2027), "of 2026 and 2027 are"),
        ((2026, 2027, 2028), "of 2026, 2027 and 2028 are"),
    ],
)
def test_the_last_of_several_years_is_joined_by_a_word(
    years: tuple[int, ...], said: str, theme: Theme, qtbot: QtBot
) -> None:
    made = UnknownYears(theme, lambda: None)
    qtbot.addWidget(made)
    made.show_years(years)
    assert any(said in label.text() for label in made.findChildren(QLabel))
