"""Preview and printer. Qt's print support is loaded when the owner first wants it."""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from fleca_desktop.core.order_sheet import OrderSheet, OrderSheetWords
    from fleca_desktop.ui.orders.outlets import SheetOutlets


def show_preview(parent: QWidget, outlets: SheetOutlets, sheet: OrderSheet, words: OrderSheetWords) -> None:
    """Show the sheet as it will be on paper."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    dialog = QPrintPreviewDialog(_printer(outlets, words), parent)
    dialog.setWindowTitle(words.title)
    dialog.paintRequested.connect(lambda printer: outlets.paint(printer, sheet, words))
    dialog.exec()


def print_sheet(parent: QWidget, outlets: SheetOutlets, sheet: OrderSheet, words: OrderSheetWords) -> bool:
    """Print the sheet on the printer that the owner chooses; whether it was sent."""
    from PySide6.QtPrintSupport import QPrintDialog

    printer = _printer(outlets, words)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    outlets.paint(printer, sheet, words)
    return True


def _printer(outlets: SheetOutlets, words: OrderSheetWords) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(words.title)
    outlets.set_a4(printer)
    return printer
