from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from fleca_desktop.core.features import FEATURES, delayed, features, recent_mean, usual_error
from fleca_desktop.core.own_model import own_forecasts
from fleca_desktop.core.sales import SalesHistory

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.features import Features
    from fleca_desktop.core.panel import Panel


def features_of(history: SalesHistory, panel_of_shop: Callable[..., Panel]) -> Features:
    panel = panel_of_shop(history)
    return features(panel, own_forecasts(panel))


def test_no_feature_knows_a_later_sale(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    history = bakery(weeks=120)
    days = history.daily.copy()
    days.loc[days["date"] >= "2024-12-30", ["units", "revenue_eur"]] *= 5
    before, after = features_of(history, panel_of_shop), features_of(SalesHistory(daily=days), panel_of_shop)
    np.testing.assert_allclose(before.rows[:, :104], after.rows[:, :104], rtol=1e-4, atol=1e-5)
    assert not np.allclose(before.rows[:, 104:], after.rows[:, 104:], equal_nan=True)


def test_features_know_no_scale(bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]) -> None:
    history = bakery(weeks=60)
    larger = history.daily.assign(revenue_eur=1000 * history.daily["revenue_eur"])
    small, large = features_of(history, panel_of_shop), features_of(SalesHistory(daily=larger), panel_of_shop)
    np.testing.assert_allclose(small.rows, large.rows, rtol=1e-3, atol=1e-4)


def test_names_and_columns_agree(bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]) -> None:
    seen = features_of(bakery(weeks=60), panel_of_shop)
    assert seen.rows.shape == (7, 60, 8, len(FEATURES))
    assert len(set(FEATURES)) == len(FEATURES)
    np.testing.assert_array_equal(seen.rows[0, 5, :, FEATURES.index("horizon")], range(1, 9))
    assert seen.rows[0, 59, 0, FEATURES.index("known_weeks")] == 60


def test_the_twin_is_last_years_week_at_todays_level(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel]
) -> None:
    panel = panel_of_shop(bakery(weeks=70))
    own = own_forecasts(panel)
    seen = features(panel, own)
    h, logs = 2, panel.logs[0]
    expected = logs[69 + 3 - 52] - logs[69 - 52 - 7 : 69 - 52 + 1].mean() + logs[62:].mean() - own[0, 69, h]
    found = seen.rows[0, 69, h, FEATURES.index("twin")] * seen.spread[0, 69]
    assert found == pytest.approx(expected, abs=1e-4)


def test_recent_means_skip_unknown_weeks() -> None:
    np.testing.assert_allclose(recent_mean(np.array([[1.0, np.nan, 3.0, np.nan, np.nan]]), 2), [[1, 1, 3, 3, np.nan]])


def test_delays_shift_and_fill_with_unknown() -> None:
    np.testing.assert_array_equal(delayed(np.array([[1.0, 2, 3]]), 2), [[np.nan, np.nan, 1]])
    np.testing.assert_array_equal(delayed(np.array([[1.0, 2, 3]]), 9), [[np.nan] * 3])


def test_the_usual_error_starts_at_a_guess_and_learns() -> None:
    errors = np.concatenate([[np.nan], np.tile([0.3, -0.3], 60)])[None]
    size = usual_error(errors)
    assert size[0, 0] == pytest.approx(0.12)
    assert size[0, -1] == pytest.approx(1.25 * 0.3, rel=0.1)
