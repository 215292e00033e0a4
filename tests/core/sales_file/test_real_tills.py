"""Expectations written by hand from reading each file of the real tills' formats."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.core.sales_file import NeedsMapping, ReadSales, read_sales_file

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 23)
ASKED = {
    "clover_orders_export.csv": {"wide_columns"},
    "es_filas_rotas.csv": {"no_amount"},
    "es_informe_preambulo_total.csv": {"returned_rows"},
    "fr_articles_sans_date.csv": {"no_date"},
    "kr_wide_products.csv": {"wide_columns"},
    "loyverse_item_sales_summary_nodate.csv": {"no_date"},
    "loyverse_receipts_by_item.csv": {"day_or_month_first"},
    "shopify_orders_export.csv": {"which_amount"},
}
READ = {  # rows of day × product, cents, kind, cents set aside
    "clover_items_report_one_day_full.csv": (31, 84_755, "net", 169_509),
    "es_importe_varias_columnas.csv": (2, 1_696_363, "net", 0),
    "es_ticket_lineas.csv": (3, 3_000, "unnamed", 0),
    "es_tickets_agregado.csv": (2, 70_000, "unnamed", 0),
    "es_total_final.csv": (2, 41_800, "unnamed", 41_800),
    "es_tpv_latin1_comensales.csv": (9, 55_195, "unnamed", 0),
    "kaggle_french_bakery_layout.csv": (8, 12_930, "computed", 0),
    "loyverse_receipts.csv": (2, 21_000, "net", 8_000),
    "square_items_detail_2017.csv": (3, 100, "net", 0),
    "sumup_sales_report_de_CH.csv": (5, 2_950, "net", 0),
    "toast_item_selection_details.csv": (1, 5_600, "net", 2_800),
}


@pytest.mark.shared
@pytest.mark.parametrize("name", sorted(ASKED))
def test_what_leaves_something_open_is_asked_about(shared: Path, name: str) -> None:
    outcome = read_sales_file((shared / "pos_formats" / name).read_bytes(), name, today=TODAY)
    assert isinstance(outcome, NeedsMapping)
    assert ASKED[name] <= {question.code for question in outcome.questions}


@pytest.mark.shared
@pytest.mark.parametrize("name", sorted(READ))
def test_what_is_clear_is_read_to_the_cent(shared: Path, name: str) -> None:
    outcome = read_sales_file((shared / "pos_formats" / name).read_bytes(), name, today=TODAY)
    assert isinstance(outcome, ReadSales)
    rows, cents, kind, aside = READ[name]
    control = outcome.control
    assert (len(outcome.sales), control.revenue_imported_cents, outcome.understood.amount_kind) == (rows, cents, kind)
    assert control.revenue_set_aside_cents == aside


@pytest.mark.shared
def test_every_real_file_has_an_expectation(shared: Path) -> None:
    assert {path.name for path in (shared / "pos_formats").iterdir()} == ASKED.keys() | READ.keys()
