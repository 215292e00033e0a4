"""The command about the order sheet: freeze it, print it, write it to files."""

from __future__ import annotations

import os
import sys
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from fleca_desktop.cli.figures import counted
from fleca_desktop.cli.forecasting import iso_week
from fleca_desktop.services.forecast_week import IssuedForecast, NoSales, NotEnoughHistory, up_to_date_forecast
from fleca_desktop.services.order_outcomes import DraftOrder, FrozenOrder, NoForecast, NoProducts
from fleca_desktop.services.prepare_order import draft_order, freeze_order

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from fleca_desktop.cli.output import Output
    from fleca_desktop.core.order_sheet import PrintedSheet
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.i18n import NumberStyle

_NO_SALES = "There are no sales yet. Import the till's export first: fleca-desktop import FILE"
_TOO_LITTLE = "There are too few complete weeks of sales for a forecast. Import more of the till's history."


def run_order(shop: Shop, options: Namespace, output: Output) -> int:
    """Show the week's order; where files are asked for, freeze it and write them."""
    try:
        monday = None if options.week is None else date.fromisoformat(f"{options.week}-1")
    except ValueError:
        return output.refuse("bad_week", f"'{options.week}' is not an ISO week such as 2026-W48.", status=2)
    if refused := _issue(shop):
        return output.refuse(*refused)
    outcome = draft_order(shop, monday)
    match outcome:
        case NoForecast():
            weeks = ", ".join(iso_week(week) for week in outcome.weeks)
            return output.refuse("no_forecast", f"The forecast does not cover that week. It covers: {weeks}")
        case NoProducts():
            _write_files(shop, options, outcome)
            output.result(_families_document(outcome), _families_text(outcome))
        case DraftOrder():
            frozen = freeze_order(shop, outcome) if _files(options) else None
            _write_files(shop, options, outcome, frozen)
            output.result(_document(outcome, frozen, options), _text(outcome, frozen))
    return 0


def _issue(shop: Shop) -> tuple[str, str] | None:
    """Issue a forecast unless the newest one still holds; the reason and the sentence when there can be none."""
    match up_to_date_forecast(shop):
        case IssuedForecast():
            return None
        case NoSales():
            return "no_sales", _NO_SALES
        case NotEnoughHistory():
            return "not_enough_history", _TOO_LITTLE


def _write_files(
    shop: Shop, options: Namespace, outcome: DraftOrder | NoProducts, frozen: FrozenOrder | None = None
) -> None:
    if not _files(options):
        return
    sheets = _in_owners_language(shop, outcome, frozen)
    if options.pdf:
        from fleca_desktop.adapters.paper import write_pdf  # noqa: PLC0415 - Qt only for paper

        write_pdf(sheets, options.pdf)
    if options.xlsx or options.csv:
        from fleca_desktop.adapters.order_files import write_csv, write_xlsx  # noqa: PLC0415 - as above

        if options.xlsx:
            write_xlsx(sheets, options.xlsx)
        if options.csv:
            write_csv(sheets, options.csv)


def _in_owners_language(
    shop: Shop, outcome: DraftOrder | NoProducts, frozen: FrozenOrder | None
) -> Sequence[PrintedSheet]:
    """The sheets with their words; makes the Qt application that fonts and translations need."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - as above
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    from fleca_desktop.services.settings import setting_text  # noqa: PLC0415
    from fleca_desktop.ui.i18n import Formats, choose_language, install_language, remove_language  # noqa: PLC0415
    from fleca_desktop.ui.orders.words import family_sheet, order_sheets  # noqa: PLC0415

    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication(["fleca-desktop"]))
    language = choose_language(setting_text(shop, "language"), QLocale.system())
    formats = Formats(language, cast("NumberStyle", setting_text(shop, "numbers")))
    translators = install_language(language)
    try:
        if isinstance(outcome, NoProducts):
            return (family_sheet(outcome, formats),)
        return order_sheets(outcome, None if frozen is None else frozen.record, formats)
    finally:
        remove_language(translators)


_kept: list[object] = []  # Qt's application lives as long as the process


def _files(options: Namespace) -> dict[str, str]:
    return {kind: str(path) for kind in ("pdf", "xlsx", "csv") if (path := getattr(options, kind))}


def _document(draft: DraftOrder, frozen: FrozenOrder | None, options: Namespace) -> dict[str, Any]:
    record = None if frozen is None else frozen.record
    return {
        "outcome": "draft" if record is None else "frozen",
        "week": iso_week(draft.week_start),
        "week_start": draft.week_start,
        "version": None if record is None else record.version,
        "frozen_at": None if record is None else record.frozen_at,
        "forecast_id": draft.forecast_id,
        "risk": draft.risk,
        "lines": list(draft.plan.lines),
        "totals": draft.plan.totals,
        "files": _files(options),
    }


def _text(draft: DraftOrder, frozen: FrozenOrder | None) -> str:
    state = "draft" if frozen is None else f"version {frozen.record.version}"
    by_product: dict[tuple[str, str], dict[date, int]] = {}
    for line in draft.plan.lines:
        by_product.setdefault((line.family, line.product), {})[line.day] = line.quantity
    days = sorted({line.day for line in draft.plan.lines})
    heading = " " * 32 + "".join(_month_day(day).rjust(8) for day in days) + "Total".rjust(8)
    rows = [
        f"{product:32.32}{''.join(f'{quantities.get(day, 0):8d}' for day in days)}{sum(quantities.values()):8d}"
        for (_, product), quantities in by_product.items()
    ]
    totals = draft.plan.totals
    losses = f"expected left over {totals.leftover_units:.0f}, short {totals.shortage_units:.0f}"
    state += ", a week that is over" if draft.is_over else ""
    title = f"Order for {iso_week(draft.week_start)}, {state}"
    return "\n".join([title, heading, *rows, f"{counted(totals.quantity, 'piece')}; {losses}"])


def _month_day(day: date) -> str:
    """``11-23``: month and day, the same in every locale."""
    return day.isoformat()[5:]


def _families_document(outcome: NoProducts) -> dict[str, Any]:
    families = [{"week": iso_week(line.week_start), **vars(line)} for line in outcome.families]
    return {"outcome": "no_products", "families": families}


def _families_text(outcome: NoProducts) -> str:
    lines = ["The till's export has no products, so there are no quantities: only what each family will sell."]
    lines += [
        f"  {iso_week(li.week_start)}  {li.family:32.32} {li.revenue_eur:10.2f} \u20ac" for li in outcome.families
    ]
    return "\n".join(lines)
