from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fleca_desktop.ui.parts.split import Split, read_share
from fleca_desktop.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made).addWidget(Split(QWidget(), QWidget(), theme, first_share=0.6))
    qtbot.addWidget(made)
    made.resize(400, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def split_of(page: QWidget) -> Split:
    split = page.findChild(Split)
    assert split is not None
    return split


def shared(split: Split) -> float:
    above, below = split.sizes()
    return above / (above + below)


def test_the_border_moves_by_key_and_stays_where_it_was_put(page: QWidget, qtbot: QtBot) -> None:
    split = split_of(page)
    assert shared(split) == pytest.approx(0.6, abs=0.01)
    for _ in range(3):
        qtbot.keyClick(split.border, Qt.Key.Key_Up)
    assert split.share == pytest.approx(shared(split))
    assert shared(split) < 0.5
    split.settle()
    assert shared(split) == pytest.approx(split.share, abs=0.01)


def test_a_part_that_was_small_for_a_while_gets_its_room_again(page: QWidget) -> None:
    split = split_of(page)
    split.widget(0).setMaximumHeight(80)
    split.settle()
    assert split.sizes()[0] == 80
    split.widget(0).setMaximumHeight(2000)
    split.settle()
    assert shared(split) == pytest.approx(0.6, abs=0.01)


def test_the_share_is_remembered(page: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    memory = WindowMemory(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    split = split_of(page)
    qtbot.keyClick(split.border, Qt.Key.Key_Down)
    memory.write_tables("forecast", page)
    kept = split.share
    split.set_share(None)
    memory.restore_tables("forecast", page)
    assert split.share == pytest.approx(kept, abs=0.001)
    memory.forget()
    memory.restore_tables("forecast", page)
    assert split.share is None


@pytest.mark.parametrize("text", ["", "much", "nan", "1.2", "-1"])
def test_a_share_that_makes_no_sense_is_none(text: str) -> None:
    assert read_share(text) is None
