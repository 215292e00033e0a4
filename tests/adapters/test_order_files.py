from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from python_calamine import CalamineWorkbook

from fleca_desktop.adapters.order_files import write_csv, write_xlsx
from fleca_desktop.core.order_sheet import OrderSheetWords, sheet_of_families, sheet_of_lines
from fleca_desktop.core.ordering import OrderLine

if TYPE_CHECKING:
    from pathlib import Path

MONDAY = date(2026, 9, 7)
DAYS = (MONDAY, MONDAY + timedelta(days=1))
WORDS = OrderSheetWords(
    title="Comanda, setmana 37",
    span="del 7 al 13 de setembre 2026",
    shop="Forn de mostra",
    notice="botiga fictícia de mostra",
    remark="",
    footer="Versió 2",
    product="Producte",
    total="Total",
    family="Família",
    left_over="sobrat",
    sold_out_at="exhaurit a les",
    headings=("dl 7", "dt 8"),
    notes=("", ""),
    dates=("07/09/2026", "08/09/2026"),
    number=str,
    decimal=",",
)


def line(product: str, quantity: int, day: date = MONDAY) -> OrderLine:
    return OrderLine(day, "Brioixeria", product, 50.0, quantity, edited=False, expected_leftover=2, expected_shortage=1)


SHEET = sheet_of_lines([line("Croissant", 96), line("Croissant", 88, DAYS[1]), line("Ensaïmada", 1040)], DAYS)
NASTY = sheet_of_lines([line("=HYPERLINK(1)", 1), line("+34", 2), line("-5", 3), line("@SUM", 4)], DAYS)


def read_csv(path: Path) -> list[str]:
    return path.read_bytes().decode("utf-8").split("\r\n")


def test_csv_is_as_catalan_and_spanish_spreadsheets_expect(tmp_path: Path) -> None:
    write_csv([(SHEET, WORDS)], tmp_path / "order.csv")
    assert read_csv(tmp_path / "order.csv") == [
        "\ufeffFamília;Producte;07/09/2026;08/09/2026;Total",
        "Brioixeria;Croissant;96;88;184",
        "Brioixeria;Ensaïmada;1040;0;1040",
        "",
    ]


def test_csv_has_commas_where_the_decimal_mark_is_a_point(tmp_path: Path) -> None:
    write_csv([(SHEET, replace(WORDS, decimal="."))], tmp_path / "order.csv")
    assert read_csv(tmp_path / "order.csv")[1] == "Brioixeria,Croissant,96,88,184"


def test_euros_have_the_locales_decimal_mark(tmp_path: Path) -> None:
    sheet = sheet_of_families({("Pa", MONDAY): 4212.4, ("Pa", DAYS[1]): 3900.0})
    write_csv([(sheet, WORDS)], tmp_path / "order.csv")
    assert read_csv(tmp_path / "order.csv")[:2] == ["\ufeffFamília;07/09/2026;08/09/2026", "Pa;4212,40;3900"]


def test_no_name_becomes_a_formula_in_csv(tmp_path: Path) -> None:
    write_csv([(NASTY, WORDS)], tmp_path / "order.csv")
    names = [text.split(";")[1] for text in read_csv(tmp_path / "order.csv")[1:-1]]
    assert names == ["'+34", "'-5", "'=HYPERLINK(1)", "'@SUM"]


def test_no_name_becomes_a_formula_in_excel(tmp_path: Path) -> None:
    write_xlsx([(NASTY, WORDS)], tmp_path / "order.xlsx")
    content = zipfile.ZipFile(tmp_path / "order.xlsx").read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in content


def test_excel_has_numbers_as_numbers(tmp_path: Path) -> None:
    write_xlsx([(SHEET, WORDS)], tmp_path / "order.xlsx")
    rows = CalamineWorkbook.from_path(str(tmp_path / "order.xlsx")).get_sheet_by_index(0).to_python()
    assert rows[0][0] == "Comanda, setmana 37"
    assert rows[2][0] == "Forn de mostra · botiga fictícia de mostra"
    assert rows[4][:4] == ["Producte", "dl 7", "dt 8", "Total"]
    assert rows[5][:4] == ["Brioixeria", 1136.0, 88.0, 1224.0]
    assert rows[6][:4] == ["Croissant", 96.0, 88.0, 184.0]
    assert rows[-1][0] == "Versió 2"


def test_a_single_worksheet_is_called_by_its_title(tmp_path: Path) -> None:
    write_xlsx([(SHEET, WORDS)], tmp_path / "order.xlsx")
    assert CalamineWorkbook.from_path(str(tmp_path / "order.xlsx")).sheet_names == ["Comanda, setmana 37"]


def test_excel_shows_families_in_euros(tmp_path: Path) -> None:
    sheet = sheet_of_families({("Pa", MONDAY): 4212.4, ("Coca", MONDAY): 100.0})
    write_xlsx([(sheet, replace(WORDS, headings=("set. 7",), remark="Sense productes"))], tmp_path / "order.xlsx")
    rows = CalamineWorkbook.from_path(str(tmp_path / "order.xlsx")).get_sheet_by_index(0).to_python()
    assert rows[3][0] == "Sense productes"
    assert [row[0] for row in rows[4:8]] == ["Família", "Coca", "Pa", "Total"]
    assert rows[7][1] == 4312.4


def test_several_suppliers_are_told_apart_in_csv_and_have_a_worksheet_each(tmp_path: Path) -> None:
    own = replace(WORDS, supplier="forn propi", supplier_heading="Proveïdor")
    other = replace(WORDS, supplier="Obrador [Vell]: pa/coques i altres especialitats", supplier_heading="Proveïdor")
    write_csv([(SHEET, own), (SHEET, other)], tmp_path / "order.csv")
    rows = (tmp_path / "order.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[0].startswith("Proveïdor;")
    assert {row.split(";")[0] for row in rows[1:]} == {own.supplier, other.supplier}
    write_xlsx([(SHEET, own), (SHEET, other), (SHEET, other)], tmp_path / "order.xlsx")
    names = CalamineWorkbook.from_path(str(tmp_path / "order.xlsx")).sheet_names
    assert names == ["forn propi", "Obrador Vell pacoques i altres", "Obrador Vell pacoques i alt 3"]
