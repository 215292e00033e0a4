"""The columns of the order table, and of the families' table where the till tells no products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.family_names import family_name
from fleca_desktop.ui.i18n import DASH
from fleca_desktop.ui.table import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fleca_desktop.services.order_outcomes import FamilyWeek
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.orders.presenter import DayQuantity, OrderRow
    from fleca_desktop.ui.table import Tone

    OnEdit = Callable[[OrderRow, int, int | None], None]
    OnBefore = Callable[[OrderRow, int | None], None]

translate = QCoreApplication.translate
_INDENT = "\u2003"
_MARK = "\u2022"
_MOST_PIECES = 99_999
_SUM_WIDTH = 86  # strong figures need more room than plain ones


def order_columns(
    formats: Formats, headings: Sequence[str], holidays: Sequence[str], on_edit: OnEdit, on_before: OnBefore
) -> list[Column[OrderRow]]:
    """What each column shows.

    ``on_edit(row, day, quantity or None)`` and ``on_before(row, pieces or None)`` are told what the owner typed.
    """
    days = [_day(at, headings[at], holidays[at], formats, on_edit) for at in range(len(headings))]
    return [
        Column(
            translate("Orders", "Product"),
            lambda row: f"{_INDENT}{row.name}" if row.product else row.name,
            key=lambda row: row.name.casefold(),
            strong=_is_sum,
            stretches=True,
        ),
        *days,
        _sum(translate("Orders", "Total"), lambda row: row.totals.quantity, formats, strong=True),
        _sum(translate("Orders", "Forecast"), lambda row: row.totals.forecast_units, formats),
        _sum(
            translate("Orders", "Left over"),
            lambda row: row.totals.leftover_units,
            formats,
            tip=translate("Orders", "Pieces that will stay, on average"),
        ),
        _sum(
            translate("Orders", "Short"),
            lambda row: row.totals.shortage_units,
            formats,
            tip=translate("Orders", "Pieces that will be asked for in vain, on average"),
        ),
        _before(formats, on_before),
    ]


def _before(formats: Formats, on_before: OnBefore) -> Column[OrderRow]:
    def text(row: OrderRow) -> str:
        shown = formats.number(row.before)
        return f"{shown} {_MARK}" if row.is_before_typed else shown if row.product else ""

    def edit(row: OrderRow, typed: str) -> bool:
        pieces = _pieces(typed, formats)
        if not row.product or pieces is False:
            return False
        on_before(row, None if pieces is None else int(pieces))
        return True

    return Column(
        translate("Orders", "In stock"),
        text,
        key=lambda row: -1.0 if row.before is None else row.before,
        tone=lambda row: "accent_text" if row.is_before_typed else "muted",
        edit=edit,
        numeric=True,
        title_tip=translate(
            "Orders",
            "Pieces left from before that can be sold on the first day: as noted in the evening, or as typed here",
        ),
    )


def _day(at: int, heading: str, holiday: str, formats: Formats, on_edit: OnEdit) -> Column[OrderRow]:
    def text(row: OrderRow) -> str:
        day = row.days[at]
        if day is None or (not day.quantity and not day.edited):
            return DASH
        shown = formats.number(day.quantity)
        return f"{shown} {_MARK}" if day.edited and row.product else shown

    def edit(row: OrderRow, typed: str) -> bool:
        quantity = _pieces(typed, formats)
        if not row.product or quantity is False:
            return False
        on_edit(row, at, None if quantity is None else int(quantity))
        return True

    return Column(
        heading,
        text,
        key=lambda row: _known(row.days[at]),
        tip=lambda row: _day_tip(row, row.days[at], formats),
        tone=lambda row: _tone(row, row.days[at]),
        strong=_is_sum,
        edit=edit,
        numeric=True,
        title_tip=holiday,
    )


def _pieces(typed: str, formats: Formats) -> int | bool | None:
    """What was typed as pieces; None for nothing, which takes the calculated quantity back; False for nonsense."""
    bare = typed.replace(_MARK, "").replace(DASH, "").replace(formats.figures.groupSeparator(), "")
    bare = "".join(bare.split())  # also the thin spaces of one way to write thousands
    if not bare:
        return None
    return int(bare) if bare.isascii() and bare.isdigit() and int(bare) <= _MOST_PIECES else False


def _known(day: DayQuantity | None) -> int:
    return -1 if day is None else day.quantity


def _day_tip(row: OrderRow, day: DayQuantity | None, formats: Formats) -> str:
    if day is None:
        return translate("Orders", "No forecast for this day")
    text = translate("Orders", "Forecast {forecast}, calculated {calculated}").format(
        forecast=formats.number(day.forecast), calculated=formats.number(day.calculated)
    )
    hint = translate("Orders", "Type a number to change it; clear it to take it back")
    return f"{text}\n{hint}" if row.product else text


def _tone(row: OrderRow, day: DayQuantity | None) -> Tone:
    if day is None or (not day.quantity and not day.edited):
        return "muted"
    return "accent_text" if day.edited and row.product else "text"


def _is_sum(row: OrderRow) -> bool:
    return not row.product


def _sum(
    title: str, value: Callable[[OrderRow], float], formats: Formats, *, strong: bool = False, tip: str = ""
) -> Column[OrderRow]:
    return Column(
        title,
        lambda row: formats.number(value(row)),
        key=value,
        tone=lambda _row: "text" if strong else "muted",
        strong=(lambda _row: True) if strong else _is_sum,
        numeric=True,
        width=_SUM_WIDTH if strong else 0,
        title_tip=tip,
    )


def family_columns(formats: Formats) -> list[Column[FamilyWeek]]:
    """Families by week in euros, for a till that tells no products."""
    return [
        Column(
            translate("Orders", "Family"),
            lambda row: family_name(row.family),
            key=lambda row: row.family,
            stretches=True,
        ),
        Column(translate("Orders", "Week"), lambda row: formats.week_short(row.week_start), key=lambda r: r.week_start),
        Column(
            translate("Orders", "Forecast, \u20ac"),
            lambda row: formats.number(row.revenue_eur),
            key=lambda row: row.revenue_eur,
            strong=lambda _row: True,
            numeric=True,
        ),
        Column(
            translate("Orders", "Range"),
            lambda row: f"{formats.number(row.lo80)} {DASH} {formats.number(row.hi80)}",
            key=lambda row: row.hi80 - row.lo80,
            tone=lambda _row: "muted",
            numeric=True,
        ),
    ]
