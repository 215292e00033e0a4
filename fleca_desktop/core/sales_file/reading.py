"""From bytes to sales: table, columns, conventions, rows, sums. Evidence over all rows decides, or the owner."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from fleca_desktop.core.sales_file import doubts, numbers, rows
from fleca_desktop.core.sales_file.asking import laid_out, opened, which_sheet
from fleca_desktop.core.sales_file.columns import DAY_ROLES, Columns, choose, guess_roles, without_ticket_texts
from fleca_desktop.core.sales_file.conventions import Conventions, Days, find_conventions
from fleca_desktop.core.sales_file.lost_dates import filled_down, with_products
from fleca_desktop.core.sales_file.objections import objections
from fleca_desktop.core.sales_file.outcomes import (
    Answers,
    NeedsMapping,
    Question,
    ReadSales,
    SetAsideReason,
    Understood,
    Unreadable,
)  # fmt: skip
from fleca_desktop.core.sales_file.subtotals import sums_others
from fleca_desktop.core.sales_file.sums import REASONS, control_totals, grouped, last_sales_of, set_aside, summed
from fleca_desktop.core.sales_file.workbooks import Sheets

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fleca_desktop.core.sales_file.asking import Laid
    from fleca_desktop.core.sales_file.outcomes import Decimal, Profile
    from fleca_desktop.core.sales_file.tables import Table

_MOSTLY: Final = 0.5


def read_sales_file(  # noqa: PLR0911, PLR0913 - each is something the owner may have said
    content: bytes,
    name: str,
    *,
    today: date,
    profiles: Sequence[Profile] = (),
    answers: Answers | None = None,
    day_ends_at: time = time(),
    progress: Callable[[float], None] = lambda _share: None,
) -> ReadSales | NeedsMapping | Unreadable:
    """Read the till export ``content``, a file called ``name``.

    ``answers`` (or those of the first of ``profiles`` that fits the header) settle what the file leaves open.
    """
    table = opened(content, name, profiles, answers)
    if isinstance(table, Unreadable):
        return table
    if isinstance(table, Sheets):
        return which_sheet(table)
    progress(0.1)
    known = next((profile.answers for profile in profiles if profile.matches(table.header)), Answers())
    said = known if answers is None else answers.over(known)
    laid = laid_out(table, said, today)
    if isinstance(laid, NeedsMapping):
        return laid
    header, table, said = table.header, laid.table, laid.answers
    columns = choose(table, said)
    if isinstance(columns, tuple):
        return laid.ask(columns)
    cells = table.cells(columns.wanted)
    broken = np.zeros(len(cells), dtype=bool)
    broken[cells.attrs.pop("broken", [])] = True
    if broken.sum() > _MOSTLY * len(cells):
        return Unreadable("not_a_table")
    filled = np.logical_or.reduce([cells[place].cat.codes.to_numpy() >= 0 for place in cells])
    if not filled.all():
        cells, broken = cells[filled], broken[filled]
    cells = with_products(filled_down(cells, columns, table), columns)
    columns = without_ticket_texts(columns, cells)
    progress(0.6)
    if cells.empty:
        return Unreadable("no_rows")
    days = Days(today, time() if table.said else day_ends_at)  # whoever says the day means all that is in the file
    conventions = find_conventions(table.header, columns, cells, said, days)
    if isinstance(conventions, tuple):
        return laid.ask(conventions)
    typed = _typed(columns, cells, conventions)
    if not said.roles and (open_ := objections(table, columns, cells, typed, conventions)):
        return laid.ask(open_)
    typed["broken"] = broken
    read = _sales(table, columns, cells, typed, conventions)
    progress(1.0)
    return read if isinstance(read, Unreadable) else _as_in_file(read, laid, header)


def _as_in_file(read: ReadSales, laid: Laid, header: tuple[str, ...]) -> ReadSales | NeedsMapping:
    """``read`` told by the headings of the file; a question when its days were not understood."""
    if not laid.said.roles and doubts.lacks_days(read):
        guessed = zip(header, guess_roles(header, laid.said), strict=True)
        return laid.ask((Question("no_date", tuple(name for name, role in guessed if role in DAY_ROLES)),))
    seen = dict(zip(laid.as_seen.header, guess_roles(laid.as_seen.header, laid.said), strict=True))
    return replace(read, header=header, understood=replace(read.understood, roles=seen))


def _typed(columns: Columns, cells: pd.DataFrame, conventions: Conventions) -> pd.DataFrame:
    """The rows' day, family, product, units and cents."""
    typed = pd.DataFrame(
        {
            "day": rows.parsed_days(
                cells[columns.date],
                None if columns.time is None else cells[columns.time],
                conventions.order,
                conventions.days.ends_at if not columns.weekly else time(),
            ),
            "family": rows.names(cells, columns.family),
            "product": rows.names(cells, columns.product),
            "units": _number(cells, columns.units, conventions.decimals),
            "cents": _cents(cells, columns, conventions.decimals),
        },
        copy=False,
    )
    if conventions.returned == "subtract":
        back = rows.is_given_back(cells, columns)
        typed.loc[back, ["units", "cents"]] = -typed.loc[back, ["units", "cents"]].abs()
    return typed


def _sales(
    table: Table, columns: Columns, cells: pd.DataFrame, typed: pd.DataFrame, conventions: Conventions
) -> ReadSales | Unreadable:
    reasons = _reasons(table.header, columns, cells, typed, conventions.days.today)
    if reasons.all():
        return Unreadable("no_rows")
    if reasons.any():
        good = typed[reasons == 0]
        cells = cells.loc[good.index]
    else:
        good = typed
    groups = grouped(good, weekly=columns.weekly)
    sales = summed(good, groups)
    return ReadSales(
        grain="weekly" if columns.weekly else "daily",
        sales=sales,
        control=control_totals(typed, good, sales),
        set_aside=set_aside(typed, reasons, table),
        understood=Understood(
            table.encoding,
            table.delimiter,
            conventions.money_sign(columns),
            conventions.order,
            dict(zip(table.header, columns.roles, strict=True)),
            columns.amount_kind,
        ),
        header=table.header,
        last_sales=last_sales_of(columns, cells, good, groups, conventions.order),
        said=table.said,
    )


def _number(cells: pd.DataFrame, place: int | None, decimals: dict[int, Decimal], *, scale: int = 1) -> pd.Series:
    if place is None:
        return pd.Series(np.nan, index=cells.index)
    return rows.parsed_numbers(cells[place], decimals[place], scale=scale)


def _cents(cells: pd.DataFrame, columns: Columns, decimals: dict[int, Decimal]) -> pd.Series:
    """The line's money in cents: its own column, or unit price × units."""
    if columns.amount is not None or columns.price is None:
        return _number(cells, columns.amount, decimals, scale=columns.cents_in_one)
    return _number(cells, columns.price, decimals, scale=columns.cents_in_one) * _number(cells, columns.units, decimals)


def _reasons(
    header: tuple[str, ...], columns: Columns, cells: pd.DataFrame, typed: pd.DataFrame, today: date
) -> pd.Series:
    """Why a row is no sale: a place in ``REASONS`` counted from one; zero where it is one. The first reason counts."""
    reasons = np.zeros(len(cells), dtype=np.int8)

    def mark(where: pd.Series, reason: SetAsideReason) -> None:
        reasons[where.to_numpy() & (reasons == 0)] = REASONS.index(reason) + 1

    mark(typed["broken"], "broken_line")
    mark(rows.repeats_header(cells, columns, header), "repeated_header")
    mark(rows.is_total(cells, columns), "total_line")
    if columns.status is not None:
        mark(rows.is_cancelled(cells[columns.status]), "cancelled")
    if columns.kind is not None:
        mark(rows.is_cancelled(cells[columns.kind], marked=False), "cancelled")
        mark(rows.is_beside_sales(cells[columns.kind]), "total_line")
    if columns.product is not None:
        mark(pd.Series(sums_others(typed, reasons != 0), index=cells.index), "total_line")
    mark(cells[columns.date].isna(), "no_date")
    mark(typed["day"].isna(), "unreadable_date")
    mark(rows.too_late(typed["day"], today), "future_date")
    for place in columns.numbers:
        broken = cells[place].notna() & rows.mapped(cells[place], _is_number, "float64").ne(1)
        mark(broken, "unreadable_number")
    mark(typed["units"].isna() & typed["cents"].isna(), "unreadable_number")
    return pd.Series(reasons, index=cells.index)


def _is_number(text: str) -> float:
    return float(numbers.parse(text, ",") is not None or numbers.parse(text, ".") is not None)
