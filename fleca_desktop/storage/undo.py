"""Taking an act on small tables back exactly: what it changed in their rows, and nothing that was changed since."""

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
_LEANT_ON = ("name", "kept_id")  # what aliases and merged products go by: taken back whole, or not at all
_Row = dict[str, Any]
_Rows = dict[tuple[Any, ...], _Row]


@dataclass(frozen=True)
class Change:
    """A row before and after an act; None where there was none."""

    before: _Row | None
    after: _Row | None

    def is_overtaken(self, now: _Row | None) -> bool:
        """Whether the act changed what others lean on, and it is another one since."""
        before, after, present = self.before or {}, self.after or {}, now or {}
        changed = [name for name in _LEANT_ON if before.get(name) != after.get(name)]
        return any(present.get(name) not in (before.get(name), after.get(name)) for name in changed)

    def to_take_back(self, now: _Row) -> _Row:
        """The cells that the act changed and nobody since, as they were before."""
        if self.before is None or self.after is None:
            return {}
        after = self.after
        return {name: cell for name, cell in self.before.items() if cell != after[name] == now[name]}


@dataclass(frozen=True)
class Undo:
    """By table and key, what an act did to rows.

    ``moved`` are the products that came into another family, were merged, or parted; ``is_renaming`` when products
    sell under other names than before.
    """

    changed: Mapping[str, Mapping[tuple[Any, ...], Change]]
    moved: frozenset[int] = frozenset()
    is_renaming: bool = False


def recorded(database: Database, act: Callable[[], None]) -> Undo:
    """Do ``act``, and say how to take it back. Belongs inside a transaction."""
    before = {table: _read(database, table) for table in _KEYS}
    act()
    after = {table: _read(database, table) for table in _KEYS}
    changed = {table: _difference(before[table], after[table]) for table in _KEYS if before[table] != after[table]}
    products = {key: row for key, change in changed.get("product", {}).items() if (row := change.before) is not None}
    moved = {key[0] for key, row in products.items() if after["product"][key]["family_id"] != row["family_id"]}
    moved |= {key[0] for key in changed.get("product_merge", {})}
    renamed = any(after["product"][key]["name"] != row["name"] for key, row in products.items())
    family_names = [{key: row["name"] for key, row in rows["family"].items()} for rows in (before, after)]
    return Undo(changed, frozenset(moved), bool(moved) or renamed or family_names[0] != family_names[1])


def _read(database: Database, table: str) -> _Rows:
    rows = [dict(row) for row in database.rows(f"SELECT * FROM {table}")]  # noqa: S608 - one of _KEYS
    return {tuple(row[name] for name in _KEYS[table]): row for row in rows}


def _difference(before: _Rows, after: _Rows) -> dict[tuple[Any, ...], Change]:
    pairs = {key: Change(before.get(key), after.get(key)) for key in before.keys() | after.keys()}
    return {key: pair for key, pair in pairs.items() if pair.before != pair.after}


def take_back(database: Database, undo: Undo, then: Callable[[], None]) -> bool:
    """Make what the act changed what it was before, but for what was changed since, and do ``then`` with it.

    False, and nothing is changed, when something new has come to need what would go, or a name is another one since.
    """
    try:
        with database.atomic():
            present = {table: _read(database, table) for table in undo.changed}
            steps = [(table, key, pair) for table, rows in undo.changed.items() for key, pair in rows.items()]
            if any(pair.is_overtaken(present[table].get(key)) for table, key, pair in steps):
                return False
            database.execute("PRAGMA defer_foreign_keys = ON")  # rows are put back one after the other
            for table, key, pair in steps:
                _put_back(database, table, key, pair, present[table].get(key))
            then()
    except sqlite3.IntegrityError:
        return False
    return True


def _put_back(database: Database, table: str, key: tuple[Any, ...], change: Change, now: _Row | None) -> None:
    where = " AND ".join(f"{name} = ?" for name in _KEYS[table])
    if change.before is None:
        database.execute(f"DELETE FROM {table} WHERE {where}", key)  # noqa: S608 - names of this module and the schema
    elif now is None:
        marks = ", ".join("?" * len(change.before))
        values = tuple(change.before.values())
        database.execute(f"INSERT INTO {table} ({', '.join(change.before)}) VALUES ({marks})", values)  # noqa: S608 - the same
    elif cells := change.to_take_back(now):
        names = ", ".join(f"{name} = ?" for name in cells)
        database.execute(f"UPDATE {table} SET {names} WHERE {where}", (*cells.values(), *key))  # noqa: S608 - the same
