"""What to know of a file before it is saved. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.imports.closed_question import with_years
from fleca_desktop.ui.imports.words import amount_words, set_aside_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from fleca_desktop.core.sales_file import SetAside
    from fleca_desktop.services.import_outcomes import Preview
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_NAMES_SHOWN = 3


@dataclass(frozen=True)
class Notice:
    """Something to know before saving."""

    icon: str
    title: str
    text: str


def notices_of(preview: Preview, formats: Formats) -> Iterator[Notice]:
    """All that is to be known of the file, the gravest first."""
    if preview.is_stored:
        title = translate("Imports", "All of this is stored already")
        if preview.same_file is not None:
            title = translate("Imports", "This very file was imported before")
        yield Notice("copy", title, translate("Imports", "Nothing of it is saved again"))
    if preview.stored_until is not None:
        yield _weeks_missing(preview, preview.stored_until, formats)
    for aside in preview.read.set_aside:
        title = f"{set_aside_words(aside.reason, aside.rows)}, {formats.money(aside.revenue_cents / 100, 2)}"
        yield Notice("table", title, _lines_words(aside))
    if preview.new_products:
        yield _new_products([product or family for family, product in preview.new_products])
    kind = preview.read.understood.amount_kind
    if kind in ("gross", "computed", "none"):
        yield Notice("info", *amount_words(kind))
    if preview.stored.days and not preview.is_stored:
        yield _stored_already(preview)


def _weeks_missing(preview: Preview, until: date, formats: Formats) -> Notice:
    told = with_years(preview) or until.year != preview.today.year
    last, first = (formats.day_short(day, with_year=told) for day in (until, preview.first_day))
    text = translate(
        "Imports", "Sales are stored until {last}; the file begins on {first}. Import what lies between, too"
    )
    title = translate("Imports", "Weeks are missing before this file")
    return Notice("warning", title, text.format(last=last, first=first))


def _new_products(names: list[str]) -> Notice:
    shown = ", ".join(names[:_NAMES_SHOWN])
    title = translate("Imports", "%n new product(s)", None, len(names))
    return Notice("plus", title, f"{shown}\u2026" if len(names) > _NAMES_SHOWN else shown)


def _stored_already(preview: Preview) -> Notice:
    title = translate("Imports", "%n of these days are stored already", None, preview.stored.days)
    if preview.grain == "week":
        title = translate("Imports", "%n of these weeks are stored already", None, preview.stored.days)
    return Notice("undo", title, translate("Imports", "What is to be done with them? You can undo it"))


def _lines_words(aside: SetAside) -> str:
    """Where the rows set aside stand in the file, or some of them."""
    if aside.rows == 1:
        text = translate("Imports", "Not counted as sales. Line {lines}")
    else:
        text = translate("Imports", "Not counted as sales. Lines {lines}")
    more = "\u2026" if aside.rows > len(aside.lines) else ""
    return text.format(lines=", ".join(map(str, aside.lines)) + more)
