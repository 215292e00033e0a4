from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.core.forecaster import TooLittle
from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.services.edit_forecast import edit_forecast
from fleca_desktop.services.forecast_week import NoSales, NotEnoughHistory
from fleca_desktop.services.keep_products import change_products, list_kept
from fleca_desktop.services.order_outcomes import DraftOrder
from fleca_desktop.services.prepare_order import draft_order
from fleca_desktop.storage.orders import list_orders
from fleca_desktop.ui.orders.page import OrdersPage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from fleca_desktop.core.order_sheet import PrintedSheet
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.messages import Message
    from fleca_desktop.ui.orders.outlets import SheetOutlets


class Driven:
    """The page with what a test needs around it."""

    def __init__(self, context: PageContext, outlets: SheetOutlets, jobs: Any) -> None:
        self.page, self.context, self.jobs = OrdersPage(context, outlets), context, jobs
        self.said: list[Message] = []
        context.messages.posted.connect(self.said.append)
        self.page.refresh()
        jobs.run_all()

    def cell(self, row: int, column: int) -> str:
        model = self.page.table.model
        return str(model.data(model.index(row, column)))

    def type(self, row: int, column: int, text: str) -> bool:
        model = self.page.table.model
        accepted = model.setData(model.index(row, column), text)
        self.jobs.run_all()
        return accepted

    @property
    def order(self) -> DraftOrder:
        order = draft_order(self.context.shop)
        assert isinstance(order, DraftOrder)
        return order


@pytest.fixture
def driven(context: PageContext, outlets: SheetOutlets, stepped_jobs: Any, qtbot: QtBot) -> Driven:
    made = Driven(context, outlets, stepped_jobs)
    qtbot.addWidget(made.page)
    return made


def test_the_table_keeps_qts_promises(driven: Driven, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(driven.page.table.model)


def test_products_stand_under_their_families(driven: Driven) -> None:
    assert [driven.cell(row, 0).strip() for row in range(5)] == ["Brioixeria", "Croissant", "Ensaïmada", "Pa", "Barra"]


def test_a_typed_quantity_holds_and_can_be_taken_back(driven: Driven) -> None:
    before = driven.cell(1, 1)
    assert driven.type(1, 1, "200")
    assert driven.cell(1, 1) == "200 \u2022"
    assert driven.order.edits[0].quantity == 200
    assert driven.type(1, 1, "")
    assert driven.cell(1, 1) == before
    assert driven.order.edits == ()


@pytest.mark.parametrize("column", [1, 12])
def test_the_old_number_typed_again_counts_while_another_is_on_its_way(driven: Driven, column: int) -> None:
    if column > 1:
        driven.type(1, column, "12")
    model, before = driven.page.table.model, driven.cell(1, column).split()[0]
    model.setData(model.index(1, column), "200")
    assert driven.type(1, column, before)
    assert driven.cell(1, column) == f"{before} \u2022"


def test_the_number_that_stands_there_is_no_change(driven: Driven, monkeypatch: pytest.MonkeyPatch) -> None:
    assert driven.type(1, 1, driven.cell(1, 1))
    assert driven.order.edits == ()
    driven.type(1, 1, "200")
    driven.type(1, 12, "12")
    shown: list[object] = []
    monkeypatch.setattr(driven.page, "_show_order", shown.append)
    assert driven.type(1, 1, "200")
    assert driven.type(1, 12, "12")
    assert shown == []


@pytest.mark.parametrize("text", ["many", "-3", "1.5", "\u0663"])
def test_nonsense_is_not_taken(driven: Driven, text: str) -> None:
    assert not driven.type(1, 1, text)
    assert driven.order.edits == ()


def test_a_family_cannot_be_typed_over(driven: Driven) -> None:
    assert not driven.type(0, 1, "200")


def test_undo_takes_a_change_back(driven: Driven) -> None:
    driven.type(1, 1, "200")
    driven.page.edits.undone.emit((driven.order.week_start, "Brioixeria", "Croissant"))
    driven.jobs.run_all()
    assert driven.order.edits == ()


def test_the_slider_shows_at_once_and_is_kept_when_it_rests(driven: Driven, qtbot: QtBot) -> None:
    before = driven.cell(0, 8)
    with qtbot.waitSignal(driven.page.risk.settled):
        driven.page.risk.slider.setValue(95)
        assert int(driven.cell(0, 8).replace(",", "")) > int(before.replace(",", ""))
    driven.jobs.run_all()
    assert driven.order.risk == 0.95


def open_cell(driven: Driven, qtbot: QtBot, row: int, column: int, text: str) -> QLineEdit:
    """A cell in which ``text`` was typed and not ended."""
    driven.page.show()
    view = driven.page.table.view
    index = driven.page.table.model.index(row, column)
    view.setCurrentIndex(index)
    view.edit(index)
    editor = view.indexWidget(index)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    return editor


def test_what_is_typed_in_the_next_cell_outlives_the_draft_of_the_one_before(driven: Driven, qtbot: QtBot) -> None:
    model = driven.page.table.model
    model.setData(model.index(1, 1), "200")
    editor = open_cell(driven, qtbot, 1, 2, "12")
    driven.jobs.run_all()
    qtbot.keyClicks(editor, "0")
    driven.page.table.keep_typed()
    driven.jobs.run_all()
    assert (driven.cell(1, 1), driven.cell(1, 2)) == ("200 \u2022", "120 \u2022")


def test_enter_leads_down_the_column_past_the_families(driven: Driven, qtbot: QtBot) -> None:
    driven.page.resize(1200, 700)
    driven.page.show()
    view = driven.page.table.view
    first = next(at for at, row in enumerate(driven.page.table.model.rows) if row.product)
    view.setCurrentIndex(driven.page.table.model.index(first, 1))
    typed = {}
    for figure in ("41", "7", "36"):
        typed[driven.page.table.model.row_at(view.currentIndex().row()).product] = figure
        view.edit(view.currentIndex())
        editor = view.indexWidget(view.currentIndex())
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        qtbot.keyClicks(editor, figure)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        QCoreApplication.processEvents()
        driven.jobs.run_all()
    assert "" not in typed
    assert len(typed) == 3
    shown = {row.product: driven.cell(at, 1) for at, row in enumerate(driven.page.table.model.rows)}
    assert {name: shown[name].removesuffix(" \u2022") for name in typed} == typed


def test_a_file_is_a_frozen_version(driven: Driven, tmp_path: Path) -> None:
    driven.page._issuing.save_to(driven.order, "pdf", tmp_path / "order.pdf")
    driven.jobs.run_all()
    assert len(PdfReader(tmp_path / "order.pdf").pages) == 1
    assert [record.version for record in list_orders(driven.context.shop.database)] == [1]
    assert driven.said[-1].tone == "good"


@pytest.mark.parametrize("way", ["PDF", "Save as CSV", "Save for Excel", "Copy as text", "Print", "Preview"])
def test_the_quantity_that_is_being_typed_leaves_with_the_order(
    driven: Driven, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    left: list[Sequence[PrintedSheet]] = []
    keep = lambda sheets, *_more: left.append(sheets)  # noqa: E731 - a line
    driven.page._issuing._outlets = replace(
        driven.page._issuing._outlets, pdf=keep, xlsx=keep, csv=keep, paint=lambda _printer, sheets: keep(sheets)
    )
    monkeypatch.setattr(driven.page._issuing, "_ask", lambda *_asked: tmp_path / "order")
    monkeypatch.setattr("fleca_desktop.ui.orders.issuing.choose_printer", lambda *_asked: object())
    monkeypatch.setattr("fleca_desktop.ui.orders.issuing.show_preview", lambda _parent, _outlets, sheets: keep(sheets))
    open_cell(driven, qtbot, 1, 1, "777")
    next(action for action in driven.page.findChildren(QAction) if action.text() == way).trigger()
    driven.jobs.run_all()
    if way == "Copy as text":
        assert "Croissant: 777\n" in QGuiApplication.clipboard().text()
    else:
        assert left[0][0][0].groups[0].rows[0].values[0] == 777
    assert driven.cell(1, 1) == "777 \u2022"
    versions = list_orders(driven.context.shop.database)
    assert len(versions) == (0 if way == "Preview" else 1)
    assert driven.order.is_frozen == bool(versions)


def test_a_risk_that_was_just_moved_leaves_with_the_order(driven: Driven) -> None:
    driven.page.risk.slider.setValue(95)
    driven.page._issuing.copy(driven.page._order_as_typed())  # type: ignore[arg-type]  # there is one
    driven.jobs.run_all()
    (version,) = list_orders(driven.context.shop.database)
    assert version.risk == driven.order.risk == 0.95


def test_printing_that_is_given_up_stores_no_version(driven: Driven, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QPrintDialog.DialogCode.Rejected)
    driven.page._issuing.print(driven.order)
    driven.jobs.run_all()
    assert list_orders(driven.context.shop.database) == []
    assert driven.said == []


def test_a_file_that_cannot_be_written_is_told(driven: Driven, tmp_path: Path) -> None:
    driven.page._issuing.save_to(driven.order, "csv", tmp_path / "nowhere" / "order.csv")
    driven.jobs.run_all()
    assert driven.said[-1].tone == "bad"


def test_the_order_can_be_pasted_into_a_message(driven: Driven) -> None:
    driven.page._issuing.copy(driven.order)
    driven.jobs.run_all()
    assert "Croissant: " in QGuiApplication.clipboard().text()


def test_before_the_first_forecast_the_page_says_what_will_stand_here(
    empty_context: PageContext, outlets: SheetOutlets, stepped_jobs: Any, qtbot: QtBot
) -> None:
    announce = empty_context.announce
    announce.forecast_wanted.connect(lambda: announce.forecast_failed.emit(NoSales()))
    driven = Driven(empty_context, outlets, stepped_jobs)
    qtbot.addWidget(driven.page)
    wanted: list[str] = []
    announce.page_wanted.connect(wanted.append)
    assert driven.page._frame_stack.currentIndex() == 1
    driven.page._frame_state._button.click()
    assert wanted == ["imports"]
    assert not any(made.isEnabled() for made in driven.page._buttons)


def test_stock_and_reasons_are_typed_where_they_stand(driven: Driven) -> None:
    before = driven.order.plan.totals.quantity
    assert driven.type(1, 12, "12")
    assert driven.cell(1, 12) == "12 \u2022"
    assert driven.order.stock["Brioixeria", "Croissant"].pieces == 12
    assert driven.order.plan.totals.quantity == before - 12
    assert driven.type(1, 12, "")
    assert driven.order.stock == {}
    assert driven.type(1, 1, "7")
    field = driven.page.edits.findChild(QLineEdit)
    assert field is not None
    field.setText("festa major")
    field.editingFinished.emit()
    driven.jobs.run_all()
    (edit,) = driven.order.edits
    assert (edit.quantity, edit.reason) == (7, "festa major")
    assert driven.type(1, 1, "9")
    (edit,) = driven.order.edits
    assert (edit.quantity, edit.reason) == (9, "festa major")


def test_a_reason_that_is_typed_leaves_the_number_that_is_on_its_way(driven: Driven, qtbot: QtBot) -> None:
    with qtbot.waitActive(driven.page):
        driven.page.show()
        driven.page.activateWindow()
    driven.type(1, 1, "200")
    field = driven.page.edits.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "wed")
    model = driven.page.table.model
    model.setData(model.index(1, 1), "300")
    driven.type(1, 2, "20")  # another change: the list is another
    qtbot.keyClicks(field, "ding")
    model.setData(model.index(1, 1), "310")
    field.editingFinished.emit()
    model.setData(model.index(1, 1), "320")
    driven.jobs.run_all()
    assert [(edit.quantity, edit.reason) for edit in driven.order.edits] == [(320, "wedding"), (20, "")]
    driven.type(1, 1, "")
    assert [edit.quantity for edit in driven.order.edits] == [20]


def test_a_family_is_given_a_risk_of_its_own_and_takes_the_shops_again(driven: Driven) -> None:
    whose = driven.page.risk.findChild(QComboBox)
    assert whose is not None
    whose.setCurrentIndex(whose.findData("Pa"))
    driven.page.risk.slider.setValue(90)
    driven.page.risk.settled.emit(90)
    driven.jobs.run_all()
    assert {terms.family: terms.risk for terms in driven.order.terms} == {"Brioixeria": None, "Pa": 0.9}
    assert driven.page.risk.family == "Pa"
    driven.page.risk.family_released.emit("Pa")
    driven.jobs.run_all()
    assert {terms.risk for terms in driven.order.terms} == {None}


def test_one_suppliers_sheet_leaves_alone(driven: Driven, tmp_path: Path) -> None:
    page, shop = driven.page, driven.context.shop
    assert not page.sheets.isVisibleTo(page)
    (barra,) = [one.id for one in list_kept(shop).products if one.name == "Barra"]
    change_products(shop, [barra], "supplier", "Forn Vell")
    page.refresh()
    driven.jobs.run_all()
    assert page.sheets.isVisibleTo(page)
    texts = {}
    box = page.sheets.findChild(QComboBox)
    assert box is not None
    for at in range(box.count()):
        box.setCurrentIndex(at)
        page._issuing.save_to(driven.order, "pdf", tmp_path / "order.pdf")
        driven.jobs.run_all()
        texts[box.itemText(at)] = [one.extract_text() for one in PdfReader(tmp_path / "order.pdf").pages]
    assert [len(pages) for pages in texts.values()] == [2, 1, 1]
    (own,), (vell,) = texts["own oven"], texts["Forn Vell"]
    assert "Croissant" in own
    assert "Barra" not in own
    assert "Barra" in vell
    assert len(list_orders(shop.database)) == 1  # one version of the whole order, whoever gets which sheet


def test_the_order_of_the_week_in_view_elsewhere_is_shown(driven: Driven) -> None:
    first, second = driven.order.weeks[:2]
    assert driven.page._monday == first
    driven.context.prepare_order(second)
    driven.jobs.run_all()
    assert driven.page._monday == second


def test_the_order_tells_of_own_numbers_in_the_forecast(driven: Driven) -> None:
    assert driven.page.edits._of_forecast.isHidden()
    shop, monday = driven.context.shop, driven.order.week_start
    edit_forecast(shop, OwnersEdit(monday, "Pa", "Barra", "units", value=40.0))
    driven.context.announce.forecast_edited.emit()
    driven.page.refresh()
    driven.jobs.run_all()
    assert "1 number" in driven.page.edits._of_forecast.text()


def test_what_is_wanted_less_often_is_in_a_menu_with_its_keys(driven: Driven) -> None:
    (menu,) = driven.page.findChildren(QMenu)
    entries = {action.text(): action.shortcut().toString() for action in menu.actions()}
    assert entries == {"Save for Excel": "", "Save as CSV": "", "Copy as text": "Ctrl+Shift+C"}
    next(action for action in menu.actions() if action.text() == "Copy as text").trigger()
    driven.jobs.run_all()
    assert "Croissant" in QGuiApplication.clipboard().text()


def test_with_too_few_weeks_the_page_says_how_many_are_needed(
    empty_context: PageContext, outlets: SheetOutlets, stepped_jobs: Any, qtbot: QtBot
) -> None:
    few = NotEnoughHistory((TooLittle("Pa", 1), TooLittle("Brioixeria", 2)))
    empty_context.announce.forecast_wanted.connect(lambda: empty_context.announce.forecast_failed.emit(few))
    driven = Driven(empty_context, outlets, stepped_jobs)
    qtbot.addWidget(driven.page)
    assert "needs 3 complete weeks" in driven.page._frame_state._text.text()
    assert "so far: 2" in driven.page._frame_state._text.text()


def test_a_forecast_that_fails_leaves_the_order_of_the_one_before(driven: Driven) -> None:
    driven.context.announce.forecast_failed.emit(NotEnoughHistory((TooLittle("Pa", 1),)))
    assert driven.page._frame_stack.currentIndex() == 0


def test_the_week_shown_moves_on_with_the_days_and_a_chosen_one_stays(
    driven: Driven, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = driven.order.weeks[:3]
    monkeypatch.setattr(FixedClock, "today", lambda _self: second)
    driven.page.refresh()
    driven.jobs.run_all()
    assert driven.page._monday == second
    driven.page._weeks.chosen.emit(third)
    driven.jobs.run_all()
    driven.page.refresh()
    driven.jobs.run_all()
    assert (driven.page._monday, first in driven.order.weeks) == (third, True)
