"""Showing the products anew: the same ones stay chosen, wherever sorting puts them now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.ui.products.presenter import ProductRow
    from fleca_desktop.ui.table_view import Table


def show_in_place(table: Table[ProductRow], rows: Sequence[ProductRow]) -> None:
    """Show ``rows`` in ``table``; who was chosen there stays so, and the current cell is that of the same product."""
    view, model = table.view, table.model
    chosen = {_key(model.row_at(index.row())) for index in view.selectionModel().selectedRows()}
    current = view.currentIndex()
    mine, column = _key(model.row_at(current.row())) if current.isValid() else None, current.column()
    table.set_rows(rows)
    places = {_key(row): place for place, row in enumerate(model.rows)}
    selection, flag = view.selectionModel(), QItemSelectionModel.SelectionFlag
    if mine is not None:
        selection.clear()
    if mine in places:
        selection.setCurrentIndex(model.index(places[mine], column), flag.NoUpdate)
    for key in chosen & places.keys():
        selection.select(model.index(places[key], 0), flag.Select | flag.Rows)


def _key(row: ProductRow) -> tuple[str, int]:
    return ("family", row.family_id) if row.kept is None else ("product", row.kept.id)
