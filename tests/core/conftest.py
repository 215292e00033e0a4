"""Fictional shops for the tests of forecasting: small, seeded, quick to forecast."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.adapters.model_bundles import load_bundle, newest_bundle
from fleca_desktop.bundled import bundled
from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.panel import build_panel
from fleca_desktop.core.sales import DAILY_COLUMNS, WEEKLY_COLUMNS, SalesHistory, empty_frame
from fleca_desktop.core.weeks import complete_span

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel

WEEKDAYS = np.array([0.9, 0.85, 0.85, 0.95, 1.1, 1.4, 1.0])
PRODUCTS = {
    "croissant": ("pastry", 60.0),
    "ensaimada": ("pastry", 25.0),
    "baguette": ("bread", 90.0),
    "rye loaf": ("bread", 12.0),
}


@pytest.fixture(scope="session")
def model() -> GlobalModel:
    """The bundled model."""
    return load_bundle(newest_bundle(bundled("models")))


@pytest.fixture(scope="session")
def catalonia() -> ShopCalendar:
    return ShopCalendar("ES", "CT")


def _bakery(weeks: int = 70, first: str = "2023-01-02", seed: int = 1, season: float = 0.3) -> SalesHistory:
    random = np.random.default_rng(seed)
    dates = pd.date_range(first, periods=7 * weeks, freq="D")
    shape = WEEKDAYS[dates.weekday] * (1 + season * np.sin(2 * np.pi * (dates.dayofyear - 110) / 365.25))
    parts = []
    for name, (family, level) in PRODUCTS.items():
        units = np.round(level * shape * np.exp(random.normal(0, 0.1, len(dates))), 2)
        sales = {"date": dates, "family": family, "product": name, "units": units, "revenue_eur": 2 * units}
        parts.append(pd.DataFrame(sales))
    return SalesHistory(daily=pd.concat(parts, ignore_index=True)[list(DAILY_COLUMNS)])


@pytest.fixture(scope="session")
def bakery() -> Callable[..., SalesHistory]:
    """Makes a shop of two families and four products at two euros, with weekdays and a summer."""
    return _bakery


@pytest.fixture(scope="session")
def weekly_shop() -> Callable[..., SalesHistory]:
    """Makes a shop of which only the weekly totals of one family are known; NaN weeks are absent."""

    def make(values: list[float] | np.ndarray, first: str = "2023-01-02") -> SalesHistory:
        weeks = pd.date_range(first, periods=len(values), freq="7D")
        frame = pd.DataFrame({"week_start": weeks, "family": "pastry", "units": np.nan, "revenue_eur": values})
        return SalesHistory(weekly=frame.dropna(subset="revenue_eur")[list(WEEKLY_COLUMNS)].reset_index(drop=True))

    return make


@pytest.fixture(scope="session")
def panel_of_shop(catalonia: ShopCalendar) -> Callable[..., Panel]:
    """The panel of a shop with daily sales."""

    def make(history: SalesHistory, calendar: ShopCalendar = catalonia) -> Panel:
        span = complete_span(history.daily)
        assert span is not None
        return build_panel(history.daily, empty_frame(WEEKLY_COLUMNS), calendar, span, "revenue_eur")

    return make
