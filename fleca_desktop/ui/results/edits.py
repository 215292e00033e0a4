"""The owner's own numbers in hindsight: which of them were nearer to what was sold. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.edit_words import reason_word
from fleca_desktop.ui.table import Column

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fleca_desktop.services.review_edits import JudgedEdit
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.table import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True)
class EditRow:
    """One edit; ``nearer_by`` is below zero where the forecast had been nearer, in ``measure``."""

    week_start: date
    week: str
    name: str
    said: str
    yours: str
    sold: str
    helped: str
    nearer_by: float
    reason: str


def edit_rows(edits: Sequence[JudgedEdit], formats: Formats) -> tuple[EditRow, ...]:
    """The edits in words and figures."""
    return tuple(_row(one, formats) for one in edits)


def _row(one: JudgedEdit, formats: Formats) -> EditRow:
    edit = one.edit
    amount = formats.money if edit.measure == "revenue_eur" else formats.number
    reason = reason_word(edit.reason)
    return EditRow(
        week_start=edit.week_start,
        week=formats.week_short(edit.week_start),
        name=edit.product or edit.family or translate("Results", "Without a family"),
        said=amount(one.said),
        yours=amount(one.expected),
        sold=amount(one.sold),
        helped=_helped(one, formats),
        nearer_by=one.nearer_by,
        reason=f"{reason}: {edit.note}" if edit.note else reason,
    )


def _helped(one: JudgedEdit, formats: Formats) -> str:
    amount = formats.money if one.edit.measure == "revenue_eur" else formats.pieces
    if round(abs(one.nearer_by)) == 0:
        return translate("Results", "no difference")
    text = (
        translate("Results", "{amount} nearer") if one.nearer_by > 0 else translate("Results", "{amount} further off")
    )
    return text.format(amount=amount(abs(one.nearer_by)))


def edits_sentence(edits: Sequence[JudgedEdit]) -> str:
    """How many of them helped."""
    helped = sum(one.nearer_by > 0 for one in edits)
    text = translate("Results", "{helped} of {all} were nearer to what was sold than the forecast")
    return text.format(helped=helped, all=len(edits))


def edit_columns() -> list[Column[EditRow]]:
    """The table of edits."""
    return [
        Column(translate("Results", "Week"), lambda r: r.week, key=lambda r: r.week_start),
        Column(translate("Results", "Product or family"), lambda r: r.name, stretches=True),
        Column(translate("Results", "Forecast"), lambda r: r.said, numeric=True),
        Column(translate("Results", "Yours"), lambda r: r.yours, strong=lambda _row: True, numeric=True),
        Column(translate("Results", "Sold"), lambda r: r.sold, numeric=True),
        Column(
            translate("Results", "Your number was"), lambda r: r.helped, key=lambda r: r.nearer_by, tone=_tone,
            numeric=True,
        ),
        Column(translate("Results", "Reason"), lambda r: r.reason, tone=lambda _row: "muted"),
    ]  # fmt: skip


def _tone(row: EditRow) -> Tone:
    return "good" if row.nearer_by > 0 else "warning"
