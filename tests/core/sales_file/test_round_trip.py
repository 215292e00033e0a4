from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fleca_desktop.core.sales_file import NeedsMapping, ReadSales, read_sales_file

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 23)
HEADERS = (
    ("Data", "Família", "Producte", "Unitats", "Base imposable"),
    ("Fecha", "Familia", "Producto", "Cantidad", "Base imponible"),
    ("Date", "Category", "Item", "Qty", "Net sales"),
    ("Date", "Famille", "Article", "Quantité", "CA HT"),
    ("Datum", "Warengruppe", "Artikel", "Menge", "Netto"),
    ("Data", "Famiglia", "Prodotto", "Quantità", "Imponibile"),
    ("Data", "Família", "Produto", "Quantidade", "Valor líquido"),
)
DATES = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%m/%d/%Y", "%d-%m-%y", "%Y-%m-%dT10:11:12+01:00", "%d/%m/%Y 18:05")
AMOUNTS: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("plain", lambda cents: f"{cents / 100:.2f}"),
    ("comma", lambda cents: f"{cents / 100:.2f}".replace(".", ",")),
    ("european", lambda cents: f"{cents / 100:,.2f} €".translate(str.maketrans(",.", ".,"))),
    ("english", lambda cents: f"${cents / 100:,.2f}".replace("$-", "-$")),
    ("swiss", lambda cents: f"{cents / 100:,.2f}".replace(",", "'")),
    ("spaced", lambda cents: f"{cents / 100:,.2f}".replace(",", "\u202f").replace(".", ",")),
    ("accounting", lambda cents: f"({-cents / 100:.2f})" if cents < 0 else f"{cents / 100:.2f}"),
    ("behind", lambda cents: (f"{-cents / 100:.2f}-" if cents < 0 else f"{cents / 100:.2f}").replace(".", ",")),
)  # fmt: skip
NAMES = st.text(st.sampled_from("abcdeñçàöß' 12-&"), min_size=1, max_size=12).map(lambda t: f"p{' '.join(t.split())}x")
ROWS = st.lists(
    st.tuples(st.integers(0, 900), NAMES, st.integers(-5, 3000), st.integers(-5_000, 900_000)), min_size=1, max_size=12
)
LAYOUT = st.tuples(
    st.sampled_from(HEADERS), st.sampled_from(DATES), st.sampled_from(AMOUNTS), st.sampled_from(";,\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]), st.sampled_from(["\n", "\r\n"]), st.booleans(),
)  # fmt: skip


LAYOUTS = LAYOUT.filter(lambda layout: layout[1] != "%m/%d/%Y" or layout[0][1] == "Category")  # only English writes so


def written(rows: list[tuple[int, str, int, int]], layout: Any) -> bytes:
    header, dates, (_, amount), sign, encoding, end, dressed = layout

    def quoted(cell: str) -> str:
        return f'"{cell}"' if sign in cell else cell

    lines = [sign.join(header)]
    for back, name, units, cents in rows:
        day = (TODAY - timedelta(days=back)).strftime(dates)
        lines.append(sign.join(quoted(cell) for cell in (day, "Fam", name, str(units), amount(cents))))
    if dressed:
        total = sign.join(["TOTAL", "", "", "", quoted(amount(sum(row[3] for row in rows)))])
        lines = ["Informe de vendes", "", *lines, "", total]
    return end.join(lines).encode(encoding, errors="replace").replace(b"?", b" ")


def check(rows: list[tuple[int, str, int, int]], layout: Any) -> None:
    outcome = read_sales_file(written(rows, layout), "till.csv", today=TODAY)
    if isinstance(outcome, NeedsMapping):
        return
    assert isinstance(outcome, ReadSales), outcome
    truth: dict[tuple[date, str], list[int]] = {}
    for back, name, units, cents in rows:
        held = truth.setdefault((TODAY - timedelta(days=back), name), [0, 0])
        held[0] += units
        held[1] += cents
    read = {
        (row.date.date(), row.product): [row.units, round(100 * row.revenue_eur)] for row in outcome.sales.itertuples()
    }
    encodable = layout[4] != "cp1252" or layout[2][0] != "spaced"
    assert read == truth or not encodable


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows=ROWS, layout=LAYOUTS)
def test_a_table_in_any_layout_reads_back_equal_or_is_asked_about(
    rows: list[tuple[int, str, int, int]], layout: Any
) -> None:
    check(rows, layout)


@pytest.mark.slow
@settings(max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows=ROWS, layout=LAYOUTS)
def test_two_thousand_tables_read_back_equal_or_are_asked_about(
    rows: list[tuple[int, str, int, int]], layout: Any
) -> None:
    check(rows, layout)
