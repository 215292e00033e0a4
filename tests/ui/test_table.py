from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from fleca_desktop.ui.table import Column, RowsModel
from fleca_desktop.ui.table_state import TableState, read_state
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme.scale import ROW_HEIGHT

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from fleca_desktop.ui.theme import Theme


@dataclass
class Bread:
    name: str
    pieces: int | None


ROWS = [Bread("Croissant", 96), Bread("Coca", None), Bread("Barra", 120)]


def columns() -> list[Column[Bread]]:
    return [
        Column("Product", lambda row: row.name, stretches=True),
        Column(
            "Pieces",
            lambda row: "\u2013" if row.pieces is None else str(row.pieces),
            key=lambda row: row.pieces or 0,
            tip=lambda row: "Never sold" if row.pieces is None else "",
            tone=lambda row: "muted" if row.pieces is None else "text",
            strong=lambda row: row.name == "Barra",
            edit=_set_pieces,
            numeric=True,
        ),
    ]


def _set_pieces(row: Bread, text: str) -> bool:
    if not text.isdigit():
        return False
    row.pieces = int(text)
    return True


@pytest.fixture
def model(theme: Theme) -> RowsModel[Bread]:
    made = RowsModel(columns(), theme)
    made.set_rows(ROWS)
    return made


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> Table[Bread]:
    made: Table[Bread] = Table(columns(), theme, name="Breads")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.set_rows(ROWS, total=Bread("All", 216))
    return made


def names(model: RowsModel[Bread]) -> list[str]:
    return [row.name for row in model.rows]


def test_the_model_keeps_qts_promises(model: RowsModel[Bread], qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_an_empty_model_keeps_them_too(theme: Theme, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(RowsModel(columns(), theme))


def test_numbers_stand_right_and_words_left(model: RowsModel[Bread]) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.data(model.index(0, 0), role) & int(Qt.AlignmentFlag.AlignLeft)
    assert model.data(model.index(0, 1), role) & int(Qt.AlignmentFlag.AlignRight)


def test_a_dash_says_why(model: RowsModel[Bread]) -> None:
    assert model.data(model.index(1, 1)) == "\u2013"
    assert model.data(model.index(1, 1), Qt.ItemDataRole.ToolTipRole) == "Never sold"
    assert model.data(model.index(0, 1), Qt.ItemDataRole.ToolTipRole) is None


def test_colours_come_from_the_theme(model: RowsModel[Bread], theme: Theme) -> None:
    assert model.data(model.index(1, 1), Qt.ItemDataRole.ForegroundRole) == QColor(theme.roles.muted)


def test_sorting_goes_by_value_and_can_be_taken_back(model: RowsModel[Bread]) -> None:
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Barra", "Croissant", "Coca"]
    model.sort(-1)
    assert names(model) == ["Croissant", "Coca", "Barra"]


def test_a_chosen_row_stays_chosen_when_sorted(model: RowsModel[Bread]) -> None:
    kept = QPersistentModelIndex(model.index(0, 0))
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert model.row_at(kept.row()).name == "Croissant"


def test_only_columns_that_say_so_can_be_edited(theme: Theme) -> None:
    model: RowsModel[Bread] = RowsModel(columns(), theme)
    model.set_rows([Bread("Croissant", 96)])
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, 0), "x")
    assert not model.setData(model.index(0, 1), "many")
    assert model.setData(model.index(0, 1), "60")
    assert model.data(model.index(0, 1)) == "60"


def typing(table: Table[Bread], qtbot: QtBot, row: int, text: str) -> QLineEdit:
    """The cell in which ``text`` was typed and not ended."""
    index = table.model.index(row, 1)
    table.view.setCurrentIndex(index)
    table.view.edit(index)
    editor = table.view.indexWidget(index)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    return editor


def filled(table: Table[Bread], rows: list[Bread]) -> None:
    table.set_columns(columns())
    table.set_rows(rows, keys=[row.name for row in rows])


@pytest.mark.parametrize("sorted_by", [-1, 1])
def test_what_is_being_typed_stays_with_its_row_when_rows_are_read_anew(
    table: Table[Bread], qtbot: QtBot, sorted_by: int
) -> None:
    table.show()
    table.view.sortByColumn(sorted_by, Qt.SortOrder.AscendingOrder)
    filled(table, ROWS)
    editor = typing(table, qtbot, names(table.model).index("Barra"), "7")
    filled(table, [Bread("Baguette", 3), Bread("Barra", 1), Bread("Croissant", 500)])
    qtbot.keyClicks(editor, "5")
    table.keep_typed()
    after = {row.name: row.pieces for row in table.model.rows}
    assert after == {"Baguette": 3, "Barra": 75, "Croissant": 500}
    assert table.model.row_at(table.view.currentIndex().row()).name == "Barra"
    assert table.view.currentIndex().column() == 1


def test_an_open_cell_that_was_not_typed_into_shows_what_was_read(table: Table[Bread], qtbot: QtBot) -> None:
    table.show()
    filled(table, ROWS)
    editor = typing(table, qtbot, 0, "")
    filled(table, [Bread("Croissant", 500), *ROWS[1:]])
    assert editor.text() == "500"


def test_other_rows_stand_where_none_was(table: Table[Bread], qtbot: QtBot) -> None:
    table.show()
    filled(table, ROWS)
    typing(table, qtbot, 0, "7")
    filled(table, [Bread("Baguette", 3)])
    assert names(table.model) == ["Baguette"]
    assert not table.view.currentIndex().isValid()


def test_what_is_typed_in_a_row_that_goes_is_taken_and_what_stands_there_then_is_told_once(
    table: Table[Bread], qtbot: QtBot
) -> None:
    table.show()
    croissant, coca = Bread("Croissant", 96), Bread("Coca", 1)
    filled(table, [croissant, coca, Bread("Barra", 120)])
    typing(table, qtbot, 1, "7")
    told: list[tuple[str, int | None, int]] = []
    table.chosen.connect(lambda row: told.append((row.name, row.pieces, table.model.rowCount())))
    filled(table, [Bread("Croissant", 97), Bread("Barra", 121), Bread("Baguette", 3)])
    assert coca.pieces == 7
    assert [(name, rows) for name, _, rows in told] in ([("Barra", 3)], [("Croissant", 3)])
    assert told[0][1] in (97, 121)
    typing(table, qtbot, 0, "")
    filled(table, [Bread("Barra", 122)])  # opened, and nothing typed
    assert croissant.pieces == 96


def test_a_model_whose_rows_come_and_go_keeps_qts_promises(theme: Theme, qtmodeltester: ModelTester) -> None:
    model = RowsModel(columns(), theme)
    qtmodeltester.check(model)
    for rows in (ROWS, ROWS[1:], [Bread("Baguette", 3), *reversed(ROWS)], []):
        model.set_rows(rows, [row.name for row in rows])
        assert names(model) == [row.name for row in rows]


def test_rows_of_one_key_are_all_shown(model: RowsModel[Bread]) -> None:
    for _ in range(2):
        model.set_rows(ROWS, ["same"] * len(ROWS))
        assert names(model) == ["Croissant", "Coca", "Barra"]


def test_copying_gives_tab_separated_text(table: Table[Bread], qtbot: QtBot) -> None:
    table.choose(2)
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Product\tPieces\nBarra\t120"


def test_rows_are_thirty_pixels_high(table: Table[Bread]) -> None:
    assert {table.view.rowHeight(row) for row in range(3)} == {ROW_HEIGHT}


def test_the_total_can_be_chosen_like_a_row(table: Table[Bread]) -> None:
    got: list[Any] = []
    table.chosen.connect(got.append)
    table.choose(1)
    table.choose_total()
    assert [row.name for row in got] == ["Coca", "All"]
    assert not table.view.selectionModel().hasSelection()


def test_the_total_ends_where_its_rows_end_beside_a_scroll_bar(table: Table[Bread]) -> None:
    table.resize(500, 130)
    table.show()
    QApplication.processEvents()  # layouts come in a turn of their own
    assert table.view.verticalScrollBar().isVisible()
    assert table._total.width() == table.view.viewport().width() < table.view.width()


def test_columns_fill_the_width(table: Table[Bread], qtbot: QtBot) -> None:
    with qtbot.waitExposed(table):
        table.show()
    assert sum(table.view.columnWidth(at) for at in (0, 1)) == table.view.viewport().width()


def test_columns_draw_closer_before_the_table_has_to_scroll(table: Table[Bread], qtbot: QtBot) -> None:
    with qtbot.waitExposed(table):
        table.show()
    airy = table._widths(36)
    table.resize(sum(airy) - 10, 200)
    assert sum(table.view.columnWidth(at) for at in (0, 1)) <= table.view.viewport().width()


@pytest.fixture
def wide(theme: Theme, qtbot: QtBot) -> Table[Bread]:
    return wider(theme, qtbot)


def wider(theme: Theme, qtbot: QtBot) -> Table[Bread]:
    made: Table[Bread] = Table([*columns(), Column("Letters", lambda r: str(len(r.name)))], theme, name="Breads")
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.set_rows(ROWS, total=Bread("All", 216))
    return made


def dragged(table: Table[Bread]) -> None:
    table.view.horizontalHeader().resizeSection(0, 201)
    table.view.horizontalHeader().moveSection(2, 1)
    table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)


def test_what_the_owner_made_of_the_columns_comes_back(wide: Table[Bread], theme: Theme, qtbot: QtBot) -> None:
    dragged(wide)
    again = wider(theme, qtbot)
    state = read_state(wide.state().as_text())
    assert state is not None
    again.set_state(state)
    again.set_rows(ROWS, total=Bread("All", 216))
    for view in (again.view, again._total):
        assert view.columnWidth(0) == 201
        assert view.horizontalHeader().logicalIndex(1) == 2
    assert names(again.model) == names(wide.model)
    assert again.state() == wide.state()


def test_columns_go_back_to_how_they_were_at_first(wide: Table[Bread]) -> None:
    before, given = wide.state(), names(wide.model)
    dragged(wide)
    wide.reset_state()
    assert (wide.state(), names(wide.model)) == (before, given)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"order": 3}', '{"order": [0], "widths": [], "sorted_by": 0}'])
def test_a_state_that_cannot_be_read_is_none(text: str) -> None:
    assert read_state(text) is None


def test_the_state_of_other_columns_is_passed_over(table: Table[Bread]) -> None:
    before = table.state()
    table.set_state(TableState((1, 0, 2, 4, 3, 5, 6)))
    assert table.state() == before
