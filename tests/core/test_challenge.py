from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from scipy import stats

from fleca_desktop.core.challenge import Trial, diebold_mariano, try_challenger
from fleca_desktop.core.fine_tuning import fine_tune
from fleca_desktop.core.shop_run import run_models, run_shop
from fleca_desktop.core.smoke_rows import passes_smoke, smoke_record

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.sales import SalesHistory


def test_with_one_week_ahead_the_test_is_students_paired_one() -> None:
    random = np.random.default_rng(1)
    first, second = random.gamma(2, size=26), random.gamma(1.7, size=26)
    expected = stats.ttest_rel(first, second, alternative="greater").pvalue
    assert diebold_mariano(first, second, 1) == pytest.approx(expected, rel=1e-9)


def test_overlapping_horizons_make_it_harder_to_win() -> None:
    random = np.random.default_rng(2)
    d = np.convolve(random.normal(0.3, 1, 40), np.ones(4) / 4, "valid")
    assert diebold_mariano(d, np.zeros(len(d)), 4) > diebold_mariano(d, np.zeros(len(d)), 1)


def test_chance_alone_wins_no_more_often_than_it_may() -> None:
    random = np.random.default_rng(3)
    won = [diebold_mariano(random.gamma(2, size=26), random.gamma(2, size=26), 4) < 0.05 for _ in range(400)]
    assert np.mean(won) < 0.07


def test_equal_losses_prove_nothing() -> None:
    assert diebold_mariano(np.ones(20), np.ones(20), 4) == 1.0
    assert not Trial(26, 0.1, 0.1, 1.0).better
    assert not Trial(8, 0.1, 0.05, 0.001).better
    assert Trial(26, 0.1, 0.12, 0.9).much_worse


def test_only_weeks_after_the_cut_are_judged(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    panel = panel_of_shop(bakery(weeks=70))
    raw = panel.raw.copy()
    raw[:, 50] *= 3  # week 50 is before the cut: it must not count, though it is learnt from
    cut = 51
    before = try_challenger(panel, model, model, cut)
    assert before.weeks == 70 - 1 - cut
    assert before.champion_wape == before.challenger_wape
    changed = run_models(replace(panel, raw=raw), [model])[0]
    assert changed.panel.raw[0, 50] == raw[0, 50]


def test_fine_tuning_keeps_the_old_trees_and_is_repeatable(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    run = run_shop(panel_of_shop(bakery(weeks=60)), None)
    told: list[float] = []
    one = fine_tune(model, run, {"version": "x"}, told.append)
    assert one.to_bytes() == fine_tune(model, run, {"version": "x"}).to_bytes()
    assert one.booster.num_boosted_rounds() > model.booster.num_boosted_rounds()
    assert one.manifest["base"] == model.version
    assert told[-1] == 1.0


def test_a_training_can_be_stopped_from_its_progress(
    bakery: Callable[..., SalesHistory], panel_of_shop: Callable[..., Panel], model: GlobalModel
) -> None:
    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        fine_tune(model, run_shop(panel_of_shop(bakery(weeks=60)), None), {"version": "x"}, stop)


def test_a_model_that_computes_otherwise_fails_its_smoke_rows(model: GlobalModel) -> None:
    record = smoke_record(model)
    assert passes_smoke(replace(model, manifest={**model.manifest, "smoke": record}))
    record["predictions"][0] += 0.01
    assert not passes_smoke(replace(model, manifest={**model.manifest, "smoke": record}))
    assert not passes_smoke(replace(model, manifest={**model.manifest, "smoke": None}))
    assert not passes_smoke(replace(model, manifest={**model.manifest, "smoke": {"rows": [["a"]], "predictions": [1]}}))
