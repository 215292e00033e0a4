from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from fleca_desktop.core.panel import SeriesKey
from fleca_desktop.core.sales import SalesHistory
from fleca_desktop.core.shares import family_shares, out_of_season, recent_sum

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.panel import Panel


RYE = SeriesKey("product", "bread", "rye loaf")


def test_shares_are_those_of_the_last_weeks(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    panel = panel_of_shop(bakery(weeks=20))
    shares = family_shares(panel, 8)
    assert shares[panel.row(RYE), -1, 0] == pytest.approx(12 / 102, abs=0.01)
    assert np.isnan(shares[0]).all()


def test_a_product_of_two_weeks_has_the_share_of_these_two(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    days = bakery(weeks=20).daily
    young = days[(days["product"] != "rye loaf") | (days["date"] >= "2023-05-08")]
    panel = panel_of_shop(SalesHistory(daily=young))
    assert family_shares(panel, 8)[panel.row(RYE), -1, 0] == pytest.approx(12 / 102, abs=0.02)


def test_a_product_that_stopped_has_ended_unless_it_pauses_every_year(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    days = bakery(weeks=100).daily
    stopped = days[(days["product"] != "rye loaf") | (days["date"] < "2024-10-14")]
    panel = panel_of_shop(SalesHistory(daily=stopped))
    assert (family_shares(panel, 8)[panel.row(RYE), -1] == 0).all()
    winter = days[(days["product"] != "rye loaf") | ~days["date"].dt.month.isin([9, 10, 11])]
    panel = panel_of_shop(SalesHistory(daily=winter[winter["date"] < "2024-11-11"]))
    share = family_shares(panel, 8)[panel.row(RYE), -1]
    assert share[0] == 0
    assert share[6] == pytest.approx(12 / 102, abs=0.03)


def test_a_product_of_one_season_is_over_when_it_was_over_last_year(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    days = bakery(weeks=100).daily  # from January 2023
    season = days["date"].dt.strftime("%m-%d").between("10-01", "11-08")
    seasonal = days[(days["product"] != "rye loaf") | season]
    autumn = panel_of_shop(SalesHistory(daily=seasonal[seasonal["date"] <= "2024-10-20"]))
    assert not out_of_season(autumn, 8)[autumn.row(RYE), -1, 0]
    panel = panel_of_shop(SalesHistory(daily=seasonal[seasonal["date"] <= "2024-11-10"]))
    assert out_of_season(panel, 8)[panel.row(RYE), -1].all()
    usual = panel_of_shop(SalesHistory(daily=days[days["date"] <= "2024-11-10"]))
    assert not out_of_season(usual, 8).any()


def test_a_product_in_its_first_season_is_not_over(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    days = bakery(weeks=100).daily
    young = days[(days["product"] != "rye loaf") | (days["date"] >= "2024-10-14")]
    panel = panel_of_shop(SalesHistory(daily=young[young["date"] <= "2024-11-10"]))
    assert not out_of_season(panel, 8).any()


def test_recent_sums_take_unknown_as_nothing() -> None:
    sums = recent_sum(np.array([[1.0, np.nan, 2.0, 4.0]]), 2)
    np.testing.assert_allclose(sums, [[1, 1, 2, 6]])
