from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QUrl

from fleca_desktop.app import open_sample_shop, window_pages
from fleca_desktop.bundled import bundled
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.help_panel import TROUBLES, help_text
from fleca_desktop.ui.i18n import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import SteppedJobs
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.i18n import Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_navigation_has_its_own_help(qapp: QApplication, language: Language) -> None:  # noqa: ARG001 - names of pages are translated
    for spec in window_pages():
        if spec.in_navigation:
            text = help_text(spec.id, language)
            assert (spec.id == "home") == (text == help_text("home", language)), spec.id
            assert text.startswith("# ")


def test_the_three_languages_have_the_same_pages() -> None:
    pages = [sorted(path.name for path in (bundled("resources") / "help" / lang).iterdir()) for lang in LANGUAGES]
    assert pages[0] == pages[1] == pages[2]


def test_a_page_without_its_own_help_shows_where_one_begins() -> None:
    assert help_text("welcome", "en") == help_text("home", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_that_the_help_names_for_troubles_have_these_names(language: Language) -> None:
    words = re.sub(r"^- \*\*.+?\*\*:", "", help_text(TROUBLES, language), flags=re.MULTILINE)  # the troubles' own names
    named = set(re.findall(r"\*\*(.+?)\*\*", words))
    assert len(named) > 5
    told = ET.parse(bundled("resources") / "translations" / f"fleca_{'ca' if language == 'en' else language}.ts")  # noqa: S314 - ours
    key = "source" if language == "en" else "translation"
    assert named <= {message.findtext(key) for message in told.iter("message")}


def test_help_opens_beside_the_page_and_follows_it(
    qapp: QApplication, qtbot: QtBot, stepped_jobs: SteppedJobs, tmp_path: Path
) -> None:
    shop = open_sample_shop(tmp_path)
    session = Session(qapp, shop, pages=window_pages, look=Look("light", "en"), jobs=stepped_jobs)
    qtbot.addWidget(session.window)
    session.window.show()
    session.begin()
    stepped_jobs.run_all()
    panel = session.window.help
    assert panel.isHidden()
    session.window.toggle_help()
    assert not panel.isHidden()
    session.window.show_page("calendar")
    assert "Bulk orders" in panel._text.toPlainText()
    assert "Keys" in panel._text.toPlainText()
    assert "Del Delete" in panel._text.toPlainText()
    assert "F1 Help" in panel._text.toPlainText()
    panel._text.anchorClicked.emit(QUrl("troubles"))
    assert "Nothing here loses data" in panel._text.toPlainText()
    assert "Bulk orders" not in panel._text.toPlainText()
    panel._text.anchorClicked.emit(QUrl("back"))
    assert "Bulk orders" in panel._text.toPlainText()
    panel.closed.emit()
    assert panel.isHidden()
    session.close()
    shop.close()
