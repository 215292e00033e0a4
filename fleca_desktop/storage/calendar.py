"""What the owner says of days: closures, local festes, events, bulk orders, evenings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from fleca_desktop.core.calendar import Event
from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.core.sales import BULK_ORDER_COLUMNS, SOLD_OUT_COLUMNS, empty_frame

if TYPE_CHECKING:
    import sqlite3

    from fleca_desktop.core.calendar_entries import EntryKind
    from fleca_desktop.storage.database import Database


def read_closures(database: Database) -> frozenset[date]:
    """Days on which the shop was or will be closed."""
    return frozenset(date.fromisoformat(row["day"]) for row in database.rows("SELECT day FROM closure"))


def close_day(database: Database, day: date, note: str = "") -> None:
    """Say that the shop is closed on ``day``."""
    database.execute("INSERT OR REPLACE INTO closure (day, note) VALUES (?, ?)", (day.isoformat(), note))


def open_day(database: Database, day: date) -> None:
    """Take a closure back."""
    database.execute("DELETE FROM closure WHERE day = ?", (day.isoformat(),))


def open_unnamed_day(database: Database, day: date) -> None:
    """Take a closure back, unless it has a note."""
    database.execute("DELETE FROM closure WHERE day = ? AND note = ''", (day.isoformat(),))


def read_local_holidays(database: Database) -> dict[date, str]:
    """The municipality's festes, by day."""
    rows = database.rows("SELECT day, name FROM local_holiday ORDER BY day")
    return {date.fromisoformat(row["day"]): row["name"] for row in rows}


def set_local_holiday(database: Database, day: date, name: str) -> None:
    """Name ``day`` a local festa."""
    database.execute("INSERT OR REPLACE INTO local_holiday (day, name) VALUES (?, ?)", (day.isoformat(), name))


def forget_local_holiday(database: Database, day: date) -> None:
    """``day`` is no festa after all."""
    database.execute("DELETE FROM local_holiday WHERE day = ?", (day.isoformat(),))


def read_events(database: Database) -> tuple[Event, ...]:
    """Events, the earliest first."""
    rows = database.rows("SELECT first_day, last_day, name, effect, yearly FROM event ORDER BY first_day, id")
    return tuple(
        Event(
            first_day=date.fromisoformat(row["first_day"]),
            last_day=date.fromisoformat(row["last_day"]),
            name=row["name"],
            effect=row["effect"],
            yearly=bool(row["yearly"]),
        )
        for row in rows
    )


def add_event(database: Database, event: Event) -> int:
    """Write an event down; its id."""
    return database.execute(
        "INSERT INTO event (first_day, last_day, name, effect, yearly) VALUES (?, ?, ?, ?, ?)",
        (event.first_day.isoformat(), event.last_day.isoformat(), event.name, event.effect, int(event.yearly)),
    )


def read_bulk_orders(database: Database) -> pd.DataFrame:
    """Bulk orders (``BULK_ORDER_COLUMNS``), which are in the sales and are not to be learnt."""
    rows = database.rows(
        """SELECT b.day, p.family, p.name, b.units, b.revenue_cents / 100.0
           FROM bulk_order b JOIN shown_product p ON p.id = b.product_id ORDER BY b.day, b.id"""
    )
    return _by_day(rows, BULK_ORDER_COLUMNS)


def add_bulk_order(  # noqa: PLR0913, PLR0917 - one argument per column
    database: Database, day: date, product_id: int, units: float | None, revenue_cents: int | None, note: str = ""
) -> int:
    """Write down an order of more than a normal day's; its id."""
    return database.execute(
        "INSERT INTO bulk_order (day, product_id, units, revenue_cents, note) VALUES (?, ?, ?, ?, ?)",
        (day.isoformat(), product_id, units, revenue_cents, note),
    )


def read_entries(database: Database) -> list[CalendarEntry]:
    """All that the owner wrote into the calendar, closures and festes by day."""
    return [
        *_by_one_day("closure", database.rows("SELECT day, note AS name FROM closure")),
        *_by_one_day("festa", database.rows("SELECT day, name FROM local_holiday")),
        *_stored_events(database),
        *_stored_bulk_orders(database),
    ]


def _by_one_day(kind: EntryKind, rows: list[sqlite3.Row]) -> list[CalendarEntry]:
    days = [(date.fromisoformat(row["day"]), row["name"]) for row in rows]
    return [CalendarEntry(kind, day, day, name) for day, name in days]


def _stored_events(database: Database) -> list[CalendarEntry]:
    rows = database.rows("SELECT id, first_day, last_day, name, effect, yearly FROM event")
    return [
        CalendarEntry(
            "event",
            date.fromisoformat(row["first_day"]),
            date.fromisoformat(row["last_day"]),
            row["name"],
            effect=row["effect"],
            yearly=bool(row["yearly"]),
            number=row["id"],
        )
        for row in rows
    ]


def _stored_bulk_orders(database: Database) -> list[CalendarEntry]:
    rows = database.rows(
        """SELECT b.id, b.day, p.family, p.name AS product, b.units, b.note
           FROM bulk_order b JOIN shown_product p ON p.id = b.product_id"""
    )
    return [
        CalendarEntry(
            "bulk_order",
            date.fromisoformat(row["day"]),
            date.fromisoformat(row["day"]),
            row["note"],
            family=row["family"],
            product=row["product"],
            units=row["units"],
            number=row["id"],
        )
        for row in rows
    ]


def write_entry(database: Database, entry: CalendarEntry) -> CalendarEntry:
    """Write one day or one whole entry down; it is given back with its number. A number that it has is kept."""
    match entry.kind:
        case "closure":
            close_day(database, entry.first_day, entry.name)
        case "festa":
            set_local_holiday(database, entry.first_day, entry.name)
        case "event":
            return _write_event(database, entry)
        case "bulk_order":
            return _write_bulk_order(database, entry)
    return entry


def _write_event(database: Database, entry: CalendarEntry) -> CalendarEntry:
    days = (entry.first_day.isoformat(), entry.last_day.isoformat())
    number = database.execute(
        "INSERT INTO event (id, first_day, last_day, name, effect, yearly) VALUES (?, ?, ?, ?, ?, ?)",
        (entry.number or None, *days, entry.name, entry.effect, int(entry.yearly)),
    )
    return replace(entry, number=number)


def _write_bulk_order(database: Database, entry: CalendarEntry) -> CalendarEntry:
    number = database.execute(
        """INSERT INTO bulk_order (id, day, product_id, units, note)
           SELECT ?, ?, id, ?, ? FROM shown_product WHERE id = kept_id AND family = ? AND name = ?""",
        (entry.number or None, entry.first_day.isoformat(), entry.units, entry.name, entry.family, entry.product),
    )
    return replace(entry, number=number)


def forget_entry(database: Database, entry: CalendarEntry) -> None:
    """Take one day or one whole entry back."""
    match entry.kind:
        case "closure":
            open_day(database, entry.first_day)
        case "festa":
            forget_local_holiday(database, entry.first_day)
        case "event":
            database.execute("DELETE FROM event WHERE id = ?", (entry.number,))
        case "bulk_order":
            database.execute("DELETE FROM bulk_order WHERE id = ?", (entry.number,))


def read_sold_out(database: Database) -> pd.DataFrame:
    """When products ran out (``SOLD_OUT_COLUMNS``)."""
    rows = database.rows(
        """SELECT e.day, p.family, p.name, e.sold_out_hour FROM evening e JOIN shown_product p ON p.id = e.product_id
           WHERE e.sold_out_hour IS NOT NULL ORDER BY e.day, p.family, p.name"""
    )
    return _by_day(rows, SOLD_OUT_COLUMNS)


def _by_day(rows: list[sqlite3.Row], columns: tuple[str, ...]) -> pd.DataFrame:
    if not rows:
        return empty_frame(columns)
    frame = pd.DataFrame([tuple(row) for row in rows], columns=list(columns))
    frame["date"] = pd.to_datetime(frame["date"], format="%Y-%m-%d").astype("datetime64[ns]")
    for number in columns[3:]:
        frame[number] = frame[number].astype("float64")
    return frame
