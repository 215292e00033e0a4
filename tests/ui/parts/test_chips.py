from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from fleca_desktop.ui.parts.chips import Chips

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.theme import Theme

LONG = [("replace", "Substitueix-los", ""), ("keep", "Conserva’ls", ""), ("add", "Afegeix el que és nou", "")]


def test_stacked_chips_keep_their_words_where_a_row_of_them_has_no_room(qtbot: QtBot, theme: Theme) -> None:
    assert theme
    row: Chips[str] = Chips("In a row")
    pile: Chips[str] = Chips("One below the other", stacked=True)
    for made in (row, pile):
        qtbot.addWidget(made)
        made.set_choices(LONG)
    room = row.sizeHint().width() - 1
    pile.resize(room, pile.sizeHint().height())
    pile.show()
    chips = pile.findChildren(QPushButton)
    assert all(chip.width() >= chip.sizeHint().width() and chip.geometry().right() <= room for chip in chips)
    assert [chip.x() for chip in chips] == [0, 0, 0]
