from __future__ import annotations

from typing import TYPE_CHECKING

from fleca_desktop.ui.parts.choice import Choice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_refilling_keeps_what_was_chosen_and_tells_nobody(qtbot: QtBot) -> None:
    choice = Choice("Family")
    qtbot.addWidget(choice)
    told: list[int] = []
    choice.currentIndexChanged.connect(told.append)
    assert choice.key == ""
    choice.offer([("", "Whole shop"), ("Pa", "Pa")])
    assert choice.key == ""
    choice.setCurrentIndex(1)
    choice.offer([("", "Tota la botiga"), ("Begudes", "Begudes"), ("Pa", "Pa")])
    assert (choice.key, choice.currentText(), told) == ("Pa", "Pa", [1])
    choice.offer([("", "Whole shop")])
    assert choice.key == ""
