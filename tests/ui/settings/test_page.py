from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTimeEdit

from fleca_desktop.services.places import countries
from fleca_desktop.services.settings import read_settings
from fleca_desktop.ui.parts.weekday_chips import WeekdayChips
from fleca_desktop.ui.place_names import country_name, region_name
from fleca_desktop.ui.results.presenter import ahead
from fleca_desktop.ui.settings.data_card import DataCard
from fleca_desktop.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.messages import Message


@pytest.fixture
def page(qtbot: QtBot, stepped_jobs: Any, context: PageContext) -> SettingsPage:
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.show()
    made.enter()
    stepped_jobs.run_all()
    return made


def field(page: SettingsPage, name: str) -> QComboBox:
    return next(box for box in page.findChildren(QComboBox) if box.accessibleName() == name)


def choose(page: SettingsPage, name: str, code: str | int, jobs: Any) -> None:
    box = field(page, name)
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    jobs.run_all()


def test_the_region_of_the_country_is_offered_and_kept(
    page: SettingsPage, shop: Shop, announced: list[str], stepped_jobs: Any
) -> None:
    assert field(page, "Country").currentData() == "ES"
    assert field(page, "Region").currentData() == "CT"
    choose(page, "Region", "IB", stepped_jobs)
    assert read_settings(shop)["shop.subdivision"] == "IB"
    assert announced == ["settings_changed", "calendar_changed"]


def test_another_country_forgets_the_region(page: SettingsPage, shop: Shop, stepped_jobs: Any) -> None:
    choose(page, "Country", "FR", stepped_jobs)
    known = read_settings(shop)
    assert (known["shop.country"], known["shop.subdivision"]) == ("FR", "")
    assert field(page, "Region").currentData() == ""
    assert field(page, "Region").findData("CT") == -1


def test_the_look_is_kept_and_is_no_matter_of_the_calendar(
    page: SettingsPage, shop: Shop, announced: list[str], stepped_jobs: Any
) -> None:
    choose(page, "Look", "dark", stepped_jobs)
    assert read_settings(shop)["theme"] == "dark"
    assert announced == ["settings_changed"]


def test_the_shops_name_is_kept_when_the_field_is_left(
    page: SettingsPage, shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    name = page.findChild(QLineEdit)
    assert name is not None
    qtbot.keyClicks(name, "Forn Vell")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    stepped_jobs.run_all()
    assert read_settings(shop)["shop.name"] == "Forn Vell"


def test_the_shop_can_be_had_in_another_folder(
    page: SettingsPage, shop: Shop, said: list[Message], tmp_path: Path
) -> None:
    wanted: list[Path] = []
    page.context.announce.move_wanted.connect(wanted.append)
    card = page.findChild(DataCard)
    assert card is not None
    card.move_into(shop.folder)
    assert said[-1].tone == "bad"
    card.move_into(tmp_path / "stick")
    assert wanted == []
    assert str(tmp_path / "stick" / "Fleca") in said[-1].text
    assert said[-1].on_action is not None
    said[-1].on_action()
    assert wanted == [tmp_path / "stick" / "Fleca"]


def test_every_country_has_a_name_that_can_be_read() -> None:
    names = [country_name(code) for code in countries()]
    assert all(names)
    assert country_name("FR") == "France"
    assert country_name("AT") == "Österreich"
    assert region_name("ES", "CT", "Cataluña / Catalunya") == "Catalonia"
    assert region_name("IT", "CT", "Catania") == "Catania"


def test_the_days_on_which_the_shop_opens_are_a_matter_of_the_calendar(
    page: SettingsPage, shop: Shop, announced: list[str], stepped_jobs: Any, qtbot: QtBot
) -> None:
    (monday,) = [chip for chip in page.findChildren(QPushButton) if chip.accessibleName() == "Monday"]
    qtbot.keyClick(monday, Qt.Key.Key_Space)
    stepped_jobs.run_all()
    assert read_settings(shop)["shop.open_weekdays"] == "234567"
    assert announced == ["settings_changed", "calendar_changed"]


def test_a_shop_opens_on_one_day_at_least(page: SettingsPage, shop: Shop, stepped_jobs: Any, qtbot: QtBot) -> None:
    for chip in page.findChildren(WeekdayChips)[0].findChildren(QPushButton):
        qtbot.keyClick(chip, Qt.Key.Key_Space)
    stepped_jobs.run_all()
    assert read_settings(shop)["shop.open_weekdays"] == "7"


def test_the_hour_at_which_a_day_ends_is_kept(
    page: SettingsPage, shop: Shop, announced: list[str], stepped_jobs: Any
) -> None:
    field = page.findChild(QTimeEdit)
    assert field is not None
    field.setTime(QTime(4, 30))
    field.editingFinished.emit()
    stepped_jobs.run_all()
    assert read_settings(shop)["import.day_ends_at"] == "04:30"
    assert announced == ["settings_changed"]


def test_the_folder_of_the_data_is_shown(page: SettingsPage, shop: Shop) -> None:
    assert str(shop.folder) in [label.text() for label in page.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("Numbers", "1 234,56", "numbers"),
        ("Paper", "Letter", "paper"),
        ("Forecast measured", 4, "accuracy.weeks_ahead"),
        ("Language", "es", "language"),
    ],
)
def test_what_is_chosen_is_kept_and_shown_again(  # noqa: PLR0913, PLR0917 - three of them from a table
    page: SettingsPage, shop: Shop, stepped_jobs: Any, name: str, value: str | int, key: str
) -> None:
    choose(page, name, value, stepped_jobs)
    assert read_settings(shop)[key] == value
    page.mark_stale()
    stepped_jobs.run_all()
    assert field(page, name).currentData() == value


def test_newer_versions_are_told_of_only_where_it_is_switched_on(
    page: SettingsPage, shop: Shop, stepped_jobs: Any, qtbot: QtBot
) -> None:
    address = next(line for line in page.findChildren(QLineEdit) if "release feed" in line.accessibleName())
    switch = field(page, "Tell me of newer versions")
    assert (switch.currentData(), address.isEnabled()) == ("off", False)
    choose(page, switch.accessibleName(), "on", stepped_jobs)
    assert not read_settings(shop)["updates.feed"]
    feed = "https://fleca.example.org/latest.json"
    qtbot.keyClicks(address, feed)
    qtbot.keyClick(address, Qt.Key.Key_Return)
    stepped_jobs.run_all()
    assert read_settings(shop)["updates.feed"] == feed
    choose(page, switch.accessibleName(), "off", stepped_jobs)
    assert (read_settings(shop)["updates.feed"], address.text()) == ("", feed)
    choose(page, switch.accessibleName(), "on", stepped_jobs)
    assert read_settings(shop)["updates.feed"] == feed


def test_an_address_that_is_not_secure_is_refused_and_said(
    page: SettingsPage, shop: Shop, said: list[Message], stepped_jobs: Any, qtbot: QtBot
) -> None:
    choose(page, "Tell me of newer versions", "on", stepped_jobs)
    address = next(line for line in page.findChildren(QLineEdit) if "release feed" in line.accessibleName())
    qtbot.keyClicks(address, "http://fleca.example.org/latest.json")
    qtbot.keyClick(address, Qt.Key.Key_Return)
    stepped_jobs.run_all()
    assert not read_settings(shop)["updates.feed"]
    assert any("does not fit" in message.text for message in said)


def test_the_forecast_measured_is_called_as_on_the_page_of_results(page: SettingsPage) -> None:
    box = field(page, "Forecast measured")
    assert [box.itemText(at) for at in range(box.count())] == [ahead(weeks) for weeks in range(1, 9)]
