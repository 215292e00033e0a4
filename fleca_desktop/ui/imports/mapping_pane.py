"""The mapping page: one row per column of the file, how it is written, and the first rows as they would be read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fleca_desktop.ui.imports.columns import sale_columns
from fleca_desktop.ui.imports.mapping import OFFERED, Mapping, Written
from fleca_desktop.ui.imports.mapping_words import (
    decimal_choices,
    measure_choices,
    order_choices,
    returned_choices,
    role_words,
)
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import hairline, label
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.core.sales_file import Column
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.imports.presenter import SaleRow
    from fleca_desktop.ui.theme import Theme

_SETTLED_MS: Final = 400
_ROLE_WIDTH: Final = 240
_SAMPLES_SHOWN: Final = 3
_COLUMNS_HEIGHT: Final = 230
_ROWS_HEIGHT: Final = 160


class MappingPane(QWidget):
    """Emits ``changed`` a moment after the owner's last choice."""

    changed = Signal()

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__()
        self.mapping: Mapping | None = None
        self._roles: dict[str, QComboBox] = {}
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self.changed)
        self._columns = QGridLayout()
        self._written: dict[Written, QComboBox] = {
            "date_order": _combo(order_choices()),
            "decimal": _combo(decimal_choices()),
            "returned": _combo(returned_choices()),
            "measure": _combo(measure_choices()),
        }
        for name, combo in self._written.items():
            combo.activated.connect(partial(self._on_written, name))
        self._rows = Table(sale_columns(formats), theme, name=self.tr("First rows as they would be read"))
        self._rows.setMinimumHeight(_ROWS_HEIGHT)
        self._state = label("", "muted", wraps=True)
        self._measure_row = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(Space.BASE)
        above.addWidget(self._columns_card(), 8)
        above.addWidget(self._written_card(), 5)
        read = Card(self.tr("First rows as they would be read"), padding=Space.SMALL)
        read.add_words(self._state)
        read.body.addWidget(self._rows, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.BASE)
        whole.addLayout(above, 3)
        whole.addWidget(read, 2)

    def _columns_card(self) -> Card:
        card = Card(self.tr("What each column holds"))
        inside = QWidget()
        inside.setProperty("kind", "raised")
        inside.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, Space.SMALL, 0)
        self._columns.setHorizontalSpacing(Space.BASE)
        self._columns.setVerticalSpacing(Space.SMALL)
        self._columns.setColumnStretch(1, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setProperty("kind", "raised")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(_COLUMNS_HEIGHT)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card.body.addWidget(hairline())
        card.body.addWidget(scroll, 1)
        return card

    def _written_card(self) -> Card:
        card = Card(self.tr("How it is written"))
        rows: tuple[tuple[str, str, Written], ...] = (
            (self.tr("Days"), self.tr("03/04 is the third of April, or the fourth of March"), "date_order"),
            (self.tr("Numbers"), self.tr("1.234 is over a thousand, or a bit more than one"), "decimal"),
            (self.tr("Returned goods"), self.tr("Rows marked as given back"), "returned"),
        )
        for title, text, name in rows:
            card.body.addWidget(hairline())
            card.body.addWidget(_choice(title, text, self._written[name]))
        measure = QVBoxLayout(self._measure_row)
        measure.setContentsMargins(0, 0, 0, 0)
        measure.addWidget(hairline())
        text = self.tr("What the numbers below the headings count")
        measure.addWidget(_choice(self.tr("Columns across"), text, self._written["measure"]))
        card.body.addWidget(self._measure_row)
        card.body.addStretch(1)
        return card

    def show_mapping(self, mapping: Mapping) -> None:
        """Show the columns of a file; silent."""
        self.mapping = mapping
        while (item := self._columns.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._roles = {column.header: self._role_combo(column) for column in mapping.columns}
        for at, column in enumerate(mapping.columns):
            self._columns.addWidget(_named(column), at, 0, 1, 2)
            self._columns.addWidget(self._roles[column.header], at, 2)
        self._columns.setRowStretch(len(mapping.columns), 1)
        self._bind()

    def _role_combo(self, column: Column) -> QComboBox:
        combo = _combo([(role, role_words(role)) for role in OFFERED])
        combo.setFixedWidth(_ROLE_WIDTH)
        combo.setAccessibleName(self.tr("What the column {name} holds").format(name=column.header))
        combo.activated.connect(partial(self._on_role, column.header))
        return combo

    def _bind(self) -> None:
        if self.mapping is None:
            return
        for header, combo in self._roles.items():
            combo.setCurrentIndex(combo.findData(self.mapping.role_of(header)))
        for name, combo in self._written.items():
            combo.setCurrentIndex(max(0, combo.findData(getattr(self.mapping.answers, name) or "")))
        self._measure_row.setVisible(self.mapping.has_columns_across)

    def _on_role(self, header: str, _index: int) -> None:
        if self.mapping is not None:
            self._take(self.mapping.with_role(header, self._roles[header].currentData()))

    def _on_written(self, name: Written, _index: int) -> None:
        if self.mapping is not None:
            self._take(self.mapping.with_choice(name, self._written[name].currentData()))

    def _take(self, mapping: Mapping) -> None:
        self.mapping = mapping
        self._bind()
        self._settled.start()

    def show_rows(self, rows: Sequence[SaleRow], state: str) -> None:
        """Show the first rows as they would be read, and ``state``: what they come to, or what is still missing."""
        self._rows.set_rows(rows)
        self._rows.setVisible(bool(rows))
        self._state.setText(state)


def _combo(choices: Sequence[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    for value, word in choices:
        combo.addItem(word, value)
    return combo


def _choice(title: str, text: str, combo: QComboBox) -> QWidget:
    """A choice below its name and what it is about."""
    made = QWidget()
    words = QVBoxLayout(made)
    words.setContentsMargins(0, Space.HAIR, 0, Space.HAIR)
    words.setSpacing(2)
    words.addWidget(label(title))
    words.addWidget(label(text, "caption", wraps=True))
    words.addWidget(combo)
    combo.setAccessibleName(title)
    combo.setAccessibleDescription(text)
    return made


def _named(column: Column) -> QWidget:
    """A column's heading above some of its values."""
    made = QWidget()
    words = QVBoxLayout(made)
    words.setContentsMargins(0, 0, 0, 0)
    words.setSpacing(0)
    words.addWidget(label(column.header))
    words.addWidget(label("   ".join(column.samples[:_SAMPLES_SHOWN]) or "–", "caption"))
    return made
