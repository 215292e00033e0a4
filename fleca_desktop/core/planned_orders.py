"""Bulk orders that are already promised: they are sold whatever the week brings, and are added to its forecast."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from fleca_desktop.core.forecast_lines import NUMBERS

if TYPE_CHECKING:
    from pandas import DataFrame

_MEASURES = ("units", "revenue_eur")
_PRODUCT = ["family", "product"]


def with_planned_orders(lines: DataFrame, days: DataFrame, bulk: DataFrame) -> tuple[DataFrame, DataFrame]:
    """``lines`` and ``days`` of a forecast (``core.forecast_lines``), raised by what is ordered for its days.

    ``bulk`` has ``BULK_ORDER_COLUMNS``. A certain quantity moves the point and every bound alike, and products,
    families and the shop by the same amount, so that sums stay sums. Orders without euros count at the price that the
    day's forecast comes to. Orders of products without a forecast by day are left out.
    """
    orders = _orders(days, bulk)
    if orders.empty:
        return lines, days
    return _raised_lines(lines, orders), _raised_days(days, orders)


def _orders(days: DataFrame, bulk: DataFrame) -> DataFrame:
    """One row per day, family and product that has orders."""
    found = days.merge(bulk, on=["date", *_PRODUCT], suffixes=("", "_ordered"))
    price = found["revenue_eur"] / found["units"].where(found["units"] > 0)
    euros = found["revenue_eur_ordered"].fillna(found["units_ordered"] * price).fillna(0.0)
    orders = found[["date", *_PRODUCT]].assign(units=found["units_ordered"].fillna(0.0), revenue_eur=euros)
    sums: DataFrame = orders.groupby(["date", *_PRODUCT], as_index=False)[list(_MEASURES)].sum()
    return sums


def _raised_days(days: DataFrame, orders: DataFrame) -> DataFrame:
    names = ["date", *_PRODUCT]
    more = orders.set_index(names).reindex(pd.MultiIndex.from_frame(days[names])).fillna(0.0)
    raised = days.copy()
    for column in ("units", "units_lo80", "units_hi80"):
        raised[column] = days[column] + more["units"].to_numpy()
    raised["revenue_eur"] = days["revenue_eur"] + more["revenue_eur"].to_numpy()
    return raised


def _raised_lines(lines: DataFrame, orders: DataFrame) -> DataFrame:
    monday = orders["date"] - pd.to_timedelta(orders["date"].dt.weekday, unit="D")
    weekly = orders.assign(week_start=monday).groupby(["week_start", *_PRODUCT], as_index=False)[list(_MEASURES)].sum()
    raised = lines.copy()
    for order in weekly.itertuples():
        week = lines["week_start"] == order.week_start
        product = (lines["level"] == "product") & (lines["product"] == order.product)
        family = (lines["family"] == order.family) & (product | (lines["level"] == "family"))
        own = family | (lines["level"] == "shop")
        for measure in _MEASURES:
            rows = week & own & (lines["measure"] == measure)
            raised.loc[rows, list(NUMBERS)] += getattr(order, measure)
    return raised
