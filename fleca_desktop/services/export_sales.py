"""Everything stored, as a table that any program reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fleca_desktop.storage.sales import read_daily, read_weekly

if TYPE_CHECKING:
    import pandas as pd

    from fleca_desktop.services.shop import Shop


@dataclass(frozen=True)
class SalesTables:
    """``days``: date, family, product, units, revenue. ``weeks``: week_start, family, units, revenue."""

    days: pd.DataFrame
    weeks: pd.DataFrame


def sales_tables(shop: Shop) -> SalesTables:
    """Read what is stored; units in pieces, revenue in euros, unknown numbers empty."""
    return SalesTables(
        read_daily(shop.database).rename(columns={"revenue_eur": "revenue"}),
        read_weekly(shop.database).rename(columns={"revenue_eur": "revenue"}),
    )
