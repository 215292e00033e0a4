"""The line above the table for the products that are chosen in it: set one term for all of them, or merge them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.products.columns import term_names
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.services.keep_products import KeptProduct, ProductList, Term

_VALUE_WIDTH = 150


class ChosenBar(QWidget):
    """``value_set`` gives the term and what was typed; ``merge_wanted`` comes for two products or more."""

    value_set = Signal(str, str)
    merge_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = label("", "muted")
        self.term, self.value = QComboBox(), QComboBox()
        self.term.setAccessibleName(self.tr("What to set"))
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setEditable(True)
        self.value.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.value.setFixedWidth(_VALUE_WIDTH)
        for term, name in term_names().items():
            self.term.addItem(name, term)
        self.set_button = button(self.tr("Set"), "quiet", self._on_set)
        self.merge_button = button("", "quiet", self.merge_wanted.emit)
        self._known: dict[Term, tuple[str, ...]] = {}
        self.term.currentIndexChanged.connect(lambda _at: self._offer())
        if (line := self.value.lineEdit()) is not None:
            line.returnPressed.connect(self._on_set)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for widget in (self._count, self.term, self.value, self.set_button, self.merge_button):
            row.addWidget(widget)
        self.show_chosen((), None)

    def show_list(self, products: ProductList) -> None:
        """Offer the families and suppliers there are."""
        self._known = {"family": tuple(products.families), "supplier": products.suppliers}
        self._offer()

    def show_chosen(self, chosen: Sequence[KeptProduct], kept: KeptProduct | None) -> None:
        """Say how many are chosen, and which of them stays when they are merged."""
        for widget in (self._count, self.term, self.value, self.set_button):
            widget.setVisible(bool(chosen))
        self._count.setText(self.tr("%n chosen", "", len(chosen)))
        self.merge_button.setVisible(len(chosen) > 1 and kept is not None)
        if kept is not None:
            self.merge_button.setText(self.tr("Merge into \u201c{product}\u201d").format(product=kept.name))

    def _offer(self) -> None:
        self.value.clear()
        self.value.addItems([name for name in self._known.get(self.term.currentData(), ()) if name])
        self.value.setEditText("")

    def _on_set(self) -> None:
        self.value_set.emit(self.term.currentData(), self.value.currentText())
