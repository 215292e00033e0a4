from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetrics
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


def test_the_chosen_chip_has_room_for_its_bold_word(qtbot: QtBot, theme: Theme) -> None:
    assert theme
    chips: Chips[str] = Chips("Weeks")
    qtbot.addWidget(chips)
    chips.set_choices(LONG)
    chips.choose("add")
    chips.show()
    (chosen,) = [chip for chip in chips.findChildren(QPushButton) if chip.isChecked()]
    bold = QFont(chosen.font())
    bold.setWeight(QFont.Weight.DemiBold)
    beside_the_word_px = 2 * (11 + 1)  # padding and border of the style sheet
    assert chosen.width() >= QFontMetrics(bold).horizontalAdvance(chosen.text()) + beside_the_word_px
