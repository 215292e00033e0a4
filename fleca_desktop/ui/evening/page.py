"""The evening page: one day, product by product, typed downwards."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from fleca_desktop.services.note_evening import (
    Evening,
    Note,
    Noted,
    NotNoted,
    note_evening,
    present_day,
    read_evening_of,
)
from fleca_desktop.ui.actions import attach, command
from fleca_desktop.ui.evening.columns import LEFT_OVER, SOLD_OUT, evening_columns
from fleca_desktop.ui.evening.keys import DownwardKeys
from fleca_desktop.ui.evening.presenter import (
    EveningRow,
    EveningSnapshot,
    derive_evening,
    doubt_of_left_over,
    doubt_of_sold_out,
    sentence,
)
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.card import Card
from fleca_desktop.ui.parts.state_panel import State
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QPushButton

    from fleca_desktop.services.note_evening import Product
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

    OnNoted = Callable[[date, Product, Outcome[Noted | NotNoted]], None]

_TELL_AFTER_MS = 5_000
_WIDTH = 820


class EveningPage(Page):
    """Leftovers and sell-outs of a day. Whoever lives by them is told when the typing pauses."""

    widest = _WIDTH + 2 * Space.PAGE

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._snapshot: EveningSnapshot | None = None
        self._wanted: date | None = None
        self._is_closed = False
        self._being_written = 0
        self._done: list[tuple[date, Product, Note]] = []
        self.table: Table[EveningRow] = Table(
            evening_columns(context.formats, self._keep), context.theme, name=self.tr("Evening")
        )
        self._keys = DownwardKeys(self.table.view, (LEFT_OVER, SOLD_OUT), self._doubt)
        self._keys.doubted.connect(context.messages.warning)
        self._keys.doubt_ended.connect(context.messages.clear)
        self._telling = QTimer(self, singleShot=True, interval=_TELL_AFTER_MS)
        self._telling.timeout.connect(context.announce.calendar_changed.emit)
        self._card = Card(padding=Space.HAIR)
        self._undo = self._action(self.tr("Undo"), "Ctrl+Z", self._on_undo)
        self._action(self.tr("Day before"), "Alt+Left", partial(self._turn, -1))
        self._after = self._action(self.tr("Day after"), "Alt+Right", partial(self._turn, 1))
        self._lay_out()
        for signal in (
            context.announce.sales_imported,
            context.announce.order_frozen,
            context.announce.products_changed,
        ):
            signal.connect(self.mark_stale)
        context.announce.shop_replaced.connect(self._on_replaced)

    def _on_replaced(self) -> None:
        self._done.clear()  # what stood there before stood in another shop
        self._undo.setEnabled(False)
        self.mark_stale()

    def _action(self, text: str, keys: str, act: Callable[[], None]) -> QPushButton:
        made = button(text, "quiet")
        attach(made, command(self, text, keys, act))
        self.add_action(made)
        return made

    def _lay_out(self) -> None:
        self._undo.setEnabled(False)
        self._card.body.setContentsMargins(Space.SMALL, Space.HAIR, Space.SMALL, Space.HAIR)
        self._card.body.addWidget(self.table)
        self.content.addWidget(self._card, 1000)
        self.content.addStretch(1)

    def _doubt(self, row: int, column: int, typed: str) -> str:
        doubt = doubt_of_left_over if column == LEFT_OVER else doubt_of_sold_out
        return doubt(self.table.model.row_at(row), typed)

    def enter(self) -> None:
        """Read the evening that it is now, unless another was wanted, and lead the keys to where the typing was."""
        self._frame_stale = self._frame_stale or self._wanted is None
        super().enter()
        if self._snapshot is not None and self._snapshot.rows and self.table.isVisible():
            self._keys.go_on()

    def refresh(self) -> None:
        """Read the evening anew."""
        self.show_loading(self.tr("Reading the day\u2026"))
        shop, day = self.context.shop, self._wanted
        self.context.jobs.run(Lane.DATABASE, lambda _progress: _read(shop, day), self._on_read, reads=True)

    def _on_read(self, outcome: Outcome[Evening]) -> None:
        if isinstance(outcome, Err):
            self.show_state(State("error", self.tr("The day could not be read"), fault_sentence(outcome.error)))
            return
        if self._being_written:  # it was read before what has been typed since
            self.refresh()
            return
        if self._wanted == outcome.value.today:
            self._wanted = None  # whichever day it is by then
        self._is_closed = outcome.value.is_closed
        self._snapshot = snapshot = derive_evening(outcome.value, self.context.formats)
        self.set_header(snapshot.title, snapshot.sentence)
        self._after.setEnabled(snapshot.has_later)
        if not snapshot.rows:
            self._show_empty()
            return
        self.table.set_rows(snapshot.rows, keys=[(snapshot.day, row.product) for row in snapshot.rows])
        self._card.setMaximumHeight(self.table.natural_height + 2 * Space.SMALL)
        self.show_content()
        if self.isVisible():
            self._keys.go_on()

    def _show_empty(self) -> None:
        self.show_state(
            State(
                "empty",
                self.tr("The day's products will stand here"),
                self.tr("Import your sales first; then each evening takes two minutes."),
                self.tr("Import sales"),
                lambda: self.context.navigate("imports"),
            )
        )

    def _turn(self, days: int) -> None:
        if self._snapshot is None or (days > 0 and not self._snapshot.has_later):
            return
        self.table.keep_typed()
        self._wanted = self._snapshot.day + timedelta(days=days)
        self.refresh()

    def _keep(self, row: EveningRow, note: Note) -> None:
        """Show the note at once, and write it down behind it."""
        if self._snapshot is None:
            return
        row.note = note
        self.set_header(self._snapshot.title, sentence(self._snapshot.rows, is_closed=self._is_closed))
        self._write(self._snapshot.day, row.product, note, self._on_noted)

    def _write(self, day: date, product: Product, note: Note, on_done: OnNoted) -> None:
        shop = self.context.shop
        self._being_written += 1

        def on_written(outcome: Outcome[Noted | NotNoted]) -> None:
            self._being_written -= 1
            on_done(day, product, outcome)

        self.context.jobs.run(Lane.DATABASE, lambda _progress: note_evening(shop, day, product, note), on_written)

    def _on_noted(self, day: date, product: Product, outcome: Outcome[Noted | NotNoted]) -> None:
        if isinstance(outcome, Err) or isinstance(outcome.value, NotNoted):
            trouble = fault_sentence(outcome.error) if isinstance(outcome, Err) else ""
            self.context.messages.bad(trouble or self.tr("That could not be noted for this day."))
            self.mark_stale()
            return
        self._done.append((day, product, outcome.value.before))
        self._undo.setEnabled(True)
        self._telling.start()

    def _on_undo(self) -> None:
        if self._done:
            day, product, before = self._done.pop()
            self._wanted = day
            self._write(day, product, before, self._on_undone)

    def _on_undone(self, _day: date, _product: Product, outcome: Outcome[Noted | NotNoted]) -> None:
        if isinstance(outcome, Err):
            self.context.messages.bad(fault_sentence(outcome.error))
        self._undo.setEnabled(bool(self._done))
        self._telling.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what was noted before the owner looks elsewhere."""
        super().hideEvent(event)
        if self._telling.isActive():
            self._telling.stop()
            self.context.announce.calendar_changed.emit()


def _read(shop: Shop, day: date | None) -> Evening:
    return read_evening_of(shop, day or present_day(shop))
