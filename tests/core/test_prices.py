from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.core.prices import Prices
from fleca_desktop.core.sales import SalesHistory

LAST_WEEK = pd.Timestamp("2025-03-03")


def days(first: str, price: float, product: str = "croissant") -> pd.DataFrame:
    dates = pd.date_range(first, periods=7)
    return pd.DataFrame(
        {"date": dates, "family": "pastry", "product": product, "units": 10.0, "revenue_eur": 10 * price}
    )


def test_the_price_is_that_of_the_recent_weeks() -> None:
    history = SalesHistory(daily=pd.concat([days("2024-03-04", 1.0), days("2025-02-24", 1.3)]))
    assert Prices.of(history, LAST_WEEK).of_product("pastry", "croissant") == pytest.approx(1.3)


def test_a_product_without_recent_sales_keeps_its_old_price() -> None:
    history = SalesHistory(daily=pd.concat([days("2024-03-04", 4.0, "mona"), days("2025-02-24", 1.3)]))
    assert Prices.of(history, LAST_WEEK).of_product("pastry", "mona") == pytest.approx(4.0)
    assert Prices.of(history, LAST_WEEK).of_product("pastry", "") == pytest.approx(1.3)


def test_without_pieces_there_is_no_price() -> None:
    history = SalesHistory(daily=days("2025-02-24", 1.3).assign(units=np.nan))
    assert np.isnan(Prices.of(history, LAST_WEEK).of_product("pastry", "croissant"))
    assert np.isnan(Prices.of(SalesHistory(), LAST_WEEK).of_product("pastry", "croissant"))
