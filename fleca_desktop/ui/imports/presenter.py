"""What the imports page shows of a file before it is stored, and of the imports there are. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

import pandas as pd
from PySide6.QtCore import QCoreApplication

from fleca_desktop.services.import_outcomes import Preview, Question, Refused
from fleca_desktop.ui.imports.words import (
    amount_words,
    convention_words,
    question_words,
    refusal_words,
    set_aside_words,
)  # fmt: skip

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file import SetAside
    from fleca_desktop.services.import_outcomes import Effect
    from fleca_desktop.services.import_sales import ListedImport
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
ROWS_SHOWN = 200
_NAMES_SHOWN = 3
_DAYS_SHOWN = 3


@dataclass(frozen=True)
class Figure:
    """One of the control totals."""

    name: str
    value: str


@dataclass(frozen=True)
class Notice:
    """Something to know before saving."""

    icon: str
    title: str
    text: str
    act: str = ""
    action: str = ""


@dataclass(frozen=True)
class OverlapChoice:
    """A way to deal with days that are stored already, and what it leads to."""

    overlap: str
    word: str
    effect: str


@dataclass(frozen=True)
class SaleRow:
    """A row as it would be stored; ``new`` when the shop does not know the product."""

    day: date
    day_text: str
    product: str
    family: str
    units: float
    revenue: float
    new: bool


@dataclass(frozen=True)
class PreviewSnapshot:
    """A file as understood."""

    title: str
    sentence: str
    save: str
    figures: tuple[Figure, ...]
    notices: tuple[Notice, ...]
    rows: tuple[SaleRow, ...]
    rows_note: str
    overlaps: tuple[OverlapChoice, ...] = ()


@dataclass(frozen=True)
class ImportRow:
    """An import in the list."""

    id: int
    when: str
    file: str
    days: str
    rows: str
    revenue: str
    in_force: bool
    order: str


def derive_preview(preview: Preview, formats: Formats) -> PreviewSnapshot:
    """The page for a file that was understood and is not stored yet."""
    control = preview.read.control
    rows = _rows(preview, formats)
    return PreviewSnapshot(
        title=PurePath(preview.file_name).name,
        sentence=" · ".join((_period(preview, formats), *convention_words(preview.read.understood))),
        save=translate("Imports", "Save %n day(s)", None, _days_sold(preview)),
        figures=(
            Figure(translate("Imports", "Money in the file"), formats.money(control.revenue_in_file_cents / 100, 2)),
            Figure(translate("Imports", "Will be saved"), formats.money(control.revenue_imported_cents / 100, 2)),
            Figure(translate("Imports", "Set aside"), formats.money(control.revenue_set_aside_cents / 100, 2)),
            Figure(
                translate("Imports", "Rows"),
                translate("Imports", "{imported} of {all}").format(
                    imported=formats.number(control.rows_imported), all=formats.number(control.rows_read)
                ),
            ),
        ),
        notices=tuple(_notices(preview, formats)),
        rows=rows,
        rows_note=_rows_note(len(preview.read.sales), len(rows), formats),
        overlaps=_overlaps(preview, formats),
    )


def _period(preview: Preview, formats: Formats) -> str:
    return formats.period(preview.first_day, preview.last_day)


def _years_told(preview: Preview) -> bool:
    """Whether days need their year: a file of another year than this one is to be seen."""
    return {preview.first_day.year, preview.last_day.year} != {preview.today.year}


def _days_sold(preview: Preview) -> int:
    """How many days of the file have sales; a week's total stands for seven."""
    moments = int(preview.read.sales.iloc[:, 0].nunique())
    return moments * 7 if preview.read.grain == "weekly" else moments


def derive_trial(outcome: Preview | Question | Refused, formats: Formats) -> tuple[tuple[SaleRow, ...], str]:
    """The first rows as the columns chosen so far would have them, and what they come to or what is missing."""
    match outcome:
        case Preview():
            control = outcome.read.control
            text = translate("Imports", "{money} on {days}, {rows} rows; {aside} set aside")
            return _rows(outcome, formats), text.format(
                money=formats.money(control.revenue_imported_cents / 100, 2),
                days=translate("Imports", "%n day(s)", None, _days_sold(outcome)),
                rows=formats.number(control.rows_imported),
                aside=formats.number(control.rows_set_aside),
            )
        case Question():
            return (), question_words(outcome.needs.questions[0])
        case Refused():
            return (), refusal_words(outcome.reason)


def _overlaps(preview: Preview, formats: Formats) -> tuple[OverlapChoice, ...]:
    words = {
        "replace": translate("Imports", "Replace them"),
        "keep": translate("Imports", "Keep them"),
        "add": translate("Imports", "Add what is new"),
    }
    return tuple(
        OverlapChoice(overlap, words[overlap], _effect_words(preview, effect, formats))
        for overlap, effect in preview.stored.effects.items()
    )


def _effect_words(preview: Preview, effect: Effect, formats: Formats) -> str:
    """What these days come to afterwards; plainly so when it is less than now."""
    values = {
        "before": formats.money(preview.stored.cents / 100, 2),
        "after": formats.money(effect.cents / 100, 2),
    }
    changed = translate("Imports", "%n stored day(s) change.", None, effect.days_changed)
    if preview.grain == "week":
        changed = translate("Imports", "%n stored week(s) change.", None, effect.days_changed)
    if not effect.days_changed:
        changed = translate("Imports", "What is stored stays as it is.")
    if effect.cents < preview.stored.cents:
        text = translate("Imports", "The file tells less than is stored: {before} now, {after} afterwards.")
    else:
        text = translate("Imports", "{before} now, {after} afterwards.")
    return f"{changed} {text.format(**values)}"


def _rows_note(rows: int, shown: int, formats: Formats) -> str:
    if rows <= shown:
        return ""
    return translate("Imports", "The first {shown} of {all}").format(
        shown=formats.number(shown), all=formats.number(rows)
    )


def _rows(preview: Preview, formats: Formats) -> tuple[SaleRow, ...]:
    new, with_year = set(preview.new_products), _years_told(preview)
    first = preview.read.sales.head(ROWS_SHOWN)
    named = first if "product" in first else first.assign(product="")
    keys = zip(named.iloc[:, 0], named["family"], named["product"], named["units"], named["revenue_eur"], strict=True)
    return tuple(
        SaleRow(
            day.date(),
            formats.day_short(day.date(), with_year=with_year),
            product or translate("Imports", "(all products)"),
            family,
            units,
            revenue,
            (family, product) in new,
        )
        for day, family, product, units, revenue in keys
    )


def _notices(preview: Preview, formats: Formats) -> list[Notice]:
    found = []
    if preview.same_file is not None:
        title = translate("Imports", "This very file was imported before")
        found.append(Notice("copy", title, translate("Imports", "Saving it again changes nothing")))
    if preview.without_sales:
        found.append(_days_without_sales(preview.without_sales, formats))
    found += [
        Notice(
            "table",
            f"{set_aside_words(aside.reason, aside.rows)}, {formats.money(aside.revenue_cents / 100, 2)}",
            _lines_words(aside),
        )
        for aside in preview.read.set_aside
    ]
    if preview.new_products:
        names = [product or family for family, product in preview.new_products]
        title = translate("Imports", "%n new product(s)", None, len(names))
        shown = ", ".join(names[:_NAMES_SHOWN])
        found.append(Notice("plus", title, f"{shown}\u2026" if len(names) > _NAMES_SHOWN else shown))
    kind = preview.read.understood.amount_kind
    if kind in ("gross", "computed", "none"):
        found.append(Notice("info", *amount_words(kind)))
    if preview.stored.days and preview.same_file is None:
        title = translate("Imports", "%n of these days are stored already", None, preview.stored.days)
        if preview.grain == "week":
            title = translate("Imports", "%n of these weeks are stored already", None, preview.stored.days)
        found.append(Notice("undo", title, translate("Imports", "What is to be done with them? You can undo it")))
    return found


def _lines_words(aside: SetAside) -> str:
    """Where the rows set aside stand in the file, or some of them."""
    if aside.rows == 1:
        text = translate("Imports", "Not counted as sales. Line {lines}")
    else:
        text = translate("Imports", "Not counted as sales. Lines {lines}")
    more = "\u2026" if aside.rows > len(aside.lines) else ""
    return text.format(lines=", ".join(map(str, aside.lines)) + more)


def _days_without_sales(days: tuple[date, ...], formats: Formats) -> Notice:
    title = translate("Imports", "%n day(s) without sales", None, len(days))
    shown = ", ".join(formats.day_short(day) for day in days[-_DAYS_SHOWN:])
    more = f"{shown}\u2026" if len(days) > _DAYS_SHOWN else shown
    text = translate("Imports", "Closed, or missing in the file? {days}").format(days=more)
    return Notice("question", title, text, "closed", translate("Imports", "Closed"))


def derive_imports(records: list[ListedImport], formats: Formats) -> tuple[ImportRow, ...]:
    """The list of imports."""
    return tuple(_import_row(record, formats) for record in records)


def _import_row(record: ListedImport, formats: Formats) -> ImportRow:
    when = pd.Timestamp(record.imported_at)
    first, last = date.fromisoformat(record.first_day), date.fromisoformat(record.last_day)
    cents = record.summary.get("revenue_imported_cents")
    return ImportRow(
        id=record.id,
        when=f"{formats.day_numeric(when.date())} {formats.clock(when.to_pydatetime())}",
        file=record.file_name,
        days=f"{formats.day_numeric(first)} – {formats.day_numeric(last)}",
        rows=formats.number(record.summary.get("rows_imported")),
        revenue=formats.money(None if cents is None else cents / 100, 2),
        in_force=record.undone_at is None,
        order=record.imported_at,
    )
