from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from time import perf_counter
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from fleca_desktop.adapters.clock import SystemClock
from fleca_desktop.services.note_evening import Note, left_over, read_evening_of
from fleca_desktop.services.settings import change_setting
from fleca_desktop.storage.products import product_ids
from fleca_desktop.ui.evening.page import EveningPage
from fleca_desktop.ui.jobs import Lane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext

TODAY = date(2026, 3, 16)
NAMES = (("Pa", "Barra"), ("Pa", "Coca"), ("Pa", "Xapata"))


@pytest.fixture
def shop_with_products(shop: Shop) -> Shop:
    with shop.database.atomic():
        product_ids(shop.database, NAMES)
    return shop


def entered(context: PageContext, qtbot: QtBot, stepped_jobs: Any) -> EveningPage:
    """The page, shown and with the keys."""
    made = EveningPage(context)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    stepped_jobs.run_all()
    return made


@pytest.fixture
def page(qtbot: QtBot, stepped_jobs: Any, shop_with_products: Shop, context: PageContext) -> EveningPage:  # noqa: ARG001
    return entered(context, qtbot, stepped_jobs)


def type_keys(qtbot: QtBot, *cells: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into whatever has the keys, cell after cell."""
    for text in cells:
        qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), key)
        QCoreApplication.processEvents()


class Passing(SystemClock):
    """Eight in the evening, of a day that a test moves on."""

    days = 16

    def now(self) -> datetime:
        return datetime(2026, 3, self.days, 20, 0).astimezone()


def shown_day(page: EveningPage) -> date:
    assert page._snapshot is not None
    return page._snapshot.day


def notes(shop: Shop, day: date = TODAY) -> list[Note]:
    return [line.note for line in read_evening_of(shop, day).lines]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_a_day_is_noted_with_the_keys_alone(
    page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any, key: Qt.Key
) -> None:
    assert page.isVisible()
    type_keys(qtbot, "4", "", "0", "", "1130", "12:15", key=key)
    stepped_jobs.run_all()
    assert notes(shop) == [Note(4.0), Note(None, 11.5), Note(0.0, 12.25)]
    assert left_over(shop, TODAY) == {("Pa", "Barra"): 4.0, ("Pa", "Xapata"): 0.0}


def test_sixty_products_take_less_than_two_minutes_by_keys_alone(
    qtbot: QtBot, stepped_jobs: Any, shop: Shop, context: PageContext
) -> None:
    """Sixty leftovers of two figures and five sell-outs, at two keys a second, as one types who is in no hurry."""
    count = 60
    with shop.database.atomic():
        product_ids(shop.database, [("Pa", f"Barra {at:02}") for at in range(count)])
    entered(context, qtbot, stepped_jobs)
    leftovers = [str(10 + at) for at in range(count)]
    cells = leftovers + ["1130"] * 5
    began = perf_counter()
    type_keys(qtbot, *cells)
    stepped_jobs.run_all()
    assert notes(shop) == [Note(10.0 + at, 11.5 if at < 5 else None) for at in range(count)]
    keys = sum(len(cell) + 1 for cell in cells)
    assert keys / 2 + (perf_counter() - began) < 120


def test_tab_leads_along_the_row_and_on_to_the_next(
    page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any
) -> None:
    assert page.isVisible()
    type_keys(qtbot, "0", "1130", "4", "", "2", "12:15", key=Qt.Key.Key_Tab)
    stepped_jobs.run_all()
    assert notes(shop) == [Note(0.0, 11.5), Note(4.0), Note(2.0, 12.25)]


@pytest.fixture
def said(page: EveningPage) -> list[str]:
    sentences: list[str] = []
    page.context.messages.posted.connect(lambda message: sentences.append(message.text))
    page.context.messages.cleared.connect(sentences.clear)
    return sentences


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("nonsense", ["many", "2,5", "-3", "11:30"])
def test_nonsense_is_told_and_can_be_typed_anew(
    shop: Shop, qtbot: QtBot, stepped_jobs: Any, said: list[str], nonsense: str
) -> None:
    type_keys(qtbot, nonsense)
    assert nonsense in said[0]
    type_keys(qtbot, "2")
    stepped_jobs.run_all()
    assert said == []
    assert notes(shop) == [Note(2.0), Note(), Note()]


def test_a_time_among_the_leftovers_is_doubted_once(
    page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any, said: list[str]
) -> None:
    assert page.isVisible()
    type_keys(qtbot, "1130")
    assert "one column to the right" in said[0]
    stepped_jobs.run_all()
    assert notes(shop) == [Note(), Note(), Note()]
    type_keys(qtbot, "", "3")
    stepped_jobs.run_all()
    assert notes(shop) == [Note(1130.0), Note(3.0), Note()]


def test_what_is_doubted_is_not_kept_by_a_click_elsewhere(
    page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any, said: list[str]
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "1130")
    page._undo.setEnabled(True)
    page._undo.setFocus()
    QCoreApplication.processEvents()
    stepped_jobs.run_all()
    assert "one column to the right" in said[0]
    assert notes(shop) == [Note(), Note(), Note()]


def test_reading_is_shown_where_a_field_has_the_keys_no_more(page: EveningPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "4")
    page._frame_cover()
    assert page._frame_stack.currentIndex() == 0
    page._undo.setEnabled(True)
    page._undo.setFocus()
    page._frame_cover()
    assert page._frame_stack.currentIndex() == 1


def test_one_doubt_excuses_no_other_cell(
    page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any, said: list[str]
) -> None:
    type_keys(qtbot, "900")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert said == []
    page._keys._open(1, 3)
    type_keys(qtbot, "900")
    stepped_jobs.run_all()
    assert len(said) == 1
    assert notes(shop) == [Note(), Note(), Note()]


def test_after_an_undo_the_next_day_has_its_own_evening(
    qtbot: QtBot, stepped_jobs: Any, shop_with_products: Shop, context: PageContext
) -> None:
    clock = Passing()
    page = entered(replace(context, shop=replace(shop_with_products, clock=clock)), qtbot, stepped_jobs)
    type_keys(qtbot, "4")
    stepped_jobs.run_all()
    page._on_undo()
    stepped_jobs.run_all()
    clock.days = 17
    page.enter()
    stepped_jobs.run_all()
    assert shown_day(page) == TODAY + timedelta(days=1)


def test_the_next_visit_goes_on_where_the_typing_was(
    page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any
) -> None:
    type_keys(qtbot, "4")
    stepped_jobs.run_all()
    page.hide()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    page.enter()
    stepped_jobs.run_all()
    type_keys(qtbot, "6")
    stepped_jobs.run_all()
    assert notes(shop) == [Note(4.0), Note(6.0), Note()]


def test_every_line_can_be_taken_back(page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any) -> None:
    type_keys(qtbot, "4", "5")
    stepped_jobs.run_all()
    page._on_undo()
    stepped_jobs.run_all()
    assert notes(shop) == [Note(4.0), Note(), Note()]
    assert page.table.model.rows[1].note == Note()


def test_what_is_being_typed_stays_when_the_day_is_read_anew(
    page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any
) -> None:
    type_keys(qtbot, "4")
    qtbot.keyClicks(QApplication.focusWidget(), "1")
    page.context.announce.sales_imported.emit()
    page._frame_cover()  # the reading takes longer than a moment
    stepped_jobs.run_all()
    type_keys(qtbot, "2", "5")
    stepped_jobs.run_all()
    assert notes(shop) == [Note(4.0), Note(12.0), Note(5.0)]


def test_one_goes_on_where_one_was_after_taking_back(page: EveningPage, qtbot: QtBot, stepped_jobs: Any) -> None:
    type_keys(qtbot, "4", "5")
    stepped_jobs.run_all()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    page._on_undo()
    stepped_jobs.run_all()
    assert page.table.view.currentIndex().row() == 2
    assert page.table.view.indexWidget(page.table.view.currentIndex()) is not None


def test_a_note_typed_while_the_day_is_read_stays_in_sight(page: EveningPage, qtbot: QtBot, stepped_jobs: Any) -> None:
    page.refresh()
    type_keys(qtbot, "4")
    stepped_jobs.lanes[Lane.DATABASE].step()
    QCoreApplication.processEvents()
    assert page.table.model.rows[0].note == Note(4.0)
    stepped_jobs.run_all()
    assert page.table.model.rows[0].note == Note(4.0)


def test_what_is_being_typed_is_noted_for_its_day_when_another_is_wanted(
    page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "3")
    page._turn(-1)
    stepped_jobs.run_all()
    assert notes(shop) == [Note(3.0), Note(), Note()]
    assert notes(shop, TODAY - timedelta(days=1)) == [Note(), Note(), Note()]


def test_the_day_before_is_a_key_away_and_tomorrow_is_not(
    page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any
) -> None:
    page._turn(1)
    page._turn(-1)
    stepped_jobs.run_all()
    type_keys(qtbot, "7")
    stepped_jobs.run_all()
    assert notes(shop, TODAY - timedelta(days=1))[0] == Note(7.0)
    assert notes(shop) == [Note(), Note(), Note()]


def test_nothing_is_taken_back_in_a_shop_that_came_from_a_backup(
    page: EveningPage, shop: Shop, qtbot: QtBot, stepped_jobs: Any
) -> None:
    type_keys(qtbot, "4")
    stepped_jobs.run_all()
    page.context.announce.shop_replaced.emit()
    page._on_undo()
    stepped_jobs.run_all()
    assert notes(shop)[0] == Note(4.0)
    assert not page._undo.isEnabled()


def test_after_midnight_the_evening_is_that_of_the_day_that_has_not_ended(
    qtbot: QtBot, stepped_jobs: Any, shop_with_products: Shop, context: PageContext
) -> None:
    class AfterMidnight(SystemClock):
        def now(self) -> datetime:
            return datetime(2026, 3, 17, 0, 30).astimezone()

    change_setting(shop_with_products, "import.day_ends_at", "04:00")
    late = replace(context, shop=replace(shop_with_products, clock=AfterMidnight()))
    page = entered(late, qtbot, stepped_jobs)
    assert shown_day(page) == TODAY
    page._turn(1)
    stepped_jobs.run_all()
    assert shown_day(page) == TODAY


def test_a_window_left_open_over_night_shows_the_new_evening(
    qtbot: QtBot, stepped_jobs: Any, shop_with_products: Shop, context: PageContext
) -> None:
    clock = Passing()
    page = entered(replace(context, shop=replace(shop_with_products, clock=clock)), qtbot, stepped_jobs)
    assert shown_day(page) == TODAY
    clock.days = 17
    page.enter()
    stepped_jobs.run_all()
    assert shown_day(page) == TODAY + timedelta(days=1)
    page._turn(-1)
    page.enter()
    stepped_jobs.run_all()
    assert shown_day(page) == TODAY


def test_the_forecast_is_told_once_when_the_page_is_left(
    page: EveningPage, qtbot: QtBot, stepped_jobs: Any, announced: list[str]
) -> None:
    type_keys(qtbot, "4", "5")
    stepped_jobs.run_all()
    assert announced == []
    page.hide()
    assert announced == ["calendar_changed"]
