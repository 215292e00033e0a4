"""Preview and printer. Qt's print support is loaded when the owner first wants it."""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from fleca_desktop.core.order_sheet import OrderSheetWords, PrintedSheet
    from fleca_desktop.ui.orders.outlets import SheetOutlets


def show_preview(parent: QWidget, outlets: SheetOutlets, sheets: Sequence[PrintedSheet]) -> None:
    """Show the sheet as it will be on paper."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    printer = _printer(outlets, sheets[0][1])
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(sheets[0][1].title)
    dialog.resize(parent.window().size())
    # The dialog does not own its printer: what it calls holds it, for as long as there is a dialog.
    dialog.paintRequested.connect(lambda _same: outlets.paint(printer, sheets))
    dialog.exec()
    dialog.deleteLater()


def choose_printer(parent: QWidget, outlets: SheetOutlets, words: OrderSheetWords) -> QPrinter | None:
    """The printer that the owner chooses for a sheet of these words, if any."""
    from PySide6.QtPrintSupport import QPrintDialog

    printer = _printer(outlets, words)
    is_wanted = QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted
    return printer if is_wanted else None


def _printer(outlets: SheetOutlets, words: OrderSheetWords) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(words.title)
    outlets.set_page(printer, words.paper)
    return printer
