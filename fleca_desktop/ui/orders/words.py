"""The order sheet's words in the language installed, for paper and files. The command line uses them, too."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.order_sheet import OrderSheetWords, sheet_of_families, sheet_of_lines
from fleca_desktop.ui.family_names import family_name
from fleca_desktop.ui.orders.special_days import closed_word, day_heading, week_line

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.core.order_sheet import OrderSheet, PrintedSheet
    from fleca_desktop.services.order_outcomes import DraftOrder, NoProducts, SheetVersion, ShopSigns
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_DAYS = 7


def order_sheets(
    draft: DraftOrder, record: SheetVersion | None, formats: Formats, only: str | None = None
) -> tuple[PrintedSheet, ...]:
    """The sheets of a week's order, one per supplier, or that of ``only`` one.

    ``record`` is the version under which the order is frozen.
    """
    suppliers = draft.suppliers or ("",)
    wanted = (only,) if only in suppliers and only is not None else suppliers
    made = [_sheet(draft, supplier, len(suppliers) > 1, record, formats) for supplier in wanted]
    ordered = tuple(printed for printed in made if printed[0].groups)
    return ordered or (made[0],)


def _sheet(
    draft: DraftOrder,
    supplier: str,
    is_one_of_several: bool,  # noqa: FBT001 - called above only
    record: SheetVersion | None,
    formats: Formats,
) -> PrintedSheet:
    days = tuple(draft.week_start + timedelta(days=day) for day in range(_DAYS))
    named = supplier_name(supplier) if supplier or is_one_of_several else ""
    title = week_title(draft.week_start, formats)
    words = _words(
        formats,
        title=f"{title} \u00b7 {named}" if named else title,
        span=_span(days[0], days[-1], formats),
        shop=draft.shop,
        remark=_remark(draft, supplier, formats),
        footer=_footer(record, formats),
        headings=tuple(day_heading(day, formats) for day in days),
        notes=tuple(_note(draft.shop, day) for day in days),
        dates=tuple(formats.day_numeric(day) for day in days),
    )
    return _with_names(sheet_of_lines(draft.lines_of(supplier), days)), replace(
        words, supplier=named, supplier_heading=translate("OrderSheet", "Supplier")
    )


def supplier_name(supplier: str) -> str:
    """A supplier's name; without one it comes out of the shop's own oven."""
    return supplier or translate("OrderSheet", "own oven")


def family_sheet(outcome: NoProducts, formats: Formats) -> PrintedSheet:
    """The sheet of a shop whose till tells no products: euros by family and week."""
    sheet = sheet_of_families({(line.family, line.week_start): line.revenue_eur for line in outcome.families})
    words = _words(
        formats,
        title=translate("OrderSheet", "Forecast by family, in euros"),
        span=_span(sheet.columns[0], sheet.columns[-1] + timedelta(days=_DAYS - 1), formats) if sheet.columns else "",
        shop=outcome.shop,
        remark=no_products_sentence(),
        footer="",
        headings=tuple(f"{formats.month(week)} {week.day}" for week in sheet.columns),
        notes=tuple(translate("OrderSheet", "week {n}").format(n=formats.week_number(week)) for week in sheet.columns),
        dates=tuple(formats.day_numeric(week) for week in sheet.columns),
    )
    return _with_names(sheet), words


def _with_names(sheet: OrderSheet) -> OrderSheet:
    """``sheet`` with words for what is in no family."""
    named = (replace(g, head=replace(g.head, name=family_name(g.head.name))) for g in sheet.groups)
    return replace(sheet, groups=tuple(named))


def week_title(monday: date, formats: Formats) -> str:
    """``Order, week 37``."""
    return translate("OrderSheet", "Order, week {n}").format(n=formats.week_number(monday))


def no_products_sentence() -> str:
    """Why there are no quantities."""
    return translate(
        "OrderSheet", "Your till's export has no products, so there are no quantities: only what each family will sell."
    )


def _words(  # noqa: PLR0913 - the parts of a sheet, each by name
    formats: Formats,
    *,
    title: str,
    span: str,
    shop: ShopSigns,
    remark: str,
    footer: str,
    headings: tuple[str, ...],
    notes: tuple[str, ...],
    dates: tuple[str, ...],
) -> OrderSheetWords:
    return OrderSheetWords(
        title=title,
        span=span,
        shop=shop.name,
        notice=translate("OrderSheet", "fictional sample shop") if shop.is_sample else "",
        remark=remark,
        footer=footer,
        product=translate("OrderSheet", "Product"),
        total=translate("OrderSheet", "Total"),
        family=translate("OrderSheet", "Family"),
        left_over=translate("OrderSheet", "left over"),
        sold_out_at=translate("OrderSheet", "sold out at"),
        headings=headings,
        notes=notes,
        dates=dates,
        number=formats.number,
        decimal=formats.figures.decimalPoint(),
        paper=shop.paper,
    )


def _span(first: date, last: date, formats: Formats) -> str:
    return f"{formats.span(first, last)} {last.year}"


def _remark(draft: DraftOrder, supplier: str, formats: Formats) -> str:
    """What is special about the week; of bulk orders those that the sheet's supplier bakes."""
    others = {(terms.family, terms.product) for terms in draft.terms if terms.supplier != supplier}
    ordered = {(entry.family, entry.product) for entry in draft.shop.entries} - others
    nothing = "" if draft.plan.totals.quantity else translate("OrderSheet", "Nothing is to be ordered this week.")
    return " ".join(filter(None, (nothing, week_line(draft.shop, formats, ordered))))


def _note(signs: ShopSigns, day: date) -> str:
    if signs.is_closed(day):
        return closed_word()
    return translate("OrderSheet", "holiday") if day in signs.holidays else ""


def _footer(record: SheetVersion | None, formats: Formats) -> str:
    if record is None:
        return translate("OrderSheet", "Draft, not stored yet")
    when = datetime.fromisoformat(record.frozen_at)
    return translate("OrderSheet", "Version {version}, {day} {time}").format(
        version=record.version, day=formats.day_numeric(when.date()), time=formats.clock(when)
    )
