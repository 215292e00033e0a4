"""The products page on a real shop: typing, several at once, merging, and the way back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLineEdit

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.services.import_sales import Imported, import_file
from fleca_desktop.services.keep_products import ProductList, list_kept, prices_from_sales
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.ui.context import Announcements, PageContext
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.messages import Message, Messages
from fleca_desktop.ui.products.columns import NotUnderstoodError, understood
from fleca_desktop.ui.products.page import ProductsPage
from fleca_desktop.ui.products.presenter import derive_products

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.theme import Theme
    from tests.ui.conftest import SteppedJobs

SALES = """date,family,product,units,revenue
2026-03-09,Brioixeria,CROISSANT,60,84.00
2026-03-09,Brioixeria,Croissant mantega,40,56.00
2026-03-09,Brioixeria,croissant,10,14.00
2026-03-09,Pa,Barra,80,96.00
"""


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop(tmp_path / "shop", FixedClock(date(2026, 3, 16)), InstalledModels(bundled("models")))
    (tmp_path / "till.csv").write_text(SALES, encoding="utf-8")
    assert isinstance(import_file(made, tmp_path / "till.csv"), Imported)
    yield made
    made.close()


class Shown:
    """The page, its jobs, and what it said."""

    def __init__(self, shop: Shop, jobs: SteppedJobs, theme: Theme) -> None:
        self.shop, self.jobs, self.said = shop, jobs, list[Message]()
        self.context = PageContext(shop, jobs, theme, Formats("ca"), Messages(), Announcements())
        self.context.messages.posted.connect(self.said.append)
        self.page = ProductsPage(self.context)
        self.page.enter()
        jobs.run_all()

    def row(self, name: str) -> int:
        return [row.product or row.family for row in self.page.table.model.rows].index(name)

    def type(self, name: str, column: int, text: str) -> bool:
        model = self.page.table.model
        accepted = model.setData(model.index(self.row(name), column), text, Qt.ItemDataRole.EditRole)
        self.jobs.run_all()
        return accepted

    def choose(self, *names: str) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.page.table.view.clearSelection()
        for name in names:
            self.page.table.view.selectionModel().setCurrentIndex(self.page.table.model.index(self.row(name), 0), flags)

    def product(self, name: str) -> Any:
        return next(product for product in list_kept(self.shop).products if product.name == name)


@pytest.fixture
def shown(shop: Shop, stepped_jobs: SteppedJobs, theme: Theme, qtbot: QtBot) -> Shown:
    made = Shown(shop, stepped_jobs, theme)
    qtbot.addWidget(made.page)
    return made


def test_what_is_typed_is_stored_and_taken_back_by_key(shown: Shown) -> None:
    assert shown.type("Barra", 3, "0,36")
    assert shown.type("Barra", 5, "24")
    assert (shown.product("Barra").cost_cents, shown.product("Barra").tray) == (36, 24)
    shown.page.undo()
    shown.jobs.run_all()
    assert (shown.product("Barra").cost_cents, shown.product("Barra").tray) == (36, 1)


def test_what_is_being_typed_outlives_another_change(shown: Shown, qtbot: QtBot) -> None:
    shown.page.show()
    assert shown.page.table.model.setData(shown.page.table.model.index(shown.row("Barra"), 2), "1,20")
    index = shown.page.table.model.index(shown.row("Barra"), 0)
    view = shown.page.table.view
    view.setCurrentIndex(index)
    view.edit(index)
    editor = view.indexWidget(index)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Barra ")
    shown.jobs.run_all()
    qtbot.keyClicks(editor, "gran")
    shown.page.table.keep_typed()
    shown.jobs.run_all()
    assert "Barra gran" in [row.product for row in shown.page.table.model.rows]


@pytest.mark.parametrize(
    ("column", "typed", "sentence"),
    [
        (0, "Forns Vidal SL", "\u201cBarra\u201d is called \u201cForns Vidal SL\u201d now."),
        (1, "Obrador Vell", "\u201cBarra\u201d, supplier: \u2013 \u2192 Obrador Vell"),
        (2, "1,30", "\u201cBarra\u201d, price: \u2013 \u2192 1,30\u00a0€"),
        (5, "24", "\u201cBarra\u201d, tray: 1 \u2192 24"),
        (10, "31/12/2026", "\u201cBarra\u201d, ended on: \u2013 \u2192 31/12/2026"),
    ],
)
def test_it_is_said_what_changed_and_how_to_take_it_back(shown: Shown, column: int, typed: str, sentence: str) -> None:
    assert shown.type("Barra", column, typed)
    assert (shown.said[-1].text, shown.said[-1].action) == (sentence, "Undo")


def test_a_product_that_moves_says_its_new_family(shown: Shown) -> None:
    shown.choose("Barra")
    shown.page.bar.value_set.emit("family", "Brioixeria")
    shown.jobs.run_all()
    assert shown.said[-1].text == "\u201cBarra\u201d is in the family \u201cBrioixeria\u201d now."


def test_in_a_sorted_table_the_same_product_stays_chosen_when_its_name_is_changed(shown: Shown) -> None:
    shown.page.table.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    shown.choose("CROISSANT")
    before = shown.row("CROISSANT")
    assert shown.type("CROISSANT", 0, "Xuixo")
    assert shown.row("Xuixo") != before
    assert [kept.name for kept in shown.page.chosen] == ["Xuixo"]
    assert shown.page.table.view.currentIndex().row() == shown.row("Xuixo")


def test_a_supplier_has_room_and_a_tooltip(shown: Shown) -> None:
    shown.type("Barra", 1, "Forns i Obradors Vidal de la Costa SL")
    shown.page.resize(900, 600)
    shown.page.show()
    model, table = shown.page.table.model, shown.page.table
    assert table.view.columnWidth(1) >= 140
    assert model.index(shown.row("Barra"), 1).data(Qt.ItemDataRole.ToolTipRole) == (
        "Forns i Obradors Vidal de la Costa SL"
    )


def test_nonsense_is_not_taken(shown: Shown) -> None:
    assert not shown.type("Barra", 3, "gens")
    assert not shown.type("Barra", 5, "0")
    assert not shown.said


def test_a_family_is_renamed_in_its_own_line(shown: Shown) -> None:
    renamed = []
    shown.context.announce.forecast_wanted.connect(lambda: renamed.append(1))
    assert shown.type("Pa", 0, "Forn")
    assert shown.product("Barra").family == "Forn"
    assert renamed == [1]


def test_products_without_a_family_stand_under_words_that_are_no_name(shop: Shop, shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "more.csv").write_text("date,product,units,revenue\n2026-03-10,Aigua,2,3.00\n", encoding="utf-8")
    assert isinstance(import_file(shop, tmp_path / "more.csv"), Imported)
    shown.page.refresh()
    shown.jobs.run_all()
    model = shown.page.table.model
    assert model.index(0, 0).data() == "Without a family"
    assert not model.setData(model.index(0, 0), "Without a family", Qt.ItemDataRole.EditRole)
    assert model.setData(model.index(0, 0), "Begudes", Qt.ItemDataRole.EditRole)
    shown.jobs.run_all()
    assert shown.product("Aigua").family == "Begudes"


def test_several_products_get_a_supplier_at_once(shown: Shown) -> None:
    shown.choose("Barra", "Croissant mantega")
    shown.page.bar.term.setCurrentIndex(shown.page.bar.term.findData("supplier"))
    shown.page.bar.value.setEditText("Obrador Vell")
    shown.page.bar.set_button.click()
    shown.jobs.run_all()
    assert {shown.product(name).supplier for name in ("Barra", "Croissant mantega")} == {"Obrador Vell"}
    assert shown.product("CROISSANT").supplier == ""


def test_likely_duplicates_are_merged_with_one_click_and_separated_with_another(shown: Shown) -> None:
    pairs = list_kept(shown.shop).duplicates
    assert [{one.name, other.name} for one, other in pairs] == [{"CROISSANT", "croissant"}]
    shown.page.duplicates.merge_wanted.emit(*pairs[0])
    shown.jobs.run_all()
    kept = list_kept(shown.shop)
    assert len(kept.products) == 3
    assert shown.page.duplicates.isHidden()
    assert not shown.page.merged.isHidden()
    shown.page.merged.separate_wanted.emit(kept.merged[0])
    shown.jobs.run_all()
    assert len(list_kept(shown.shop).products) == 4


def test_chosen_products_are_merged_into_the_current_one(shown: Shown) -> None:
    shown.choose("Croissant mantega", "CROISSANT")
    assert "CROISSANT" in shown.page.bar.merge_button.text()
    shown.page.bar.merge_button.click()
    shown.jobs.run_all()
    assert [merged.kept for merged in list_kept(shown.shop).merged] == ["CROISSANT"]


def test_a_name_that_exists_is_refused_in_words(shown: Shown) -> None:
    shown.type("croissant", 0, "CROISSANT")
    assert [message.tone for message in shown.said] == ["warning"]
    assert shown.product("croissant")
    assert shown.said[0].on_action is not None
    shown.said[0].on_action()
    shown.jobs.run_all()
    assert [(merged.name, merged.kept) for merged in list_kept(shown.shop).merged] == [("croissant", "CROISSANT")]


def test_the_search_leaves_what_it_finds_and_its_family(shown: Shown) -> None:
    shown.page.search.setText("barra")
    assert [row.product for row in shown.page.table.model.rows] == ["", "Barra"]


def test_the_table_is_a_model_as_qt_wants_it(shown: Shown, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(shown.page.table.model)


def test_a_price_from_sales_is_shown_as_such_until_one_is_typed(shown: Shown) -> None:
    column = shown.page.table.model.columns[2]
    row = next(row for row in shown.page.table.model.rows if row.product == "Barra")
    assert column.text(row) == "\u2248 1,20"
    shown.type("Barra", 2, "1,25")
    row = next(row for row in shown.page.table.model.rows if row.product == "Barra")
    assert column.text(row) == "1,25"


def test_a_shop_without_products_says_where_they_come_from() -> None:
    snapshot = derive_products(ProductList((), {}, (), (), ()), {})
    assert (snapshot.rows, snapshot.found) == ((), 0)


@pytest.mark.parametrize(
    ("term", "typed", "value"),
    [
        ("price_cents", "1,40 €", 140), ("price_cents", "1.234,50", 123450), ("price_cents", "1.40", 140),
        ("ended_on", "31/12/2026", "2026-12-31"), ("ended_on", "", None), ("maximum", "", None), ("tray", "", 1),
        ("minimum", "1.200", 1200), ("name", " Coca ", "Coca"),
    ],
)  # fmt: skip
def test_what_an_owner_types_is_understood(term: Any, typed: str, value: object) -> None:
    assert understood(term, typed, Formats("ca")) == value


@pytest.mark.parametrize(
    ("term", "typed"), [("tray", "0"), ("ended_on", "31/2/26"), ("cost_cents", "-1"), ("maximum", "nan")]
)
def test_what_makes_no_sense_is_not(term: Any, typed: str) -> None:
    with pytest.raises(NotUnderstoodError):
        understood(term, typed, Formats("ca"))


def test_prices_are_read_once_from_sales(shop: Shop) -> None:
    assert prices_from_sales(shop)["Pa", "Barra"] == pytest.approx(1.2)
