"""Writing an import's sales down, and trying out beforehand what that would change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, get_args

import numpy as np

from fleca_desktop.services.import_outcomes import Effect, Stored
from fleca_desktop.storage import imports as stored
from fleca_desktop.storage.imports import Overlap
from fleca_desktop.storage.products import family_ids, product_ids
from fleca_desktop.storage.sales import held_days, held_weeks, lay_days, lay_weeks, rows_that_hold

if TYPE_CHECKING:
    import pandas as pd

    from fleca_desktop.core.sales_file import ReadSales
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.storage.imports import ImportRecord
    from fleca_desktop.storage.sales import Held

_NUMBERS = ("units", "revenue_eur")


def store(shop: Shop, record: ImportRecord, read: ReadSales) -> ImportRecord:
    """Write ``record`` and its sales down and lay them over what is there; ``record`` with its id comes back."""
    kept = replace(record, id=stored.add_import(shop.database, record))
    if record.grain == "week":
        _store_weeks(shop, kept, read.sales)
    else:
        _store_days(shop, kept, read)
    return kept


def stored_already(shop: Shop, record: ImportRecord, read: ReadSales) -> Stored:
    """What is stored in the span of ``record``, and what storing it would change. Tried out, then taken back."""
    before = _held(shop, record)
    if not before:
        return Stored(0, 0)
    effects = {overlap: _effect(shop, replace(record, overlap=overlap), read, before) for overlap in get_args(Overlap)}
    return Stored(len(before), sum(cents for _, cents in before.values()), effects)


def _held(shop: Shop, record: ImportRecord) -> dict[str, Held]:
    read = held_weeks if record.grain == "week" else held_days
    return read(shop.database, record.first_day, record.last_day)


def _rows(shop: Shop, record: ImportRecord) -> list[tuple[Any, ...]]:
    return rows_that_hold(shop.database, record.first_day, record.last_day, weekly=record.grain == "week")


def _effect(shop: Shop, record: ImportRecord, read: ReadSales, before: dict[str, Held]) -> Effect:
    with shop.database.trial():
        store(shop, record, read)
        after = _held(shop, record)
        rows = _rows(shop, record) if after == before else None  # where sums differ, rows need not be compared
    changed = sum(after.get(day) != held for day, held in before.items())
    changes = rows is None or rows != _rows(shop, record)
    return Effect(changed, sum(cents for _, cents in after.values()), changes)


def _store_days(shop: Shop, record: ImportRecord, read: ReadSales) -> None:
    ids = product_ids(shop.database, till_names(read.sales))
    sales = read.sales.assign(id=_ids_of(read.sales, ids), hour=read.last_sales["hour"])
    if len(set(ids.values())) < len(ids):  # two names of the till are one product
        sums = sales.groupby(["date", "id"], as_index=False, sort=True)
        sales = sums[list(_NUMBERS)].sum(min_count=1).assign(hour=sums["hour"].max()["hour"])
    stored.add_days(
        shop.database, record.id, zip(*_known("date", sales), _or_none(sales["hour"], "float64"), strict=True)
    )
    lay_days(shop.database, record.first_day, record.last_day)


def _ids_of(sales: pd.DataFrame, ids: dict[tuple[str, str], int]) -> list[int]:
    return [ids[key] for key in zip(sales["family"], sales["product"], strict=True)]


def _store_weeks(shop: Shop, record: ImportRecord, sales: pd.DataFrame) -> None:
    ids = family_ids(shop.database, sales["family"])
    sums = sales.assign(id=sales["family"].map(ids)).groupby(["week_start", "id"], as_index=False, sort=True)
    weeks = sums[list(_NUMBERS)].sum(min_count=1)
    stored.add_weeks(shop.database, record.id, zip(*_known("week_start", weeks), strict=True))
    lay_weeks(shop.database, record.first_day, record.last_day)


def _known(time: str, sales: pd.DataFrame) -> tuple[list[str], list[int], list[float | None], list[int | None]]:
    """Day (or week), id, pieces and cents of each row, as SQLite takes them."""
    return (
        np.datetime_as_string(sales[time].to_numpy(), unit="D").tolist(),
        sales["id"].tolist(),
        _or_none(sales["units"], "float64"),
        _or_none((100 * sales["revenue_eur"]).round(), "int64"),
    )


def _or_none(numbers: pd.Series, dtype: Literal["float64", "int64"]) -> list[Any]:
    """``numbers`` as SQLite takes them."""
    if not numbers.isna().any():
        known: list[Any] = numbers.astype(dtype).tolist()
        return known
    return [None if value != value else np.dtype(dtype).type(value).item() for value in numbers.tolist()]  # noqa: PLR0124 - NaN


def till_names(sales: pd.DataFrame) -> list[tuple[str, str]]:
    """Family and product of each row as the till writes them, each pair once."""
    keys = sales[["family", "product"]] if "product" in sales else sales[["family"]].assign(product="")
    return [tuple(row) for row in keys.drop_duplicates().itertuples(index=False, name=None)]
