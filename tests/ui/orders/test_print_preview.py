from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QGraphicsView, QWidget

from fleca_desktop.services.keep_products import change_products, list_kept
from fleca_desktop.services.order_outcomes import DraftOrder
from fleca_desktop.services.prepare_order import draft_order
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.orders.print_preview import _printer, show_preview
from fleca_desktop.ui.orders.words import order_sheets

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.orders.outlets import SheetOutlets


def test_the_preview_shows_a_page_for_each_supplier(
    shop: Shop, outlets: SheetOutlets, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {product.name: product.id for product in list_kept(shop).products}
    change_products(shop, [known["Barra"]], "supplier", "Forn Vell")
    change_products(shop, [known["Croissant"]], "supplier", "Obrador de la Plaça")
    order = draft_order(shop)
    assert isinstance(order, DraftOrder)
    sheets = order_sheets(order, None, Formats("en"))
    pages: list[int] = []

    def look(dialog: QPrintPreviewDialog) -> int:
        dialog.show()
        (preview,) = dialog.findChildren(QPrintPreviewWidget)
        preview.updatePreview()
        pages.append(preview.pageCount())
        return 0

    monkeypatch.setattr(QPrintPreviewDialog, "exec", look)
    parent = QWidget()
    qtbot.addWidget(parent)
    show_preview(parent, outlets, sheets)
    assert pages == [len(sheets)] == [3]


def test_the_preview_of_a_dark_window_is_black_on_white(
    shop: Shop, outlets: SheetOutlets, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = draft_order(shop)
    assert isinstance(order, DraftOrder)
    pictures: list[QImage] = []

    def look(dialog: QPrintPreviewDialog) -> int:
        (preview,) = dialog.findChildren(QPrintPreviewWidget)
        (view,) = preview.findChildren(QGraphicsView)
        for colour in (Qt.GlobalColor.black, Qt.GlobalColor.white):
            view.setStyleSheet(f"color: {QColor(colour).name()}")
            dialog.show()
            preview.updatePreview()
            pictures.append(view.viewport().grab().toImage())
        return 0

    monkeypatch.setattr(QPrintPreviewDialog, "exec", look)
    parent = QWidget()
    qtbot.addWidget(parent)
    show_preview(parent, outlets, order_sheets(order, None, Formats("en")))
    assert pictures[0] == pictures[1]


@pytest.mark.usefixtures("qapp")
def test_printer_and_pdf_say_the_same(shop: Shop, outlets: SheetOutlets, tmp_path: Path) -> None:
    order = draft_order(shop)
    assert isinstance(order, DraftOrder)
    sheets = order_sheets(order, None, Formats("en"))
    printer = _printer(outlets, sheets[0][1])
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    outlets.paint(printer, sheets)
    outlets.pdf(sheets, tmp_path / "written.pdf")
    printed, written = (PdfReader(tmp_path / f"{name}.pdf").pages for name in ("printed", "written"))
    assert len(printed) == len(written) == 1
    assert printed[0].extract_text().split() == written[0].extract_text().split()
