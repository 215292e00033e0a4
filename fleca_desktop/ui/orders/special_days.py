"""What is special about the days of an order's week: for paper in one line, for the table's headings by day. Pure."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.holiday_names import holiday_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from fleca_desktop.core.calendar_entries import CalendarEntry
    from fleca_desktop.core.ordering import ProductName
    from fleca_desktop.services.order_outcomes import ShopSigns
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_Span = tuple["date", "date"]


def closed_word() -> str:
    """That the shop does not open."""
    return translate("OrderSheet", "closed")


def week_line(signs: ShopSigns, formats: Formats, products: Collection[ProductName]) -> str:
    """``dc 2: closed \u00b7 ds 5: Festa Major \u00b7 dg 6: 60 Croissant (school)``: bulk orders of ``products``."""
    by_span: dict[_Span, list[str]] = {}
    for span, text in sorted(_named(signs, formats, products), key=lambda named: named[0]):
        by_span.setdefault(span, []).append(text)
    return " \u00b7 ".join(f"{_span(span, formats)}: {', '.join(texts)}" for span, texts in by_span.items())


def day_words(signs: ShopSigns, day: date, formats: Formats) -> str:
    """All that is special about ``day``; nothing on an ordinary one."""
    products = {(entry.family, entry.product) for entry in signs.entries}
    texts = [text for (first, last), text in _named(signs, formats, products) if first <= day <= last]
    if signs.is_closed(day) and closed_word() not in texts:  # as every week
        texts.append(closed_word())
    return ", ".join(texts)


def _named(signs: ShopSigns, formats: Formats, products: Collection[ProductName]) -> Iterator[tuple[_Span, str]]:
    for day, name in signs.holidays.items():
        yield (day, day), holiday_name(name)
    for entry in signs.entries:
        is_elsewhere = entry.kind == "bulk_order" and (entry.family, entry.product) not in products
        if entry.kind != "festa" and not is_elsewhere:  # a festa is among the holidays
            yield (entry.first_day, entry.last_day), _entry_words(entry, formats)


def _entry_words(entry: CalendarEntry, formats: Formats) -> str:
    if entry.kind == "closure":
        return closed_word()
    if entry.kind == "event":
        return entry.name
    pieces = f"{formats.number(entry.units)} \u00d7 {entry.product}"
    return f"{pieces} ({entry.name})" if entry.name else pieces


def _span(span: _Span, formats: Formats) -> str:
    first, last = span
    if first == last:
        return day_heading(first, formats)
    mark = ", " if last - first == timedelta(days=1) else " \u2013 "
    return mark.join(day_heading(day, formats) for day in span)


def day_heading(day: date, formats: Formats) -> str:
    """``dl 7``."""
    return f"{formats.weekday(day)} {day.day}"
