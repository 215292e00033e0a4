from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from fleca_desktop.core.drift.statistics import (
    EMPTY_SHARE,
    holm,
    independent_share,
    ks,
    lag_one,
    psi,
    robust,
    shared_edges,
)

SEEDS = st.integers(0, 2**32 - 1)


def samples(seed: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    sizes = random.integers(15, 300, 2)
    return random.normal(size=sizes[0]), random.normal(random.uniform(0, 1), random.uniform(0.5, 2), size=sizes[1])


@given(SEEDS)
def test_kolmogorov_smirnov_agrees_with_scipys(seed: int) -> None:
    one, other = samples(seed)
    found, reference = ks(one, other), stats.ks_2samp(one, other, method="exact")
    assert found.distance == pytest.approx(reference.statistic, abs=1e-12)
    matters = min(found.p_value, reference.pvalue) < 0.1  # Stephens' correction is meant for the tail
    assert found.p_value == pytest.approx(reference.pvalue, abs=0.03 if matters else 0.1)


@given(SEEDS)
def test_psi_is_the_sum_of_both_divergences_of_the_histograms(seed: int) -> None:
    one, other = samples(seed)
    edges = np.concatenate([[-np.inf], shared_edges(one, other), [np.inf]])
    before, after = (np.maximum(np.histogram(sample, edges)[0] / len(sample), EMPTY_SHARE) for sample in (one, other))
    one_way, back = stats.entropy(after, before), stats.entropy(before, after)
    if (before > EMPTY_SHARE).all() and (after > EMPTY_SHARE).all():
        assert psi(one, other) == pytest.approx(one_way + back)
    assert psi(one, other) == pytest.approx(
        float((after * np.log(after / before)).sum() - (before * np.log(after / before)).sum())
    )


def test_equal_samples_have_no_psi() -> None:
    assert psi(np.arange(50.0), np.arange(50.0)) == 0.0


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_holm_is_between_the_raw_values_and_bonferronis(p_values: list[float]) -> None:
    raw, corrected = np.array(p_values), holm(p_values)
    assert (corrected >= raw - 1e-12).all()
    assert (corrected <= np.minimum(raw * len(raw), 1.0) + 1e-12).all()
    assert (np.diff(corrected[np.argsort(raw, kind="stable")]) >= -1e-12).all()


def test_fewer_independent_values_make_chance_more_likely() -> None:
    one, other = np.arange(40.0), np.arange(40.0) + 12
    assert ks(one, other, independent=0.3).p_value > 5 * ks(one, other).p_value


def test_a_series_that_remembers_is_worth_fewer_values() -> None:
    random = np.random.default_rng(3)
    noise = random.normal(size=4000)
    remembered = np.zeros(4000)
    for at in range(1, 4000):
        remembered[at] = 0.6 * remembered[at - 1] + noise[at]
    assert lag_one(remembered) == pytest.approx(0.6, abs=0.05)
    assert independent_share(remembered) == pytest.approx(0.25, abs=0.04)
    assert independent_share(noise) > 0.9
    assert lag_one(np.ones(30)) == 0.0


def test_one_odd_week_does_not_widen_the_spread_much() -> None:
    values = np.random.default_rng(4).normal(size=60)
    values[10] = 40.0
    assert robust(values)[1] < 4 * np.std(np.delete(values, 10))


def test_nothing_can_be_said_of_nothing() -> None:
    assert np.isnan(psi([], [1.0]))
    assert ks([], [1.0]).p_value == 1.0
