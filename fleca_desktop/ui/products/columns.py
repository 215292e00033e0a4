"""The columns of the products' table, and how what is typed into them is understood."""

from __future__ import annotations

import math
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.family_names import family_name
from fleca_desktop.ui.i18n import DASH
from fleca_desktop.ui.table import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.services.keep_products import KeptProduct, Term, TermValue
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.products.presenter import ProductRow
    from fleca_desktop.ui.table import Tone

    OnEdit = Callable[[ProductRow, Term, TermValue], None]

translate = QCoreApplication.translate
_INDENT = "\u2003"
_ABOUT = "\u2248"
_MOST = 99_999
_CENTS = 100
_DATES = ("%d/%m/%Y", "%d/%m/%y", "%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y")
_AT_LEAST: dict[Term, int] = {"tray": 1, "shelf_life_days": 1}
_WHEN_CLEARED: dict[Term, TermValue] = {
    "tray": 1, "shelf_life_days": 1, "minimum": 0, "leftover_cents": 0, "supplier": "",
}  # fmt: skip


class NotUnderstoodError(ValueError):
    """What was typed is no value of the term."""


def term_names() -> dict[Term, str]:
    """What the terms that can be set for several products are called."""
    return {
        "family": translate("Products", "Family"),
        "supplier": translate("Products", "Supplier"),
        "tray": translate("Products", "Tray"),
        "minimum": translate("Products", "Minimum"),
        "maximum": translate("Products", "Maximum"),
        "par_level": translate("Products", "Always have"),
        "shelf_life_days": translate("Products", "Keeps, days"),
        "price_cents": translate("Products", "Price, \u20ac"),
        "cost_cents": translate("Products", "Cost, \u20ac"),
        "leftover_cents": translate("Products", "Leftover, \u20ac"),
        "ended_on": translate("Products", "Ended on"),
    }


def _tips() -> dict[Term, str]:
    return {
        "supplier": translate(
            "Products", "Who bakes it; empty for your own oven. Every supplier gets a sheet of its own"
        ),
        "tray": translate("Products", "Pieces per tray or pack: only whole ones are ordered"),
        "minimum": translate("Products", "Pieces per order at least"),
        "maximum": translate("Products", "Pieces per order at most"),
        "par_level": translate("Products", "Pieces that should be there every open morning, whatever the forecast"),
        "shelf_life_days": translate(
            "Products", "Days on which it can be sold; with two, today's leftovers count for tomorrow"
        ),
        "price_cents": translate("Products", "What a piece brings; {about} is what your sales say").format(
            about=_ABOUT
        ),
        "cost_cents": translate("Products", "What a piece costs you"),
        "leftover_cents": translate("Products", "What a leftover still brings, such as breadcrumbs or half price"),
        "ended_on": translate("Products", "The last day it is ordered"),
    }


def understood(term: Term, typed: str, formats: Formats) -> TermValue:
    """The value of ``term`` that was typed; nothing typed means none, or the usual.

    Raises:
        NotUnderstoodError: it is no value of that term.
    """
    bare = typed.replace(_ABOUT, "").replace(DASH, "").replace("\u20ac", "").strip()
    if term in {"name", "family"}:
        return typed.strip()
    if not bare:
        return _WHEN_CLEARED.get(term)
    if term == "supplier":
        return bare
    if term == "ended_on":
        return _date(bare)
    if term in {"price_cents", "cost_cents", "leftover_cents"}:
        return _cents(bare, formats)
    return _count(bare, _AT_LEAST.get(term, 0), formats)


def _count(bare: str, least: int, formats: Formats) -> int:
    digits = "".join(bare.split()).replace(formats.figures.groupSeparator(), "")
    if not (digits.isascii() and digits.isdigit() and least <= int(digits) <= _MOST):
        raise NotUnderstoodError(bare)
    return int(digits)


def _cents(bare: str, formats: Formats) -> int:
    plain = "".join(bare.split())  # also the thin spaces of one way to write thousands
    if formats.figures.decimalPoint() == "," and "," in plain:
        plain = plain.replace(".", "").replace(",", ".")
    try:
        euros = float(plain)
    except ValueError as error:
        raise NotUnderstoodError(bare) from error
    if not math.isfinite(euros) or not 0 <= euros <= _MOST:
        raise NotUnderstoodError(bare)
    return round(euros * _CENTS)


def _date(bare: str) -> str:
    for pattern in _DATES:
        try:
            return datetime.strptime(bare, pattern).date().isoformat()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    raise NotUnderstoodError(bare)


def product_columns(formats: Formats, on_edit: OnEdit) -> list[Column[ProductRow]]:
    """What each column shows; ``on_edit`` is told what the owner typed."""
    names, tips = term_names(), _tips()
    short: dict[Term, str] = {"minimum": translate("Products", "Min."), "maximum": translate("Products", "Max.")}

    def column(term: Term, text: Callable[[KeptProduct], str], *, numeric: bool = True) -> Column[ProductRow]:
        return Column(
            short.get(term, names[term]),
            lambda row: "" if row.kept is None else text(row.kept) or DASH,
            key=lambda row: _sorting(row, term),
            tone=lambda row: _tone(row, text),
            edit=lambda row, typed: _edited(row, term, typed, formats, on_edit),
            numeric=numeric,
            stretches=not numeric,
            tip=None if numeric else lambda row: "" if row.kept is None else text(row.kept),
            title_tip=tips[term],
        )

    return [
        _name_column(formats, on_edit),
        column("supplier", lambda p: p.supplier, numeric=False),
        _price_column(names["price_cents"], tips["price_cents"], formats, on_edit),
        column("cost_cents", lambda p: _money(p.cost_cents, formats)),
        column("leftover_cents", lambda p: _money(p.leftover_cents or None, formats)),
        column("tray", lambda p: formats.number(p.tray) if p.tray > 1 else ""),
        column("minimum", lambda p: formats.number(p.minimum) if p.minimum else ""),
        column("maximum", lambda p: formats.number(p.maximum)),
        column("par_level", lambda p: formats.number(p.par_level)),
        column("shelf_life_days", lambda p: formats.number(p.shelf_life_days)),
        column("ended_on", lambda p: formats.day_numeric(date.fromisoformat(p.ended_on)) if p.ended_on else ""),
    ]


def _name_column(formats: Formats, on_edit: OnEdit) -> Column[ProductRow]:
    return Column(
        translate("Products", "Product"),
        lambda row: f"{_INDENT}{row.product}" if row.product else family_name(row.family),
        key=lambda row: row.product.casefold(),
        strong=lambda row: not row.product,
        edit=lambda row, typed: _edited(row, "name", typed, formats, on_edit),
        stretches=True,
        title_tip=translate("Products", "Type over a name to change it; the till's own name goes on being understood"),
    )


def _price_column(title: str, tip: str, formats: Formats, on_edit: OnEdit) -> Column[ProductRow]:
    def text(row: ProductRow) -> str:
        if row.kept is None:
            return ""
        if row.kept.price_cents is None and row.suggested_eur is not None:
            return f"{_ABOUT} {formats.number(row.suggested_eur, 2)}"
        return _money(row.kept.price_cents, formats) or DASH

    return Column(
        title,
        text,
        key=lambda row: _sorting(row, "price_cents"),
        tone=lambda row: "text" if row.kept and row.kept.price_cents is not None else "muted",
        edit=lambda row, typed: _edited(row, "price_cents", typed, formats, on_edit),
        numeric=True,
        title_tip=tip,
    )


def _edited(row: ProductRow, term: Term, typed: str, formats: Formats, on_edit: OnEdit) -> bool:
    if row.kept is None and (term != "name" or typed.strip() == family_name(row.family)):
        return False
    if term == "price_cents" and _ABOUT in typed:
        return False  # the suggestion was left as it is
    try:
        value = understood(term, typed, formats)
    except NotUnderstoodError:
        return False
    if value != (row.family if row.kept is None else getattr(row.kept, term)):
        on_edit(row, term, value)
    return True


def _money(cents: int | None, formats: Formats) -> str:
    return "" if cents is None else formats.number(cents / _CENTS, 2)


def _sorting(row: ProductRow, term: Term) -> tuple[bool, int | str]:
    value = getattr(row.kept, term, None)
    return (value is None, "" if value is None else value)


def _tone(row: ProductRow, text: Callable[[KeptProduct], str]) -> Tone:
    return "text" if row.kept is not None and text(row.kept) not in {"", DASH} else "muted"
