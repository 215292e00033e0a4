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
        """SELECT l.day, f.name AS family, p.name AS product, l.forecast_units, l.quantity, l.edited,
                  l.expected_leftover, l.expected_shortage
           FROM order_line l JOIN product p ON p.id = l.product_id JOIN family f ON f.id = p.family_id
           WHERE l.order_id = ? ORDER BY f.name, p.name, l.day""",
        (order_id,),
    )
    return [
        OrderLine(**{**dict(row), "day": date.fromisoformat(row["day"]), "edited": bool(row["edited"])}) for row in rows
    ]


def read_edits(database: Database, first: date, last: date) -> list[OrderEdit]:
    """The owner's own quantities for the days from ``first`` to ``last``."""
    rows = database.rows(
        """SELECT e.day, e.product_id, f.name AS family, p.name AS product, e.quantity, e.reason
           FROM order_edit e JOIN product p ON p.id = e.product_id JOIN family f ON f.id = p.family_id
           WHERE e.day BETWEEN ? AND ? ORDER BY e.day, f.name, p.name""",
        (first.isoformat(), last.isoformat()),
    )
    return [OrderEdit(**{**dict(row), "day": date.fromisoformat(row["day"])}) for row in rows]


def write_edit(database: Database, edit: OrderEdit, when: str) -> None:
    """Set a quantity by hand."""
    database.execute(
        "INSERT OR REPLACE INTO order_edit (day, product_id, quantity, reason, edited_at) VALUES (?, ?, ?, ?, ?)",
        (edit.day.isoformat(), edit.product_id, edit.quantity, edit.reason, when),
    )


def forget_edit(database: Database, day: date, product_id: int) -> None:
    """Return to the calculated quantity."""
    database.execute("DELETE FROM order_edit WHERE day = ? AND product_id = ?", (day.isoformat(), product_id))
