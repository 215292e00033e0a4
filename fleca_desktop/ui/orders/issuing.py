"""Sends the order out of the program: freeze it first, then write, copy or print that very version.

The order given says which week leaves, and what dialogs say of it. What leaves is drafted anew where the database
lives, behind all that was typed before.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.order_outcomes import DraftOrder, FrozenOrder, NoProducts
from fleca_desktop.services.prepare_order import draft_order, freeze_order
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane
from fleca_desktop.ui.opening import open_path
from fleca_desktop.ui.orders.message_text import as_message
from fleca_desktop.ui.orders.print_preview import choose_printer, show_preview
from fleca_desktop.ui.orders.words import family_sheet, order_sheets

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from fleca_desktop.core.order_sheet import PrintedSheet
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome
    from fleca_desktop.ui.orders.outlets import SheetOutlets

    UseSheets = Callable[[Sequence[PrintedSheet]], None]

FileKind = Literal["pdf", "xlsx", "csv"]


class OrderIssuing(QObject):
    """Every way out of the page; ``parent`` is what dialogs stand before."""

    def __init__(self, context: PageContext, outlets: SheetOutlets, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._outlets, self._window = context, outlets, parent
        self.supplier: str | None = None  # whose sheet leaves; None: those of all suppliers

    def save(self, order: DraftOrder | NoProducts, kind: FileKind) -> None:
        """Ask where, freeze, write."""
        path = self._ask(order, kind)
        if path is not None:
            self.save_to(order, kind, path)

    def save_to(self, order: DraftOrder | NoProducts, kind: FileKind, path: Path) -> None:
        """Freeze and write to ``path``."""

        def write(sheets: Sequence[PrintedSheet]) -> None:
            {"pdf": self._outlets.pdf, "xlsx": self._outlets.xlsx, "csv": self._outlets.csv}[kind](sheets, path)
            said = self.tr("Written: {file}").format(file=path.name)
            self._context.messages.good(said, self.tr("Open"), lambda: open_path(path))

        self._frozen(order, write)

    def copy(self, order: DraftOrder | NoProducts) -> None:
        """Put the order on the clipboard, as text for a message."""

        def copy(sheets: Sequence[PrintedSheet]) -> None:
            QGuiApplication.clipboard().setText("\n\n".join(as_message(*printed) for printed in sheets))
            self._context.messages.good(self.tr("The order is copied. Paste it into your message."))

        self._frozen(order, copy)

    def print(self, order: DraftOrder | NoProducts) -> None:
        """Ask on which printer, freeze, print."""
        (_, words), *_others = self._sheets(order)
        printer = choose_printer(self._window, self._outlets, words)
        if printer is None:
            return

        def send(sheets: Sequence[PrintedSheet]) -> None:
            self._outlets.paint(printer, sheets)
            self._context.messages.good(self.tr("The order was sent to the printer."))

        self._frozen(order, send)

    def preview(self, order: DraftOrder | NoProducts) -> None:
        """Show the page as it will be printed; nothing is frozen."""
        if isinstance(order, NoProducts):
            show_preview(self._window, self._outlets, self._sheets(order))
            return
        shop = self._context.shop

        def on_done(outcome: Outcome[DraftOrder]) -> None:
            if isinstance(outcome, Err):
                self._context.messages.bad(fault_sentence(outcome.error))
            else:
                show_preview(self._window, self._outlets, self._sheets(outcome.value))

        self._context.jobs.run(Lane.DATABASE, lambda _progress: _as_it_is_now(shop, order), on_done, reads=True)

    def _sheets(self, order: DraftOrder | NoProducts) -> Sequence[PrintedSheet]:
        if isinstance(order, NoProducts):
            return (family_sheet(order, self._context.formats),)
        return order_sheets(order, order.newest if order.is_frozen else None, self._context.formats, self.supplier)

    def _ask(self, order: DraftOrder | NoProducts, kind: FileKind) -> Path | None:
        week = f"{order.week_start:%G-W%V}" if isinstance(order, DraftOrder) else self.tr("families")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        whose = f"-{in_file_name(self.supplier)}" if self.supplier else ""
        suggested = str(Path(folder) / f"{self.tr('order')}-{week}{whose}.{kind}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the order"), suggested, f"*.{kind}")
        return Path(chosen) if chosen else None

    def _frozen(self, order: DraftOrder | NoProducts, use: UseSheets) -> None:
        if isinstance(order, NoProducts):
            self._guarded(use, (family_sheet(order, self._context.formats),))
            return
        shop, formats, supplier = self._context.shop, self._context.formats, self.supplier

        def freeze(_progress: object) -> tuple[DraftOrder, FrozenOrder]:
            now = _as_it_is_now(shop, order)
            return now, freeze_order(shop, now)

        def on_done(outcome: Outcome[tuple[DraftOrder, FrozenOrder]]) -> None:
            if isinstance(outcome, Err):
                self._context.messages.bad(fault_sentence(outcome.error))
                return
            now, frozen = outcome.value
            self._guarded(use, order_sheets(now, frozen.record, formats, supplier))
            if frozen.is_new:
                self._context.announce.order_frozen.emit()

        self._context.jobs.run(Lane.DATABASE, freeze, on_done)

    def _guarded(self, use: UseSheets, sheets: Sequence[PrintedSheet]) -> None:
        try:
            use(sheets)
        except EnvironmentFault as fault:
            self._context.messages.bad(fault_sentence(fault))


def _as_it_is_now(shop: Shop, order: DraftOrder) -> DraftOrder:
    """The order of the same week, drafted anew; the one given if the week has no other."""
    now = draft_order(shop, order.week_start)
    if not isinstance(now, DraftOrder):
        return order
    _ = now.plan  # worked out here, not while the window waits
    return now


def in_file_name(supplier: str) -> str:
    """A supplier's name without what file names may not hold."""
    return "".join(letter for letter in supplier if letter.isalnum() or letter in " -_").strip()
