"""Taking an act on small tables back exactly: what their rows were before it, kept aside while it is done."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fleca_desktop.storage.database import Database

_KEYS = {
    "family": ("id",),
    "supplier": ("id",),
    "product": ("id",),
    "family_alias": ("till_name",),
    "product_merge": ("product_id",),
    "not_duplicate": ("one", "other"),
}
_Rows = dict[tuple[Any, ...], dict[str, Any]]


@dataclass(frozen=True)
class Undo:
    """By table and key, the rows that an act changed as they were before it; None for rows that it added.

    ``moved`` are the products that came into another family, were merged, or parted; ``is_renaming`` when products
    sell under other names than before.
    """

    changed: Mapping[str, Mapping[tuple[Any, ...], dict[str, Any] | None]]
    moved: frozenset[int] = frozenset()
    is_renaming: bool = False


def recorded(database: Database, act: Callable[[], None]) -> Undo:
    """Do ``act``, and say how to take it back. Belongs inside a transaction."""
    before = {table: _read(database, table) for table in _KEYS}
    act()
    after = {table: _read(database, table) for table in _KEYS}
    changed = {table: _difference(before[table], after[table]) for table in _KEYS if before[table] != after[table]}
    products = {key: row for key, row in changed.get("product", {}).items() if row is not None}
    moved = {key[0] for key, row in products.items() if after["product"][key]["family_id"] != row["family_id"]}
    moved |= {key[0] for key in changed.get("product_merge", {})}
    renamed = any(after["product"][key]["name"] != row["name"] for key, row in products.items())
    family_names = [{key: row["name"] for key, row in rows["family"].items()} for rows in (before, after)]
    return Undo(changed, frozenset(moved), bool(moved) or renamed or family_names[0] != family_names[1])


def _read(database: Database, table: str) -> _Rows:
    rows = [dict(row) for row in database.rows(f"SELECT * FROM {table}")]  # noqa: S608 - one of _KEYS
    return {tuple(row[name] for name in _KEYS[table]): row for row in rows}


def _difference(before: _Rows, after: _Rows) -> dict[tuple[Any, ...], dict[str, Any] | None]:
    return {key: before.get(key) for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def take_back(database: Database, undo: Undo, then: Callable[[], None]) -> bool:
    """Make the rows what they were before, and do ``then`` with them.

    False, and nothing is changed, when something new has come to need what would go.
    """
    try:
        with database.atomic():
            database.execute("PRAGMA defer_foreign_keys = ON")  # rows are put back one after the other
            for table, rows in undo.changed.items():
                for key, row in rows.items():
                    _put_back(database, table, key, row)
            then()
    except sqlite3.IntegrityError:
        return False
    return True


def _put_back(database: Database, table: str, key: tuple[Any, ...], row: dict[str, Any] | None) -> None:
    where = " AND ".join(f"{name} = ?" for name in _KEYS[table])
    if row is None:
        database.execute(f"DELETE FROM {table} WHERE {where}", key)  # noqa: S608 - names of this module and the schema
    elif database.value(f"SELECT COUNT(*) FROM {table} WHERE {where}", key):  # noqa: S608 - the same
        rest = [
            name for name in row if name not in _KEYS[table]
        ]  # a key that is written makes SQLite look for its uses
        values = (*(row[name] for name in rest), *key)
        database.execute(f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in rest)} WHERE {where}", values)  # noqa: S608 - the same
    else:
        marks = ", ".join("?" * len(row))
        database.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # noqa: S608 - the same
