from __future__ import annotations

import io
from datetime import date

import xlsxwriter

from fleca_desktop.core.sales_file import ReadSales, Unreadable, read_sales_file

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


def test_a_workbook_whose_sheets_may_hold_the_same_sales_twice_is_refused() -> None:
    lines: list[list[object]] = [["Fecha", "Artículo", "Uds", "Importe"], [date(2026, 3, 2), "Barra", 3, 3.6]]
    families: list[list[object]] = [["Fecha", "Familia", "Uds", "Importe"], [date(2026, 3, 2), "Pa", 3, 3.6]]
    assert read_sales_file(workbook(lines, families), "till.xlsx", today=TODAY) == Unreadable("several_files")


def test_the_sheet_with_the_lines_is_read_and_the_summary_left() -> None:
    summary: list[list[object]] = [["Resum"], ["Total", 3.6]]
    lines: list[list[object]] = [["Data", "Article", "Unitats", "Import"], [date(2026, 3, 2), "Barra", 3, 3.6]]
    outcome = read_sales_file(workbook(summary, lines), "till.xlsx", today=TODAY)
    assert isinstance(outcome, ReadSales)
    assert outcome.sales["revenue_eur"].tolist() == [3.6]
