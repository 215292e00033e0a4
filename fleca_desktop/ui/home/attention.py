"""What needs the owner's attention, in words, with the way to where it is dealt with. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.services.overview import Attention
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_NAMES_SHOWN = 3


@dataclass(frozen=True)
class AttentionRow:
    """One thing to look at: ``page`` is where ``action`` leads, ``closed`` the day that may have to be noted there."""

    icon: str
    title: str
    text: str
    action: str
    page: str
    closed: date | None = None


def attention_row(attention: Attention, formats: Formats, today: date) -> AttentionRow:
    """The row that tells of ``attention``."""
    days = [formats.day_long(day, today) for day in attention.days]
    match attention.code:
        case "old_sales":
            title = translate("Home", "Your sales end on {day}").format(day=days[0])
            text = translate("Home", "Import what the till has sold since, and the forecast will know it")
            return AttentionRow("clock", title, text, translate("Home", "Import"), attention.page)
        case "day_without_sales":
            text = translate("Home", "If you were, note it down; if not, import the till's file again")
            answer = translate("Home", "Answer")
            return AttentionRow("question", _without_sales(days), text, answer, attention.page, attention.days[0])
        case "products_without_family":
            title = translate("Home", "%n product(s) without a family", None, len(attention.names))
            return AttentionRow("plus", title, _names(attention.names), translate("Home", "Open"), attention.page)
        case "year_without_holidays":
            title, text = _unknown_year(attention)
            return AttentionRow("calendar", title, text, translate("Home", "Open"), attention.page)
        case "model_health":
            title = translate("Home", "Something has changed in your sales")
            if "red" in attention.names:
                title = translate("Home", "The forecast has been off lately")
            text = translate("Home", "See what changed, and since when")
            return AttentionRow("health", title, text, translate("Home", "Look"), attention.page)
        case _:
            assert_never(attention.code)


def _unknown_year(attention: Attention) -> tuple[str, str]:
    """What is missing of a year, and what to do."""
    year = attention.days[0].year if attention.days else ""
    if "public_holidays" in attention.names:
        title = translate("Home", "The public holidays of {year} are not known")
        text = translate("Home", "Write the most important ones down as festes or events")
    elif "one_local_festa" in attention.names:
        title = translate("Home", "One of the two local festes of {year} is missing")
        text = translate("Home", "Enter it, and the forecast will count on it")
    else:
        title = translate("Home", "The local festes of {year} are missing")
        text = translate("Home", "Enter them, and the forecast will count on them")
    return title.format(year=year), text


def _sentence(text: str) -> str:
    """With a capital letter, whatever the day or name that it begins with."""
    return text[:1].upper() + text[1:]


def _without_sales(days: list[str]) -> str:
    if len(days) == 1:
        return _sentence(translate("Home", "No sales on {day}. Were you closed?").format(day=days[0]))
    return translate("Home", "No sales on %n day(s). Were you closed?", None, len(days))


def _names(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_NAMES_SHOWN])
    return f"{shown}\u2026" if len(names) > _NAMES_SHOWN else shown
