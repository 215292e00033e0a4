"""What the products page shows, made from the list of products."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fleca_desktop.services.keep_products import KeptProduct, ProductList

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ProductRow:
    """A product, or the head of a family (then without ``kept``). The suggested price is in euros per piece."""

    family: str
    family_id: int
    kept: KeptProduct | None = None
    suggested_eur: float | None = None

    @property
    def product(self) -> str:
        """The product's name, empty for a family."""
        return self.kept.name if self.kept is not None else ""


@dataclass(frozen=True)
class ProductsSnapshot:
    """All that the page shows; ``found`` counts products that the search has left."""

    sentence: str
    rows: tuple[ProductRow, ...]
    found: int


def derive_products(
    products: ProductList, prices: Mapping[tuple[str, str], float], search: str = ""
) -> ProductsSnapshot:
    """Set the products that ``search`` finds (in name, family or supplier) out by family."""
    wanted = _plain(search)
    chosen = [p for p in products.products if wanted in _plain(f"{p.name} {p.family} {p.supplier}")]
    rows: list[ProductRow] = []
    for family, members in groupby(chosen, key=lambda product: product.family):
        own = list(members)
        rows.append(ProductRow(family, own[0].family_id))
        rows += [ProductRow(family, p.family_id, p, prices.get((p.family, p.name))) for p in own]
    return ProductsSnapshot(_sentence(products), tuple(rows), len(chosen))


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).strip()


def _sentence(products: ProductList) -> str:
    total = len(products.products)
    priced = sum(p.cost_cents is not None for p in products.products)
    counted = translate("Products", "%n product(s)", "", total)
    known = translate("Products", "%n with its cost known", "", priced)
    return f"{counted} \u00b7 {known}"
