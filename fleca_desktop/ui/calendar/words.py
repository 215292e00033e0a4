"""Sentences of the calendar: kinds, effects, days, and why something cannot stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.core.calendar import YearGap
    from fleca_desktop.core.calendar_entries import CalendarEntry, EntryKind, Problem
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_SEPARATOR = " \u00b7 "


def kind_word(kind: EntryKind) -> str:
    """What an entry of ``kind`` is called."""
    match kind:
        case "festa":
            return translate("Calendar", "Local festa")
        case "event":
            return translate("Calendar", "Event")
        case "closure":
            return translate("Calendar", "Closed")
        case "bulk_order":
            return translate("Calendar", "Bulk order")
        case _:
            assert_never(kind)


def short_kind(kind: EntryKind) -> str:
    """The kind in one word, for chips."""
    return translate("Calendar", "Festa") if kind == "festa" else kind_word(kind)


def entry_name(entry: CalendarEntry, formats: Formats) -> str:
    """What the entry is called in a list; a bulk order by its pieces and its note."""
    if entry.kind == "bulk_order":
        pieces = f"{formats.number(entry.units)} \u00d7 {entry.product}"
        return _SEPARATOR.join(filter(None, (pieces, entry.name)))
    return entry.name or kind_word(entry.kind)


def entry_detail(entry: CalendarEntry, formats: Formats) -> str:
    """What kind of entry it is, and what it does to sales."""
    parts = [kind_word(entry.kind)]
    if entry.kind == "event":
        parts.append(effect_word(entry.effect, formats))
    if entry.yearly:
        parts.append(translate("Calendar", "every year"))
    return _SEPARATOR.join(part for part in parts if part)


def effect_word(effect: float | None, formats: Formats) -> str:
    """``+15 %``, or that the forecast learns it from the years before."""
    if effect is None:
        return translate("Calendar", "as in earlier years")
    return formats.percent(effect, signed=True)


def days_word(first: date, last: date, formats: Formats) -> str:
    """``ds 21 mar.``, or the first and last day of a span."""
    if first == last:
        return formats.day_short(first)
    begin = str(first.day) if first.month == last.month else f"{first.day} {formats.month(first)}"
    return f"{begin} \u2013 {last.day} {formats.month(last)}"


def problem_sentence(problem: Problem) -> str:
    """Why an entry was not kept."""
    match problem:
        case "no_name":
            return translate("Calendar", "Give it a name.")
        case "ends_before_it_begins":
            return translate("Calendar", "The last day is before the first.")
        case "too_long":
            return translate("Calendar", "That is longer than a year.")
        case "nothing_left_to_sell":
            return translate("Calendar", "A day without sales is a closure.")
        case "no_product":
            return translate("Calendar", "Choose the product that is ordered.")
        case "no_pieces":
            return translate("Calendar", "Say how many pieces are ordered.")
        case _:
            assert_never(problem)


def long_sentence(entry: CalendarEntry, action: str) -> str:
    """Asks whether so many days are meant; pressing ``action`` once more says yes."""
    count = len(entry.days)
    if entry.kind == "closure":
        asked = translate("Calendar", "%n day(s) closed?", None, count)
    else:
        asked = translate("Calendar", "%n day(s) in a row?", None, count)
    meant = translate("Calendar", "If so, press \u201c{action}\u201d again.").format(action=action)
    return f"{asked} {meant}"


def gap_sentences(gap: YearGap, year: int) -> tuple[str, str]:
    """What is missing of ``year``, and what to do."""
    match gap:
        case "public_holidays":
            return (
                translate("Calendar", "The public holidays of {year} are not known").format(year=year),
                translate(
                    "Calendar", "Choose country and region in the settings, or write the holidays down as festes"
                ),
            )
        case "local_festes":
            return (
                translate("Calendar", "The two local festes of {year} are not entered").format(year=year),
                translate("Calendar", "Your town hall sets them every year. The forecast counts on them"),
            )
        case "one_local_festa":
            return (
                translate("Calendar", "One of the two local festes of {year} is not entered").format(year=year),
                translate("Calendar", "Your town hall sets them every year. The forecast counts on them"),
            )
        case _:
            assert_never(gap)
