"""The form beside the year: write an entry down, change the chosen one, or take it away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpacerItem,
    QSpinBox,
    QWidget,
)

from fleca_desktop.core.calendar_entries import CalendarEntry, EntryKind, is_unusually_long
from fleca_desktop.ui.calendar.entry_fields import EffectFields, captioned, named, padded, side_by_side
from fleca_desktop.ui.calendar.span_fields import SpanFields
from fleca_desktop.ui.calendar.words import long_sentence, short_kind
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.chips import Chips
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QShowEvent

    from fleca_desktop.services.keep_calendar import Product

translate = QCoreApplication.translate
_KINDS: tuple[EntryKind, ...] = ("festa", "event", "closure", "bulk_order")
_MOST_PIECES = 9_999


@dataclass(frozen=True)
class _Row:
    """A field with its caption, shown for some kinds of entries only."""

    box: QWidget
    kinds: tuple[EntryKind, ...]


class EntryForm(Card):
    """Emits ``submitted`` with (entry, the one it stands for or None), ``removed`` with an entry.

    ``dates_typed`` tells first and last day when they were typed; setting them by program is silent.
    """

    submitted = Signal(object, object)
    removed = Signal(object)
    left = Signal()
    dates_typed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(" ")
        self._editing: CalendarEntry | None = None
        self._kind: EntryKind = "festa"
        self._kinds: Chips[EntryKind] = Chips(self.tr("What it is"))
        self._days = SpanFields()
        self._asked: CalendarEntry | None = None  # whether so many days are meant
        self._name, self._yearly = QLineEdit(), QCheckBox(self.tr("Every year"))
        self._effect = EffectFields()
        self._product, self._units = QComboBox(), padded(QSpinBox())
        self._offered = 0  # products; behind them in the box only that of an entry being changed, if it has ended
        self._trouble = label("", "bad", wraps=True)
        self._save = button("", "primary", self._on_save)
        self._remove = button(self.tr("Delete"), "quiet", self._on_remove)
        self._cancel = button(self.tr("New entry"), "link", self._on_cancel)
        self._spare = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._set_up_fields()
        self._rows = self._lay_out()
        self.begin_new()

    def _set_up_fields(self) -> None:
        self._kinds.set_choices([(kind, short_kind(kind), "") for kind in _KINDS])
        self._kinds.chosen.connect(self._on_kind)
        self._units.setRange(0, _MOST_PIECES)
        self._units.setSpecialValueText(" ")
        self._days.given.connect(self.dates_typed)
        self._days.troubled.connect(self._on_days_troubled)
        self._name.returnPressed.connect(self._on_save)

    def _lay_out(self) -> list[_Row]:
        self.body.setSpacing(Space.SMALL)
        self.body.addWidget(self._kinds)
        order = side_by_side(named(self.tr("Product"), self._product), named(self.tr("Pieces"), self._units))
        self._caption = label(self.tr("Name"), "caption")
        rows = [
            _Row(self._days, _KINDS),
            _Row(order, ("bulk_order",)),
            _Row(captioned(self._caption, self._name), _KINDS),
            _Row(self._effect, ("event",)),
            _Row(self._yearly, ("event",)),
        ]
        for row in rows:
            self.body.addWidget(row.box)
        self.body.addWidget(self._trouble)
        self.body.addSpacerItem(self._spare)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        self.body.addLayout(buttons)
        return rows

    def set_products(self, products: Sequence[Product]) -> None:
        """Offer these products for bulk orders."""
        chosen = self._product.currentData()
        self._product.clear()
        for product in products:
            self._product.addItem(product[1], product)
        self._offered = len(products)
        self._offer_own_product()
        place = self._place_of(chosen)
        is_order = self._editing is not None and self._editing.kind == "bulk_order"
        self._product.setCurrentIndex(place if is_order else max(0, place))

    def _place_of(self, product: Product | None) -> int:
        """Where ``product`` is in the box, -1 where it is not; Qt's own search finds a pair only by its identity."""
        places = (at for at in range(self._product.count()) if self._product.itemData(at) == product)
        return next(places, -1)

    def _offer_own_product(self) -> None:
        """Keep the product of the entry that is being changed in the box, though it has ended."""
        entry = self._editing
        if entry is None or entry.kind != "bulk_order":
            return
        own = (entry.family, entry.product)
        if self._place_of(own) < 0:
            self._product.addItem(own[1], own)

    def _offer_no_other(self) -> None:
        """Take the product that is not offered out of the box."""
        while self._product.count() > self._offered:
            self._product.removeItem(self._offered)
        if self._product.currentIndex() < 0 < self._offered:
            self._product.setCurrentIndex(0)

    def begin_new(self) -> None:
        """Be ready for a new entry on the days that stand there."""
        self._editing = None
        self._offer_no_other()
        self._name.clear()
        self._yearly.setChecked(False)
        self._effect.reset()
        self._units.setValue(0)
        self._show_kind()

    def edit(self, entry: CalendarEntry) -> None:
        """Show ``entry`` to be changed or taken away."""
        self._editing, self._kind = entry, entry.kind
        self._offer_no_other()
        self._offer_own_product()
        self.set_span(entry.first_day, entry.last_day)
        self._name.setText(entry.name)
        self._yearly.setChecked(entry.yearly)
        self._effect.show_share(entry.effect)
        self._units.setValue(round(entry.units or 0))
        if entry.kind == "bulk_order":
            self._product.setCurrentIndex(self._place_of((entry.family, entry.product)))
        self._show_kind()

    def choose_kind(self, kind: EntryKind) -> None:
        """Be ready for a new entry of ``kind``."""
        self._kind = kind
        self.begin_new()
        self._name.setFocus()

    def set_span(self, first: date, last: date) -> None:
        """Show these days; silent."""
        self._days.set_span(first, last)

    @property
    def kind(self) -> EntryKind:
        """What kind of entry it is to be."""
        return self._kind

    @property
    def editing(self) -> CalendarEntry | None:
        """The entry that is being changed."""
        return self._editing

    def show_trouble(self, sentence: str) -> None:
        """Say why the entry was not kept."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self._keep_height()

    def entry(self) -> CalendarEntry | None:
        """The entry as it stands in the fields; None while they do not say on which days."""
        if self._days.span is None:
            return None
        first, last = self._days.span
        if self._kind == "bulk_order":
            family, product = self._product.currentData() or ("", "")
            units = float(self._units.value())
            return CalendarEntry(
                self._kind, first, last, self._name.text().strip(), family=family, product=product, units=units
            )
        entry = CalendarEntry(self._kind, first, last, self._name.text().strip())
        if self._kind != "event":
            return entry
        return CalendarEntry(
            "event", first, last, entry.name, effect=self._effect.share, yearly=self._yearly.isChecked()
        )

    def _on_kind(self, kind: EntryKind) -> None:
        self._kind = kind
        self._show_kind()

    def _show_kind(self) -> None:
        self._kinds.choose(self._kind)
        for row in self._rows:
            row.box.setVisible(self._kind in row.kinds)
        noted = self._kind in ("closure", "bulk_order")
        self._caption.setText(self.tr("Note") if noted else self.tr("Name"))
        self._name.setAccessibleName(self._caption.text())
        self._days.set_single(is_single=self._kind == "bulk_order")
        changing = self._editing is not None
        self.heading.setText(self.tr("Change the entry") if changing else self.tr("New entry"))
        self._save.setText(self.tr("Save") if changing else self.tr("Add"))
        self._remove.setVisible(changing)
        self._cancel.setVisible(changing)
        self._asked = None
        self.show_trouble("")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height that the fields have in this style."""
        super().showEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        """Every kind takes the height of the tallest: the chips stay under the pointer that presses them."""
        heights = {kind: self._height_of(kind) for kind in _KINDS}
        spare = max(heights.values()) - heights[self._kind]
        if self._trouble.text():
            width = self.contentsRect().marginsRemoved(self.body.contentsMargins()).width()
            spare -= self._trouble.heightForWidth(width) + self.body.spacing()
        self._spare.changeSize(0, max(0, spare), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.body.invalidate()
        self.updateGeometry()

    def _height_of(self, kind: EntryKind) -> int:
        return sum(row.box.sizeHint().height() + self.body.spacing() for row in self._rows if kind in row.kinds)

    def _on_cancel(self) -> None:
        self.begin_new()
        self.left.emit()

    def _on_days_troubled(self, trouble: str) -> None:
        self._asked = None
        self.show_trouble(trouble)

    def _on_save(self) -> None:
        entry = self.entry()
        if entry is None:
            self.show_trouble(self._days.trouble)
        elif is_unusually_long(entry) and entry != self._asked:
            self._asked = entry
            self.show_trouble(long_sentence(entry, self._save.text()))
        else:
            self.submitted.emit(entry, self._editing)

    def _on_remove(self) -> None:
        if self._editing is not None:
            self.removed.emit(self._editing)
