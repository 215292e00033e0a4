from __future__ import annotations

import io
import zipfile
from datetime import date, time

import pytest
from xlsxwriter import Workbook

from fleca_desktop.core.sales_file import Unreadable, read_sales_file
from fleca_desktop.core.sales_file.ods_bounds import BadSheetError, OdsExtent
from fleca_desktop.core.sales_file.workbook_bounds import fits


def workbook(cells: dict[tuple[int, int], str]) -> bytes:
    content = io.BytesIO()
    book = Workbook(content, {"in_memory": True})
    page = book.add_worksheet()
    for (row, column), text in cells.items():
        page.write_string(row, column, text)
    book.close()
    return content.getvalue()


def read(content: bytes) -> object:
    return read_sales_file(
        content, "till.xlsx", profiles=[], answers=None, today=date(2026, 3, 16), day_ends_at=time(0)
    )  # fmt: skip


@pytest.mark.parametrize("far", [(1_048_575, 16_383), (1_048_575, 300)])
def test_two_cells_far_apart_are_refused_before_they_take_all_memory(far: tuple[int, int]) -> None:
    content = workbook({(0, 0): "Data", far: "x"})
    assert len(content) < 10_000
    assert read(content) == Unreadable("too_large")


def test_a_long_and_narrow_sheet_fits() -> None:
    content = workbook({(0, 0): "Data", (1_048_575, 20): "x"})
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert fits(archive, 600_000_000)


def test_parts_that_unpack_to_too_much_do_not_fit() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 5_000_000)
    with zipfile.ZipFile(content) as archive:
        assert not fits(archive, 4_000_000)
        assert fits(archive, 6_000_000)


def test_a_place_that_falls_on_the_border_of_two_chunks_is_seen() -> None:
    for shift in range(40):
        sheet = b" " * ((1 << 20) - shift) + b'<c r="XFD1048576">'
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/worksheets/sheet1.xml", b'<c r="A1">' + sheet)
        with zipfile.ZipFile(content) as archive:
            assert not fits(archive, 6_000_000)


def test_entities_that_grow_are_not_expanded() -> None:
    source = io.BytesIO(workbook({(0, 0): "Data"}))
    bomb = '<!DOCTYPE x [<!ENTITY a "' + "a" * 100 + '">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 50}">' for n in range(6)
    ) + "]>"  # fmt: skip
    target = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            if name == "xl/sharedStrings.xml":
                text = text.replace("?>", f"?>{bomb}", 1).replace("Data", "&g;")
            new.writestr(name, text)
    assert isinstance(read(target.getvalue()), Unreadable)


_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
    'manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)


def open_document(rows: str, before: str = "") -> bytes:
    """An ``.ods`` with these rows."""
    names = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    text = (
        f'<?xml version="1.0"?>{before}<office:document-content {names}><office:body><office:spreadsheet>'
        f'<table:table table:name="a">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", text)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
    return content.getvalue()


def a_row(*cells: str, repeated: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{repeated}">{"".join(cells)}</table:table-row>'


def a_cell(text: str = "", repeated: object = 1) -> str:
    head = f'<table:table-cell table:number-columns-repeated="{repeated}"'
    return f'{head} office:value-type="string"><text:p>{text}</text:p></table:table-cell>' if text else f"{head}/>"


SALES = a_row(a_cell("Data"), a_cell("Producte"), a_cell("Unitats"), a_cell("Import")) + a_row(
    a_cell("10/03/2026"), a_cell("Barra"), a_cell("210"), a_cell("231,00")
)


@pytest.mark.parametrize(
    "rows",
    [
        a_row(a_cell("x", 1_000_000_000)),
        a_row(a_cell("x", "9" * 5_000)),
        a_row(a_cell("x"), a_cell("", 16_000), a_cell("x")) + a_row(a_cell("x"), repeated=1_000_000),
        a_row(a_cell("x"), repeated=40_000_000),
        a_row(a_cell("x"))
        + a_row(a_cell(), repeated=1_048_574)
        + a_row(a_cell("", 16_383), "<table:covered-table-cell><text:p>x</text:p></table:covered-table-cell>"),
        a_row(
            "<table:table-cell a='>' table:number-columns-repeated = '&#57;00000000'><text:p>x</text:p>"
            "</table:table-cell>"
        ),
        a_row(a_cell("x")) * 7_000 + a_row(a_cell("x") * 9_000),
    ],
    ids=[
        "a cell repeated",
        "a number of 5000 digits",
        "wide and long",
        "a row repeated",
        "two far apart",
        "odd writing",
        "nothing repeated",
    ],
)
def test_an_open_document_that_would_be_huge_is_refused_before_it_takes_all_memory(rows: str) -> None:
    content = open_document(SALES + rows)
    assert len(content) < 20_000
    assert read(content) == Unreadable("too_large")


def test_sheets_are_bounded_one_by_one_and_a_large_one_is_read_in_pieces() -> None:
    padding = a_row(a_cell("", 16_384), repeated=1_048_574)
    sheet = f"<table:table>{SALES + a_row(a_cell('x' * 90)) * 900 + padding}</table:table>".encode()
    for sheets in (1, 40):
        extent, text = OdsExtent(), sheet * sheets
        for place in range(0, len(text), 65_537):
            extent.feed(text[place : place + 65_537])
        assert 4 * 902 <= extent.cells <= 4 * 904


@pytest.mark.parametrize(
    "text", [b"<!ENTITY", "<table:table-row>".encode("utf-16"), b"<table:table-row>" + b" " * (1 << 20) * 17]
)
def test_what_no_office_program_writes_is_not_trusted(text: bytes) -> None:
    extent = OdsExtent()
    extent.feed(b"<table:table-row>")
    with pytest.raises(BadSheetError):
        extent.feed(text)


def test_an_open_document_that_is_padded_with_empty_cells_to_the_sheets_end_is_read() -> None:
    content = open_document(SALES + a_row(a_cell("", 16_384), repeated=1_048_574))
    assert not isinstance(read(content), Unreadable)


def test_the_entities_of_an_open_document_are_not_expanded() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "' + "&a;" * 1_000 + '">]>'
    assert read(open_document(a_row(a_cell("&b;")), bomb)) == Unreadable("damaged")


def test_an_open_document_of_another_kind_of_text_is_damaged() -> None:
    assert read(open_document("<table:table-row>")) == Unreadable("damaged")
