from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.core.sales_file import numbers


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("1.234,56 €", ",", "1234.56"),
        ("1,234.56", ".", "1234.56"),
        ("1 234,5", ",", "1234.5"),
        ("1\u00a0234,50", ",", "1234.50"),
        ("1\u202f234,50", ",", "1234.50"),
        ("1'234.50", ".", "1234.50"),
        ("$1,200.00", ".", "1200.00"),
        ("(4,50)", ",", "-4.50"),
        ("4,50-", ",", "-4.50"),
        ("-$0.43", ".", "-0.43"),
        ("−3,20", ",", "-3.20"),
        ("13,75", ",", "13.75"),
        ("46.0", ".", "46"),
        ("0", ",", "0"),
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
    ],
)
def test_amounts_are_read_as_the_till_wrote_them(text: str, decimal: str, value: str) -> None:
    assert numbers.parse(text, decimal) == Decimal(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["abc", "dos personas", "1.2.3", "12,34,5", "14:05", "2024-01-01", "", "A-1"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert all(numbers.parse(text, sign) is None for sign in numbers.DECIMALS)


def test_one_telling_value_decides_a_column() -> None:
    assert numbers.decide({0: ["1.234", "5.678", "12,50"]}) == {0: ","}
    assert numbers.decide({0: ["1,234", "5,678", "12.50"]}) == {0: "."}


def test_a_column_that_fits_both_follows_the_others_of_its_file() -> None:
    assert numbers.decide({0: ["1.234"], 1: ["16.827,27"]}) == {0: ",", 1: ","}


def test_columns_of_one_file_may_differ() -> None:
    assert numbers.decide({0: ["46.0", "11.0"], 1: ["0,90 €", "1,05 €"]}) == {0: ".", 1: ","}


def test_what_stays_open_is_asked() -> None:
    assert numbers.decide({0: ["1.234", "5.678"]}) == {0: None}


def test_whole_numbers_need_no_decision() -> None:
    assert numbers.decide({0: ["12", "7"]}) == {0: "."}


@given(st.decimals(-99_999, 99_999, places=2, allow_nan=False))
def test_what_is_written_in_either_way_is_read_back(value: Decimal) -> None:
    english = f"{value:,.2f}"
    catalan = english.translate(str.maketrans(",.", ".,"))
    assert numbers.parse(english, ".") == value
    assert numbers.parse(f"{catalan} €", ",") == value
