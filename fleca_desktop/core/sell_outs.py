"""Products that ran out early, told by tickets with times: none sold after an unusually early hour of a busy day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fleca_desktop.core.sales import SOLD_OUT_COLUMNS, empty_frame

if TYPE_CHECKING:
    import pandas as pd
    from pandas.core.groupby.generic import SeriesGroupBy

    from fleca_desktop.core.sales import SalesHistory

USUAL_DAYS = 8
LEAST_DAYS = 4
EARLIER_HOURS = 2.5
EARLIER_SPREADS = 2.0
BUSY_SHARE = 0.9
LEAST_UNITS = 8.0
_KEYS = ["date", "family", "product"]


def inferred_sell_outs(history: SalesHistory) -> pd.DataFrame:
    """Days (``SOLD_OUT_COLUMNS``) on which a product probably ran out, by the hour of its last sale.

    A product ran out when its last piece went at least ``EARLIER_HOURS``, and ``EARLIER_SPREADS`` standard
    deviations, before it usually does on this weekday, on a day that sold about as much as usual
    or more. What is usual comes from the up to ``USUAL_DAYS`` same weekdays before, so that no day is judged by
    later ones. Products of few pieces a day are not judged: their last hour is chance.
    """
    if history.last_sales.empty:
        return empty_frame(SOLD_OUT_COLUMNS)
    days = history.last_sales.merge(history.daily[[*_KEYS, "units"]], on=_KEYS).sort_values("date", kind="stable")
    groups = days.groupby([days["family"], days["product"], days["date"].dt.weekday], sort=False)
    usual_hour, spread = _of_days_before(groups["hour"], "median"), _of_days_before(groups["hour"], "std")
    usual_units = _of_days_before(groups["units"], "median")
    early = days["hour"] < usual_hour - (EARLIER_SPREADS * spread).clip(lower=EARLIER_HOURS)
    busy = (days["units"] >= BUSY_SHARE * usual_units) & (usual_units >= LEAST_UNITS)
    return days.loc[early & busy, list(SOLD_OUT_COLUMNS)].reset_index(drop=True)


def _of_days_before(groups: SeriesGroupBy[float, tuple[object, ...]], statistic: str) -> pd.Series:
    """``statistic`` of the same weekdays before each day; NaN where there are fewer than ``LEAST_DAYS``."""
    found: pd.Series = groups.transform(lambda s: s.shift().rolling(USUAL_DAYS, min_periods=LEAST_DAYS).agg(statistic))
    return found
