from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.storage.imports import ImportRecord, add_days, add_import
from fleca_desktop.storage.products import product_ids
from fleca_desktop.storage.sales import lay_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MODELS = InstalledModels(bundled("models"))
LAST_DAY = date(2026, 3, 15)  # a Sunday
SellDays: TypeAlias = "Callable[..., None]"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """An empty shop on the Monday after ``LAST_DAY``."""
    opened = open_shop(tmp_path / "shop", FixedClock(date(2026, 3, 16)), MODELS)
    yield opened
    opened.close()


@pytest.fixture
def sell(shop: Shop) -> SellDays:
    """Gives the shop ``weeks`` weeks of sales that end on ``last``: two families, three products."""

    def sell(weeks: int, last: date = LAST_DAY, level: float = 1.0) -> None:
        rng = np.random.default_rng(7)
        days = pd.date_range(end=last, periods=7 * weeks, freq="D")
        names = [("Pa", "Barra", 1.1), ("Brioixeria", "Croissant", 1.4), ("Brioixeria", "Coca", 3.0)]
        with shop.database.atomic():
            ids = product_ids(shop.database, {(family, product) for family, product, _ in names})
            record = ImportRecord(
                0, "till.csv", f"{weeks}{last}{level}", "2026-03-16T16:04:00", None, "product", "replace",
                days[0].date().isoformat(), last.isoformat(), {},
            )  # fmt: skip
            number = add_import(shop.database, record)
            rows = [
                (day.date().isoformat(), ids[family, product], float(units), round(100 * units * price), None)
                for family, product, price in names
                for day, units in zip(days, rng.poisson(40 * level, len(days)), strict=True)
            ]
            add_days(shop.database, number, rows)
            lay_days(shop.database, record.first_day, record.last_day)

    return sell
