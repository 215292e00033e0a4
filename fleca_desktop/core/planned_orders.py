"""Bulk orders that are already promised: they are sold whatever the week brings, in its forecast and in its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from fleca_desktop.core.forecast_lines import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pandas import DataFrame

_MEASURES = ("units", "revenue_eur")
_PRODUCT = ["family", "product"]
_PIECES = ("units", "units_lo80", "units_hi80")


def with_planned_orders(lines: DataFrame, days: DataFrame, bulk: DataFrame) -> tuple[DataFrame, DataFrame]:
    """``lines`` and ``days`` of a forecast (``core.forecast_lines``), raised by what is ordered for its days.

    ``bulk`` has ``BULK_ORDER_COLUMNS``. A certain quantity moves the point and every bound alike, and products,
    families and the shop by the same amount, so that sums stay sums. Orders without euros count at the price that the
    day's forecast comes to. Orders of products without a forecast by day are left out here; ``with_promises`` has them.
    """
    orders = _orders(days, bulk)
    if orders.empty:
        return lines, days
    return _raised_lines(lines, orders), _raised_days(days, orders)


def with_promises(
    days: DataFrame, bulk: DataFrame, monday: pd.Timestamp, wanted: Iterable[tuple[str, str]] = ()
) -> DataFrame:
    """``days`` of the week of ``monday`` as its order needs them: nothing that was promised is missing.

    ``promised`` (a new column) are the pieces of ``bulk`` (``BULK_ORDER_COLUMNS``), which ``units`` include. A product
    without a forecast (out of season, new, ended) that has a bulk order, or is ``wanted`` (family, product) otherwise,
    gets seven days on which nothing but that is expected.
    """
    week = pd.date_range(monday, periods=7)
    bulk = bulk[bulk["date"].isin(week)]
    known = set(days[_PRODUCT].itertuples(index=False, name=None))
    absent = sorted({*bulk[_PRODUCT].itertuples(index=False, name=None), *wanted} - known)
    more = pd.DataFrame([(day, *name) for name in absent for day in week], columns=["date", *_PRODUCT])
    promised = bulk.groupby(["date", *_PRODUCT])["units"].sum()
    parts = [_with_promised(days, promised)]
    if absent:
        parts.append(_with_promised(more.assign(**dict.fromkeys(_PIECES, 0.0), revenue_eur=float("nan")), promised))
    return pd.concat(parts, ignore_index=True)


def _with_promised(days: DataFrame, promised: pd.Series) -> DataFrame:
    if promised.empty:
        return days.assign(promised=0.0)
    pieces = promised.reindex(pd.MultiIndex.from_frame(days[promised.index.names])).fillna(0.0).to_numpy()
    return days.assign(promised=pieces, **{name: days[name].clip(lower=pieces) for name in _PIECES})


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
    for column in _PIECES:
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
