from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fleca_desktop.core.sales_file import Answers, NeedsMapping, ReadSales, columns_as_read, read_sales_file
from fleca_desktop.core.sales_file.across import days_in, hours_in, measured, weekdays_in
from fleca_desktop.core.sales_file.outcomes import Profile

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file.outcomes import Role

TODAY = date(2026, 11, 23)
MONDAY = date(2026, 3, 9)
PRODUCTS = ("Barra", "Croissant", "Ensaïmada", "Coca de forner", "Cafè amb llet", "Aigua")
UNSAID = b"Fecha;Barra;Croissant;Ensaimada\n12/03/2026;110;54;12\n13/03/2026;98;61;\n"
ACROSS: dict[str, Role] = {"Barra": "across", "Croissant": "across", "Ensaimada": "across"}
SHEETS = st.lists(st.lists(st.integers(0, 90_000), min_size=6, max_size=6), min_size=2, max_size=7)


def read(content: bytes, answers: Answers | None = None) -> ReadSales:
    outcome = read_sales_file(content, "till.csv", today=TODAY, answers=answers)
    assert isinstance(outcome, ReadSales), outcome
    return outcome


def test_weekdays_are_known_in_each_language_when_they_follow_each_other() -> None:
    assert weekdays_in(["Producto", "L", "M", "X", "J", "V", "S", "D"]) == dict(zip(range(1, 8), range(7), strict=True))
    assert list(weekdays_in(["Dg.", "Dl.", "Dt.", "Dc.", "Dj.", "Dv.", "Ds."]).values()) == [6, 0, 1, 2, 3, 4, 5]
    assert weekdays_in(["mar", "lun", "mer", "jeu", "ven"]) == {}


def test_days_must_rise_and_say_their_year() -> None:
    assert days_in(["Item", "9-Mar-2026", "10-Mar-2026"], TODAY) == {1: MONDAY, 2: date(2026, 3, 10)}
    assert days_in(["Item", "10/03/2026", "09/03/2026"], TODAY) == {}
    assert days_in(["Item", "03/04/2026", "04/04/2026"], TODAY) == {1: date(2026, 4, 3), 2: date(2026, 4, 4)}
    assert days_in(["Item", "03/04/2026", "03/05/2026"], TODAY) == {1: date(2026, 3, 4), 2: date(2026, 3, 5)}


@pytest.mark.parametrize(
    "headings",
    [("8h", "9h", "10h"), ("08:00", "09:00", "12:00"), ("8-9", "9-10", "10-11"), ("6", "7", "8", "9", "10", "11")],
)
def test_hours_are_known(headings: tuple[str, ...]) -> None:
    assert hours_in(headings) == tuple(range(len(headings)))


def test_numbers_that_are_no_hours_are_none() -> None:
    assert hours_in(["8", "9", "10"]) == hours_in(["101", "102", "103"]) == hours_in(["9h", "8h", "7h"]) == ()


def test_a_measure_may_stand_before_or_behind_a_name() -> None:
    found = measured(["Croissant (uds)", "Import - Barra", "Barra €", "Pa"])
    assert found == {0: ("Croissant", "units"), 1: ("Barra", "amount"), 2: ("Barra", "amount")}


def test_columns_whose_measure_is_not_plain_are_asked_about_with_their_role() -> None:
    outcome = read_sales_file(UNSAID, "till.csv", today=TODAY)
    assert isinstance(outcome, NeedsMapping)
    assert [column.role for column in outcome.columns] == ["date", "across", "across", "across"]
    assert outcome.questions[0].options == ("units", "amount", "ignore")


def test_the_owner_says_what_the_columns_count() -> None:
    pieces = read(UNSAID, Answers(roles=ACROSS, measure="units"))
    assert pieces.sales["units"].tolist() == [110, 54, 12, 98, 61]
    assert pieces.sales["revenue_eur"].isna().all()
    money = read(UNSAID, Answers(roles=ACROSS, measure="amount"))
    assert money.control.revenue_imported_cents == 33_500
    assert money.understood.roles == {"Fecha": "date", **ACROSS}


def test_what_was_said_is_remembered_with_the_till() -> None:
    answers = Answers(roles=ACROSS, measure="units")
    profile = Profile.from_json(Profile("till", read(UNSAID, answers).header, answers).to_json())
    outcome = read_sales_file(UNSAID, "till.csv", today=TODAY, profiles=[profile])
    assert isinstance(outcome, ReadSales)
    assert outcome.sales["units"].sum() == 335


def test_the_columns_of_a_file_that_is_understood_can_be_looked_at() -> None:
    found = columns_as_read(b"Data;Producte;Import\n12/03/2026;Barra;1,10\n", "till.csv", today=TODAY)
    assert isinstance(found, NeedsMapping)
    assert [(column.header, column.role) for column in found.columns] == [
        ("Data", "date"), ("Producte", "product"), ("Import", "amount"),
    ]  # fmt: skip
    assert found.columns[1].samples == ("Barra",)
    assert found.questions == ()


def test_equal_and_empty_headings_can_be_told_apart() -> None:
    content = b"Data;Producte;Import;Import;\n12/03/2026;Barra;1,10;2,20;x\n"
    found = columns_as_read(content, "till.csv", today=TODAY)
    assert isinstance(found, NeedsMapping)
    assert [column.header for column in found.columns] == ["Data", "Producte", "Import", "Import (4)", "(5)"]
    answers = Answers(roles={"Data": "date", "Producte": "product", "Import": "ignored", "Import (4)": "amount"})
    assert read(content, answers).control.revenue_imported_cents == 220


def test_lines_set_aside_are_lines_of_the_file() -> None:
    content = b"Producto;09/03/2026;10/03/2026;11/03/2026\nBarra;10,50;xx;12,50\nTotal;10,50;0;12,50\n"
    assert {(one.reason, one.lines) for one in read(content).set_aside} == {
        ("unreadable_number", (2,)),
        ("total_line", (3,)),
    }


def _written(sheet: list[list[int]], layout: str) -> tuple[bytes, bool]:
    """``sheet`` (days × products, cents) in a wide layout, and whether its cells are plainly money."""
    days = [MONDAY + timedelta(days=number) for number in range(len(sheet))]
    cells = [[f"{cents / 100:.2f}".replace(".", ",") if cents else "" for cents in row] for row in sheet]
    if layout == "products":
        lines = [["Data", *PRODUCTS], *([f"{day:%d/%m/%Y}", *row] for day, row in zip(days, cells, strict=True))]
    else:
        shape = {"dates": "%d/%m/%Y", "iso": "%Y-%m-%d", "named": "%a %d/%m/%Y"}[layout]
        across = [[row[place] for row in cells] for place in range(len(PRODUCTS))]
        lines = [["Producte", *(day.strftime(shape) for day in days)]]
        lines += [[name, *row] for name, row in zip(PRODUCTS, across, strict=True)]
    return "\n".join(";".join(line) for line in lines).encode(), any(any(row) for row in sheet)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(sheet=SHEETS, layout=st.sampled_from(["products", "dates", "iso", "named"]))
def test_a_sheet_laid_across_reads_back_equal_or_is_asked_about(sheet: list[list[int]], layout: str) -> None:
    content, has_sales = _written(sheet, layout)
    outcome = read_sales_file(content, "till.csv", today=TODAY)
    if not isinstance(outcome, ReadSales):
        assert isinstance(outcome, NeedsMapping) or not has_sales
        return
    truth = {
        (MONDAY + timedelta(days=back), PRODUCTS[place]): cents
        for back, row in enumerate(sheet)
        for place, cents in enumerate(row)
        if cents
    }
    assert {(r.date.date(), r.product): round(100 * r.revenue_eur) for r in outcome.sales.itertuples()} == truth
