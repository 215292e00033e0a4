from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from fleca_desktop.services.order_outcomes import DraftOrder
from fleca_desktop.services.prepare_order import draft_order
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.orders.print_preview import _printer
from fleca_desktop.ui.orders.words import order_sheets

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.orders.outlets import SheetOutlets


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
