"""What is said of a change to a product: what it was, and what it is now. Pure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.i18n import DASH
from fleca_desktop.ui.products.columns import term_names

if TYPE_CHECKING:
    from fleca_desktop.services.keep_products import KeptProduct, Term, TermValue
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate


def change_sentence(product: KeptProduct, term: Term, value: TermValue, formats: Formats) -> str:
    """``«Barra», price: 1,20 € → 1,30 €``."""
    if term == "name":
        text = translate("Products", "\u201c{product}\u201d is called \u201c{name}\u201d now.")
        return text.format(product=product.name, name=value)
    if term == "family":
        text = translate("Products", "\u201c{product}\u201d is in the family \u201c{family}\u201d now.")
        return text.format(product=product.name, family=value)
    text = translate("Products", "\u201c{product}\u201d, {term}: {before} \u2192 {after}")
    before, after = (_value_text(term, one, formats) for one in (getattr(product, term), value))
    name = term_names()[term].split(",")[0].lower()  # without its unit
    return text.format(product=product.name, term=name, before=before, after=after)


def _value_text(term: Term, value: TermValue, formats: Formats) -> str:
    if value in {None, ""}:
        return DASH
    if isinstance(value, str):
        return formats.day_numeric(date.fromisoformat(value)) if term == "ended_on" else value
    if term in {"price_cents", "cost_cents", "leftover_cents"}:
        return formats.money((value or 0) / 100, 2)
    return formats.number(value)
