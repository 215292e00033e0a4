"""What the rows object to columns that their headings made clear: questions for the owner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fleca_desktop.core.sales_file import doubts, rows
from fleca_desktop.core.sales_file.columns import AMOUNTS
from fleca_desktop.core.sales_file.outcomes import Question

if TYPE_CHECKING:
    import pandas as pd

    from fleca_desktop.core.sales_file.columns import Columns
    from fleca_desktop.core.sales_file.conventions import Conventions
    from fleca_desktop.core.sales_file.outcomes import Decimal
    from fleca_desktop.core.sales_file.tables import Table

_MOSTLY: Final = 0.5
_FEW: Final = 3
_WEIGHED: Final = 20_000


def objections(
    table: Table, columns: Columns, cells: pd.DataFrame, typed: pd.DataFrame, conventions: Conventions
) -> tuple[Question, ...]:
    """What the rows make doubtful about columns that the words made clear."""
    found = []
    if asked := _about_money(table, columns, typed, conventions):
        found.append(Question("which_amount", asked))
    if conventions.returned is None and doubts.refunds_lack_a_sign(typed, rows.is_given_back(cells, columns)):
        place = next(p for p in (columns.kind, columns.status, columns.returned) if p is not None)
        found.append(Question("returned_rows", (table.header[place],), ("subtract", "count")))
    return tuple(found)


def _about_money(table: Table, columns: Columns, typed: pd.DataFrame, conventions: Conventions) -> tuple[str, ...]:
    """The columns among which the line's money is to be chosen, where the rows leave it open."""
    if columns.amount is not None and _is_other_money(table, columns, typed, conventions.decimals[columns.amount]):
        return _moneys(table.header, columns)
    return (
        _given_back_beside(table, columns, typed, conventions)
        or _may_be_pieces(table, columns, typed)
        or _discounted(table, columns, typed, conventions)
    )


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


def _discounted(table: Table, columns: Columns, typed: pd.DataFrame, conventions: Conventions) -> tuple[str, ...]:
    """The columns of money and discounts, where there are discounts that the money does not take into account."""
    places = [p for p, name in enumerate(table.header) if doubts.is_discount(name) and columns.roles[p] == "ignored"]
    if not places:
        return ()
    sign = conventions.money_sign(columns)
    cells = table.cells([*places, *(p for p, role in enumerate(columns.roles) if role == "price")]).loc[typed.index]
    numbers_ = cells.apply(lambda column: rows.parsed_numbers(column, sign, scale=100).fillna(0))
    given = numbers_[places].ne(0).any(axis=1)
    prices = numbers_.drop(columns=places)
    is_before = columns.amount_kind == "computed" or (
        columns.amount is not None and doubts.is_before_discount(table.header[columns.amount])
    )
    if not is_before and not prices.empty and columns.units is not None:
        off = (prices.iloc[:, 0] * typed["units"] - typed["cents"]).abs()[given]
        is_before = bool((off < 1).mean() > _MOSTLY)
    return (*_moneys(table.header, columns), *(table.header[p] for p in places)) if is_before and given.any() else ()


def _given_back_beside(
    table: Table, columns: Columns, typed: pd.DataFrame, conventions: Conventions
) -> tuple[str, ...]:
    """Columns of what was given back, where there is any, beside money that is not called net."""
    places = [p for p, name in enumerate(table.header) if doubts.is_given_back_beside(name) and not columns.uses(p)]
    if not places or columns.amount_kind == "net":
        return ()
    sign = conventions.money_sign(columns)
    cells = table.cells(places).loc[typed.index]
    back = [p for p in places if rows.parsed_numbers(cells[p], sign).fillna(0).ne(0).any()]
    return (*_moneys(table.header, columns), *(table.header[p] for p in back)) if back else ()


def _may_be_pieces(table: Table, columns: Columns, typed: pd.DataFrame) -> tuple[str, ...]:
    """The column of money, where it may as well count pieces: whole numbers under *sales* or *total*, and no others."""
    is_alone = columns.amount_kind == "unnamed" and columns.units is None and columns.cents_in_one != 1
    if not is_alone or columns.amount is None or not doubts.may_count_pieces(table.header[columns.amount]):
        return ()
    cents = typed["cents"].dropna()
    is_whole = len(cents) > _FEW and bool((cents % 100 == 0).all())
    return (table.header[columns.amount],) if is_whole else ()


def _moneys(header: tuple[str, ...], columns: Columns) -> tuple[str, ...]:
    """The columns that may be the money of the line."""
    return tuple(name for name, role in zip(header, columns.roles, strict=True) if role in {*AMOUNTS, "price"})
