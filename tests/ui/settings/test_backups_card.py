from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.services.back_up import back_up_if_due, list_backups
from fleca_desktop.services.settings import change_setting, setting_text
from fleca_desktop.ui.settings.backups_card import BackupsCard

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.messages import Message

TODAY = date(2026, 3, 16)


@pytest.fixture
def renamed_shop(shop: Shop) -> Shop:
    change_setting(shop, "shop.name", "Forn Vell")
    back_up_if_due(shop.folder, FixedClock(TODAY - timedelta(days=1)))
    change_setting(shop, "shop.name", "Forn Nou")
    return shop


class Card(BackupsCard):
    """The card, and what it has said."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.said: list[Message] = []
        self.replaced = 0
        self.context = context
        context.messages.posted.connect(self.said.append)
        context.announce.shop_replaced.connect(self._count)

    def _count(self) -> None:
        self.replaced += 1

    def texts(self) -> str:
        return " ".join(label.text() for label in self.findChildren(QLabel) if not label.isHidden())


@pytest.fixture
def card(qtbot: QtBot, stepped_jobs: Any, renamed_shop: Shop, context: PageContext) -> Card:  # noqa: ARG001
    made = Card(context)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    stepped_jobs.run_all()
    return made


def pick(card: Card, at: int, jobs: Any) -> None:
    box = card.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(at)
    box.activated.emit(at)
    jobs.run_all()


def test_the_card_tells_when_the_last_backup_was_made(card: Card) -> None:
    assert "The last one: Sunday 15 March at 16:04" in card.texts()


def test_what_a_backup_holds_is_shown_before_it_is_brought_back_and_that_can_be_undone(
    card: Card, shop: Shop, stepped_jobs: Any
) -> None:
    pick(card, 1, stepped_jobs)
    assert "Forn Vell" in card.texts()
    assert setting_text(shop, "shop.name") == "Forn Nou"
    card._bring.click()
    stepped_jobs.run_all()
    assert setting_text(shop, "shop.name") == "Forn Vell"
    assert card.replaced == 1
    undo = card.said[-1].on_action
    assert undo is not None
    undo()
    stepped_jobs.run_all()
    assert setting_text(shop, "shop.name") == "Forn Nou"


def test_a_file_that_is_no_backup_is_refused(
    card: Card, shop: Shop, stepped_jobs: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shop.folder / "shop.sqlite"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(path), ""))
    box = card.findChild(QComboBox)
    assert box is not None
    pick(card, box.count() - 1, stepped_jobs)
    assert card.said[-1].tone == "bad"
    assert card._panel.isHidden()


def test_a_copy_is_saved_where_the_owner_wants_it(
    card: Card, shop: Shop, stepped_jobs: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "stick.fleca"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(target), ""))
    card._save.click()
    stepped_jobs.run_all()
    assert target.exists()
    assert card.said[-1].tone == "good"
    assert len(list_backups(shop.folder)) == 1


def test_a_copy_that_cannot_be_written_is_told_of(card: Card, stepped_jobs: Any, tmp_path: Path) -> None:
    card.save_to(tmp_path / "no such folder" / "stick.fleca")
    stepped_jobs.run_all()
    assert card.said[-1].tone == "bad"


def test_a_backup_that_was_double_clicked_is_shown(card: Card, shop: Shop, stepped_jobs: Any) -> None:
    card.context.announce.backup_offered.emit(list_backups(shop.folder)[0].path)
    stepped_jobs.run_all()
    assert "Forn Vell" in card.texts()
    assert card._bring.isVisible()
