from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fleca_desktop.core.sales_file import ReadSales, read_sales_file

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 23)
Line = tuple[date, str, int, int]  # day, product, units, cents
Cells = list[list[str]]
PRODUCTS = ("Barra", "Croissant", "Coca de vidre", "Pa de pagès", "Ensaïmada", "Cafè; sol")
DAYS = st.integers(0, 60).map(lambda back: date(2026, 5, 31) - timedelta(days=back))
LINES = st.dictionaries(
    st.tuples(DAYS, st.sampled_from(PRODUCTS)),
    st.tuples(st.integers(1, 400), st.integers(-5_000, 90_000)),
    min_size=1,
    max_size=25,
).map(lambda held: sorted((day, product, units, cents) for (day, product), (units, cents) in held.items()))


def euros(cents: int) -> str:
    return f"{cents / 100:.2f}".replace(".", ",")


def row(line: Line) -> list[str]:
    day, product, units, cents = line
    return [day.strftime("%d/%m/%Y"), product, str(units), euros(cents)]


HEADER = ["Data", "Article", "Unitats", "Import"]


def plainly(lines: list[Line]) -> Cells:
    return [HEADER, *map(row, lines)]


def in_three_columns(lines: list[Line]) -> Cells:
    parts = [[str(day.year), str(day.month), str(day.day)] for day, *_ in lines]
    return [["Any", "Mes", "Dia", *HEADER[1:]], *([*a, *row(line)[1:]] for a, line in zip(parts, lines, strict=True))]


def by_day(lines: list[Line]) -> list[list[Line]]:
    return [list(group) for _, group in groupby(lines, key=lambda line: line[0])]


def day_written_once(lines: list[Line]) -> Cells:
    return [
        HEADER,
        *([row(line)[0] if line is group[0] else "", *row(line)[1:]] for group in by_day(lines) for line in group),
    ]


def days_as_titles(lines: list[Line]) -> Cells:
    return [HEADER[1:], *(r for g in by_day(lines) for r in [[row(g[0])[0], "", ""], *(row(line)[1:] for line in g)])]


def sums_without_a_word(lines: list[Line]) -> Cells:
    def summed(group: list[Line]) -> list[str]:
        return [row(group[0])[0], "", str(sum(line[2] for line in group)), euros(sum(line[3] for line in group))]

    return [HEADER, *(r for group in by_day(lines) for r in [*map(row, group), summed(group)])]


def with_code_tax_and_total(lines: list[Line]) -> Cells:
    def wider(line: Line) -> list[str]:
        day, product, units, cents = row(line)
        return [f"{PRODUCTS.index(product):06d}", product, units, "10", cents, euros(line[3] + 7), day]

    return [["Codi", "Article", "Unitats", "% IVA", "Base imposable", "Total amb IVA", "Data"], *map(wider, lines)]


def day_serials(lines: list[Line]) -> Cells:
    return [HEADER, *([str((line[0] - date(1899, 12, 30)).days), *row(line)[1:]] for line in lines)]


SHAPES = (
    plainly, in_three_columns, day_written_once, days_as_titles, sums_without_a_word, with_code_tax_and_total,
    day_serials,
)  # fmt: skip


def check(lines: list[Line], shape: Callable[[list[Line]], Cells]) -> None:
    text = "\r\n".join(";".join(f'"{cell}"' if ";" in cell else cell for cell in cells) for cells in shape(lines))
    outcome = read_sales_file(text.encode(), "till.csv", today=TODAY)
    if not isinstance(outcome, ReadSales):
        return
    read = [
        (r.date.date(), r.product, round(r.units), round(100 * r.revenue_eur))
        for r in outcome.sales.sort_values(["date", "product"]).itertuples()
    ]
    assert read == sorted(lines), shape.__name__


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(lines=LINES, shape=st.sampled_from(SHAPES))
def test_a_table_in_any_shape_reads_back_equal_or_is_asked_about(
    lines: list[Line], shape: Callable[[list[Line]], Cells]
) -> None:
    check(lines, shape)


@pytest.mark.slow
@settings(max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))
@given(lines=LINES, shape=st.sampled_from(SHAPES))
def test_two_thousand_tables_in_any_shape_read_back_equal_or_are_asked_about(
    lines: list[Line], shape: Callable[[list[Line]], Cells]
) -> None:
    check(lines, shape)


def test_the_shapes_are_read_and_not_only_asked_about() -> None:
    lines = sorted((date(2026, 5, d), product, d, 100 * d + 5) for d in (4, 5, 6, 7, 16) for product in PRODUCTS)
    for shape in SHAPES:
        text = "\n".join(";".join(f'"{cell}"' if ";" in cell else cell for cell in cells) for cells in shape(lines))
        assert isinstance(read_sales_file(text.encode(), "till.csv", today=TODAY), ReadSales), shape.__name__
