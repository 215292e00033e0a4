"""What the owner noted at closing time: leftovers and sell-out hours, by day and product."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.storage.database import Database


@dataclass(frozen=True)
class EveningNote:
    """What was left of a product, and at which hour (0 to 24) it ran out; None where nothing is said."""

    left_over_units: float | None = None
    sold_out_hour: float | None = None


def read_evening(database: Database, day: date) -> dict[int, EveningNote]:
    """The notes of ``day`` by product id."""
    rows = database.rows(
        """SELECT p.kept_id AS product_id, SUM(e.left_over_units) AS left_over_units,
                  MAX(e.sold_out_hour) AS sold_out_hour
           FROM evening e JOIN shown_product p ON p.id = e.product_id WHERE e.day = ? GROUP BY p.kept_id""",
        (day.isoformat(),),
    )
    return {row["product_id"]: EveningNote(row["left_over_units"], row["sold_out_hour"]) for row in rows}


def write_note(database: Database, day: date, product_id: int, note: EveningNote) -> None:
    """Note a product's evening; an empty note takes it away."""
    database.execute(
        "DELETE FROM evening WHERE day = ? AND product_id IN (SELECT id FROM shown_product WHERE kept_id = ?)",
        (day.isoformat(), product_id),
    )
    if note == EveningNote():
        return
    database.execute(
        "INSERT INTO evening (day, product_id, left_over_units, sold_out_hour) VALUES (?, ?, ?, ?)",
        (day.isoformat(), product_id, note.left_over_units, note.sold_out_hour),
    )


def read_day_sales(database: Database, day: date) -> dict[int, float]:
    """Pieces sold on ``day`` by product id, as far as the till told them."""
    rows = database.rows(
        "SELECT product_id, units FROM daily_sale WHERE day = ? AND units IS NOT NULL", (day.isoformat(),)
    )
    return {row["product_id"]: row["units"] for row in rows}


def sold_between(database: Database, first: date, last: date) -> set[int]:
    """Ids of the products sold from ``first`` to ``last``, both included."""
    rows = database.rows(
        "SELECT DISTINCT product_id FROM daily_sale WHERE day BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
    )
    return {row["product_id"] for row in rows}


def read_day_order(database: Database, day: date) -> dict[int, int]:
    """Pieces ordered for ``day`` by product id, in the newest sheet of its week."""
    rows = database.rows(
        """SELECT p.kept_id AS product_id, SUM(l.quantity) AS quantity
           FROM order_line l JOIN order_sheet o ON o.id = l.order_id JOIN shown_product p ON p.id = l.product_id
           WHERE l.day = ?1 AND o.version = (SELECT MAX(version) FROM order_sheet WHERE week_start = o.week_start)
           GROUP BY p.kept_id""",
        (day.isoformat(),),
    )
    return {row["product_id"]: row["quantity"] for row in rows}


def left_and_sold(database: Database, first: date, last: date) -> dict[tuple[str, str], tuple[float, float]]:
    """Pieces left over and pieces sold of each product (family, name), on the days whose leftovers were noted."""
    rows = database.rows(
        """SELECT f.name AS family, p.name AS product, SUM(e.left_over_units) AS left_over,
                  COALESCE(SUM(s.units), 0) AS sold
           FROM evening e JOIN product p ON p.id = e.product_id JOIN family f ON f.id = p.family_id
           LEFT JOIN daily_sale s ON s.day = e.day AND s.product_id = e.product_id
           WHERE e.day BETWEEN ? AND ? AND e.left_over_units IS NOT NULL GROUP BY p.id""",
        (first.isoformat(), last.isoformat()),
    )
    return {(row["family"], row["product"]): (row["left_over"], row["sold"]) for row in rows}
