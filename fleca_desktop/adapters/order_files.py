"""The order sheet for spreadsheets: an Excel workbook, or CSV as the reader's locale has it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from fleca_desktop.adapters.cells import harmless, number_text, write_rows
from fleca_desktop.adapters.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from fleca_desktop.core.order_sheet import OrderSheet, OrderSheetWords, Paper, PrintedSheet, SheetRow

_NAME_WIDTH, _FIGURE_WIDTH = 30, 11
_HEAD_ROWS = 5
_PAPERS: dict[Paper, int] = {"A4": 9, "Letter": 1}  # Excel's numbers
_TAB_LETTERS = 31


def write_csv(sheets: Sequence[PrintedSheet], path: Path) -> None:
    """Write one line per product (or family) as UTF-8 with a mark, separated as spreadsheets of the locale expect.

    Several suppliers' sheets stand below each other, with the supplier in the first column.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    first, several = sheets[0][1], len(sheets) > 1
    heading = [harmless(cell) for cell in (*([first.supplier_heading] if several else []), *_headings(*sheets[0]))]
    lines = [line for sheet, words in sheets for line in _lines(sheet, words, several=several)]
    write_rows([heading, *lines], first.decimal, path)


def _lines(sheet: OrderSheet, words: OrderSheetWords, *, several: bool) -> Iterator[list[str]]:
    for family, row in _rows(sheet):
        figures = (*row.values, row.total) if sheet.has_boxes else row.values
        names = (family, row.name) if sheet.has_boxes else (row.name,)
        whose = (words.supplier,) if several else ()
        yield [*map(harmless, (*whose, *names)), *(number_text(value or 0, words.decimal) for value in figures)]


def _headings(sheet: OrderSheet, words: OrderSheetWords) -> list[str]:
    if sheet.has_boxes:
        return [words.family, words.product, *words.dates, words.total]
    return [words.family, *words.dates]


def _rows(sheet: OrderSheet) -> Iterator[tuple[str, SheetRow]]:
    """Every product with its family, or every family where products are not known."""
    for group in sheet.groups:
        for row in group.rows or (group.head,):
            yield group.head.name, row


def write_xlsx(sheets: Sequence[PrintedSheet], path: Path) -> None:
    """Write the sheets as a workbook, as they stand on paper: families with their sums, ready to be printed.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415 - only when a workbook is wanted

    names = _tab_names([words.supplier or words.title for _, words in sheets])
    content = io.BytesIO()  # XlsxWriter calls a full disk by a name of its own
    with Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        for name, (sheet, words) in zip(names, sheets, strict=True):
            _fill(book, book.add_worksheet(name), sheet, words)
    write_whole(content.getvalue(), path)


def _tab_names(suppliers: Sequence[str]) -> list[str | None]:
    """Names that Excel takes for worksheets: short, without its marks, all different, none of them its own."""
    names: list[str | None] = []
    for number, supplier in enumerate(suppliers, start=1):
        bare = "".join(letter for letter in supplier if letter not in "[]:*?/\\")[:_TAB_LETTERS].strip("' ")
        taken = bare.casefold() in {name.casefold() for name in names if name} | {"history"}
        names.append(f"{bare[: _TAB_LETTERS - 4]} {number}" if bare and taken else bare or None)
    return names


def _fill(book: Any, page: Any, sheet: OrderSheet, words: OrderSheetWords) -> None:  # noqa: ANN401 - XlsxWriter has no types
    plain, strong = {"num_format": "#,##0"}, {"num_format": "#,##0", "bold": True, "bg_color": "#EEEEEE"}
    page.set_column(0, 0, _NAME_WIDTH)
    page.set_column(1, len(sheet.columns) + 3, _FIGURE_WIDTH)
    page.set_paper(_PAPERS[words.paper])
    page.set_landscape()
    page.fit_to_pages(1, 1)
    page.freeze_panes(_HEAD_ROWS, 1)
    page.write_string(0, 0, words.title, book.add_format({"bold": True, "font_size": 16}))
    for at, text in enumerate((words.span, " \u00b7 ".join(filter(None, (words.shop, words.notice))), words.remark)):
        page.write_string(at + 1, 0, text)
    heading = book.add_format({"bold": True, "bottom": 1, "align": "right"})
    _write_row(
        page, _HEAD_ROWS - 1, words.product if sheet.has_boxes else words.family, _columns(sheet, words), heading
    )
    formats = book.add_format(plain), book.add_format(strong)
    lines = [(row, bool(own)) for group in sheet.groups for row, own in _with_head(group.head, group.rows)]
    if sheet.total is not None:
        lines.append((type(sheet.total)(words.total, sheet.total.values, sheet.total.total), True))
    for at, (row, is_sum) in enumerate(lines):
        figures = (*row.values, row.total) if sheet.has_boxes else row.values
        _write_row(page, _HEAD_ROWS + at, row.name, figures, formats[is_sum])
    page.write_string(_HEAD_ROWS + len(lines) + 1, 0, words.footer)


def _columns(sheet: OrderSheet, words: OrderSheetWords) -> list[str | float | None]:
    extra = [words.total, words.left_over, words.sold_out_at] if sheet.has_boxes else []
    return [*words.headings, *extra]


def _with_head(head: SheetRow, rows: tuple[SheetRow, ...]) -> Iterator[tuple[SheetRow, bool]]:
    yield head, bool(rows)
    for row in rows:
        yield row, False


def _write_row(page: Any, at: int, name: str, cells: Sequence[str | float | None], look: Any) -> None:  # noqa: ANN401 - as above
    page.write_string(at, 0, name, look)
    for column, cell in enumerate(cells, start=1):
        if isinstance(cell, str):
            page.write_string(at, column, cell, look)
        elif cell is None:
            page.write_blank(at, column, None, look)
        else:
            page.write_number(at, column, cell, look)
