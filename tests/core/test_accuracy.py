from __future__ import annotations

import numpy as np
import pytest

from fleca_desktop.core.accuracy import coverage, mape, r2, score, wape

SOLD = [100.0, 200.0, 300.0]
SAID = [110.0, 190.0, 330.0]


def test_every_measure_of_a_small_example() -> None:
    found = score(SOLD, SAID, [105, 150, 300], [120, 250, 340])
    assert found.weeks == 3
    assert found.mae == pytest.approx(50 / 3)
    assert found.rmse == pytest.approx(np.sqrt(1100 / 3))
    assert found.mape == pytest.approx((0.1 + 0.05 + 0.1) / 3)
    assert found.wape == pytest.approx(50 / 600)
    assert found.r2 == pytest.approx(1 - 1100 / 20000)
    assert found.bias == pytest.approx(10)
    assert found.coverage == pytest.approx(2 / 3)


def test_unknown_pairs_do_not_count() -> None:
    assert score([*SOLD, np.nan, 5.0], [*SAID, 1.0, np.nan]) == pytest.approx(score(SOLD, SAID), nan_ok=True)


def test_what_is_not_defined_is_not_a_number() -> None:
    assert np.isnan(score([], []).mae)
    assert np.isnan(wape([0.0], [1.0]))
    assert np.isnan(mape([0.0], [1.0]))
    assert np.isnan(r2([5.0, 5.0], [4.0, 6.0]))
    assert np.isnan(coverage([1.0], [np.nan], [2.0]))
    assert np.isnan(score(SOLD, SAID).coverage)
