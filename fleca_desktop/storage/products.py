"""Products and families. Names may change; what the till calls them is kept as an alias."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fleca_desktop.storage.database import Database

# names that one product alone has, in all families: as it is shown, and, before that, as the till calls it
_ALONE = (
    "SELECT name, MIN(id) AS id FROM shown_product WHERE id = kept_id GROUP BY name HAVING COUNT(*) = 1",
    """SELECT till_name AS name, MIN(product_id) AS id FROM product_alias
       GROUP BY till_name HAVING COUNT(DISTINCT product_id) = 1""",
)

TillName = tuple[str, str]  # family and product as the till writes them


@dataclass(frozen=True)
class StoredProduct:
    """A product with the terms it is ordered by. Money in cents, ``name`` empty for a family's total."""

    id: int
    family_id: int
    family: str
    name: str
    ended_on: str | None
    tray: int
    minimum: int
    maximum: int | None
    price_cents: int | None
    cost_cents: int | None
    leftover_cents: int
    shelf_life_days: int
    par_level: int | None = None
    supplier: str = ""
    risk: float | None = None  # its family's, where that differs from the shop's


def list_products(database: Database) -> list[StoredProduct]:
    """Every product, by family and name; those merged into another are part of it."""
    rows = database.rows(
        """SELECT p.id, p.family_id, f.name AS family, p.name, p.ended_on, p.tray, p.minimum, p.maximum, p.price_cents,
                  p.cost_cents, p.leftover_cents, p.shelf_life_days, p.par_level, COALESCE(s.name, '') AS supplier,
                  f.risk
           FROM product p JOIN family f ON f.id = p.family_id LEFT JOIN supplier s ON s.id = p.supplier_id
           WHERE p.id NOT IN (SELECT product_id FROM product_merge) ORDER BY f.name, p.name"""
    )
    return [StoredProduct(**dict(row)) for row in rows]


def live_ids(database: Database) -> dict[tuple[str, str], int]:
    """Product ids by the family and name they have now."""
    rows = database.rows("SELECT family, name, id FROM shown_product WHERE id = kept_id")
    return {(row["family"], row["name"]): row["id"] for row in rows}


def list_families(database: Database) -> dict[str, int]:
    """Family ids by name."""
    return {row["name"]: row["id"] for row in database.rows("SELECT id, name FROM family ORDER BY name")}


def family_ids(database: Database, names: Iterable[str]) -> dict[str, int]:
    """Ids of the families the till calls ``names``; those not yet known are added."""
    aliases = {row["till_name"]: row["family_id"] for row in database.rows("SELECT * FROM family_alias")}
    known = list_families(database) | aliases
    for name in sorted(set(names) - known.keys()):
        known[name] = database.execute("INSERT INTO family (name) VALUES (?)", (name,))
    return known


def known_products(database: Database, till_names: Iterable[TillName]) -> dict[TillName, int]:
    """Which of the till's names are known, and as which product.

    A name without family is known, too, when exactly one family has a product of that name.
    """
    aliases = {
        (row["till_family"], row["till_name"]): int(row["product_id"])
        for row in database.rows("SELECT till_family, till_name, product_id FROM product_alias")
    }
    alone = {str(row["name"]): int(row["id"]) for query in _ALONE for row in database.rows(query)}
    found = {}
    for family, name in till_names:
        if (family, name) in aliases:
            found[family, name] = aliases[family, name]
        elif not family and name and name in alone:
            found[family, name] = alone[name]
    return found


def product_ids(database: Database, till_names: Iterable[TillName]) -> dict[TillName, int]:
    """Ids of the products the till calls ``till_names``; those not yet known are added."""
    wanted = sorted(set(till_names))
    found = known_products(database, wanted)
    families = family_ids(database, (family for family, name in wanted if (family, name) not in found))
    for family, name in wanted:
        if (family, name) not in found:
            found[family, name] = _add(database, families[family], name)
    database.execute_many(
        "INSERT OR IGNORE INTO product_alias (till_family, till_name, product_id) VALUES (?, ?, ?)",
        [(*till_name, product_id) for till_name, product_id in found.items()],
    )
    return found


def _add(database: Database, family_id: int, name: str) -> int:
    known = database.value("SELECT id FROM product WHERE family_id = ? AND name = ?", (family_id, name))
    return int(known or database.execute("INSERT INTO product (family_id, name) VALUES (?, ?)", (family_id, name)))


def change_terms(database: Database, product_id: int, terms: dict[str, int | str | None]) -> None:
    """Change how a product is ordered: any of ``ended_on``, ``tray``, ``minimum``, ``maximum``, ``*_cents``, ….

    Raises:
        KeyError: a term that products don't have.
    """
    allowed = {
        "ended_on",
        "tray",
        "minimum",
        "maximum",
        "price_cents",
        "cost_cents",
        "leftover_cents",
        "shelf_life_days",
        "par_level",
        "supplier_id",
    }
    if unknown := terms.keys() - allowed:
        raise KeyError(*unknown)
    for term, value in terms.items():
        database.execute(f"UPDATE product SET {term} = ? WHERE id = ?", (value, product_id))  # noqa: S608 - from the set above
