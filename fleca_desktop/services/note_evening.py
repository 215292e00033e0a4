"""Noting an evening: what was left over and when products ran out, for one day, product by product."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from typing import TYPE_CHECKING

from fleca_desktop.services.settings import setting_text
from fleca_desktop.storage.calendar import read_closures
from fleca_desktop.storage.evenings import (
    EveningNote,
    read_day_order,
    read_day_sales,
    read_evening,
    sold_between,
    write_note,
)
from fleca_desktop.storage.products import list_products

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.storage.products import StoredProduct

Product = tuple[str, str]  # family and name
Note = EveningNote  # for the window, which knows no storage
HOURS = 24.0
_RECENTLY = timedelta(weeks=4)


@dataclass(frozen=True)
class EveningLine:
    """A product's evening beside what was ordered and sold of it; None where that is not known."""

    family: str
    product: str
    ordered: float | None
    sold: float | None
    note: EveningNote


@dataclass(frozen=True)
class Evening:
    """``lines`` are the products ordered or sold that day, or those in season where that is not known."""

    day: date
    today: date
    is_closed: bool
    lines: tuple[EveningLine, ...]


@dataclass(frozen=True)
class Noted:
    """What stood there ``before`` the note, for whoever wants it back."""

    before: EveningNote


@dataclass(frozen=True)
class NotNoted:
    """``later``: the day is still to come; ``impossible``: fewer than no pieces, or an hour that no clock shows."""

    reason: str


def present_day(shop: Shop) -> date:
    """The day that is going on in the shop: after midnight it is the day before until the hour at which days end."""
    ends = time.fromisoformat(setting_text(shop, "import.day_ends_at"))
    return (shop.clock.now() - timedelta(hours=ends.hour, minutes=ends.minute)).date()


def read_evening_of(shop: Shop, day: date) -> Evening:
    """The evening of ``day``."""
    notes = read_evening(shop.database, day)
    ordered, sold = read_day_order(shop.database, day), read_day_sales(shop.database, day)
    products = [product for product in list_products(shop.database) if product.name]
    there = ordered.keys() | sold.keys() or _in_season(shop, products, day)
    shown = [p for p in products if p.id in there or p.id in notes]
    lines = tuple(
        EveningLine(p.family, p.name, ordered.get(p.id), sold.get(p.id), notes.get(p.id, EveningNote())) for p in shown
    )
    return Evening(day, present_day(shop), day in read_closures(shop.database), lines)


def note_evening(shop: Shop, day: date, product: Product, note: EveningNote) -> Noted | NotNoted:
    """Keep a product's note of an evening.

    Raises:
        KeyError: the shop has no such product.
    """
    if day > shop.clock.today():
        return NotNoted("later")
    if (note.left_over_units or 0.0) < 0 or not 0 <= (note.sold_out_hour or 0.0) <= HOURS:
        return NotNoted("impossible")
    product_id = {(p.family, p.name): p.id for p in list_products(shop.database)}[product]
    with shop.database.atomic():
        before = read_evening(shop.database, day).get(product_id, EveningNote())
        write_note(shop.database, day, product_id, note)
    return Noted(before)


def left_over(shop: Shop, day: date) -> Mapping[Product, float]:
    """Pieces noted as left over in the evening of ``day``; products of which nothing was said are not in it."""
    notes = read_evening(shop.database, day)
    return {
        (product.family, product.name): float(units)
        for product in list_products(shop.database)
        if product.id in notes and (units := notes[product.id].left_over_units) is not None
    }


def _in_season(shop: Shop, products: list[StoredProduct], day: date) -> set[int]:
    """Products sold in the four weeks before ``day``, or all when none was; not those that have ended."""
    going_on = {p.id for p in products if p.ended_on is None or p.ended_on > day.isoformat()}
    return going_on & sold_between(shop.database, day - _RECENTLY, day) or going_on
