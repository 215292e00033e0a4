"""From bytes to sales: table, columns, conventions, rows, sums. Evidence over all rows decides, or the owner."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING, Final, get_args

import numpy as np
import pandas as pd

from fleca_desktop.core.sales import DAILY_COLUMNS, LAST_SALE_COLUMNS, WEEKLY_COLUMNS, empty_frame
from fleca_desktop.core.sales_file import dates, doubts, numbers, rows
from fleca_desktop.core.sales_file.columns import AMOUNTS, Columns, choose, guess_roles, without_ticket_texts
from fleca_desktop.core.sales_file.header_words import day_comes_first
from fleca_desktop.core.sales_file.lost_dates import filled_down, with_days
from fleca_desktop.core.sales_file.outcomes import (
    Answers,
    Column,
    ControlTotals,
    NeedsMapping,
    Question,
    ReadSales,
    SetAside,
    SetAsideReason,
    Understood,
    Unreadable,
)  # fmt: skip
from fleca_desktop.core.sales_file.tables import Table, read_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fleca_desktop.core.sales_file.outcomes import DateOrder, Decimal, Profile

REASONS: Final[tuple[SetAsideReason, ...]] = get_args(SetAsideReason)
_MOSTLY: Final = 0.5
_WEIGHED: Final = 20_000
_SAMPLES: Final = 5
_SHOWN_LINES: Final = 5
_PERSONAL: Final = (
    "mail",
    "card",
    "customer",
    "client",
    "cliente",
    "phone",
    "telef",
    "name of",
    "cashier",
    "server",
    "contact",
)


@dataclass(frozen=True)
class _Days:
    """The present day, and when a business day ends."""

    today: date
    ends_at: time


@dataclass(frozen=True)
class _Conventions:
    order: DateOrder
    decimals: dict[int, Decimal]
    days: _Days
    returned: str | None


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
    table = read_table(content, name)
    if isinstance(table, Unreadable):
        return table
    progress(0.1)
    known = next((profile.answers for profile in profiles if profile.matches(table.header)), Answers())
    said = known if answers is None else answers
    original, table = table.header, with_days(table, today)
    columns = choose(table, said)
    if isinstance(columns, tuple):
        return _ask(table, said, columns)
    cells = table.cells(columns.wanted)
    broken = cells.index.isin(cells.attrs.pop("broken", []))
    if broken.sum() > _MOSTLY * len(cells):
        return Unreadable("not_a_table")
    cells, broken = cells[filled := cells.notna().any(axis=1)], broken[filled.to_numpy()]
    cells = filled_down(cells, columns)
    columns = without_ticket_texts(columns, cells)
    progress(0.6)
    if cells.empty:
        return Unreadable("no_rows")
    conventions = _conventions(table.header, columns, cells, said, _Days(today, day_ends_at))
    if isinstance(conventions, tuple):
        return _ask(table, said, conventions)
    typed = _typed(columns, cells, conventions)
    if not said.roles and (open_ := _doubts(table, columns, cells, typed, conventions)):
        return _ask(table, said, open_)
    read = _sales(table, columns, cells, typed.assign(broken=broken), conventions)
    progress(1.0)
    return replace(read, header=original) if isinstance(read, ReadSales) else read


def _ask(table: Table, answers: Answers, questions: tuple[Question, ...]) -> NeedsMapping:
    cells = table.cells(range(len(table.header)))
    roles = guess_roles(table.header, answers)
    return NeedsMapping(
        table.header,
        tuple(Column(header, roles[p], _samples(header, cells[p])) for p, header in enumerate(table.header)),
        questions,
    )


def _samples(header: str, column: pd.Series) -> tuple[str, ...]:
    if any(word in header.casefold() for word in _PERSONAL):
        return ()
    return tuple(str(value) for value in column.dropna().iloc[:_SAMPLES] if "@" not in str(value))


def _conventions(
    header: tuple[str, ...], columns: Columns, cells: pd.DataFrame, said: Answers, days: _Days
) -> _Conventions | tuple[Question, ...]:
    """The date order and decimal sign that fit all rows, or the questions that remain."""
    questions = []
    order = said.date_order or _order(header, rows.values_of(cells[columns.date]), days.today)
    if order is None:
        questions.append(Question("day_or_month_first", (header[columns.date],), ("dmy", "mdy")))
    decided = numbers.decide({place: rows.values_of(cells[place]) for place in columns.numbers})
    decimals = {place: sign or said.decimal for place, sign in decided.items()}
    signs = {place: sign for place, sign in decimals.items() if sign is not None}
    if asked := tuple(header[place] for place in decimals.keys() - signs.keys()):
        questions.append(Question("decimal_or_thousands", asked, (",", ".")))
    if columns.returned is not None and said.returned is None and rows.is_returned(cells[columns.returned]).any():
        questions.append(Question("returned_rows", (header[columns.returned],), ("subtract", "count")))
    if columns.refunds in signs and columns.refunds is not None and not said.roles:
        refunds = rows.parsed_numbers(cells[columns.refunds], signs[columns.refunds])
        if (refunds.fillna(0) != 0).any():
            questions.append(Question("which_amount", (header[columns.refunds],)))
    if order is None or questions:
        return tuple(questions)
    return _Conventions(order, signs, days, said.returned)


def _order(header: tuple[str, ...], values: list[str], today: date) -> DateOrder | None:
    fitting = dates.fitting_orders(values, today)
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        return "ymd"
    return "dmy" if day_comes_first(header) else None


def _typed(columns: Columns, cells: pd.DataFrame, conventions: _Conventions) -> pd.DataFrame:
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
        }
    )
    if conventions.returned == "subtract":
        back = rows.is_given_back(cells, columns)
        typed.loc[back, ["units", "cents"]] = -typed.loc[back, ["units", "cents"]].abs()
    return typed


def _doubts(
    table: Table, columns: Columns, cells: pd.DataFrame, typed: pd.DataFrame, conventions: _Conventions
) -> tuple[Question, ...]:
    """What the rows make doubtful about columns that the words made clear."""
    found = []
    if columns.amount is not None and _is_other_money(table, columns, typed, conventions.decimals[columns.amount]):
        found.append(Question("which_amount", _moneys(table.header, columns)))
    if conventions.returned is None and doubts.refunds_lack_a_sign(typed, rows.is_given_back(cells, columns)):
        place = next(p for p in (columns.kind, columns.status, columns.returned) if p is not None)
        found.append(Question("returned_rows", (table.header[place],), ("subtract", "count")))
    return tuple(found)


def _is_other_money(table: Table, columns: Columns, typed: pd.DataFrame, decimal: Decimal) -> bool:
    """Whether the amounts are not the lines' own: the tickets' totals, unit prices, or above the gross ones."""
    first = typed[:_WEIGHED]
    beside = table.cells([p for p in (columns.ticket, columns.gross_beside) if p is not None], _WEIGHED)
    beside = beside.reindex(first.index)
    if columns.ticket is not None and doubts.is_ticket_total(first, beside[columns.ticket]):
        return True
    if columns.gross_beside is not None:
        gross = rows.parsed_numbers(beside[columns.gross_beside], decimal, scale=100)
        if doubts.net_exceeds_gross(first["cents"], gross):
            return True
    return columns.units is not None and columns.product is not None and doubts.is_unit_price(first)


def _moneys(header: tuple[str, ...], columns: Columns) -> tuple[str, ...]:
    """The columns that may be the money of the line."""
    return tuple(name for name, role in zip(header, columns.roles, strict=True) if role in {*AMOUNTS, "price"})


def _sales(
    table: Table, columns: Columns, cells: pd.DataFrame, typed: pd.DataFrame, conventions: _Conventions
) -> ReadSales | Unreadable:
    reasons = _reasons(table.header, columns, cells, typed, conventions.days.today)
    good = typed[reasons == 0]
    if good.empty:
        return Unreadable("no_rows")
    sales = _summed(good, weekly=columns.weekly)
    return ReadSales(
        grain="weekly" if columns.weekly else "daily",
        sales=sales,
        control=_control(typed, good, sales),
        set_aside=_set_aside(typed, reasons, table.first_line),
        understood=Understood(
            table.encoding,
            table.delimiter,
            _money_sign(columns, conventions),
            conventions.order,
            dict(zip(table.header, columns.roles, strict=True)),
            columns.amount_kind,
        ),
        header=table.header,
        last_sales=_last_sales(columns, cells.loc[good.index], good, conventions.order),
    )


def _last_sales(columns: Columns, cells: pd.DataFrame, good: pd.DataFrame, order: DateOrder) -> pd.DataFrame:
    """When the last piece of each product was sold on each day, where the rows have times."""
    times = None if columns.time is None else cells[columns.time]
    hours = rows.parsed_hours(cells[columns.date], times, order)
    timed = good.assign(hour=hours)[hours.notna() & (good["units"].isna() | (good["units"] > 0))]
    if columns.weekly or columns.product is None or timed.empty:
        return empty_frame(LAST_SALE_COLUMNS)
    last = timed.groupby(["day", "family", "product"], observed=True, sort=True)["hour"].max().reset_index()
    last[["family", "product"]] = last[["family", "product"]].astype(object)
    return last.rename(columns={"day": "date"})[list(LAST_SALE_COLUMNS)]


def _money_sign(columns: Columns, conventions: _Conventions) -> Decimal:
    """The decimal sign of the money, or of the pieces where there is no money."""
    return next(conventions.decimals[p] for p in (columns.amount, columns.price, columns.units) if p is not None)


def _number(cells: pd.DataFrame, place: int | None, decimals: dict[int, Decimal], *, scale: int = 1) -> pd.Series:
    if place is None:
        return pd.Series(np.nan, index=cells.index)
    return rows.parsed_numbers(cells[place], decimals[place], scale=scale)


def _cents(cells: pd.DataFrame, columns: Columns, decimals: dict[int, Decimal]) -> pd.Series:
    """The line's money in cents: its own column, or unit price × units."""
    if columns.amount is not None or columns.price is None:
        return _number(cells, columns.amount, decimals, scale=100)
    return _number(cells, columns.price, decimals, scale=100) * _number(cells, columns.units, decimals)


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
    if columns.product is not None:
        mark(rows.sums_its_day(typed), "total_line")
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


def _summed(good: pd.DataFrame, *, weekly: bool) -> pd.DataFrame:
    keys = ["day", "family"] if weekly else ["day", "family", "product"]
    if weekly:
        good = good.assign(day=good["day"] - pd.to_timedelta(good["day"].dt.weekday, unit="D"))
    sums = good.groupby(keys, observed=True, sort=True)[["units", "cents"]].sum(min_count=1).reset_index()
    sums["revenue_eur"] = sums["cents"].round() / 100
    sums[keys[1:]] = sums[keys[1:]].astype(object)
    columns = WEEKLY_COLUMNS if weekly else DAILY_COLUMNS
    return sums.rename(columns={"day": columns[0]})[list(columns)]


def _control(typed: pd.DataFrame, good: pd.DataFrame, sales: pd.DataFrame) -> ControlTotals:
    imported = round((100 * sales["revenue_eur"]).round().sum())
    aside = round(typed["cents"].drop(good.index).sum())
    return ControlTotals(
        rows_read=len(typed),
        rows_imported=len(good),
        rows_set_aside=len(typed) - len(good),
        revenue_in_file_cents=imported + aside,
        revenue_imported_cents=imported,
        revenue_set_aside_cents=aside,
        units_imported=float(good["units"].sum()),
    )


def _set_aside(typed: pd.DataFrame, reasons: pd.Series, first_line: int) -> tuple[SetAside, ...]:
    apart = typed[reasons != 0]
    return tuple(
        SetAside(
            REASONS[reason - 1],
            len(group),
            round(group["cents"].sum()),
            tuple(int(line) + first_line + 1 for line in group.index[:_SHOWN_LINES]),
        )
        for reason, group in apart.groupby(reasons[apart.index], sort=True)
    )
