"""Rows become sums by day and product, with control totals and the rows that were set aside."""

from __future__ import annotations

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


def summed(good: pd.DataFrame, *, weekly: bool) -> pd.DataFrame:
    """Rows added up by day and product (``DAILY_COLUMNS``), or by week and family (``WEEKLY_COLUMNS``)."""
    by = ["day", "family"] if weekly else ["day", "family", "product"]
    if weekly:
        good = good.assign(day=good["day"] - pd.to_timedelta(good["day"].dt.weekday, unit="D"))
    groups, keys = _numbered(good, by)
    units, cents = (_added_up(good[name].to_numpy(), groups, len(keys)) for name in ("units", "cents"))
    sums = keys.assign(units=units, revenue_eur=np.round(cents) / 100)
    columns = WEEKLY_COLUMNS if weekly else DAILY_COLUMNS
    return sums.rename(columns={"day": columns[0]})[list(columns)]


def _numbered(rows_: pd.DataFrame, by: list[str]) -> tuple[NDArray[np.int64], pd.DataFrame]:
    """The number of each row's group by ``by`` (a day, then categories), and the groups in their order."""
    days, found = pd.factorize(rows_[by[0]].to_numpy(), sort=True)
    code = days.astype(np.int64)
    names = [rows_[column].cat for column in by[1:]]
    for name in names:
        code = code * (len(name.categories) + 1) + name.codes.to_numpy()
    groups, unique = pd.factorize(code, sort=True)
    columns: dict[str, object] = {}
    for column, name in zip(reversed(by[1:]), reversed(names), strict=True):
        unique, place = np.divmod(unique, len(name.categories) + 1)
        columns[column] = name.categories.to_numpy(dtype=object)[place]
    columns[by[0]] = found[unique]
    return groups, pd.DataFrame({column: columns[column] for column in by})


def _added_up(values: NDArray[np.float64], groups: NDArray[np.int64], count: int) -> NDArray[np.float64]:
    """Sums by group; NaN where no value of a group is known."""
    known = ~np.isnan(values)
    sums = np.bincount(groups, weights=np.where(known, values, 0.0), minlength=count)
    return np.where(np.bincount(groups, weights=known, minlength=count) > 0, sums, np.nan)


def last_sales_of(columns: Columns, cells: pd.DataFrame, good: pd.DataFrame, order: DateOrder) -> pd.DataFrame:
    """When the last piece of each product was sold on each day, where the rows have times."""
    if columns.weekly or columns.product is None:
        return empty_frame(LAST_SALE_COLUMNS)
    times = None if columns.time is None else cells[columns.time]
    hours = rows.parsed_hours(cells[columns.date], times, order)
    counts = (hours.notna() & (good["units"].isna() | (good["units"] > 0))).to_numpy()
    if not counts.any():
        return empty_frame(LAST_SALE_COLUMNS)
    timed = good if counts.all() else good[counts]
    groups, keys = _numbered(timed, ["day", "family", "product"])
    latest = hours[counts].groupby(groups).max()
    return keys.assign(hour=latest.to_numpy()).rename(columns={"day": "date"})[list(LAST_SALE_COLUMNS)]


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
