from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from fleca_desktop.core.intervals import QUANTILES, ResidualTable, ranges, scales, special_weeks
from fleca_desktop.core.shop_run import run_shop

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.sales import SalesHistory
    from fleca_desktop.core.shop_run import ShopRun

GUESS = ResidualTable.of({})


@pytest.fixture(scope="module")
def run(bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel) -> ShopRun:
    return run_shop(panel_of_shop(bakery(weeks=150)), model)


def test_of_a_hundred_weeks_about_eighty_fall_into_the_range(run: ShopRun, model: GlobalModel) -> None:
    origins = list(range(60, 149))
    bounds = ranges(run, ResidualTable.of(model.manifest), origins)
    actual = run.panel.raw[:, 61:150]
    inside = (actual >= bounds["lo80"][:, :, 0]) & (actual <= bounds["hi80"][:, :, 0])
    assert 0.72 < inside.mean() < 0.9
    assert inside.mean(axis=1).min() > 0.6


def test_quantiles_never_cross_and_hold_the_forecast(run: ShopRun) -> None:
    bounds = ranges(run, GUESS, [30, 149])
    stacked = np.stack([bounds[name] for name in QUANTILES])
    assert (np.diff(stacked, axis=0) > 0).all()
    assert (bounds["lo50"] < run.point[:, [30, 149]]).all()
    assert (bounds["hi50"] > run.point[:, [30, 149]]).all()


def test_special_weeks_have_wider_ranges(run: ShopRun) -> None:
    wide = ResidualTable(GUESS.growth, GUESS.shape, 3.0)
    usual = ResidualTable(GUESS.growth, GUESS.shape, 1.0)
    easter = int(np.flatnonzero(run.panel.grid.easter[:150] == 0)[-1])
    assert special_weeks(run)[easter]
    ratio = [ranges(run, table, [easter - 1])["hi80"][0, 0, 0] / run.point[0, easter - 1, 0] for table in (usual, wide)]
    assert ratio[1] > ratio[0] > 1


def test_the_scale_starts_at_a_guess_learns_and_uses_no_later_week() -> None:
    residuals = np.full((1, 40, 8), 0.5)
    size = scales(residuals)
    np.testing.assert_allclose(size[0, 0], 0.12 / 1.25)
    assert size[0, -1, 0] > 0.3
    residuals[:, 30:] = 9.0
    np.testing.assert_array_equal(scales(residuals)[:, :31], size[:, :31])


def test_the_errors_of_young_series_are_expected_to_be_larger(model: GlobalModel) -> None:
    growth = ResidualTable.of(model.manifest).of_age(np.array([3, 12, 13, 30, 53, 300]))
    np.testing.assert_array_equal(growth[0], growth[1])
    np.testing.assert_array_equal(growth[4], growth[5])
    assert growth[4, 0] == 1
    assert (growth[:4, 3] > growth[4, 3]).all()
    assert (growth[:, 7] > growth[:, 0]).all()


def test_a_young_shop_has_the_ranges_of_other_bakeries(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    table = ResidualTable.of(model.manifest)
    young = run_shop(panel_of_shop(bakery(weeks=4)), model)
    bounds = ranges(young, table, [3])
    assert np.isfinite(np.stack(list(bounds.values()))).all()
    assert (bounds["hi80"][:, 0, 0] / young.point[:, -1, 0] < 1.6).all()
