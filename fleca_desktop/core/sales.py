"""Sales as the rest of core sees them: frames with fixed columns, bundled with what is known about them.

Dates are ``datetime64[ns]`` at midnight, weeks are named by their Monday, money is in euros and
without VAT where the till says so, units are pieces. Unknown numbers are NaN, never zero.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

DAILY_COLUMNS = ("date", "family", "product", "units", "revenue_eur")
WEEKLY_COLUMNS = ("week_start", "family", "units", "revenue_eur")
BULK_ORDER_COLUMNS = ("date", "family", "product", "units", "revenue_eur")
SOLD_OUT_COLUMNS = ("date", "family", "product", "hour")
LAST_SALE_COLUMNS = ("date", "family", "product", "hour")

_TEXT = {"family", "product"}
_TIME = {"date", "week_start"}


def empty_frame(columns: tuple[str, ...]) -> pd.DataFrame:
    """A frame without rows that has ``columns`` with the right types."""
    return pd.DataFrame({name: pd.Series(dtype=_dtype(name)) for name in columns})


def _dtype(column: str) -> str:
    if column in _TIME:
        return "datetime64[ns]"
    return "object" if column in _TEXT else "float64"


@dataclass(frozen=True)
class SalesHistory:
    """What one shop has sold, and what is known beside it.

    ``daily`` has one row per day and product (``DAILY_COLUMNS``). ``weekly`` has one row per week and
    family (``WEEKLY_COLUMNS``) for weeks of which only totals are known; where both exist the days win.
    ``bulk_orders`` are included in the sales and are not to be learnt. ``sold_out`` says at which hour
    of the day (0 to 24) a product ran out. ``last_sales`` says at which hour the last piece was sold, where the
    till's tickets have times.
    """

    daily: pd.DataFrame = field(default_factory=lambda: empty_frame(DAILY_COLUMNS))
    weekly: pd.DataFrame = field(default_factory=lambda: empty_frame(WEEKLY_COLUMNS))
    bulk_orders: pd.DataFrame = field(default_factory=lambda: empty_frame(BULK_ORDER_COLUMNS))
    sold_out: pd.DataFrame = field(default_factory=lambda: empty_frame(SOLD_OUT_COLUMNS))
    last_sales: pd.DataFrame = field(default_factory=lambda: empty_frame(LAST_SALE_COLUMNS))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever sold here."""
        return self.daily.empty and self.weekly.empty
