from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QPalette

from fleca_desktop.ui.theme import DARK, LIGHT, Theme
from fleca_desktop.ui.theme.theme import body_font, palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_a_chosen_tone_is_put_on_and_told(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.choose("dark")
    assert theme.roles is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.surface


def test_choosing_the_same_tone_again_is_silent(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("light")


def test_the_systems_tone_is_followed_when_nothing_is_chosen(qapp: QApplication) -> None:
    assert Theme(qapp, "system").roles in (LIGHT, DARK)


def test_the_style_sheet_knows_every_name_that_it_uses(theme: Theme, qapp: QApplication) -> None:
    theme.choose("dark")
    assert "$" not in qapp.styleSheet()
    assert DARK.accent in qapp.styleSheet()
    assert LIGHT.accent not in qapp.styleSheet()


@pytest.mark.parametrize("roles", [LIGHT, DARK])
def test_qts_own_palette_speaks_the_same_colours(roles: object) -> None:
    assert isinstance(roles, type(LIGHT))
    made = palette(roles)
    assert made.color(QPalette.ColorRole.Text).name() == roles.text
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == roles.muted


def test_figures_are_of_one_width(theme: Theme, qapp: QApplication) -> None:  # noqa: ARG001 - sets the font
    metrics = QFontMetricsF(body_font(QFont(qapp.font())))
    widths = {round(metrics.horizontalAdvance(figure), 2) for figure in "0123456789"}
    assert len(widths) == 1
