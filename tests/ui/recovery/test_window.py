from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.back_up import back_up_here
from fleca_desktop.services.settings import change_setting, setting_text
from fleca_desktop.services.shop import open_shop
from fleca_desktop.ui.i18n import Formats, install_language, remove_language
from fleca_desktop.ui.recovery.window import RecoveryWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.i18n import Language
    from fleca_desktop.ui.theme import Theme

CLOCK = FixedClock(date(2026, 11, 23))
NO_MODELS: Any = None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shop with a backup, whose database was damaged since."""
    shop = open_shop(tmp_path / "shop", CLOCK, NO_MODELS)
    change_setting(shop, "shop.name", "Forn Vell")
    back_up_here(shop)
    shop.close()
    (shop.folder / "shop.sqlite").write_bytes(b"Bon dia " * 3000)
    return shop.folder


@pytest.fixture
def show(qtbot: QtBot, stepped_jobs: Any, theme: Theme) -> Callable[..., RecoveryWindow]:
    def show(code: str, folder: Path) -> RecoveryWindow:
        window = RecoveryWindow(
            EnvironmentFault(code), folder, clock=CLOCK, jobs=stepped_jobs, theme=theme, formats=Formats("en")
        )
        window.decisions = []  # type: ignore[attr-defined]
        window.decided.connect(window.decisions.append)  # type: ignore[attr-defined]
        qtbot.addWidget(window)
        window.show()
        stepped_jobs.run_all()
        return window

    return show


@pytest.mark.parametrize("code", ["damaged", "folder_missing", "newer_version", "disk_full"])
@pytest.mark.parametrize("language", ["ca", "es", "en"])
def test_every_way_out_has_room_for_its_words(
    qapp: QApplication, show: Callable[..., RecoveryWindow], folder: Path, language: Language, code: str
) -> None:
    translators = install_language(language)
    window = show(code, folder)
    qapp.processEvents()
    ways = [made for made in window.findChildren(QPushButton) if made.isVisible()]
    remove_language(translators)
    assert len(ways) > 1
    assert [made.text() for made in ways if made.width() < made.sizeHint().width()] == []


def press(window: RecoveryWindow, way: str) -> None:
    made = next(b for b in window.findChildren(QPushButton) if b.objectName() == way and not b.isHidden())
    made.click()


def texts(window: RecoveryWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if not label.isHidden())


def test_one_button_brings_the_newest_good_backup_back(show: Any, folder: Path, stepped_jobs: Any) -> None:
    window = show("damaged", folder)
    assert "Forn Vell" in texts(window)
    press(window, "bring_back")
    stepped_jobs.run_all()
    assert window.decisions == [folder]
    (kept,) = (folder / "set-aside").iterdir()
    assert f"kept in set-aside/{kept.name}" in window.said
    shop = open_shop(folder, CLOCK, NO_MODELS)
    assert setting_text(shop, "shop.name") == "Forn Vell"
    shop.close()


def test_a_backup_that_is_none_is_refused_in_the_window(show: Any, folder: Path, stepped_jobs: Any) -> None:
    window = show("damaged", folder)
    window.bring_back(folder / "shop.sqlite")
    stepped_jobs.run_all()
    assert "no backup" in texts(window)
    assert window.decisions == []
    press(window, "quit")
    assert window.decisions == [None]


def test_beginning_anew_keeps_what_was_there(show: Any, folder: Path, stepped_jobs: Any) -> None:
    window = show("damaged", folder)
    press(window, "anew")
    stepped_jobs.run_all()
    assert window.decisions == [folder]
    open_shop(folder, CLOCK, NO_MODELS).close()
    assert next((folder / "set-aside").rglob("shop.sqlite")).read_bytes().startswith(b"Bon dia")


def test_trying_again_opens_the_same_folder(show: Any, folder: Path) -> None:
    window = show("disk_full", folder)
    press(window, "again")
    assert window.decisions == [folder]


def test_closing_the_window_is_giving_up(show: Any, folder: Path) -> None:
    window = show("read_only", folder)
    window.close()
    assert window.decisions == [None]
