"""What ordering by the application would have cost real shops, beside three simpler ways to order.

For each of a file's last weeks the week before it is the origin: nothing later is known. Each product is ordered for
each day that the shop was open, and what was sold that day stands for what was asked for (sales hide what was asked
for in vain; that makes every way look a little better than it is, the cautious ones most). A piece short costs its
margin, price less cost; a piece left over its cost. Costs are in pieces' prices: 10 is ten pieces at full price.

    python tests/benchmarks/order_economics.py [--weeks 26] [FILE.csv COUNTRY [SUBDIVISION]]
"""

# ruff: noqa: T201 - a command, which prints

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from fleca_desktop.app import installed_models
from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.forecaster import forecast_shop
from fleca_desktop.core.ordering import NEUTRAL_RISK, ProductTerms, plan_order
from fleca_desktop.core.sales import SalesHistory

DDOP = Path(__file__).resolve().parents[2] / "data" / "ddop" / "sales.csv"
COST_SHARES = (0.5, 0.4, 0.3)
WEEK = pd.Timedelta(weeks=1)
RIVALS = ("same as last week", "same weekday, mean of four weeks", "forecast as it is")
OURS = "order sheet"


@dataclass(frozen=True)
class Replay:
    """Sales of a shop (date, product, units) and, for the same days, what was forecast for them beforehand."""

    sales: pd.DataFrame
    forecasts: pd.DataFrame


def read_shop(path: Path, products: int = 25) -> pd.DataFrame:
    """The daily rows of the products that sell most; a family without products counts as one product."""
    frame = pd.read_csv(path, dtype={"family": str, "product": str}).rename(columns={"revenue": "revenue_eur"})
    frame = frame.assign(date=pd.to_datetime(frame["date"]).astype("datetime64[ns]"))
    frame["product"] = frame["product"].fillna(frame["family"])
    best = frame.groupby("product")["units"].sum().nlargest(products).index
    return frame[frame["product"].isin(best)].astype({"units": float, "revenue_eur": float})


def replay(sales: pd.DataFrame, calendar: ShopCalendar, weeks: int) -> Replay:
    """Forecast each of the last ``weeks`` complete weeks from what was known on its Monday."""
    model = installed_models().champion()
    end = sales["date"].max() + pd.Timedelta(days=1)
    mondays = [end - pd.Timedelta(days=end.weekday()) - number * WEEK for number in range(weeks, 0, -1)]
    said = []
    for monday in mondays:
        known = SalesHistory(daily=sales[sales["date"] < monday])
        days = forecast_shop(known, calendar, model, horizons=[1], as_of=monday.date()).daily
        said.append(days[days["date"].between(monday, monday + WEEK, inclusive="left")])
    forecasts = pd.concat(said, ignore_index=True)
    return Replay(sales, forecasts[forecasts["date"].isin(sales["date"].unique())].reset_index(drop=True))


def costs(played: Replay, cost_share: float) -> dict[str, float]:
    """Cost of leftovers and shortages of each way to order, a piece costing ``cost_share`` of its price."""
    days = played.forecasts
    sold = played.sales.groupby(["date", "product"])["units"].sum()

    def on(weeks_before: int) -> np.ndarray:
        keys = pd.MultiIndex.from_arrays([days["date"] - weeks_before * WEEK, days["product"]])
        return sold.reindex(keys).fillna(0.0).to_numpy()

    quantities = {
        RIVALS[0]: on(1),
        RIVALS[1]: np.round(np.mean([on(weeks) for weeks in (1, 2, 3, 4)], axis=0)),
        RIVALS[2]: np.round(days["units"].fillna(0.0).to_numpy()),
        OURS: _ordered(days, cost_share),
    }
    demand = on(0)
    return {
        name: float(
            ((1 - cost_share) * np.maximum(demand - pieces, 0) + cost_share * np.maximum(pieces - demand, 0)).sum()
        )
        for name, pieces in quantities.items()
    }


def _ordered(days: pd.DataFrame, cost_share: float) -> np.ndarray:
    names = days[["family", "product"]].drop_duplicates().itertuples(index=False, name=None)
    terms = [ProductTerms(*name, price_eur=1.0, cost_eur=cost_share) for name in names]
    lines = plan_order(days, terms, NEUTRAL_RISK).lines
    pieces = {(pd.Timestamp(line.day), line.family, line.product): line.quantity for line in lines}
    return np.array([pieces[key] for key in zip(days["date"], days["family"], days["product"], strict=True)], float)


def main() -> None:
    """Print one row per cost share."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", nargs="?", type=Path, default=DDOP)
    parser.add_argument("country", nargs="?", default="DE")
    parser.add_argument("subdivision", nargs="?")
    parser.add_argument("--weeks", type=int, default=26)
    chosen = parser.parse_args()
    frame = read_shop(chosen.file)
    played = replay(frame, ShopCalendar(chosen.country, chosen.subdivision), chosen.weeks)
    table = pd.DataFrame({f"cost {share:.0%} of price": costs(played, share) for share in COST_SHARES}).T
    print(table.round(0).astype(int).to_string())


if __name__ == "__main__":
    main()
