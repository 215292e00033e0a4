"""What the imports page shows of a file before it is stored. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.services.import_outcomes import Preview, Question, Refused
from fleca_desktop.ui.imports.closed_question import closed_question, with_years
from fleca_desktop.ui.imports.notices import notices_of
from fleca_desktop.ui.imports.words import convention_words, question_words, refusal_words

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.services.import_outcomes import Effect, Overlap
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.imports.closed_question import ClosedQuestion
    from fleca_desktop.ui.imports.notices import Notice

translate = QCoreApplication.translate
ROWS_SHOWN = 200


@dataclass(frozen=True)
class Figure:
    """One of the control totals."""

    name: str
    value: str


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
    """A file as understood; without ``saves`` saving it would change nothing."""

    title: str
    sentence: str
    save: str
    saves: bool
    figures: tuple[Figure, ...]
    notices: tuple[Notice, ...]
    rows: tuple[SaleRow, ...]
    rows_note: str
    overlaps: tuple[OverlapChoice, ...] = ()
    closed: ClosedQuestion | None = None


@dataclass(frozen=True)
class Choice:
    """What the owner says before saving: what becomes of stored days, and on which days the shop was closed."""

    overlap: Overlap = "replace"
    closed: frozenset[date] = frozenset()


def derive_preview(preview: Preview, formats: Formats, choice: Choice = Choice()) -> PreviewSnapshot:
    """The page for a file that was understood and is not stored yet."""
    rows = _rows(preview, formats)
    return PreviewSnapshot(
        title=PurePath(preview.file_name).name,
        sentence=" · ".join((_period(preview, formats), *convention_words(preview.read.understood))),
        save=_save_words(preview, choice),
        saves=_changes_sales(preview, choice) or bool(choice.closed),
        figures=_figures(preview, choice, formats),
        notices=tuple(notices_of(preview, formats)),
        rows=rows,
        rows_note=_rows_note(len(preview.read.sales), len(rows), formats),
        overlaps=_overlaps(preview, formats),
        closed=closed_question(preview, formats),
    )


def _changes_sales(preview: Preview, choice: Choice) -> bool:
    """Whether saving would store anything of the file, or what was said of its columns."""
    if preview.same_file is not None:
        return False
    effect = preview.stored.effects.get(choice.overlap)
    return effect is None or effect.changes or preview.answers is not None


def _save_words(preview: Preview, choice: Choice) -> str:
    if _changes_sales(preview, choice):
        return translate("Imports", "Save %n day(s)", None, _days_sold(preview))
    if choice.closed:
        return translate("Imports", "Save %n closed day(s)", None, len(choice.closed))
    if preview.is_stored:
        return translate("Imports", "It is there already: close")
    return translate("Imports", "Nothing to save: close")


def _figures(preview: Preview, choice: Choice, formats: Formats) -> tuple[Figure, ...]:
    control = preview.read.control
    saved = translate("Imports", "Stored already") if preview.is_stored else translate("Imports", "Will be saved")
    cents = control.revenue_imported_cents if preview.is_stored or _changes_sales(preview, choice) else 0
    rows = translate("Imports", "{imported} of {all}")
    return (
        Figure(translate("Imports", "Money in the file"), formats.money(control.revenue_in_file_cents / 100, 2)),
        Figure(saved, formats.money(cents / 100, 2)),
        Figure(translate("Imports", "Set aside"), formats.money(control.revenue_set_aside_cents / 100, 2)),
        Figure(
            translate("Imports", "Rows"),
            rows.format(imported=formats.number(control.rows_imported), all=formats.number(control.rows_read)),
        ),
    )


def _period(preview: Preview, formats: Formats) -> str:
    return formats.period(preview.first_day, preview.last_day)


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
    if preview.is_stored:
        return ()
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
    new, with_year = set(preview.new_products), with_years(preview)
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
