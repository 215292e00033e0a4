"""Rows become sums by day and product, with control totals and the rows that were set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

import pandas as pd

from fleca_desktop.core.sales import DAILY_COLUMNS, LAST_SALE_COLUMNS, WEEKLY_COLUMNS, empty_frame
from fleca_desktop.core.sales_file import rows
from fleca_desktop.core.sales_file.outcomes import ControlTotals, SetAside, SetAsideReason

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file.columns import Columns
    from fleca_desktop.core.sales_file.outcomes import DateOrder
    from fleca_desktop.core.sales_file.tables import Table

REASONS: Final[tuple[SetAsideReason, ...]] = get_args(SetAsideReason)
_SHOWN_LINES: Final = 5


def summed(good: pd.DataFrame, *, weekly: bool) -> pd.DataFrame:
    """Rows added up by day and product (``DAILY_COLUMNS``), or by week and family (``WEEKLY_COLUMNS``)."""
    keys = ["day", "family"] if weekly else ["day", "family", "product"]
    if weekly:
        good = good.assign(day=good["day"] - pd.to_timedelta(good["day"].dt.weekday, unit="D"))
    sums = good.groupby(keys, observed=True, sort=True)[["units", "cents"]].sum(min_count=1).reset_index()
    sums["revenue_eur"] = sums["cents"].round() / 100
    sums[keys[1:]] = sums[keys[1:]].astype(object)
    columns = WEEKLY_COLUMNS if weekly else DAILY_COLUMNS
    return sums.rename(columns={"day": columns[0]})[list(columns)]


def last_sales_of(columns: Columns, cells: pd.DataFrame, good: pd.DataFrame, order: DateOrder) -> pd.DataFrame:
    """When the last piece of each product was sold on each day, where the rows have times."""
    times = None if columns.time is None else cells[columns.time]
    hours = rows.parsed_hours(cells[columns.date], times, order)
    timed = good.assign(hour=hours)[hours.notna() & (good["units"].isna() | (good["units"] > 0))]
    if columns.weekly or columns.product is None or timed.empty:
        return empty_frame(LAST_SALE_COLUMNS)
    last = timed.groupby(["day", "family", "product"], observed=True, sort=True)["hour"].max().reset_index()
    last[["family", "product"]] = last[["family", "product"]].astype(object)
    return last.rename(columns={"day": "date"})[list(LAST_SALE_COLUMNS)]


def control_totals(typed: pd.DataFrame, good: pd.DataFrame, sales: pd.DataFrame) -> ControlTotals:
    """What was read, imported and set aside; the three agree to the cent."""
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


def set_aside(typed: pd.DataFrame, reasons: pd.Series, table: Table) -> tuple[SetAside, ...]:
    """The rows that are no sales, by reason (places in ``REASONS`` counted from one)."""
    apart = typed[reasons != 0]
    return tuple(
        SetAside(
            REASONS[reason - 1],
            len(group),
            round(group["cents"].sum()),
            _lines(group, table),
        )
        for reason, group in apart.groupby(reasons[apart.index], sort=True)
    )


def _lines(group: pd.DataFrame, table: Table) -> tuple[int, ...]:
    """The lines of the file's table, the header being the first, on which some of the rows stand."""
    places = dict.fromkeys(int(row) // table.lines_each for row in group.index[: _SHOWN_LINES * table.lines_each])
    return tuple(place + table.first_line + 1 for place in list(places)[:_SHOWN_LINES])
