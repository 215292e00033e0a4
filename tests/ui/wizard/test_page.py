"""The first five minutes in the real window, with an empty shop."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton

from fleca_desktop.services.keep_calendar import read_year
from fleca_desktop.services.set_up_shop import is_new, keep_festes, keep_step, read_setup
from fleca_desktop.services.settings import change_setting, read_settings
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.pages import page_specs
from fleca_desktop.ui.parts.day_field import DayField
from fleca_desktop.ui.wizard.page import WizardPage
from fleca_desktop.ui.wizard.spec import wizard_spec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

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


@pytest.fixture(autouse=True)
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that the owner chooses whenever they are asked for."""
    files: list[Path] = []
    answer = lambda *_arguments: ([str(path) for path in files], "")  # noqa: E731 - as the dialog's
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    return files


def at_step(begin: Callable[[], Session], shop: Shop, step: int) -> WizardPage:
    keep_step(shop, step)
    return wizard(begin())


def type_festes(page: WizardPage, qtbot: QtBot, *typed: tuple[str, str]) -> None:
    for (day, name), texts in zip(page.festes._fields, typed, strict=False):
        for field, text in zip((day, name), texts, strict=True):
            field.selectAll()
            qtbot.keyClicks(field, text)


def enter(session: Session, qtbot: QtBot, jobs: Any) -> None:
    qtbot.keyClick(session.window.focusWidget(), Qt.Key.Key_Return)
    jobs.run_all()


def festes(shop: Shop) -> list[tuple[date, str]]:
    return [(one.first_day, one.name) for one in read_year(shop).entries]


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


def said_of_festes(page: WizardPage) -> str:
    return "\n".join(label.text() for label in page.festes.findChildren(QLabel) if label.isVisibleTo(page))


def test_the_festes_begin_blank_and_may_be_left_so(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    page = at_step(begin, shop, 2)
    assert [(day.text(), name.text()) for day, name in page.festes._fields] == [("", ""), ("", "")]
    press(page, "Next", stepped_jobs, qtbot)
    assert page.step == 3
    assert festes(shop) == []


def test_names_without_days_are_asked_about_and_stay(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    page = at_step(begin, shop, 2)
    type_festes(page, qtbot, ("", "Sant Pere"), ("", "Sant Bartomeu"))
    press(page, "Next", stepped_jobs, qtbot)
    assert page.step == 2
    assert "On which day is Sant Pere?" in said_of_festes(page)
    type_festes(page, qtbot, ("29/06/2026", "Sant Pere"), ("24/8/26", "Sant Bartomeu"))
    assert "On which day" not in said_of_festes(page)
    press(page, "Next", stepped_jobs, qtbot)
    assert festes(shop) == [(date(2026, 6, 29), "Sant Pere"), (date(2026, 8, 24), "Sant Bartomeu")]


def test_two_festes_on_one_day_are_asked_about(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    page = at_step(begin, shop, 2)
    type_festes(page, qtbot, ("29/06/2026", "Sant Pere"), ("29/06/2026", "Sant Bartomeu"))
    press(page, "Next", stepped_jobs, qtbot)
    assert page.step == 2
    assert "Both festes are on the same day" in said_of_festes(page)


def test_a_day_that_there_is_not_is_said_to_be_none(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    page = at_step(begin, shop, 2)
    type_festes(page, qtbot, ("31/06/2026", "Sant Pere"))
    press(page, "Next", stepped_jobs, qtbot)
    assert "There is no day \u201c31/06/2026\u201d" in said_of_festes(page)


def test_a_festa_without_a_name_is_kept_all_the_same(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    page = at_step(begin, shop, 2)
    type_festes(page, qtbot, ("29/06/2026", ""))
    press(page, "Next", stepped_jobs, qtbot)
    assert festes(shop) == [(date(2026, 6, 29), "Local festa")]


@pytest.mark.parametrize("way_out", ["Back", "Later"])
def test_whoever_leaves_the_festes_half_typed_keeps_what_is_known_and_what_is_complete(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot, way_out: str
) -> None:
    keep_festes(shop, ((date(2026, 6, 29), "Sant Pere"),))
    page = at_step(begin, shop, 2)
    type_festes(page, qtbot, ("30/0", "Sant Pere"), ("24/08/2026", "Sant Bartomeu"))
    press(page, way_out, stepped_jobs, qtbot)
    assert festes(shop) == [(date(2026, 6, 29), "Sant Pere"), (date(2026, 8, 24), "Sant Bartomeu")]


def test_the_keys_begin_on_the_first_field_and_return_leads_on(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    session = begin()
    page, window = wizard(session), session.window
    focused = window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "English"
    enter(session, qtbot, stepped_jobs)
    assert window.focusWidget() is page.shop.findChild(QLineEdit)
    qtbot.keyClicks(window.focusWidget(), "Forn Vell")
    enter(session, qtbot, stepped_jobs)
    assert read_settings(shop)["shop.name"] == "Forn Vell"
    assert window.focusWidget() is page.festes._fields[0][0]
    enter(session, qtbot, stepped_jobs)
    enter(session, qtbot, stepped_jobs)
    assert window.page_id == "imports"


def test_another_country_leaves_the_keys_where_they_are(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any
) -> None:
    page = at_step(begin, shop, 1)
    stepped_jobs.run_all()
    box = page.shop.findChild(QComboBox)
    assert box is not None
    box.setFocus()
    page.shop.set.emit("shop.country", "FR")
    stepped_jobs.run_all()
    assert page.focusWidget() is box


def test_import_opens_the_chooser_and_the_first_import_leads_to_the_forecast(
    begin: Callable[[], Session], shop: Shop, stepped_jobs: Any, qtbot: QtBot, chosen: list[Path]
) -> None:
    path = shop.folder / "till.csv"
    path.write_text("Data;Producte;Unitats;Import\n02/03/2026;Barra;210;231,00\n", encoding="utf-8")
    chosen.append(path)
    page = at_step(begin, shop, 3)
    session = page.window()
    press(page, "Import sales", stepped_jobs, qtbot)
    QApplication.processEvents()
    stepped_jobs.run_all()
    imports = session.page("imports")
    press(imports, "Save 1 day", stepped_jobs, qtbot)
    press(session, "See the forecast", stepped_jobs, qtbot)
    assert session.page_id == "home"
