from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from fleca_desktop.core.own_model import is_modelled, only_children, own_forecasts
from fleca_desktop.core.panel import SeriesKey
from fleca_desktop.core.sales import SalesHistory
from fleca_desktop.core.shop_run import OLD_TRUST, YOUNG_TRUST, run_shop, trust

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel


def test_the_trees_are_trusted_less_once_a_shop_knows_its_own_year() -> None:
    found = trust(np.array([10, 44, 50, 57, 200]))
    assert found[0] == found[1] == YOUNG_TRUST
    assert YOUNG_TRUST > found[2] > OLD_TRUST
    assert found[3] == found[4] == OLD_TRUST


def test_products_add_up_to_their_family_from_every_origin(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    panel = panel_of_shop(bakery(weeks=40))
    run = run_shop(panel, model)
    for family in ("bread", "pastry"):
        row = panel.row(SeriesKey("family", family))
        np.testing.assert_allclose(run.point[panel.parents == row].sum(axis=0), run.point[row])
    np.testing.assert_allclose(run.point[panel.parents == 0].sum(axis=0), run.point[0])


def test_residuals_are_logs_of_sales_over_what_was_said_before(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    run = run_shop(panel_of_shop(bakery(weeks=30)), model)
    assert run.residuals[1, 20, 3] == pytest.approx(np.log(run.panel.raw[1, 24] / run.point[1, 20, 3]))
    assert np.isnan(run.residuals[:, -1]).all()
    assert np.isfinite(run.residuals[:, 10:-8]).all()


def test_without_a_model_nothing_is_corrected(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    assert (run_shop(panel_of_shop(bakery(weeks=20)), None).correction == 0).all()


def test_several_threads_forecast_the_same(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    panel = panel_of_shop(bakery(weeks=40))
    np.testing.assert_allclose(own_forecasts(panel, jobs=2), own_forecasts(panel))


def test_an_only_child_is_forecast_as_its_parent(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    days = bakery(weeks=30).daily
    panel = panel_of_shop(SalesHistory(daily=days[days["product"] == "croissant"]))
    assert only_children(panel).tolist() == [False, True, True]
    own = own_forecasts(panel)
    np.testing.assert_array_equal(own[0], own[2])


def test_a_series_is_modelled_once_it_has_sold_in_most_of_eight_weeks() -> None:
    regular = np.zeros(20)
    rare = np.full(20, np.nan)
    rare[::3] = 1.0
    late = np.concatenate([np.full(10, np.nan), np.zeros(10)])
    found = is_modelled(np.stack([regular, rare, late]))
    assert found[0].tolist() == [False] * 7 + [True] * 13
    assert not found[1].any()
    assert found[2].tolist() == [False] * 17 + [True] * 3


def test_a_family_that_is_given_up_leaves_the_shops_total(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    days = bakery(weeks=40).daily
    panel = panel_of_shop(SalesHistory(daily=days[(days["family"] == "bread") | (days["date"] < "2023-07-03")]))
    run = run_shop(panel, model)
    np.testing.assert_allclose(run.point[0, -1], run.point[panel.row(SeriesKey("family", "bread")), -1])
