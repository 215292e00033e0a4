"""From what was sold to what people wanted: without bulk orders, with what an early sell-out hid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.core.sell_outs import inferred_sell_outs

if TYPE_CHECKING:
    from fleca_desktop.core.sales import SalesHistory

DAY_HOURS = (6.0, 9.0, 12.0, 14.0, 18.0, 20.0)
DAY_SOLD = (0.0, 0.25, 0.60, 0.75, 0.92, 1.0)
"""Share of a bakery's day that is sold by each hour: a round assumption, used for sold-out products only."""
MAX_UPLIFT = 1.5
_KEYS = ["date", "family", "product"]


def demand_by_day(history: SalesHistory) -> pd.DataFrame:
    """Daily sales (``DAILY_COLUMNS``) as they would have been on an ordinary, fully stocked day.

    Bulk orders are taken out (never below zero). A product that ran out at an hour is raised to the sales of a
    whole day, at most by half. Negative days, returns of what was sold before, count as zero.
    """
    days = history.daily
    if days.empty:
        return days
    bulk = _bulk_by_day(history.bulk_orders, days)
    days = days.merge(bulk, how="left", on=_KEYS, suffixes=("", "_bulk"))
    uplift = _uplifts(days, _all_sold_out(history))
    for measure in ("units", "revenue_eur"):
        ordinary = days[measure] - days[f"{measure}_bulk"].fillna(0.0)
        days[measure] = ordinary.clip(lower=0.0) * uplift
    return days[list(history.daily.columns)]


def _bulk_by_day(bulk: pd.DataFrame, days: pd.DataFrame) -> pd.DataFrame:
    """Pieces and euros ordered, by day and product; pieces without euros are worth what the day's others are."""
    day = bulk[_KEYS].merge(days.groupby(_KEYS, as_index=False)[["units", "revenue_eur"]].sum(), how="left", on=_KEYS)
    price = (day["revenue_eur"] / day["units"].where(day["units"] > 0)).to_numpy()
    priced = bulk.assign(revenue_eur=bulk["revenue_eur"].fillna(bulk["units"] * price))
    sums: pd.DataFrame = priced.groupby(_KEYS, as_index=False)[["units", "revenue_eur"]].sum()
    return sums.astype({"date": "datetime64[ns]", "family": "object", "product": "object"})


def _all_sold_out(history: SalesHistory) -> pd.DataFrame:
    """What the owner has said, and what the tickets' times tell."""
    told = [frame for frame in (history.sold_out, inferred_sell_outs(history)) if not frame.empty]
    return pd.concat(told) if told else history.sold_out


def _uplifts(days: pd.DataFrame, sold_out: pd.DataFrame) -> pd.Series:
    earliest = sold_out.groupby(_KEYS)["hour"].min()
    if earliest.empty:
        return pd.Series(1.0, index=days.index)
    hours = earliest.reindex(pd.MultiIndex.from_frame(days[_KEYS])).fillna(DAY_HOURS[-1]).to_numpy()
    sold = np.interp(hours, DAY_HOURS, DAY_SOLD)
    return pd.Series(1 / np.clip(sold, 1 / MAX_UPLIFT, 1.0), index=days.index)
