"""Which order of day and month, and which decimal sign, fit all rows of a file, or are to be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fleca_desktop.core.sales_file import dates, numbers, rows
from fleca_desktop.core.sales_file.header_words import day_comes_first
from fleca_desktop.core.sales_file.outcomes import Question

if TYPE_CHECKING:
    from datetime import date, time

    import pandas as pd

    from fleca_desktop.core.sales_file.columns import Columns
    from fleca_desktop.core.sales_file.outcomes import Answers, DateOrder, Decimal


@dataclass(frozen=True)
class Days:
    """The present day, and when a business day ends."""

    today: date
    ends_at: time


@dataclass(frozen=True)
class Conventions:
    """How a file writes days and numbers (the decimal sign by column), and what its returned rows mean."""

    order: DateOrder
    decimals: dict[int, Decimal]
    days: Days
    returned: str | None

    def money_sign(self, columns: Columns) -> Decimal:
        """The decimal sign of the money, or of the pieces where there is no money."""
        return next(self.decimals[p] for p in (columns.amount, columns.price, columns.units) if p is not None)


def find_conventions(
    header: tuple[str, ...], columns: Columns, cells: pd.DataFrame, said: Answers, days: Days
) -> Conventions | tuple[Question, ...]:
    """The date order and decimal sign that fit all rows, or the questions that remain."""
    questions = []
    order = said.date_order or _order(header, rows.values_of(cells[columns.date]), days.today)
    if said.date_order is None and dates.may_start_with_year(rows.values_of(cells[columns.date])):
        questions.append(Question("no_date", (header[columns.date],)))
    elif order is None:
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
    return Conventions(order, signs, days, said.returned)


def _order(header: tuple[str, ...], values: list[str], today: date) -> DateOrder | None:
    fitting = dates.fitting_orders(values, today)
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        return "ymd"
    return "dmy" if day_comes_first(header) else None
