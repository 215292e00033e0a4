"""Frozen order sheets, and the quantities that the owner set by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from fleca_desktop.core.ordering import OrderLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fleca_desktop.storage.database import Database


@dataclass(frozen=True)
class OrderRecord:
    """One frozen version of a week's order sheet."""

    id: int
    week_start: str
    version: int
    forecast_id: int
    frozen_at: str
    risk: float


@dataclass(frozen=True)
class OrderEdit:
    """A quantity the owner set for a day and product."""

    day: date
    product_id: int
    family: str
    product: str
    quantity: int
    reason: str


def list_orders(database: Database, week_start: date | None = None) -> list[OrderRecord]:
    """Frozen sheets, newest first; of one week where it is given."""
    rows = database.rows(
        "SELECT * FROM order_sheet WHERE ?1 IS NULL OR week_start = ?1 ORDER BY id DESC",
        (week_start and week_start.isoformat(),),
    )
    return [OrderRecord(**dict(row)) for row in rows]


def add_order(
    database: Database, record: OrderRecord, lines: Iterable[OrderLine], ids: dict[tuple[str, str], int]
) -> int:
    """Freeze a sheet (``record.id`` is given here; ``ids`` are product ids by family and name); its id."""
    order_id = database.execute(
        "INSERT INTO order_sheet (week_start, version, forecast_id, frozen_at, risk) VALUES (?, ?, ?, ?, ?)",
        (record.week_start, record.version, record.forecast_id, record.frozen_at, record.risk),
    )
    database.execute_many(
        "INSERT INTO order_line VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                order_id,
                line.day.isoformat(),
                ids[line.family, line.product],
                line.forecast_units,
                line.quantity,
                int(line.edited),
                line.expected_leftover,
                line.expected_shortage,
            )
            for line in lines
        ],
    )
    return order_id


def read_order(database: Database, order_id: int) -> list[OrderLine]:
    """The lines of a frozen sheet."""
    rows = database.rows(
        """SELECT l.day, p.family, p.name AS product, SUM(l.forecast_units) AS forecast_units,
                  SUM(l.quantity) AS quantity, MAX(l.edited) AS edited,
                  SUM(l.expected_leftover) AS expected_leftover, SUM(l.expected_shortage) AS expected_shortage
           FROM order_line l JOIN shown_product p ON p.id = l.product_id
           WHERE l.order_id = ? GROUP BY l.day, p.kept_id ORDER BY p.family, p.name, l.day""",
        (order_id,),
    )
    return [
        OrderLine(**{**dict(row), "day": date.fromisoformat(row["day"]), "edited": bool(row["edited"])}) for row in rows
    ]


def read_edits(database: Database, first: date, last: date) -> list[OrderEdit]:
    """The owner's own quantities for the days from ``first`` to ``last``."""
    rows = database.rows(
        """SELECT e.day, p.kept_id AS product_id, p.family, p.name AS product, SUM(e.quantity) AS quantity,
                  MAX(e.reason) AS reason
           FROM order_edit e JOIN shown_product p ON p.id = e.product_id
           WHERE e.day BETWEEN ? AND ? GROUP BY e.day, p.kept_id ORDER BY e.day, p.family, p.name""",
        (first.isoformat(), last.isoformat()),
    )
    return [OrderEdit(**{**dict(row), "day": date.fromisoformat(row["day"])}) for row in rows]


def write_edit(database: Database, edit: OrderEdit, when: str) -> None:
    """Set a quantity by hand."""
    forget_edit(database, edit.day, edit.product_id)
    database.execute(
        "INSERT INTO order_edit (day, product_id, quantity, reason, edited_at) VALUES (?, ?, ?, ?, ?)",
        (edit.day.isoformat(), edit.product_id, edit.quantity, edit.reason, when),
    )


def write_reason(database: Database, day: date, product_id: int, reason: str) -> None:
    """Say why a quantity was set by hand, also of the products merged into this one; without one nothing is done."""
    database.execute(
        """UPDATE order_edit SET reason = ?
           WHERE day = ? AND product_id IN (SELECT id FROM shown_product WHERE kept_id = ?)""",
        (reason, day.isoformat(), product_id),
    )


def forget_edit(database: Database, day: date, product_id: int) -> None:
    """Return to the calculated quantity, also of the products merged into this one."""
    database.execute(
        "DELETE FROM order_edit WHERE day = ? AND product_id IN (SELECT id FROM shown_product WHERE kept_id = ?)",
        (day.isoformat(), product_id),
    )


def read_stock(database: Database, week_start: date) -> dict[int, int]:
    """What the owner said is left from before at the beginning of a week (pieces by product id)."""
    rows = database.rows(
        """SELECT p.kept_id AS id, SUM(o.units) AS units FROM order_stock o JOIN shown_product p ON p.id = o.product_id
           WHERE o.week_start = ? GROUP BY p.kept_id""",
        (week_start.isoformat(),),
    )
    return {row["id"]: row["units"] for row in rows}


def write_stock(database: Database, week_start: date, product_id: int, units: int | None) -> None:
    """Say what is left from before (pieces); None goes back to what the evening entry says."""
    database.execute(
        """DELETE FROM order_stock
           WHERE week_start = ? AND product_id IN (SELECT id FROM shown_product WHERE kept_id = ?)""",
        (week_start.isoformat(), product_id),
    )
    if units is not None:
        database.execute("INSERT INTO order_stock VALUES (?, ?, ?)", (week_start.isoformat(), product_id, units))
