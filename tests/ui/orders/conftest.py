from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.adapters.order_files import write_csv, write_xlsx
from fleca_desktop.adapters.paper import paint_sheets, set_page, write_pdf
from fleca_desktop.bundled import bundled
from fleca_desktop.services.forecast_week import issue_forecast
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.storage.imports import ImportRecord, add_days, add_import
from fleca_desktop.storage.products import product_ids
from fleca_desktop.storage.sales import lay_days
from fleca_desktop.ui.context import Announcements, PageContext
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.messages import Messages
from fleca_desktop.ui.orders.outlets import SheetOutlets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fleca_desktop.ui.jobs import Jobs
    from fleca_desktop.ui.theme import Theme

OUTLETS = SheetOutlets(pdf=write_pdf, xlsx=write_xlsx, csv=write_csv, set_page=set_page, paint=paint_sheets)
PRODUCTS = (("Brioixeria", "Croissant", 96.0), ("Brioixeria", "Ensaïmada", 40.0), ("Pa", "Barra", 60.0))


@pytest.fixture
def empty_shop(tmp_path: Path) -> Iterator[Shop]:
    shop = open_shop(tmp_path / "shop", FixedClock(date(2026, 3, 16)), InstalledModels(bundled("models")))
    yield shop
    shop.close()


@pytest.fixture
def shop(empty_shop: Shop) -> Shop:
    """A shop with a forecast."""
    days = pd.date_range(end="2026-03-15", periods=7 * 12)
    with empty_shop.database.atomic():
        ids = product_ids(empty_shop.database, {(family, product) for family, product, _ in PRODUCTS})
        record = ImportRecord(
            0, "till.csv", "1", "2026-03-16T16:04:00", None, "product", "replace",
            days[0].date().isoformat(), "2026-03-15", {},
        )  # fmt: skip
        rows = [
            (f"{day:%Y-%m-%d}", ids[family, product], units + 5 * day.weekday(), round(140 * units), None)
            for family, product, units in PRODUCTS
            for day in days
        ]
        add_days(empty_shop.database, add_import(empty_shop.database, record), rows)
        lay_days(empty_shop.database, record.first_day, record.last_day)
    issue_forecast(empty_shop)
    return empty_shop


@pytest.fixture
def outlets() -> SheetOutlets:
    return OUTLETS


def context_of(shop: Shop, jobs: Jobs, theme: Theme) -> PageContext:
    return PageContext(shop, jobs, theme, Formats("en"), Messages(), Announcements())


@pytest.fixture
def context(shop: Shop, stepped_jobs: Jobs, theme: Theme) -> PageContext:
    return context_of(shop, stepped_jobs, theme)


@pytest.fixture
def empty_context(empty_shop: Shop, stepped_jobs: Jobs, theme: Theme) -> PageContext:
    return context_of(empty_shop, stepped_jobs, theme)
