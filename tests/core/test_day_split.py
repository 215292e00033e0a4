from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.day_split import MIN_NOISE, split_days
from fleca_desktop.core.panel import SeriesKey
from fleca_desktop.core.sales import SalesHistory

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.panel import Panel


def test_a_week_is_shared_out_by_the_products_weekdays(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    panel = panel_of_shop(bakery(weeks=30))
    split = split_days(panel, 8)
    np.testing.assert_allclose(split.shares.sum(axis=2), 1)
    np.testing.assert_allclose(split.shares[0, 0], np.array([0.9, 0.85, 0.85, 0.95, 1.1, 1.4, 1.0]) / 7.05, atol=0.01)


def test_closed_days_get_nothing_and_a_closed_week_is_all_zero(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    closed = frozenset({date(2023, 7, 31)} | {date(2023, 8, day) for day in range(7, 14)})
    split = split_days(panel_of_shop(bakery(weeks=30), ShopCalendar("ES", "CT", closures=closed)), 8)
    assert (split.shares[:, 0, 0] == 0).all()
    assert (split.shares[:, 1] == 0).all()
    np.testing.assert_allclose(split.shares[:, 0].sum(axis=1), 1)


def test_a_product_that_sold_on_few_days_leans_on_its_family(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    days = bakery(weeks=30).daily
    rare = days[(days["product"] != "rye loaf") | (days["date"] == "2023-07-29")]
    panel = panel_of_shop(SalesHistory(daily=rare))
    row = panel.row(SeriesKey("product", "bread", "rye loaf"))
    shares = split_days(panel, 1).shares[row, 0]
    assert shares[0] > 0.08


def test_a_days_noise_is_that_of_the_sales(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    noise = split_days(panel_of_shop(bakery(weeks=40)), 1).noise
    assert (noise >= MIN_NOISE).all()
    assert (noise[-4:] < 0.15).all()
