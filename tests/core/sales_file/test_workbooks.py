from __future__ import annotations

import io
import zipfile
from datetime import date
from xml.sax.saxutils import escape

import pytest
import xlsxwriter
import xlwt

from fleca_desktop.core.sales_file import (
    Answers,
    NeedsMapping,
    Profile,
    Question,
    ReadSales,
    Unreadable,
    columns_as_read,
    read_sales_file,
)

TODAY = date(2026, 11, 23)


def workbook(*sheets: list[list[object]]) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"default_date_format": "dd/mm/yyyy"}) as book:
        for rows in sheets:
            sheet = book.add_worksheet()
            for place, row in enumerate(rows):
                sheet.write_row(place, 0, row)
    return buffer.getvalue()


def test_a_workbook_with_a_sheet_for_each_month_is_read_whole() -> None:
    header: list[object] = ["Fecha", "Artículo", "Uds", "Importe"]
    march, april = [date(2026, 3, 2), "Barra", 3, 3.6], [date(2026, 4, 2), "Barra", 2, 2.4]
    outcome = read_sales_file(workbook([header, march], [["Abril"], header, april]), "till.xlsx", today=TODAY)
    assert isinstance(outcome, ReadSales)
    assert outcome.sales["revenue_eur"].tolist() == [3.6, 2.4]


SECOND = Answers(sheet="Sheet2")
RIVALS: list[list[list[object]]] = [
    [["Fecha", "Artículo", "Uds", "Importe"], [date(2026, 3, 2), "Barra", 3, 3.6]],
    [["Fecha", "Familia", "Uds", "Importe"], [date(2026, 3, 2), "Pa", 3, 4.6]],
]
RIVALS_IN_ZIP = io.BytesIO()
with zipfile.ZipFile(RIVALS_IN_ZIP, "w") as archive:
    archive.writestr("till.xlsx", workbook(*RIVALS))


@pytest.mark.parametrize("content", [workbook(*RIVALS), RIVALS_IN_ZIP.getvalue()], ids=["workbook", "in a zip"])
def test_of_sheets_that_may_hold_the_same_sales_twice_the_owner_names_one(content: bytes) -> None:
    asked = read_sales_file(content, "till.xlsx", today=TODAY)
    assert asked == NeedsMapping((), (), (Question("which_sheet", options=("Sheet1", "Sheet2")),))
    for sheet, revenue_eur in (("Sheet1", 3.6), ("Sheet2", 4.6)):
        outcome = read_sales_file(content, "till.xlsx", today=TODAY, answers=Answers(sheet=sheet))
        assert isinstance(outcome, ReadSales)
        assert outcome.sales["revenue_eur"].tolist() == [revenue_eur]


def test_a_sheet_that_is_not_there_is_asked_for_again() -> None:
    asked = read_sales_file(workbook(*RIVALS), "till.xlsx", today=TODAY, answers=Answers(sheet="Març"))
    assert isinstance(asked, NeedsMapping)


def test_the_named_sheet_is_remembered_for_the_till_as_long_as_its_headings_are_the_same() -> None:
    families = Profile.from_json(Profile("bar", ("Fecha", "Familia", "Uds", "Importe"), SECOND).to_json())
    outcome = read_sales_file(workbook(*RIVALS), "till.xlsx", today=TODAY, profiles=(families,))
    assert isinstance(outcome, ReadSales)
    assert outcome.sales["revenue_eur"].tolist() == [4.6]
    columns = columns_as_read(workbook(*RIVALS), "till.xlsx", today=TODAY, profiles=(families,))
    assert isinstance(columns, NeedsMapping)
    assert columns.header == families.header
    other = Profile("other", ("Dia", "Familia", "Uds", "Importe"), SECOND)
    asked = read_sales_file(workbook(*RIVALS), "till.xlsx", today=TODAY, profiles=(other,))
    assert isinstance(asked, NeedsMapping)


def test_the_sheet_with_the_lines_is_read_and_the_summary_left() -> None:
    summary: list[list[object]] = [["Resum"], ["Total", 3.6]]
    lines: list[list[object]] = [["Data", "Article", "Unitats", "Import"], [date(2026, 3, 2), "Barra", 3, 3.6]]
    outcome = read_sales_file(workbook(summary, lines), "till.xlsx", today=TODAY)
    assert isinstance(outcome, ReadSales)
    assert outcome.sales["revenue_eur"].tolist() == [3.6]


LINES: list[list[object]] = [
    ["Tancament de caixa", "", "", "", ""],
    ["Data", "Família", "Article", "Unitats", "Import"],
    [date(2026, 3, 2), "Pa", "Barra de quart", 1234, 1357.4],
    [date(2026, 3, 2), "Brioixeria", "Croissant d'ametlla", 12.5, 18.75],
    [date(2026, 3, 13), "Pa", "Barra de quart", -2, -2.2],
]


def old_workbook(rows: list[list[object]]) -> bytes:
    """An ``.xls`` of Excel 97."""
    book, buffer = xlwt.Workbook(), io.BytesIO()
    sheet, day = book.add_sheet("Vendes"), xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for at, row in enumerate(rows):
        for place, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write(at, place, cell, day)
            elif cell != "":
                sheet.write(at, place, cell)
    book.save(buffer)
    return buffer.getvalue()


def open_document(rows: list[list[object]]) -> bytes:
    """An ``.ods``: a zip with the sheet as XML."""

    def cell(value: object) -> str:
        match value:
            case date():
                return f'<table:table-cell office:value-type="date" office:date-value="{value}"/>'
            case int() | float():
                return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
            case _:
                text = escape(str(value))
                return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    lines = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{names}><office:body><office:spreadsheet>'
        f'<table:table table:name="Vendes">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [("till.xlsx", workbook(LINES)), ("till.xls", old_workbook(LINES)), ("till.ods", open_document(LINES))],
)
def test_workbooks_of_every_kind_are_read_to_the_cent(name: str, content: bytes) -> None:
    outcome = read_sales_file(content, name, today=TODAY)
    assert isinstance(outcome, ReadSales)
    rows = {
        (row["date"].date(), row["family"], row["product"], row["units"], row["revenue_eur"])
        for row in outcome.sales.to_dict("records")
    }
    assert rows == {(*line[:3], float(str(line[3])), line[4]) for line in LINES[2:]}


@pytest.mark.parametrize("content", [old_workbook(LINES), open_document(LINES)])
def test_half_a_workbook_is_refused_and_not_read_wrongly(content: bytes) -> None:
    for share in (0.1, 0.5, 0.9):
        outcome = read_sales_file(content[: int(share * len(content))], "till", today=TODAY)
        assert isinstance(outcome, Unreadable)
