"""What the owner does with products: names, families, suppliers, and two of the till's products being one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fleca_desktop.storage.products import list_families

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fleca_desktop.storage.database import Database

_PARKED = "\x1f"  # no till's name begins with it
_FILLED = (
    "ended_on",
    "maximum",
    "price_cents",
    "cost_cents",
    "par_level",
    "supplier_id",
)  # taken over from a merged product where the kept one has none
_LIMITS = ("tray", "minimum", "maximum")
_DEFAULTS = {"tray": 1, "minimum": 0, "leftover_cents": 0, "shelf_life_days": 1}


def product_named(database: Database, family_id: int, name: str) -> int | None:
    """The product that is called ``name`` in a family."""
    found = database.value(
        "SELECT id FROM shown_product WHERE id = kept_id AND family_id = ? AND name = ?", (family_id, name)
    )
    return None if found is None else int(found)


def rename_product(database: Database, product_id: int, name: str) -> None:
    """Call a product otherwise; the till's own name goes on meaning it."""
    database.execute("UPDATE product SET name = ? WHERE id = ?", (name, product_id))


def move_product(database: Database, product_id: int, family: str) -> None:
    """Put a product into another family, which is made when there is none of that name."""
    known = list_families(database).get(family)
    family_id = known if known is not None else database.execute("INSERT INTO family (name) VALUES (?)", (family,))
    database.execute("UPDATE product SET family_id = ? WHERE id = ?", (family_id, product_id))


def rename_family(database: Database, family_id: int, name: str) -> None:
    """Call a family otherwise; what the till called it goes on meaning it."""
    database.execute(
        "INSERT OR IGNORE INTO family_alias (till_name, family_id) SELECT name, id FROM family WHERE id = ?",
        (family_id,),
    )
    database.execute("UPDATE family SET name = ? WHERE id = ?", (name, family_id))


def set_family_risk(database: Database, family: str, risk: float | None) -> None:
    """Give a family a risk of its own, or with None the shop's."""
    database.execute("UPDATE family SET risk = ? WHERE name = ?", (risk, family))


def supplier_id(database: Database, name: str) -> int | None:
    """The supplier called ``name``, who is added when new; None for no name: baked in the shop itself."""
    if not name:
        return None
    known = database.value("SELECT id FROM supplier WHERE name = ?", (name,))
    return int(known or database.execute("INSERT INTO supplier (name) VALUES (?)", (name,)))


def list_suppliers(database: Database) -> list[str]:
    """The names of those from whom some product comes."""
    rows = database.rows("SELECT name FROM supplier WHERE id IN (SELECT supplier_id FROM product) ORDER BY name")
    return [row["name"] for row in rows]


def merge_products(database: Database, kept_id: int, merged_ids: Iterable[int], when: str) -> None:
    """Show ``merged_ids`` as the product ``kept_id``, which takes over terms that it has not got itself."""
    for product_id in merged_ids:
        _take_over(database, kept_id, product_id)
        database.execute(
            """INSERT INTO product_merge (product_id, kept_id, name, merged_at)
               SELECT id, ?, name, ? FROM product WHERE id = ?""",
            (kept_id, when, product_id),
        )
        rename_product(database, product_id, f"{_PARKED}{product_id}")


def _take_over(database: Database, kept_id: int, product_id: int) -> None:
    merged, kept = (database.row("SELECT * FROM product WHERE id = ?", (one,)) for one in (product_id, kept_id))
    if merged is None or kept is None:
        raise KeyError(product_id, kept_id)
    terms = {name: merged[name] for name in _FILLED if kept[name] is None and merged[name] is not None}
    terms |= {name: merged[name] for name, usual in _DEFAULTS.items() if kept[name] == usual != merged[name]}
    if merged["ended_on"] is None:
        terms.pop("ended_on", None)
    if kept["ended_on"] is None or merged["ended_on"] is None:
        terms["ended_on"] = None  # the till has stopped using one of the names, not the product
    tray, minimum, maximum = (terms.get(name, kept[name]) for name in _LIMITS)
    if maximum is not None and (maximum < minimum or 0 < maximum < tray):
        terms = {name: value for name, value in terms.items() if name not in _LIMITS}
    for name, value in terms.items():
        database.execute(f"UPDATE product SET {name} = ? WHERE id = ?", (value, kept_id))  # noqa: S608 - names above


def part_product(database: Database, product_id: int) -> None:
    """Take a merging back: the product is shown by itself again."""
    database.execute(
        "UPDATE product SET name = (SELECT m.name FROM product_merge m WHERE m.product_id = product.id) WHERE id = ?",
        (product_id,),
    )
    database.execute("DELETE FROM product_merge WHERE product_id = ?", (product_id,))


def merged_name(database: Database, product_id: int) -> tuple[int, str] | None:
    """The family's id and the name that a merged product would have by itself again; None when it is not merged."""
    row = database.row(
        "SELECT p.family_id, m.name FROM product_merge m JOIN product p ON p.id = m.product_id WHERE p.id = ?",
        (product_id,),
    )
    return None if row is None else (row["family_id"], row["name"])


def list_merged(database: Database) -> list[tuple[int, str, int]]:
    """Merged products: id, the name it had, and the id of the product it is shown as."""
    rows = database.rows(
        """SELECT m.product_id AS id, m.name, p.kept_id FROM product_merge m JOIN shown_product p ON p.id = m.product_id
           ORDER BY m.name"""
    )
    return [(row["id"], row["name"], row["kept_id"]) for row in rows]


def keep_apart(database: Database, one: str, other: str) -> None:
    """Remember that two names are two products."""
    database.execute("INSERT OR IGNORE INTO not_duplicate VALUES (?, ?)", tuple(sorted((one, other))))


def read_kept_apart(database: Database) -> set[tuple[str, str]]:
    """Pairs of names, in their order, that are two products."""
    return {(row["one"], row["other"]) for row in database.rows("SELECT one, other FROM not_duplicate")}
