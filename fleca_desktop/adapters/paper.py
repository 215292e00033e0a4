"""The order sheet on paper: one way of drawing it, for the preview, the PDF and the printer.

Drawn in tenths of millimetres of an A4 page, scaled to the page there is and set in its middle. Black on
white; figures are as large as the rows allow; sheets of more than ``ROWS_PER_PAGE`` rows go on on another page.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from fleca_desktop.adapters.files import write_whole
from fleca_desktop.adapters.paper_grid import Columns, Grid, RowStyle
from fleca_desktop.adapters.paper_text import lines_of
from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from fleca_desktop.core.order_sheet import OrderSheet, OrderSheetWords, Paper, PrintedSheet, SheetRow

_PAGE_WIDTH, _PAGE_HEIGHT, _MARGIN = 2100, 2970, 110
_TABLE_TOP, _TABLE_BOTTOM = 350, 2820
ROWS_PER_PAGE = 70  # the rows of 60 products in ten families, at 8 points
_TALLEST_ROW = 130
_REMARK_SIZE, _SMALLER, _REMARK_LINE, _MOST_REMARK_LINES = 38, 0.8, 44, 3
_RESOLUTION_DPI = 600
_SIZES: dict[Paper, QPageSize.PageSizeId] = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}

_Line = tuple["SheetRow", RowStyle]


def write_pdf(sheets: Sequence[PrintedSheet], path: Path) -> None:
    """Write the sheets as PDF, each on a page of its own. Needs a QGuiApplication.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    paper = QBuffer()  # Qt keeps to itself what a disk says to it
    paper.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(paper)
    writer.setResolution(_RESOLUTION_DPI)
    writer.setTitle(sheets[0][1].title)
    writer.setCreator("Fleca")
    set_page(writer, sheets[0][1].paper)
    paint_sheets(writer, sheets)
    write_whole(bytes(paper.data().data()), path)


def set_page(device: QPagedPaintDevice, paper: Paper) -> None:
    """Make the page that ``paper`` is, upright, without margins: the drawing has its own."""
    device.setPageSize(QPageSize(_SIZES[paper]))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def paint_sheets(device: QPagedPaintDevice, sheets: Sequence[PrintedSheet]) -> None:
    """Draw all sheets on ``device``, which is a PDF, a printer or a preview.

    Raises:
        EnvironmentFault: the device cannot be drawn on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise EnvironmentFault("cannot_write", what=sheets[0][1].title)
    try:
        scale = min(device.width() / _PAGE_WIDTH, device.height() / _PAGE_HEIGHT)
        painter.translate((device.width() - scale * _PAGE_WIDTH) / 2, 0)  # Letter is wider and lower than A4
        painter.scale(scale, scale)
        pages = [(sheet, words, lines) for sheet, words in sheets for lines in _pages(sheet, words)]
        for number, page in enumerate(pages):
            if number and not device.newPage():
                raise EnvironmentFault("cannot_write", what=page[1].title)
            _paint_page(painter, *page)
    finally:
        painter.end()


def _pages(sheet: OrderSheet, words: OrderSheetWords) -> list[list[_Line]]:
    """The rows of each page: pages are about equally full, and no family's name stands alone at a page's end."""
    lines, pages = list(_lines(sheet, words)), []
    while len(lines) > ROWS_PER_PAGE:
        upto = ceil(len(lines) / ceil(len(lines) / ROWS_PER_PAGE))
        if lines[upto - 1][1] is RowStyle.FAMILY:
            upto -= 1
        pages.append(lines[:upto])
        lines = lines[upto:]
    return [*pages, lines]


def _lines(sheet: OrderSheet, words: OrderSheetWords) -> Iterator[_Line]:
    for group in sheet.groups:
        yield group.head, RowStyle.FAMILY if group.rows else RowStyle.PRODUCT
        for row in group.rows:
            yield row, RowStyle.PRODUCT
    if sheet.total is not None:
        yield type(sheet.total)(words.total, sheet.total.values, sheet.total.total), RowStyle.TOTAL


def _paint_page(painter: QPainter, sheet: OrderSheet, words: OrderSheetWords, lines: list[_Line]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)  # so that the next is a change, and is said on each page:
    painter.setPen(Qt.GlobalColor.black)  # a preview begins with the window's colour, which may be white
    columns = Columns(_MARGIN, _PAGE_WIDTH - _MARGIN, len(sheet.columns), has_boxes=sheet.has_boxes)
    table_top = _TABLE_TOP + _more_for_remark(words)
    height = min(_TALLEST_ROW, (_TABLE_BOTTOM - table_top - Grid.HEADING) / max(len(lines), 1))
    grid = Grid(painter, columns, words, height, lines)
    _paint_head(grid, words)
    top = grid.paint_headings(table_top)
    for row, style in lines:
        top = grid.paint_row(row, style, top)
    grid.paint_frame(table_top + Grid.HEADING, top)
    _paint_foot(grid, words)


def _more_for_remark(words: OrderSheetWords) -> float:
    """What a remark needs that is too long for a line: the table begins lower."""
    lines = lines_of(words.remark, _REMARK_SIZE * _SMALLER, _PAGE_WIDTH - 2 * _MARGIN)
    return (min(lines, _MOST_REMARK_LINES) - 1) * _REMARK_LINE


def _paint_head(grid: Grid, words: OrderSheetWords) -> None:
    left, width = _MARGIN, _PAGE_WIDTH - 2 * _MARGIN
    far = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    far_left, far_width = left + width * 0.66, width * 0.34
    grid.text(QRectF(left, 100, width * 0.66, 100), words.title, 84, strong=True, wraps=True)
    grid.text(QRectF(left, 205, width * 0.66, 64), words.span, 50)
    grid.text(QRectF(far_left, 100, far_width, 100), words.shop, 50, alignment=far, strong=True, wraps=True)
    grid.text(QRectF(far_left, 205, far_width, 64), words.notice, 40, alignment=far)
    more = _more_for_remark(words)
    grid.text(QRectF(left, 280, width, 56 + more), words.remark, _REMARK_SIZE, wraps=more > 0)


def _paint_foot(grid: Grid, words: OrderSheetWords) -> None:
    grid.text(QRectF(_MARGIN, 2835, _PAGE_WIDTH - 2 * _MARGIN, 50), words.footer, 32)
