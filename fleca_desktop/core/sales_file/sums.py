"""Rows become sums by day and product, with control totals and the rows that were set aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, get_args

import numpy as np
import pandas as pd

from fleca_desktop.core.sales import DAILY_COLUMNS, LAST_SALE_COLUMNS, WEEKLY_COLUMNS, empty_frame
from fleca_desktop.core.sales_file import rows
from fleca_desktop.core.sales_file.outcomes import ControlTotals, SetAside, SetAsideReason

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from fleca_desktop.core.sales_file.columns import Columns
    from fleca_desktop.core.sales_file.outcomes import DateOrder
    from fleca_desktop.core.sales_file.tables import Table

REASONS: Final[tuple[SetAsideReason, ...]] = get_args(SetAsideReason)
_SHOWN_LINES: Final = 5
_DENSE: Final = 4  # codes a row that an array by code may have


@dataclass(frozen=True)
class Groups:
    """Rows by day and product, or by week and family: the number of each row's group, and the groups in order."""

    numbers: NDArray[np.int64]
    keys: pd.DataFrame
    weekly: bool


def grouped(good: pd.DataFrame, *, weekly: bool) -> Groups:
    """The groups that ``good`` (``day``, and the categories ``family`` and ``product``) is to be added up by."""
    days = good["day"].to_numpy().astype("datetime64[D]")
    if weekly:
        days -= good["day"].dt.weekday.to_numpy().astype("timedelta64[D]")
    first = days.min()
    code = (days - first).astype(np.int64)
    by = ["family"] if weekly else ["family", "product"]
    names = [good[column].cat for column in by]
    for name in names:
        code = code * (len(name.categories) + 1) + name.codes.to_numpy()
    numbers, unique = _numbered(code)
    columns: dict[str, object] = {}
    for column, name in zip(reversed(by), reversed(names), strict=True):
        unique, place = np.divmod(unique, len(name.categories) + 1)
        columns[column] = name.categories.to_numpy(dtype=object)[place]
    columns["day"] = (first + unique).astype("datetime64[ns]")
    return Groups(numbers, pd.DataFrame({column: columns[column] for column in ("day", *by)}), weekly)


def _numbered(code: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The place of each code among the distinct ones in their order, and those."""
    if code.max() > _DENSE * len(code):
        return pd.factorize(code, sort=True)
    there = np.bincount(code) > 0
    return (np.cumsum(there) - 1)[code], np.flatnonzero(there)


def summed(good: pd.DataFrame, groups: Groups) -> pd.DataFrame:
    """Rows added up by day and product (``DAILY_COLUMNS``), or by week and family (``WEEKLY_COLUMNS``)."""
    count = len(groups.keys)
    units, cents = (_added_up(good[name].to_numpy(), groups.numbers, count) for name in ("units", "cents"))
    sums = groups.keys.assign(units=units, revenue_eur=np.round(cents) / 100)
    columns = WEEKLY_COLUMNS if groups.weekly else DAILY_COLUMNS
    return sums.rename(columns={"day": columns[0]})[list(columns)]


def _added_up(values: NDArray[np.float64], groups: NDArray[np.int64], count: int) -> NDArray[np.float64]:
    """Sums by group; NaN where no value of a group is known."""
    known = ~np.isnan(values)
    sums = np.bincount(groups, weights=np.where(known, values, 0.0), minlength=count)
    return np.where(np.bincount(groups, weights=known, minlength=count) > 0, sums, np.nan)


def last_sales_of(
    columns: Columns, cells: pd.DataFrame, good: pd.DataFrame, groups: Groups, order: DateOrder
) -> pd.DataFrame:
    """When the last piece of each product was sold on each day, where the rows have times; indexed as the sums are."""
    if columns.weekly or columns.product is None:
        return empty_frame(LAST_SALE_COLUMNS)
    times = None if columns.time is None else cells[columns.time]
    hours = rows.parsed_hours(cells[columns.date], times, order)
    sold = good["units"].isna() | (good["units"] > 0)
    latest = np.full(len(groups.keys), -np.inf)
    np.maximum.at(latest, groups.numbers, hours.where(sold).fillna(-np.inf).to_numpy())
    timed: pd.DataFrame = groups.keys.assign(hour=latest)[np.isfinite(latest)]
    return timed.rename(columns={"day": "date"})[list(LAST_SALE_COLUMNS)]


def control_totals(typed: pd.DataFrame, good: pd.DataFrame, sales: pd.DataFrame) -> ControlTotals:
    """What was read, imported and set aside; the three agree to the cent."""
    imported = round((100 * sales["revenue_eur"]).round().sum())
    aside = 0 if len(good) == len(typed) else round(typed["cents"].drop(good.index).sum())
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
