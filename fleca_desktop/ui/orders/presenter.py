"""What the order page shows, made from a draft."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.ordering import OrderCell, OrderLine, total_of
from fleca_desktop.ui.family_names import family_name
from fleca_desktop.ui.orders.special_days import day_heading, day_words
from fleca_desktop.ui.orders.words import week_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.core.ordering import OrderTotals
    from fleca_desktop.services.order_outcomes import DraftOrder, OwnQuantity
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_DAYS = 7
_CLOSED, _SPECIAL = "\u00d7", "\u2022"


@dataclass(frozen=True)
class DayQuantity:
    """One box: what is ordered, what was calculated, what was forecast, and whether the owner changed it."""

    quantity: int
    calculated: int
    forecast: float
    edited: bool


@dataclass(frozen=True)
class OrderRow:
    """A product, a family (``product`` empty) or everything, with its days; a day without forecast is None."""

    family: str
    product: str
    days: tuple[DayQuantity | None, ...]
    totals: OrderTotals
    before: float | None = None  # pieces left from before the week
    is_before_typed: bool = False
    is_total: bool = False

    @property
    def name(self) -> str:
        """What the row is called."""
        return translate("Orders", "Total") if self.is_total else self.product or family_name(self.family)


@dataclass(frozen=True)
class EditNote:
    """One of the owner's own quantities, and how to find it again."""

    cell: OrderCell
    text: str
    reason: str


@dataclass(frozen=True)
class OrderSnapshot:
    """All that the page shows. ``risk`` is 0 to 100; families have one of their own, or None for the shop's.

    ``holidays`` say of each day what is special about it.
    """

    title: str
    sentence: str
    monday: date
    days: tuple[date, ...]
    headings: tuple[str, ...]
    holidays: tuple[str, ...]
    weeks: tuple[tuple[date, str, str], ...]
    rows: tuple[OrderRow, ...]
    total: OrderRow
    risk: int
    family_risks: tuple[tuple[str, int | None], ...]
    leftover: str
    shortage: str
    edits: tuple[EditNote, ...]
    of_forecast: str


def derive_orders(draft: DraftOrder, formats: Formats) -> OrderSnapshot:
    """Set out the draft by family, product and day."""
    days = tuple(draft.week_start + timedelta(days=day) for day in range(_DAYS))
    totals = draft.plan.totals
    return OrderSnapshot(
        title=week_title(draft.week_start, formats),
        sentence=_sentence(draft, formats),
        monday=draft.week_start,
        days=days,
        headings=tuple(_heading(draft, day, formats) for day in days),
        holidays=tuple(day_words(draft.shop, day, formats) for day in days),
        weeks=tuple((week, f"{week.day} {formats.month(week)}", formats.week(week)) for week in draft.weeks),
        rows=_rows(draft, days),
        total=replace(_row("", "", draft.plan.lines, draft, days), is_total=True),
        risk=round(100 * draft.risk),
        family_risks=_family_risks(draft),
        leftover=_loss(totals.leftover_units, totals.leftover_eur, formats),
        shortage=_loss(totals.shortage_units, totals.shortage_eur, formats),
        edits=tuple(_note(edit, draft, formats) for edit in draft.edits),
        of_forecast=_of_forecast(draft.own_forecasts),
    )


def _of_forecast(own: int) -> str:
    if own == 0:
        return ""
    return translate("Orders", "It follows %n number(s) of your own in the forecast.", None, own)


def _heading(draft: DraftOrder, day: date, formats: Formats) -> str:
    """``dl 7``, with a cross on a closed day and a dot on one that is special otherwise."""
    mark = _CLOSED if draft.shop.is_closed(day) else _SPECIAL if day_words(draft.shop, day, formats) else ""
    return f"{day_heading(day, formats)} {mark}".strip()


def _family_risks(draft: DraftOrder) -> tuple[tuple[str, int | None], ...]:
    ordered = {line.family for line in draft.plan.lines}
    own = {terms.family: terms.risk for terms in draft.terms if terms.family in ordered}
    return tuple((family, None if risk is None else round(100 * risk)) for family, risk in sorted(own.items()))


def _rows(draft: DraftOrder, days: Sequence[date]) -> tuple[OrderRow, ...]:
    families = [(family, list(lines)) for family, lines in groupby(draft.plan.lines, lambda line: line.family)]
    rows = []
    for family, lines in families:
        if len(families) > 1:
            rows.append(_row(family, "", lines, draft, days))
        rows += [
            _row(family, product, list(own), draft, days) for product, own in groupby(lines, lambda line: line.product)
        ]
    return tuple(rows)


def _row(family: str, product: str, lines: Sequence[OrderLine], draft: DraftOrder, days: Sequence[date]) -> OrderRow:
    by_day = {day: [line for line in lines if line.day == day] for day in days}
    terms = {(t.family, t.product): t for t in draft.terms}
    before = draft.stock.get((family, product)) if product else None
    return OrderRow(
        family,
        product,
        tuple(_quantity(by_day[day], draft) for day in days),
        total_of(lines, terms),
        None if before is None else before.pieces,
        before is not None and before.is_typed,
    )


def _quantity(lines: Sequence[OrderLine], draft: DraftOrder) -> DayQuantity | None:
    if not lines:
        return None
    return DayQuantity(
        quantity=sum(line.quantity for line in lines),
        calculated=sum(draft.calculated.get((line.day, line.family, line.product), 0) for line in lines),
        forecast=sum(line.forecast_units for line in lines),
        edited=any(line.edited for line in lines),
    )


def _sentence(draft: DraftOrder, formats: Formats) -> str:
    span = f"{formats.week(draft.week_start)} {draft.week_start.year}"
    said = [span, _version(draft, formats)]
    if draft.is_over:
        said.append(translate("Orders", "this week is over"))
    return " \u00b7 ".join(said)


def _version(draft: DraftOrder, formats: Formats) -> str:
    if draft.newest is None:
        return translate("Orders", "draft, not stored yet")
    when = datetime.fromisoformat(draft.newest.frozen_at)
    if draft.is_frozen:
        text = translate("Orders", "version {version}, stored {day} {time}")
    else:
        text = translate("Orders", "changed since version {version} of {day} {time}")
    return text.format(version=draft.newest.version, day=formats.day_short(when.date()), time=formats.clock(when))


def _loss(pieces: float, euros: float | None, formats: Formats) -> str:
    shown = formats.pieces(pieces)
    return shown if euros is None else f"{shown} \u00b7 {formats.money(euros)}"


def _note(edit: OwnQuantity, draft: DraftOrder, formats: Formats) -> EditNote:
    cell = (edit.day, edit.family, edit.product)
    if edit.day in draft.closed:
        closed = translate("Orders", "{product}, {day}: closed, so that your {quantity} is not ordered")
        quantity, day = formats.number(edit.quantity), formats.weekday_long(edit.day)
        return EditNote(cell, closed.format(product=edit.product, day=day, quantity=quantity), edit.reason)
    text = translate("Orders", "{product}, {day}: {before} \u2192 {after}").format(
        product=edit.product,
        day=formats.weekday_long(edit.day),
        before=formats.number(draft.calculated.get(cell)),
        after=formats.number(edit.quantity),
    )
    return EditNote(cell, text, edit.reason)
