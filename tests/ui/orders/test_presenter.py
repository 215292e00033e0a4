from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from fleca_desktop.core.ordering import ProductTerms
from fleca_desktop.services.order_outcomes import DraftOrder, ShopSigns
from fleca_desktop.storage.orders import OrderEdit, OrderRecord
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.orders.message_text import as_message
from fleca_desktop.ui.orders.presenter import derive_orders
from fleca_desktop.ui.orders.words import order_sheets

MONDAY = date(2026, 9, 7)
FRIDAY = date(2026, 9, 11)
ENGLISH, CATALAN = Formats("en"), Formats("ca")


def day_rows(family: str, product: str, units: float) -> pd.DataFrame:
    frame = pd.DataFrame({"date": pd.date_range(MONDAY, periods=7), "family": family, "product": product})
    return frame.assign(units=units, units_lo80=0.8 * units, units_hi80=1.2 * units, revenue_eur=1.4 * units)


DRAFT = DraftOrder(
    week_start=MONDAY,
    weeks=(MONDAY, date(2026, 9, 14)),
    forecast_id=1,
    risk=0.5,
    days=pd.concat([day_rows("Brioixeria", "Croissant", 96.0), day_rows("Pa", "Barra", 40.0)]),
    terms=(ProductTerms("Brioixeria", "Croissant", price_eur=1.4), ProductTerms("Pa", "Barra", price_eur=1.1)),
    edits=(OrderEdit(FRIDAY, 1, "Brioixeria", "Croissant", 120, "festa"),),
    newest=None,
    is_frozen=False,
    shop=ShopSigns("Forn de mostra", is_sample=True, holidays={FRIDAY: "Diada"}),
)
RECORD = OrderRecord(1, "2026-09-07", 2, 1, "2026-09-03T16:04:00+02:00", 0.5)


def test_families_stand_above_their_products_and_add_up() -> None:
    snapshot = derive_orders(DRAFT, ENGLISH)
    assert [row.name for row in snapshot.rows] == ["Brioixeria", "Croissant", "Pa", "Barra"]
    assert snapshot.rows[0].totals == snapshot.rows[1].totals
    assert snapshot.total.totals.quantity == 6 * 96 + 120 + 7 * 40


def test_what_is_in_no_family_stands_under_words_on_page_and_paper() -> None:
    mixed = replace(DRAFT, days=pd.concat([day_rows("", "Aigua", 24.0), day_rows("Pa", "Barra", 40.0)]), edits=())
    snapshot = derive_orders(mixed, ENGLISH)
    assert [row.name for row in snapshot.rows] == ["Without a family", "Aigua", "Pa", "Barra"]
    assert snapshot.total.name == "Total"
    ((sheet, _words),) = order_sheets(mixed, None, ENGLISH)
    assert [group.head.name for group in sheet.groups] == ["Without a family", "Pa"]


def test_one_family_needs_no_row_of_its_own() -> None:
    alone = replace(DRAFT, days=DRAFT.days[DRAFT.days["family"] == "Pa"], edits=())
    assert [row.name for row in derive_orders(alone, ENGLISH).rows] == ["Barra"]


def test_an_own_quantity_tells_what_was_calculated() -> None:
    snapshot = derive_orders(DRAFT, CATALAN)
    friday = snapshot.rows[1].days[4]
    assert friday is not None
    assert (friday.quantity, friday.calculated, friday.edited) == (120, 96, True)
    (note,) = snapshot.edits
    assert note.cell == (FRIDAY, "Brioixeria", "Croissant")
    assert note.text == "Croissant, divendres: 96 \u2192 120"
    assert note.reason == "festa"


def test_losses_are_told_in_pieces_and_euros() -> None:
    snapshot = derive_orders(DRAFT, ENGLISH)
    assert "\u00b7 \u20ac" in snapshot.leftover
    without = replace(DRAFT, terms=())
    assert "\u20ac" not in derive_orders(without, ENGLISH).shortage


def test_more_risk_means_more_left_and_less_short() -> None:
    careful, bold = (derive_orders(DRAFT.at_risk(risk), ENGLISH).total.totals for risk in (0.2, 0.8))
    assert careful.leftover_units < bold.leftover_units
    assert careful.shortage_units > bold.shortage_units


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (DRAFT, "draft, not stored yet"),
        (replace(DRAFT, newest=RECORD, is_frozen=True), "version 2, stored Thu 3 Sept 16:04"),
        (replace(DRAFT, newest=RECORD), "changed since version 2 of Thu 3 Sept 16:04"),
    ],
)
def test_the_header_says_which_version_it_is(draft: DraftOrder, said: str) -> None:
    assert derive_orders(draft, ENGLISH).sentence.replace("Sep ", "Sept ").endswith(said)


def test_days_are_named_and_holidays_told() -> None:
    snapshot = derive_orders(DRAFT, CATALAN)
    assert snapshot.headings[0] == "dl 7"
    assert snapshot.holidays[4] == "Diada"


def test_a_week_that_is_over_says_so() -> None:
    over = derive_orders(replace(DRAFT, is_over=True), ENGLISH).sentence
    assert over == f"{derive_orders(DRAFT, ENGLISH).sentence} \u00b7 this week is over"


def test_an_own_quantity_of_a_closed_day_is_said_not_to_be_ordered() -> None:
    snapshot = derive_orders(replace(DRAFT, closed=frozenset({FRIDAY})), ENGLISH)
    friday = snapshot.rows[1].days[4]
    assert friday is not None
    assert not friday.edited
    assert snapshot.edits[0].text == "Croissant, Friday: closed, so that your 120 is not ordered"


def test_the_message_lists_each_day() -> None:
    text = as_message(*order_sheets(DRAFT, RECORD, ENGLISH)[0])
    assert text.startswith("Order, week 37\n7 to 13 September 2026\nForn de mostra\nfictional sample shop\n")
    assert "Fri 11\nCroissant: 120\nBarra: 40\n" in text
    assert text.endswith("Version 2, 03/09/2026 16:04")
