"""Whose sheets leave the program, where several suppliers get one: those of all, or that of one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from fleca_desktop.ui.orders.words import supplier_name
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence


class SheetChoice(QWidget):
    """Emits ``chosen`` with a supplier's name, or None for all of them."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._suppliers: tuple[str, ...] = ()
        self._box = QComboBox()
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.setAccessibleName(self.tr("Print and send"))
        self._box.currentIndexChanged.connect(lambda _at: self.chosen.emit(self._box.currentData()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(label(self.tr("Print and send"), "muted"))
        row.addWidget(self._box)

    @property
    def is_a_choice(self) -> bool:
        """Whether there is more than one sheet."""
        return len(self._suppliers) > 1

    def show_suppliers(self, suppliers: Sequence[str]) -> None:
        """Offer the sheets of these suppliers; the one chosen before stays while it is among them."""
        if tuple(suppliers) == self._suppliers:
            return
        before, self._suppliers = self._box.currentData(), tuple(suppliers)
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItem(self.tr("all %n sheet(s)", "", len(suppliers)), None)
            for supplier in suppliers:
                self._box.addItem(supplier_name(supplier), supplier)
            self._box.setCurrentIndex(max(0, 0 if before is None else self._box.findData(before)))
        self.chosen.emit(self._box.currentData())
