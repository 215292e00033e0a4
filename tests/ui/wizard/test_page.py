"""The first five minutes in the real window, with an empty shop."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from fleca_desktop.services.keep_calendar import read_year
from fleca_desktop.services.set_up_shop import is_new, keep_festes, read_setup
from fleca_desktop.services.settings import change_setting, read_settings
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.pages import page_specs
from fleca_desktop.ui.parts.day_field import DayField
from fleca_desktop.ui.wizard.page import WizardPage
from fleca_desktop.ui.wizard.spec import wizard_spec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop


@pytest.fixture
def samples() -> list[int]:
    return []


@pytest.fixture
def begin(qapp: QApplication, shop: Shop, stepped_jobs: Any, samples: list[int]) -> Iterator[Callable[[], Session]]:
    sessions = []

    def begin() -> Session:
        pages = lambda: page_specs(welcome=wizard_spec(lambda: samples.append(1)))  # noqa: E731 - as the application
        session = Session(qapp, shop, look=Look("light", "en"), pages=pages, jobs=stepped_jobs)
        sessions.append(session)
        session.window.show()
        session.begin()
        stepped_jobs.run_all()
        return session

    yield begin
    for session in sessions:
        session.window.close()
        session.close()


def wizard(session: Session) -> WizardPage:
    page = session.window.page("welcome")
    assert isinstance(page, WizardPage)
    return page


def press(page: WizardPage, text: str, jobs: Any, qtbot: QtBot) -> None:
    (wanted,) = [made for made in page.findChildren(QPushButton) if made.text() == text and made.isVisibleTo(page)]
    wanted.setFocus()
    qtbot.keyClick(wanted, Qt.Key.Key_Space)
    jobs.run_all()


def test_an_empty_shop_begins_with_the_first_step(begin: Callable[[], Session]) -> None:
    session = begin()
    assert session.window.page_id == "welcome"
    assert wizard(session).step == 0


@pytest.mark.parametrize("step", [1, 2, 3])
def test_it_goes_on_where_it_was_left(begin: Callable[[], Session], stepped_jobs: Any, qtbot: QtBot, step: int) -> None:
    session = begin()
    for _ in range(step):
        press(wizard(session), "Next", stepped_jobs, qtbot)
    press(wizard(session), "Later", stepped_jobs, qtbot)
    assert session.window.page_id == "home"
    again = begin()
    assert again.window.page_id == "welcome"
    assert wizard(again).step == step


def test_all_steps_by_keys_write_the_shop_down(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    session = begin()
    page = wizard(session)
    press(page, "Next", stepped_jobs, qtbot)
    name = page.shop.findChild(QLineEdit)
    assert name is not None
    qtbot.keyClicks(name, "Forn Vell")
    page.shop.set.emit("shop.open_weekdays", "234567")
    press(page, "Next", stepped_jobs, qtbot)
    day = page.festes.findChild(DayField)
    assert day is not None
    day.set_day(date(2026, 6, 29))
    fields = page.festes.findChildren(QLineEdit)
    qtbot.keyClicks(next(field for field in fields if not isinstance(field, DayField)), "Sant Pere")
    press(page, "Next", stepped_jobs, qtbot)
    press(page, "Import sales", stepped_jobs, qtbot)
    known = read_settings(shop)
    assert (known["shop.name"], known["shop.open_weekdays"]) == ("Forn Vell", "234567")
    assert [(one.first_day, one.name) for one in read_year(shop).entries] == [(date(2026, 6, 29), "Sant Pere")]
    assert session.window.page_id == "imports"
    assert not is_new(shop)
    assert begin().window.page_id == "home"


def test_the_language_chosen_is_spoken_and_the_next_step_is_shown(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    session = begin()
    press(wizard(session), "Català", stepped_jobs, qtbot)
    assert read_settings(shop)["language"] == "ca"
    assert session.window.page_id == "welcome"
    assert wizard(session).step == 1
    assert wizard(session).accessibleName() == "Us donem la benvinguda"


def test_the_sample_shop_opens_elsewhere_and_leaves_this_one_empty(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot, samples: list[int]
) -> None:
    session = begin()
    for _ in range(3):
        press(wizard(session), "Next", stepped_jobs, qtbot)
    press(wizard(session), "Open the sample shop", stepped_jobs, qtbot)
    assert samples == [1]
    assert is_new(shop)
    assert read_year(shop).products == ()


def test_a_festa_moved_in_the_wizard_does_not_stay_behind(shop: Shop) -> None:
    first = ((date(2026, 6, 29), "Sant Pere"),)
    assert keep_festes(shop, first) == 1
    assert keep_festes(shop, ((date(2026, 6, 30), "Sant Pere"),), instead_of=first) == 1
    assert read_setup(shop).festes == ((date(2026, 6, 30), "Sant Pere"),)


def test_the_wizard_is_no_place_of_the_navigation_and_the_settings_lead_there(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    change_setting(shop, "language", "en")
    session = begin()
    session.window.show_page("settings")
    stepped_jobs.run_all()
    settings = session.window.page("settings")
    (again,) = [made for made in settings.findChildren(QPushButton) if made.text() == "First steps"]
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert session.window.page_id == "welcome"
    assert not [b for b in session.window.navigation.findChildren(QPushButton) if b.isChecked()]
