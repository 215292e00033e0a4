"""The owner keeps the products in order: what they are called, how they are ordered, which of the till's are one.

Every act is one transaction, and comes back as ``Kept`` with what takes it back exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from fleca_desktop.core.duplicates import likely_duplicates
from fleca_desktop.core.prices import Prices
from fleca_desktop.core.sales import SalesHistory
from fleca_desktop.services.shop_facts import read_history
from fleca_desktop.storage import product_changes as stored
from fleca_desktop.storage.products import StoredProduct, change_terms, list_families, list_products
from fleca_desktop.storage.sales import lay_products_anew
from fleca_desktop.storage.undo import Undo, recorded, take_back

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from fleca_desktop.services.shop import Shop

KeptProduct = StoredProduct  # for the window, which knows no storage
Term = Literal[
    "name", "family", "supplier", "ended_on", "shelf_life_days", "tray", "minimum", "maximum", "par_level",
    "price_cents", "cost_cents", "leftover_cents",
]  # fmt: skip
TermValue = int | str | None
_LIMITS: Final = ("tray", "minimum", "maximum")


@dataclass(frozen=True)
class Merged:
    """One of the till's products (``name``) that is shown as ``kept``."""

    id: int
    name: str
    kept: str


@dataclass(frozen=True)
class ProductList:
    """Products by family and name; families and suppliers that exist; pairs that are likely one; what was merged."""

    products: tuple[KeptProduct, ...]
    families: Mapping[str, int]
    suppliers: tuple[str, ...]
    duplicates: tuple[tuple[KeptProduct, KeptProduct], ...]
    merged: tuple[Merged, ...]


@dataclass(frozen=True)
class Kept:
    """The act was done. ``undo`` takes it back; ``sales_changed`` when products sell under other names now."""

    undo: Undo
    sales_changed: bool = False


@dataclass(frozen=True)
class NameTaken:
    """Another product (or family, then without ``product_id``) has that name; nothing was changed."""

    name: str
    product_id: int | None = None


@dataclass(frozen=True)
class BadTerm:
    """The value does not fit; nothing was changed."""

    reason: Literal["empty_name", "minimum_above_maximum", "tray_above_maximum", "changed_since"]


class _DoesNotFitError(Exception):
    """What an act is taken back to does not fit with what was changed since."""


Act = Undo  # the same
Outcome = Kept | NameTaken | BadTerm


def list_kept(shop: Shop) -> ProductList:
    """All that the owner sees of the products, but for their prices."""
    products = tuple(product for product in list_products(shop.database) if product.name)
    by_name = {(product.family, product.name): product for product in products}
    by_id = {product.id: product for product in products}
    apart = stored.read_kept_apart(shop.database)
    alike = likely_duplicates(by_name)
    return ProductList(
        products,
        list_families(shop.database),
        tuple(stored.list_suppliers(shop.database)),
        tuple(
            (by_name[one.family, one.product], by_name[other.family, other.product])
            for one, other in alike
            if tuple(sorted((one.product, other.product))) not in apart
        ),
        tuple(
            Merged(product_id, name, by_id[kept_id].name)
            for product_id, name, kept_id in stored.list_merged(shop.database)
            if kept_id in by_id
        ),
    )


def prices_from_sales(shop: Shop) -> Mapping[tuple[str, str], float]:
    """What a piece of each (family, product) has lately brought, in euros: a suggestion where no price is set."""
    known = read_history(shop)
    if known.daily.empty:
        return {}
    history = SalesHistory(daily=known.daily, weekly=known.weekly)
    return Prices.of(history, known.daily["date"].max()).by_name


def change_products(shop: Shop, product_ids: Sequence[int], term: Term, value: TermValue) -> Outcome:
    """Set one term of some products (one only for ``name``). An empty supplier is the shop's own baking."""
    if term in {"name", "family"} and not value:
        return BadTerm("empty_name")
    chosen = [product for product in list_products(shop.database) if product.id in product_ids]
    if (trouble := _trouble(shop, chosen, term, value)) is not None:
        return trouble

    def act() -> None:
        for product in chosen:
            _set(shop, product, term, value)

    return _done(shop, act)


def _trouble(shop: Shop, chosen: Sequence[KeptProduct], term: Term, value: TermValue) -> NameTaken | BadTerm | None:
    families = list_families(shop.database)
    for product in chosen:
        if (beyond := _beyond_maximum(product, term, value)) is not None:
            return beyond
        if term in {"name", "family"}:
            family = product.family_id if term == "name" else families.get(str(value), -1)
            name = str(value) if term == "name" else product.name
            taken = stored.product_named(shop.database, family, name)
            if taken not in {None, product.id}:
                return NameTaken(name, taken)
    return None


def _beyond_maximum(product: KeptProduct, term: Term, value: TermValue) -> BadTerm | None:
    """What would not fit below the maximum; a maximum of 0 leaves no room for a tray and says so on purpose."""
    if term not in _LIMITS:
        return None
    tray, least, most = (value if term == name else getattr(product, name) for name in _LIMITS)
    if most is None:
        return None
    if int(most) < int(least or 0):
        return BadTerm("minimum_above_maximum")
    return BadTerm("tray_above_maximum") if 0 < int(most) < int(tray or 1) else None


def _set(shop: Shop, product: KeptProduct, term: Term, value: TermValue) -> None:
    match term:
        case "name":
            stored.rename_product(shop.database, product.id, str(value))
        case "family":
            stored.move_product(shop.database, product.id, str(value))
        case "supplier":
            supplier = stored.supplier_id(shop.database, str(value or ""))
            change_terms(shop.database, product.id, {"supplier_id": supplier})
        case _:
            change_terms(shop.database, product.id, {term: value})


def rename_family(shop: Shop, family_id: int, name: str) -> Outcome:
    """Call a family otherwise."""
    if not name:
        return BadTerm("empty_name")
    known = list_families(shop.database).get(name)
    if known not in {None, family_id}:
        return NameTaken(name)
    return _done(shop, lambda: stored.rename_family(shop.database, family_id, name))


def merge(shop: Shop, kept_id: int, merged_ids: Sequence[int]) -> Outcome:
    """Show ``merged_ids`` as ``kept_id``: their sales, the till's names and what the owner entered count as its own."""
    when = shop.clock.now().isoformat(timespec="seconds")
    others = [one for one in merged_ids if one != kept_id]
    return _done(shop, lambda: stored.merge_products(shop.database, kept_id, others, when))


def separate(shop: Shop, product_id: int) -> Outcome:
    """Show a product that was merged by itself again, with all the sales that the till wrote under its names."""
    parked = stored.merged_name(shop.database, product_id)
    if parked is None:
        return BadTerm("changed_since")
    if stored.product_named(shop.database, *parked) is not None:
        return NameTaken(parked[1])
    return _done(shop, lambda: stored.part_product(shop.database, product_id))


def keep_apart(shop: Shop, one: str, other: str) -> Outcome:
    """Two names are two products: they are not suggested any more."""
    return _done(shop, lambda: stored.keep_apart(shop.database, one, other))


def undo_act(shop: Shop, undo: Undo) -> Outcome:
    """Take an act back, and nothing that was changed since.

    The last one can always be; an earlier one, unless something new has come to need it, or what was changed since does
    not fit with what was before.
    """

    def then() -> None:
        lay_products_anew(shop.database, undo.moved)
        if _leads_beyond_maximum(shop, undo):
            raise _DoesNotFitError

    try:
        taken_back = take_back(shop.database, undo, then)
    except _DoesNotFitError:
        taken_back = False
    return Kept(Undo({}), undo.is_renaming) if taken_back else BadTerm("changed_since")


def _leads_beyond_maximum(shop: Shop, undo: Undo) -> bool:
    """Whether a product has come to what is refused, and not to what it was before the act."""
    changed = {key[0]: change for key, change in undo.changed.get("product", {}).items()}
    for product in list_products(shop.database):
        change = changed.get(product.id)
        if change is None or change.before is None or change.after is None:
            continue
        now = {name: getattr(product, name) for name in _LIMITS}
        before, after = ({name: row[name] for name in _LIMITS} for row in (change.before, change.after))
        if before not in (after, now) and _beyond_maximum(product, "maximum", product.maximum) is not None:
            return True
    return False


def _done(shop: Shop, act: Callable[[], None]) -> Kept:
    with shop.database.atomic():
        undo = recorded(shop.database, act)
        lay_products_anew(shop.database, undo.moved)
    return Kept(undo, undo.is_renaming)
