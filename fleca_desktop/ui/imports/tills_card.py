"""The tills that are known by their headings: rename one, change what was said of it, forget it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fleca_desktop.services.keep_tills import (
    KnownTill,
    NotRenamed,
    Renamed,
    forget_till,
    keep_till,
    list_tills,
    rename_till,
)
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.table import Column
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

_LEAST_HEIGHT = 140


class TillsCard(Card):
    """Emits ``wanted`` with the till whose columns are to be changed, ``listed`` when the list was read."""

    wanted = Signal(object)
    listed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Known tills"), padding=Space.SMALL)
        self._context = context
        self._chosen: KnownTill | None = None
        self._table: Table[KnownTill] = Table(self._columns(), context.theme, name=self.tr("Known tills"))
        self._table.setMinimumHeight(_LEAST_HEIGHT)
        self._table.chosen.connect(self._on_chosen)
        self._edit = button(self.tr("Change columns"), "quiet", self._on_edit)
        self._forget = button(self.tr("Forget"), "quiet", self._on_forget)
        for made in (self._edit, self._forget):
            self.head.addWidget(made)
        self.add_words(label(self.tr("Files with these headings are read without a question."), "caption"))
        self.body.addWidget(self._table, 1)
        self.has_any = False
        self.hide()

    def _columns(self) -> list[Column[KnownTill]]:
        return [
            Column(self.tr("Till"), lambda till: till.name, edit=self._on_renamed, width=220),
            Column(self.tr("Headings"), lambda till: ", ".join(till.header), stretches=True),
        ]

    def refresh(self) -> None:
        """Read the list anew."""
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: list_tills(shop), self._on_listed, reads=True)

    def _on_listed(self, outcome: Outcome[list[KnownTill]]) -> None:
        if isinstance(outcome, Err):
            self._context.messages.bad(fault_sentence(outcome.error))
            return
        self._on_chosen(None)
        self._table.set_rows(outcome.value)
        self.has_any = bool(outcome.value)
        self.listed.emit()

    def _on_chosen(self, till: KnownTill | None) -> None:
        self._chosen = till
        for made in (self._edit, self._forget):
            made.setEnabled(till is not None)

    def _on_edit(self) -> None:
        if self._chosen is not None:
            self.wanted.emit(self._chosen)

    def _on_renamed(self, till: KnownTill, name: str) -> bool:
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: rename_till(shop, till, name), self._on_named)
        return False  # the list is read anew once it is stored

    def _on_named(self, outcome: Outcome[Renamed | NotRenamed]) -> None:
        if isinstance(outcome, Err):
            self._context.messages.bad(fault_sentence(outcome.error))
        elif isinstance(outcome.value, NotRenamed):
            self._context.messages.info(self.tr("Another till has this name already. Nothing was changed."))
        self.refresh()

    def _on_forget(self) -> None:
        till, shop = self._chosen, self._context.shop
        if till is None:
            return

        def forgotten(outcome: Outcome[None]) -> None:
            if isinstance(outcome, Err):
                self._context.messages.bad(fault_sentence(outcome.error))
                return
            sentence = self.tr("{till} was forgotten. Its next file may be asked about.").format(till=till.name)
            self._context.messages.good(sentence, self.tr("Undo"), lambda: self._keep(till))
            self.refresh()

        self._context.jobs.run(Lane.DATABASE, lambda _progress: forget_till(shop, till), forgotten)

    def _keep(self, till: KnownTill) -> None:
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: keep_till(shop, till), lambda _kept: self.refresh())
