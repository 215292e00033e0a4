"""The sales that hold: the imports laid over one another.

For each day and family one import wins: the one that knows more (products before family totals before
the shop's total), then the latest. An import with ``overlap = 'keep'`` gives way to every earlier one,
one with ``'add'`` only fills in products that the winner does not have. Weeks from Hopsworks give way to
every file. Products that were merged count as the one they are shown as. Because the layers are kept, taking
any import or merging back shows exactly what was there without it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from fleca_desktop.core.sales import LAST_SALE_COLUMNS, WEEKLY_COLUMNS, empty_frame

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    import numpy.typing as npt

    from fleca_desktop.storage.database import Database

_LAYERS = """
WITH shown AS MATERIALIZED (SELECT id, kept_id, family_id FROM shown_product),
layer AS (
    SELECT s.day, p.kept_id AS product_id, p.family_id, s.units, s.revenue_cents, i.id AS import_id, i.overlap,
           CASE i.grain WHEN 'product' THEN 2 WHEN 'family' THEN 1 ELSE 0 END AS fineness,
           CASE i.overlap WHEN 'replace' THEN i.id ELSE -i.id END AS age
    FROM imported_sale s JOIN import i ON i.id = s.import_id JOIN shown p ON p.id = s.product_id
    WHERE i.undone_at IS NULL AND i.first_day <= :last AND i.last_day >= :first AND s.day BETWEEN :first AND :last),
finest AS (SELECT day, MAX(fineness) AS fineness FROM layer GROUP BY day)
"""

_WINNERS = (  # two constants of this module
    _LAYERS  # noqa: S608
    + """, ranked AS (
    SELECT layer.*, RANK() OVER (PARTITION BY layer.day, family_id ORDER BY layer.fineness DESC, age DESC) AS place
    FROM layer JOIN finest ON finest.day = layer.day
    WHERE overlap <> 'add' AND (layer.fineness > 0 OR finest.fineness = 0))
INSERT INTO daily_sale (day, product_id, units, revenue_cents, import_id)
SELECT day, product_id, SUM(units), SUM(revenue_cents), import_id FROM ranked WHERE place = 1
GROUP BY day, product_id, import_id
"""
)

_ADDITIONS = (
    _LAYERS
    + """
INSERT OR IGNORE INTO daily_sale (day, product_id, units, revenue_cents, import_id)
SELECT layer.day, product_id, SUM(units), SUM(revenue_cents), import_id
FROM layer JOIN finest ON finest.day = layer.day
WHERE overlap = 'add' AND layer.fineness = finest.fineness GROUP BY layer.day, product_id, import_id ORDER BY import_id
"""
)

_LAYER_COUNT = """
SELECT COUNT(*) + (SELECT COUNT(*) FROM product_merge) FROM import
WHERE undone_at IS NULL AND first_day <= :last AND last_day >= :first
"""

_ALONE = """
INSERT INTO daily_sale (day, product_id, units, revenue_cents, import_id)
SELECT s.day, s.product_id, s.units, s.revenue_cents, s.import_id
FROM imported_sale s JOIN import i ON i.id = s.import_id
WHERE i.undone_at IS NULL AND i.first_day <= :last AND i.last_day >= :first AND s.day BETWEEN :first AND :last
"""

_WEEKS = """
WITH ranked AS (
    SELECT w.*, RANK() OVER (PARTITION BY w.week_start, w.family_id
                             ORDER BY i.origin = 'hopsworks',
                                      CASE i.overlap WHEN 'replace' THEN i.id ELSE -i.id END DESC) AS place
    FROM imported_week w JOIN import i ON i.id = w.import_id
    WHERE i.undone_at IS NULL AND w.week_start BETWEEN :first AND :last)
INSERT INTO weekly_sale (week_start, family_id, units, revenue_cents, import_id)
SELECT week_start, family_id, units, revenue_cents, import_id FROM ranked WHERE place = 1
"""

# CROSS JOIN keeps SQLite from looking up every day before it asks whether there is an hour at all.
_LAST_HOURS = """
WITH shown AS MATERIALIZED (SELECT id, kept_id FROM shown_product)
SELECT l.day, p.kept_id, MAX(l.last_hour) FROM imported_sale l CROSS JOIN shown p ON p.id = l.product_id
CROSS JOIN daily_sale s ON s.day = l.day AND s.product_id = p.kept_id AND s.import_id = l.import_id
WHERE l.last_hour IS NOT NULL GROUP BY l.day, p.kept_id ORDER BY l.day
"""


def lay_days(database: Database, first: str, last: str) -> None:
    """Work out anew which sales hold from day ``first`` to ``last`` (ISO days, both included)."""
    span = {"first": first, "last": last}
    database.execute("DELETE FROM daily_sale WHERE day BETWEEN :first AND :last", span)
    if database.value(_LAYER_COUNT, span) == 1:
        database.execute(_ALONE, span)  # one import, nothing merged: the usual case, in a third of the time
        return
    database.execute(_WINNERS, span)
    database.execute(_ADDITIONS, span)


def lay_weeks(database: Database, first: str, last: str) -> None:
    """The same for weekly totals."""
    span = {"first": first, "last": last}
    database.execute("DELETE FROM weekly_sale WHERE week_start BETWEEN :first AND :last", span)
    database.execute(_WEEKS, span)


def lay_products_anew(database: Database, product_ids: Iterable[int]) -> None:
    """Work out anew which sales hold on all days of ``product_ids``, which were merged, parted or moved."""
    ids = list(product_ids)
    marks = ", ".join("?" * len(ids))
    span = database.row(
        f"""SELECT MIN(day) AS first, MAX(day) AS last FROM imported_sale WHERE product_id IN (
            SELECT id FROM shown_product WHERE id IN ({marks}) OR kept_id IN ({marks}))""",  # noqa: S608 - marks only
        (*ids, *ids),
    )
    if span is not None and span["first"] is not None:
        lay_days(database, span["first"], span["last"])


def read_daily(database: Database) -> pd.DataFrame:
    """All daily sales (``DAILY_COLUMNS``), by day, family and product."""
    days, ids, units, cents = _columns(
        database.tuples("SELECT day, product_id, units, revenue_cents FROM daily_sale ORDER BY day"), 4
    )
    named = _named(database, days, ids)
    frame = pd.DataFrame(named.names | {"units": units[named.order], "revenue_eur": cents[named.order]})
    return _in_euros(frame)


def read_weekly(database: Database) -> pd.DataFrame:
    """All weekly totals (``WEEKLY_COLUMNS``), by week and family."""
    rows = database.rows(
        """SELECT w.week_start, f.name AS family, w.units, w.revenue_cents
           FROM weekly_sale w JOIN family f ON f.id = w.family_id ORDER BY w.week_start, f.name"""
    )
    return _frame(rows, WEEKLY_COLUMNS)


def read_own_weekly(database: Database) -> pd.DataFrame:
    """Weekly totals that came from the owner's files (``WEEKLY_COLUMNS``), not from Hopsworks."""
    rows = database.rows(
        """SELECT w.week_start, f.name AS family, w.units, w.revenue_cents
           FROM weekly_sale w JOIN family f ON f.id = w.family_id JOIN import i ON i.id = w.import_id
           WHERE i.origin = 'file' ORDER BY w.week_start, f.name"""
    )
    return _frame(rows, WEEKLY_COLUMNS)


def weeks_of_days(database: Database) -> set[str]:
    """The Mondays of weeks that some day with sales is in."""
    rows = database.rows("SELECT DISTINCT date(day, 'weekday 0', '-6 days') AS monday FROM daily_sale")
    return {row["monday"] for row in rows}


def read_last_sales(database: Database) -> pd.DataFrame:
    """When the last piece of each product went (``LAST_SALE_COLUMNS``), as the import in force has it."""
    days, ids, hours = _columns(database.tuples(_LAST_HOURS), 3)
    if not days.size:
        return empty_frame(LAST_SALE_COLUMNS)
    named = _named(database, days, ids)
    return pd.DataFrame(named.names | {"hour": hours[named.order].astype("float64")})


def _columns(rows: list[tuple[Any, ...]], width: int) -> list[npt.NDArray[np.object_]]:
    """Rows as ``width`` arrays of objects."""
    table = np.array(rows, dtype=object).reshape(len(rows), width)
    return [table[:, place] for place in range(width)]


@dataclass(frozen=True)
class _Named:
    """``names``: date, family and product of rows, in the order in which they are read; ``order`` puts them into it."""

    names: dict[str, npt.NDArray[Any]]
    order: npt.NDArray[np.intp]


def _named(database: Database, days: npt.NDArray[np.object_], ids: npt.NDArray[np.object_]) -> _Named:
    """The days and names of rows that come by day; names are put on here, once each, not by SQLite for every row."""
    products = database.tuples(
        "SELECT p.id, f.name, p.name FROM product p JOIN family f ON f.id = p.family_id ORDER BY f.name, p.name"
    )
    known, families, names = _columns(products, 3)
    place_of = {product_id: place for place, product_id in enumerate(known)}
    places = np.fromiter((place_of[product_id] for product_id in ids), dtype=np.intp, count=len(ids))
    day, distinct = pd.factorize(days)
    order = np.lexsort((places, day))
    dates = pd.to_datetime(pd.Index(distinct), format="%Y-%m-%d").to_numpy("datetime64[ns]")
    places = places[order]
    return _Named({"date": dates[day[order]], "family": families[places], "product": names[places]}, order)


def _frame(rows: list[sqlite3.Row], columns: tuple[str, ...]) -> pd.DataFrame:
    frame = pd.DataFrame([tuple(row) for row in rows], columns=list(columns))
    time = columns[0]
    frame[time] = pd.to_datetime(frame[time], format="%Y-%m-%d").astype("datetime64[ns]")
    return _in_euros(frame)


def _in_euros(frame: pd.DataFrame) -> pd.DataFrame:
    """``frame`` with cents in ``revenue_eur`` as it shall be."""
    for number in ("units", "revenue_eur"):
        frame[number] = frame[number].astype("float64")
    frame["revenue_eur"] = np.round(frame["revenue_eur"] / 100, 2)
    return frame


Held = tuple[float, int]  # pieces and cents


def held_days(database: Database, first: str, last: str) -> dict[str, Held]:
    """Pieces and cents that hold on each day from ``first`` to ``last`` (ISO days, both included)."""
    return _held(database, "SELECT day, units, revenue_cents FROM daily_sale WHERE day BETWEEN ? AND ?", first, last)


def rows_that_hold(database: Database, first: str, last: str, *, weekly: bool) -> list[tuple[Any, ...]]:
    """All that holds in a span, row by row, whatever imports it is from: equal when nothing has changed.

    Of days also the hour of the last sale.
    """
    sql = """SELECT s.day, s.product_id, s.units, s.revenue_cents, l.last_hour FROM daily_sale s
             LEFT JOIN imported_sale l
             ON l.import_id = s.import_id AND l.day = s.day AND l.product_id = s.product_id
             WHERE s.day BETWEEN ? AND ? ORDER BY s.day, s.product_id"""
    if weekly:
        sql = """SELECT week_start, family_id, units, revenue_cents FROM weekly_sale
                 WHERE week_start BETWEEN ? AND ? ORDER BY week_start, family_id"""
    return database.tuples(sql, (first, last))


def last_day_before(database: Database, day: date) -> date | None:
    """The last day before ``day`` on which sales hold."""
    found = database.value("SELECT MAX(day) FROM daily_sale WHERE day < ?", (day.isoformat(),))
    return None if found is None else date.fromisoformat(found)


def held_weeks(database: Database, first: str, last: str) -> dict[str, Held]:
    """Pieces and cents of the weekly totals that hold from ``first`` to ``last``, by Monday."""
    sql = "SELECT week_start, units, revenue_cents FROM weekly_sale WHERE week_start BETWEEN ? AND ?"
    return _held(database, sql, first, last)


def _held(database: Database, sql: str, first: str, last: str) -> dict[str, Held]:
    rows = database.rows(
        f"""WITH held (day, units, revenue_cents) AS ({sql})
            SELECT day, COALESCE(SUM(units), 0) AS units, COALESCE(SUM(revenue_cents), 0) AS cents
            FROM held GROUP BY day""",  # noqa: S608 - two constants of this module
        (first, last),
    )
    return {row["day"]: (float(row["units"]), int(row["cents"])) for row in rows}
