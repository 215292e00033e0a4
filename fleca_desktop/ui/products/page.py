"""The products page: a table to type into, several rows at once, merging, and a way back from every act."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from fleca_desktop.services.keep_products import (
    BadTerm,
    Kept,
    NameTaken,
    ProductList,
    change_products,
    keep_apart,
    list_kept,
    merge,
    prices_from_sales,
    rename_family,
    separate,
    undo_act,
)
from fleca_desktop.ui.actions import command
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.state_panel import State
from fleca_desktop.ui.products.cards import DuplicatesCard, MergedCard
from fleca_desktop.ui.products.change_words import change_sentence
from fleca_desktop.ui.products.chosen_bar import ChosenBar
from fleca_desktop.ui.products.columns import NotUnderstoodError, product_columns, understood
from fleca_desktop.ui.products.presenter import ProductRow, derive_products
from fleca_desktop.ui.table import families_together
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fleca_desktop.services.keep_products import Act, KeptProduct, Merged, Outcome, Term, TermValue
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome as JobOutcome

    Listed = tuple[Outcome | None, ProductList, Mapping[tuple[str, str], float] | None]
    OnTaken = Callable[[int], None]

_TABLE_HEIGHT = 280
_SEARCH_WIDTH = 260


class ProductsPage(Page):
    """Products by family. Every act is stored at once and can be undone."""

    widest = 1600

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._list: ProductList | None = None
        self._prices: Mapping[tuple[str, str], float] = {}
        self._undos: list[Act] = []
        self.search = QLineEdit()
        self.bar, self.duplicates, self.merged = ChosenBar(), DuplicatesCard(), MergedCard()
        self.table: Table[ProductRow] = Table(
            product_columns(context.formats, self._on_edited),
            context.theme,
            name=self.tr("Products"),
            order=families_together,
        )
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self.set_header(self.tr("Products"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search products"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_SEARCH_WIDTH)
        above = QHBoxLayout()
        above.setSpacing(Space.BASE)
        above.addWidget(self.search)
        above.addWidget(self.bar)
        above.addStretch(1)
        card = Card(padding=Space.HAIR)
        card.body.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        card.body.addWidget(self.table)
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        below = QHBoxLayout()
        below.setSpacing(Space.BASE)
        below.addWidget(self.duplicates, 1)
        below.addWidget(self.merged, 1)
        self.content.setSpacing(Space.NEAR)
        self.content.addLayout(above)
        self.content.addWidget(card, 1)
        self.content.addLayout(below)

    def _listen(self) -> None:
        self.search.textChanged.connect(lambda _text: self._show_rows())
        self.table.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._on_chosen())
        self.bar.value_set.connect(self._on_value_set)
        self.bar.merge_wanted.connect(self._on_merge)
        self.duplicates.merge_wanted.connect(lambda one, other: self._merge(one, [other]))
        self.duplicates.apart_wanted.connect(self._on_apart)
        self.merged.separate_wanted.connect(self._on_separate)
        command(self, self.tr("Undo"), "Ctrl+Z", self.undo)
        command(self, self.tr("Search"), "Ctrl+F", self.search.setFocus)
        self.context.announce.sales_imported.connect(self.mark_stale)
        self.context.announce.shop_replaced.connect(self._on_replaced)

    def _on_replaced(self) -> None:
        self._undos.clear()
        self.mark_stale()

    def refresh(self) -> None:
        """Read the products anew, and what the sales say of their prices."""
        self.show_loading(self.tr("Reading the products\u2026"))
        shop = self.context.shop
        self._run(lambda: (None, list_kept(shop), prices_from_sales(shop)), "", reads=True)

    def _run(
        self, read: Callable[[], Listed], done: str, on_taken: OnTaken | None = None, *, reads: bool = False
    ) -> None:
        self.context.jobs.run(
            Lane.DATABASE,
            lambda _progress: read(),
            lambda outcome: self._on_listed(outcome, done, on_taken),
            reads=reads,
        )

    def _act(self, act: Callable[[Shop], Outcome], done: str, on_taken: OnTaken | None = None) -> None:
        """Do ``act`` where the database lives, then show the products as they are now; ``done`` says what was done.

        ``on_taken`` is offered when a product has the wanted name already; it is given that product's id.
        """
        shop = self.context.shop

        def read() -> Listed:
            outcome = act(shop)
            is_renaming = isinstance(outcome, Kept) and outcome.sales_changed
            return outcome, list_kept(shop), prices_from_sales(shop) if is_renaming else None

        self._run(read, done, on_taken)

    def _on_listed(self, outcome: JobOutcome[Listed], done: str, on_taken: OnTaken | None) -> None:
        if isinstance(outcome, Err):
            self.show_state(State("error", self.tr("The products cannot be shown"), fault_sentence(outcome.error)))
            return
        result, self._list, prices = outcome.value
        self._prices = self._prices if prices is None else prices
        self._show()
        match result:
            case Kept():
                self._on_kept(result, done)
            case NameTaken():
                self._say_taken(result, on_taken)
            case BadTerm():
                self.context.messages.warning(self._bad_sentence(result))
            case None:
                pass

    def _on_kept(self, result: Kept, done: str) -> None:
        if result.undo.changed:
            self._undos.append(result.undo)
            self.context.messages.good(done, self.tr("Undo"), self.undo)
        else:
            self.context.messages.good(done)
        self.context.announce.products_changed.emit()
        if result.sales_changed:
            self.context.announce.forecast_wanted.emit()

    def _show(self) -> None:
        if self._list is None:
            return
        self.bar.show_list(self._list)
        self.duplicates.show_pairs(self._list.duplicates)
        self.merged.show_merged(self._list.merged)
        self._show_rows()
        if self._list.products:
            self.show_content()
            return
        text = self.tr("With their families, prices, trays and suppliers. They come with your till's export.")
        self.show_state(
            State(
                "empty",
                self.tr("Your products will stand here"),
                text,
                self.tr("Import sales"),
                lambda: self.context.navigate("imports"),
            )
        )

    def _show_rows(self) -> None:
        if self._list is None:
            return
        snapshot = derive_products(self._list, self._prices, self.search.text())
        self.set_header(self.tr("Products"), snapshot.sentence)
        keys = [(row.family_id, None if row.kept is None else row.kept.id) for row in snapshot.rows]
        self.table.set_rows(snapshot.rows, keys=keys)
        self._on_chosen()

    @property
    def chosen(self) -> list[KeptProduct]:
        """The products whose rows are chosen."""
        rows = sorted(index.row() for index in self.table.view.selectionModel().selectedRows())
        return [kept for row in rows if (kept := self.table.model.row_at(row).kept) is not None]

    def _on_chosen(self) -> None:
        chosen = self.chosen
        current = self.table.view.currentIndex().row()
        kept = self.table.model.row_at(current).kept if 0 <= current < len(self.table.model.rows) else None
        self.bar.show_chosen(chosen, kept if kept in chosen else next(iter(chosen), None))

    def _on_edited(self, row: ProductRow, term: Term, value: TermValue) -> None:
        kept = row.kept
        if kept is None:
            done = self.tr("The family is called \u201c{name}\u201d now.").format(name=value)
            self._act(lambda shop: rename_family(shop, row.family_id, str(value)), done)
        else:
            done = change_sentence(kept, term, value, self.context.formats)
            self._act(
                lambda shop: change_products(shop, [kept.id], term, value), done, lambda other: self._join(kept, other)
            )

    def _join(self, product: KeptProduct, kept_id: int) -> None:
        kept = next((one for one in self._list.products if one.id == kept_id), None) if self._list else None
        if kept is not None:
            self._merge(kept, [product])

    def _on_value_set(self, term: str, typed: str) -> None:
        chosen, wanted = self.chosen, cast("Term", term)
        try:
            value = understood(wanted, typed, self.context.formats)
        except NotUnderstoodError:
            self.context.messages.warning(self.tr("\u201c{typed}\u201d does not fit there.").format(typed=typed))
            return
        done = self.tr("%n product(s) changed.", "", len(chosen))
        if len(chosen) == 1:
            done = change_sentence(chosen[0], wanted, value, self.context.formats)
        self._act(lambda shop: change_products(shop, [one.id for one in chosen], wanted, value), done)

    def _on_merge(self) -> None:
        chosen = self.chosen
        current = self.table.model.row_at(self.table.view.currentIndex().row()).kept
        kept = current if current in chosen and current is not None else chosen[0]
        self._merge(kept, [one for one in chosen if one != kept])

    def _merge(self, kept: KeptProduct, others: list[KeptProduct]) -> None:
        done = self.tr("Merged into \u201c{product}\u201d, with all sales.").format(product=kept.name)
        self._act(lambda shop: merge(shop, kept.id, [one.id for one in others]), done)

    def _on_apart(self, one: KeptProduct, other: KeptProduct) -> None:
        self._act(lambda shop: keep_apart(shop, one.name, other.name), self.tr("They stay two products."))

    def _on_separate(self, one: Merged) -> None:
        done = self.tr("\u201c{name}\u201d is a product of its own again.").format(name=one.name)
        self._act(lambda shop: separate(shop, one.id), done)

    def undo(self) -> None:
        """Take the last act back."""
        if self._undos:
            undo = self._undos.pop()
            self._act(lambda shop: undo_act(shop, undo), self.tr("Taken back."))

    def _say_taken(self, taken: NameTaken, on_taken: OnTaken | None) -> None:
        text = self.tr("There is a \u201c{name}\u201d in this family already.").format(name=taken.name)
        product_id = taken.product_id
        if on_taken is None or product_id is None:
            self.context.messages.warning(text)
        else:
            self.context.messages.warning(text, self.tr("Merge the two"), lambda: on_taken(product_id))

    def _bad_sentence(self, bad: BadTerm) -> str:
        return {
            "empty_name": self.tr("A name cannot be empty."),
            "minimum_above_maximum": self.tr("The minimum would be above the maximum."),
            "tray_above_maximum": self.tr("A tray would hold more than the maximum."),
            "changed_since": self.tr("This cannot be taken back any more: new sales or later changes need it."),
        }[bad.reason]
