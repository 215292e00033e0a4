from __future__ import annotations

import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from fleca_desktop.adapters.cells import number_text
from fleca_desktop.adapters.figure_files import write_figures_csv, write_figures_xlsx
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.figure_table import FigureTable

if TYPE_CHECKING:
    from pathlib import Path

MONDAY = date(2026, 9, 7)
TABLE = FigureTable(
    "Previsió",
    ("Setmana del", "Producte", "Previsió, €", "Un any abans"),
    ((MONDAY, "Croissant; gran", 4212.4, None), (MONDAY, "=HYPERLINK(1)", -12.0, 1000.0)),
)


def test_csv_is_as_catalan_and_spanish_spreadsheets_expect(tmp_path: Path) -> None:
    write_figures_csv(TABLE, ",", tmp_path / "figures.csv")
    assert (tmp_path / "figures.csv").read_bytes().decode().split("\r\n") == [
        "\ufeffSetmana del;Producte;Previsió, €;Un any abans",
        '07/09/2026;"Croissant; gran";4212,40;',
        "07/09/2026;'=HYPERLINK(1);-12;1000",
        "",
    ]


def test_csv_has_commas_where_the_decimal_mark_is_a_point(tmp_path: Path) -> None:
    write_figures_csv(TABLE, ".", tmp_path / "figures.csv")
    assert (tmp_path / "figures.csv").read_bytes().decode().split("\r\n")[1] == "07/09/2026,Croissant; gran,4212.40,"


def test_excel_has_days_numbers_and_words_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "figures.xlsx"
    write_figures_xlsx((TABLE, FigureTable("Altres", ("Nom",), ())), path)
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == ["Previsió", "Altres"]
    assert book.get_sheet_by_index(0).to_python() == [
        list(TABLE.headings),
        [MONDAY, "Croissant; gran", 4212.4, ""],
        [MONDAY, "=HYPERLINK(1)", -12.0, 1000.0],
    ]
    assert "<f>" not in zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml").decode()


def test_a_folder_that_is_gone_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        write_figures_csv(TABLE, ",", tmp_path / "gone" / "figures.csv")
    with pytest.raises(EnvironmentFault):
        write_figures_xlsx((TABLE,), tmp_path / "gone" / "figures.xlsx")
    assert list(tmp_path.iterdir()) == []


@given(st.decimals(min_value=-1_000_000, max_value=1_000_000, places=2))
def test_figures_read_back_equal(value: object) -> None:
    number = float(str(value))
    assert float(number_text(number, ",").replace(",", ".")) == number
