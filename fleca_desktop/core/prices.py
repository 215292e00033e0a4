"""What a piece costs: the bridge between a forecast in euros and one in pieces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.core.weeks import WEEK

if TYPE_CHECKING:
    from fleca_desktop.core.sales import SalesHistory

RECENT_WEEKS = 8


@dataclass(frozen=True)
class Prices:
    """Mean price in euros per piece of the recent weeks: by (family, product), and by (family, '') for totals."""

    by_name: dict[tuple[str, str], float]

    @classmethod
    def of(cls, history: SalesHistory, last_week: pd.Timestamp) -> Prices:
        """Prices of the weeks up to ``last_week``; of earlier ones for products that did not sell lately."""
        days = history.daily[["family", "product", "date", "units", "revenue_eur"]].rename(columns={"date": "time"})
        weeks = history.weekly.rename(columns={"week_start": "time"}).assign(product="")
        parts = [part[days.columns] for part in (days, weeks) if not part.empty]
        sales = pd.concat(parts) if parts else days
        both = sales[(sales["units"] > 0) & sales["revenue_eur"].notna()]
        recent = both[both["time"] > last_week - RECENT_WEEKS * WEEK]
        found: dict[tuple[str, str], float] = {}
        for part in (both, recent):
            found |= _mean_prices(part, ["family", "product"])
            found |= {
                (family, ""): price
                for (family, _), price in _mean_prices(part.assign(product=""), ["family", "product"]).items()
            }
        return cls(found)

    def of_product(self, family: str, product: str) -> float:
        """Price of a product, NaN where unknown."""
        return self.by_name.get((family, product), np.nan)


def _mean_prices(sales: pd.DataFrame, keys: list[str]) -> dict[tuple[str, str], float]:
    sums = sales.groupby(keys, observed=True)[["revenue_eur", "units"]].sum()
    price = sums["revenue_eur"] / sums["units"]
    known = price[price > 0].reset_index(name="price")
    return {
        (str(family), str(product)): float(value)
        for family, product, value in zip(known["family"], known["product"], known["price"], strict=True)
    }
