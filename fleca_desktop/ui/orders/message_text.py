"""The order as plain text, to be pasted into a message to the supplier."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fleca_desktop.core.order_sheet import OrderSheet, OrderSheetWords, SheetRow


def as_message(sheet: OrderSheet, words: OrderSheetWords) -> str:
    """Title, then one paragraph per day (or week) with what is ordered for it."""
    parts = ["\n".join(filter(None, (words.title, words.span, words.shop, words.notice, words.remark)))]
    for at, heading in enumerate(words.headings):
        ordered = [f"{row.name}: {words.number(row.values[at])}" for row in _items(sheet) if row.values[at]]
        if ordered:
            parts.append("\n".join([heading, *ordered]))
    return "\n\n".join(filter(None, (*parts, words.footer)))


def _items(sheet: OrderSheet) -> Iterator[SheetRow]:
    for group in sheet.groups:
        yield from group.rows or (group.head,)
