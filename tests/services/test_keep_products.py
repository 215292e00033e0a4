"""Products renamed, moved, merged and parted: sales follow, the till stays understood, all can be undone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.services.import_sales import Imported, import_file
from fleca_desktop.services.keep_products import (
    BadTerm,
    Kept,
    NameTaken,
    Outcome,
    change_products,
    keep_apart,
    list_kept,
    merge,
    prices_from_sales,
    rename_family,
    separate,
    undo_act,
)
from fleca_desktop.services.prepare_order import change_family_risk
from fleca_desktop.services.shop import Shop
from fleca_desktop.storage.database import MEMORY, open_database
from fleca_desktop.storage.imports import ImportRecord, add_days, add_import, mark_undone
from fleca_desktop.storage.products import live_ids, product_ids
from fleca_desktop.storage.sales import lay_days, read_daily

if TYPE_CHECKING:
    from pathlib import Path

HEADER = "date,family,product,units,revenue"
NAMES = ("CROISSANT", "Croissant", "Barra", "Ensaimada")


def shop_in(folder: Path) -> Shop:
    clock, models = FixedClock(date(2026, 3, 16)), InstalledModels(bundled("models"))
    return Shop(folder, open_database(MEMORY), clock, models)


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    made = shop_in(tmp_path)
    take(made, tmp_path, [("2026-03-02", "Pa", name, at + 1) for at, name in enumerate(NAMES)])
    return made


def take(shop: Shop, folder: Path, rows: list[tuple[str, str, str, int]], overlap: Any = "replace") -> int:
    """Import sales of (day, family, product, units) at 1.40 € a piece; the import's id."""
    path = folder / f"till-{len(list(folder.iterdir()))}.csv"
    lines = [f'{day},{family},"{product}",{units},{1.4 * units:.2f}' for day, family, product, units in rows]
    path.write_text("\n".join([HEADER, *lines, ""]), encoding="utf-8")
    outcome = import_file(shop, path, overlap=overlap)
    assert isinstance(outcome, Imported), outcome
    return outcome.record.id


def sold(shop: Shop) -> dict[tuple[str, str, str], tuple[float, float]]:
    return {
        (f"{row['date']:%Y-%m-%d}", row["family"], row["product"]): (row["units"], row["revenue_eur"])
        for row in read_daily(shop.database).to_dict("records")
    }


def one(shop: Shop, name: str, family: str = "Pa") -> int:
    return live_ids(shop.database)[family, name]


def kept(outcome: Outcome) -> Kept:
    assert isinstance(outcome, Kept), outcome
    return outcome


def everything(shop: Shop) -> dict[str, list[tuple[Any, ...]]]:
    tables = [row["name"] for row in shop.database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {name: sorted(map(repr, map(tuple, shop.database.rows(f'SELECT * FROM "{name}"')))) for name in tables}  # noqa: S608


def test_a_renamed_product_is_recognised_when_the_till_writes_its_old_name(shop: Shop, tmp_path: Path) -> None:
    kept(change_products(shop, [one(shop, "CROISSANT")], "name", "Croissant de mantega"))
    take(shop, tmp_path, [("2026-03-03", "Pa", "CROISSANT", 7)])
    assert sold(shop)["2026-03-03", "Pa", "Croissant de mantega"] == (7, 9.8)


def test_a_renamed_product_is_recognised_in_a_file_without_families(shop: Shop, tmp_path: Path) -> None:
    kept(change_products(shop, [one(shop, "Barra")], "name", "Barra de quart"))
    path = tmp_path / "bare.csv"
    path.write_text("date,product,units,revenue\n2026-03-04,Barra,5,7.00\n2026-03-05,Barra,6,8.40\n", encoding="utf-8")
    assert isinstance(import_file(shop, path), Imported)
    assert sold(shop)["2026-03-04", "Pa", "Barra de quart"] == (5, 7.0)


def test_a_renamed_family_is_recognised_for_new_products_too(shop: Shop, tmp_path: Path) -> None:
    kept(rename_family(shop, list_kept(shop).families["Pa"], "Forn"))
    take(shop, tmp_path, [("2026-03-03", "Pa", "Llonguet", 3)])
    assert sold(shop)["2026-03-03", "Forn", "Llonguet"] == (3, 4.2)
    assert "Pa" not in list_kept(shop).families


def test_merging_adds_sales_up_and_undoing_it_is_exact(shop: Shop) -> None:
    before = everything(shop)
    done = kept(merge(shop, one(shop, "Croissant"), [one(shop, "CROISSANT")]))
    assert done.sales_changed
    assert sold(shop)["2026-03-02", "Pa", "Croissant"] == (3, 4.2)
    assert ("2026-03-02", "Pa", "CROISSANT") not in sold(shop)
    kept(undo_act(shop, done.undo))
    assert everything(shop) == before


def test_what_the_till_sells_under_a_merged_name_counts_and_parts_again(shop: Shop, tmp_path: Path) -> None:
    merged = one(shop, "CROISSANT")
    kept(merge(shop, one(shop, "Croissant"), [merged]))
    kept(change_products(shop, [one(shop, "Croissant")], "name", "CROISSANT"))  # the name is free again
    take(shop, tmp_path, [("2026-03-09", "Pa", "CROISSANT", 4), ("2026-03-09", "Pa", "Croissant", 5)])
    assert sold(shop)["2026-03-09", "Pa", "CROISSANT"] == (9, 12.6)
    assert separate(shop, merged) == NameTaken("CROISSANT")
    kept(change_products(shop, [one(shop, "CROISSANT")], "name", "Croissant"))
    kept(separate(shop, merged))
    assert sold(shop)["2026-03-09", "Pa", "CROISSANT"] == (4, 5.6)
    assert sold(shop)["2026-03-09", "Pa", "Croissant"] == (5, 7.0)


def test_a_merged_product_s_terms_go_to_the_kept_one_where_it_has_none(shop: Shop) -> None:
    big, small = one(shop, "CROISSANT"), one(shop, "Croissant")
    kept(change_products(shop, [big], "cost_cents", 40))
    kept(change_products(shop, [big, small], "tray", 12))
    kept(change_products(shop, [big], "supplier", "Obrador Vell"))
    kept(change_products(shop, [big], "price_cents", 150))
    kept(change_products(shop, [small], "price_cents", 160))
    kept(merge(shop, small, [big]))
    product = next(product for product in list_kept(shop).products if product.id == small)
    assert (product.cost_cents, product.price_cents, product.tray, product.supplier) == (40, 160, 12, "Obrador Vell")


def test_two_merges_in_a_row_part_one_by_one(shop: Shop) -> None:
    a, b, c = (one(shop, name) for name in ("CROISSANT", "Croissant", "Ensaimada"))
    kept(merge(shop, b, [a]))
    kept(merge(shop, c, [b]))
    assert sold(shop)["2026-03-02", "Pa", "Ensaimada"][0] == 1 + 2 + 4
    kept(separate(shop, b))
    assert sold(shop)["2026-03-02", "Pa", "Croissant"][0] == 1 + 2
    assert sold(shop)["2026-03-02", "Pa", "Ensaimada"][0] == 4


def test_a_name_that_another_product_has_is_not_given_twice(shop: Shop) -> None:
    before = everything(shop)
    assert change_products(shop, [one(shop, "Barra")], "name", "Ensaimada") == NameTaken(
        "Ensaimada", one(shop, "Ensaimada")
    )
    assert change_products(shop, [one(shop, "Barra")], "name", "") == BadTerm("empty_name")
    assert everything(shop) == before


def test_the_maximum_stays_above_the_minimum_for_each_of_several(shop: Shop) -> None:
    ids = [one(shop, "Barra"), one(shop, "Ensaimada")]
    kept(change_products(shop, ids[1:], "minimum", 10))
    before = everything(shop)
    assert change_products(shop, ids, "maximum", 5) == BadTerm("minimum_above_maximum")
    assert everything(shop) == before
    done = kept(change_products(shop, ids, "maximum", 20))
    assert [p.maximum for p in list_kept(shop).products if p.id in ids] == [20, 20]
    kept(undo_act(shop, done.undo))
    assert everything(shop) == before


def test_a_tray_stays_below_the_maximum_unless_nothing_is_to_be_ordered(shop: Shop) -> None:
    ids = [one(shop, "Barra")]
    kept(change_products(shop, ids, "tray", 12))
    before = everything(shop)
    assert change_products(shop, ids, "maximum", 10) == BadTerm("tray_above_maximum")
    assert everything(shop) == before
    kept(change_products(shop, ids, "maximum", 0))
    kept(change_products(shop, ids, "maximum", 12))
    assert change_products(shop, ids, "tray", 13) == BadTerm("tray_above_maximum")


def test_merging_takes_no_tray_over_that_is_larger_than_the_maximum(shop: Shop) -> None:
    kept(change_products(shop, [one(shop, "CROISSANT")], "tray", 12))
    kept(change_products(shop, [one(shop, "Croissant")], "maximum", 10))
    kept(merge(shop, one(shop, "Croissant"), [one(shop, "CROISSANT")]))
    assert [(p.tray, p.maximum) for p in list_kept(shop).products if p.name == "Croissant"] == [(1, 10)]


def test_moving_to_a_new_family_takes_the_sales_along_and_back(shop: Shop) -> None:
    before = everything(shop)
    done = kept(change_products(shop, [one(shop, "Ensaimada")], "family", "Brioixeria"))
    assert sold(shop)["2026-03-02", "Brioixeria", "Ensaimada"] == (4, 5.6)
    kept(undo_act(shop, done.undo))
    assert everything(shop) == before


def test_what_new_sales_have_come_to_need_is_not_taken_back(shop: Shop, tmp_path: Path) -> None:
    done = kept(change_products(shop, [one(shop, "Ensaimada")], "family", "Brioixeria"))
    take(shop, tmp_path, [("2026-03-03", "Brioixeria", "Canya", 3)])
    before = everything(shop)
    assert undo_act(shop, done.undo) == BadTerm("changed_since")
    assert everything(shop) == before


def test_undoing_takes_back_what_the_act_changed_and_nothing_of_what_came_later(shop: Shop) -> None:
    done = kept(rename_family(shop, list_kept(shop).families["Pa"], "Forn"))
    change_family_risk(shop, "Forn", 0.9)
    kept(undo_act(shop, done.undo))
    assert {(product.family, product.risk) for product in list_kept(shop).products} == {("Pa", 0.9)}
    barra, other = one(shop, "Barra"), one(shop, "Ensaimada")
    done = kept(change_products(shop, [barra, other], "tray", 12))
    kept(change_products(shop, [barra], "tray", 15))
    kept(change_products(shop, [other], "shelf_life_days", 4))
    kept(undo_act(shop, done.undo))
    terms = {product.name: (product.tray, product.shelf_life_days) for product in list_kept(shop).products}
    assert (terms["Barra"], terms["Ensaimada"]) == ((15, 1), (1, 4))


def test_undoing_a_merge_leaves_the_price_that_the_kept_product_got_since(shop: Shop) -> None:
    small, big = one(shop, "Croissant"), one(shop, "CROISSANT")
    kept(change_products(shop, [big], "price_cents", 150))
    done = kept(merge(shop, small, [big]))
    kept(change_products(shop, [small], "price_cents", 160))
    kept(undo_act(shop, done.undo))
    assert {p.name: p.price_cents for p in list_kept(shop).products if p.id in (small, big)} == {
        "CROISSANT": 150,
        "Croissant": 160,
    }


def test_a_name_that_is_another_one_since_is_not_taken_back_by_halves(shop: Shop) -> None:
    family, merged = list_kept(shop).families["Pa"], one(shop, "CROISSANT")
    renaming = kept(rename_family(shop, family, "Forn")).undo
    kept(rename_family(shop, family, "Obrador"))
    kept(merge(shop, one(shop, "Croissant", "Obrador"), [merged]))
    parting = kept(separate(shop, merged)).undo
    kept(change_products(shop, [merged], "name", "Croissant gran"))
    before = everything(shop)
    assert undo_act(shop, renaming) == BadTerm("changed_since")
    assert undo_act(shop, parting) == BadTerm("changed_since")
    assert everything(shop) == before


def test_likely_duplicates_are_suggested_until_the_owner_says_no(shop: Shop) -> None:
    pairs = list_kept(shop).duplicates
    assert [{a.name, b.name} for a, b in pairs] == [{"CROISSANT", "Croissant"}]
    kept(keep_apart(shop, *(product.name for product in pairs[0])))
    assert not list_kept(shop).duplicates


def test_a_price_is_suggested_from_the_sales(shop: Shop) -> None:
    assert prices_from_sales(shop)["Pa", "Barra"] == pytest.approx(1.4)


DAYS = st.sampled_from(["2026-03-02", "2026-03-03", "2026-03-04"])
LINE = st.tuples(DAYS, st.sampled_from(NAMES), st.integers(1, 50))
FILES = st.lists(
    st.tuples(
        st.lists(LINE, min_size=1, max_size=8, unique_by=lambda line: line[:2]),
        st.sampled_from(["replace", "keep", "add"]),
        st.booleans(),
    ),
    min_size=1,
    max_size=4,
)


def lay(shop: Shop, lines: list[tuple[str, str, int]], overlap: Any, *, is_undone: bool) -> None:
    """Store an import, as the service does it, and perhaps take it back."""
    record = ImportRecord(0, "a.csv", "", "2026-03-16", None, "product", overlap, "2026-03-01", "2026-03-31", {})
    ids = product_ids(shop.database, {("Pa", name) for _, name, _ in lines})
    rows: dict[tuple[str, int], int] = {}
    for day, name, units in lines:
        rows[day, ids["Pa", name]] = rows.get((day, ids["Pa", name]), 0) + units
    number = add_import(shop.database, record)
    add_days(shop.database, number, [(*key, units, 140 * units, None) for key, units in rows.items()])
    if is_undone:
        mark_undone(shop.database, number, "2026-03-17")
    lay_days(shop.database, record.first_day, record.last_day)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(files=FILES, early=st.integers(0, 4))
def test_merged_products_sell_as_if_the_till_had_always_written_one_name(
    tmp_path: Path, files: list[Any], early: int
) -> None:
    shop, oracle = shop_in(tmp_path), shop_in(tmp_path)
    product_ids(shop.database, {("Pa", name) for name in NAMES})
    before = everything(shop)
    done = None
    for at, (lines, overlap, is_undone) in enumerate(files):
        if at == early:
            done = kept(merge(shop, one(shop, "Croissant"), [one(shop, "CROISSANT")]))
        lay(shop, lines, overlap, is_undone=is_undone)
        named = [(day, name.replace("CROISSANT", "Croissant"), units) for day, name, units in lines]
        lay(oracle, named, overlap, is_undone=is_undone)
    done = done or kept(merge(shop, one(shop, "Croissant"), [one(shop, "CROISSANT")]))
    assert sold(shop) == sold(oracle)
    kept(undo_act(shop, done.undo))
    assert [everything(shop)[table] == before[table] for table in ("product", "product_merge")] == [True, True]
    unmerged = shop_in(tmp_path)
    for lines, overlap, is_undone in files:
        lay(unmerged, lines, overlap, is_undone=is_undone)
    assert sold(shop) == sold(unmerged)


def test_an_act_is_not_taken_back_to_a_tray_that_is_larger_than_the_maximum(shop: Shop) -> None:
    bread = one(shop, "Barra")
    change_products(shop, [bread], "maximum", 10)
    without = kept(change_products(shop, [bread], "maximum", None))
    larger = kept(change_products(shop, [bread], "tray", 12))
    before = everything(shop)
    assert undo_act(shop, without.undo) == BadTerm("changed_since")
    assert everything(shop) == before
    kept(undo_act(shop, larger.undo))
    kept(undo_act(shop, without.undo))
    (product,) = [product for product in list_kept(shop).products if product.id == bread]
    assert (product.tray, product.maximum) == (1, 10)


def test_the_last_act_is_taken_back_to_what_an_older_program_let_be(shop: Shop) -> None:
    bread = one(shop, "Barra")
    shop.database.execute("UPDATE product SET tray = 12, maximum = 10 WHERE id = ?", (bread,))
    before = everything(shop)
    kept(undo_act(shop, kept(change_products(shop, [bread], "tray", 5)).undo))
    assert everything(shop) == before
