from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from fleca_desktop.storage.database import MEMORY, Database, open_database
from fleca_desktop.storage.imports import ImportRecord, add_days, add_import, add_weeks, mark_undone
from fleca_desktop.storage.products import family_ids, product_ids
from fleca_desktop.storage.sales import lay_days, lay_weeks, read_daily, read_weekly

FIRST = date(2026, 3, 2)
FINENESS = {"product": 2, "family": 1, "shop": 0}

Row = tuple[str, str, str, float, int]  # day, family, product, units, cents


@dataclass
class File:
    rows: list[Row]
    grain: str = "product"
    overlap: str = "replace"
    number: int = 0
    undone: bool = False


@dataclass
class Shop:
    database: Database = field(default_factory=lambda: open_database(MEMORY))

    def load(self, file: File) -> None:
        days = [row[0] for row in file.rows]
        record = ImportRecord(
            0,
            "till.csv",
            "0",
            "2026-04-01",
            None,
            file.grain,
            file.overlap,
            min(days),
            max(days),
            {},  # type: ignore[arg-type]
        )
        with self.database.atomic():
            file.number = add_import(self.database, record)
            ids = product_ids(self.database, {(f, p) for _, f, p, _, _ in file.rows})
            add_days(self.database, file.number, [(d, ids[f, p], u, c, None) for d, f, p, u, c in file.rows])
            lay_days(self.database, min(days), max(days))

    def undo(self, file: File) -> None:
        file.undone = True
        days = [row[0] for row in file.rows]
        with self.database.atomic():
            mark_undone(self.database, file.number, "2026-04-02")
            lay_days(self.database, min(days), max(days))

    def sales(self) -> set[Row]:
        frame = read_daily(self.database)
        return {
            (r.date.date().isoformat(), r.family, r.product, r.units, round(100 * r.revenue_eur))
            for r in frame.itertuples()
        }


def expected(files: list[File]) -> set[Row]:
    """The rule of storage.sales, written again the slow way."""
    live = [f for f in files if not f.undone]
    held: dict[tuple[str, str, str], Row] = {}
    for day in {row[0] for f in live for row in f.rows}:
        here = [f for f in live if any(r[0] == day for r in f.rows)]
        finest = max(FINENESS[f.grain] for f in here)
        for family in {r[1] for f in here for r in f.rows if r[0] == day}:
            claims = [
                f
                for f in here
                if f.overlap != "add"
                and any(r[0] == day and r[1] == family for r in f.rows)
                and (FINENESS[f.grain] > 0 or finest == 0)
            ]
            if claims:
                winner = max(
                    claims, key=lambda f: (FINENESS[f.grain], f.number if f.overlap == "replace" else -f.number)
                )
                held |= {r[:3]: r for r in winner.rows if r[0] == day and r[1] == family}
        for f in here:
            if f.overlap == "add" and FINENESS[f.grain] == finest:
                for row in f.rows:
                    if row[0] == day:
                        held.setdefault(row[:3], row)
    return set(held.values())


days = st.integers(0, 3).map(lambda n: (FIRST + timedelta(days=n)).isoformat())
cells = st.tuples(st.integers(0, 50).map(float), st.integers(-500, 5000))


@st.composite
def files(draw: st.DrawFn) -> File:
    grain = draw(st.sampled_from(["product", "family", "shop"]))
    families = st.just("") if grain == "shop" else st.sampled_from(["Pa", "Brioixeria"])
    products = st.sampled_from(["Barra", "Coca", "Croissant"]) if grain == "product" else st.just("")
    keys = draw(st.sets(st.tuples(days, families, products), min_size=1, max_size=8))
    rows = [(*key, *draw(cells)) for key in sorted(keys)]
    return File(rows, grain, draw(st.sampled_from(["replace", "keep", "add"])))


@settings(max_examples=150, deadline=None)
@given(st.lists(files(), min_size=1, max_size=5), st.data())
def test_layers_hold_what_the_rule_says_and_every_import_can_be_taken_back_in_any_order(
    loaded: list[File], data: st.DataObject
) -> None:
    shop = Shop()
    for file in loaded:
        shop.load(file)
    assert shop.sales() == expected(loaded)
    for file in data.draw(st.permutations(loaded)):
        shop.undo(file)
        assert shop.sales() == expected(loaded)
    assert shop.sales() == set()


def test_a_later_file_replaces_its_own_days_and_families_only() -> None:
    shop = Shop()
    shop.load(File([("2026-03-02", "Pa", "Barra", 10, 1100), ("2026-03-02", "Brioixeria", "Coca", 3, 900)]))
    shop.load(File([("2026-03-02", "Pa", "Barra", 12, 1320)]))
    assert shop.sales() == {("2026-03-02", "Pa", "Barra", 12, 1320), ("2026-03-02", "Brioixeria", "Coca", 3, 900)}


def test_a_name_without_family_is_the_one_product_of_that_name() -> None:
    shop = Shop()
    shop.load(File([("2026-03-02", "Pa", "Barra", 10, 1100)]))
    shop.load(File([("2026-03-02", "", "Barra", 11, 1210)]))
    assert shop.sales() == {("2026-03-02", "Pa", "Barra", 11, 1210)}


def test_weekly_totals_are_laid_over_one_another_too() -> None:
    database = open_database(MEMORY)
    numbers = []
    for cents in (100_00, 200_00):
        record = ImportRecord(0, "w.csv", "0", "", None, "week", "replace", "2026-03-02", "2026-03-08", {})
        with database.atomic():
            number = add_import(database, record)
            family = family_ids(database, ["BOLLERIA"])["BOLLERIA"]
            add_weeks(database, number, [("2026-03-02", family, None, cents)])
            lay_weeks(database, "2026-03-02", "2026-03-02")
        numbers.append(number)
    assert read_weekly(database)["revenue_eur"].tolist() == [200.0]
    mark_undone(database, numbers[1], "later")
    lay_weeks(database, "2026-03-02", "2026-03-02")
    weekly = read_weekly(database)
    assert weekly["revenue_eur"].tolist() == [100.0]
    assert weekly["week_start"].tolist() == [pd.Timestamp("2026-03-02")]
    assert weekly["units"].isna().all()
