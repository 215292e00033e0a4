"""Training in the shop: the bundled trees are grown on, with what this shop's own weeks say.

Of the three sources of the bundled model two may not be shipped, so nothing can be learnt anew from everything here,
and a shop alone is too little to learn from. More trees on top, small steps each, keep what other bakeries taught and
add what is particular to this shop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import xgboost as xgb

from fleca_desktop.core.features import FEATURES
from fleca_desktop.core.global_model import GlobalModel
from fleca_desktop.core.training import PARAMETERS, training_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.shop_run import ShopRun

TREES = 40
_OF_THE_BASE = ("scores", "files")
TUNING: dict[str, Any] = {**PARAMETERS, "eta": 0.04, "min_child_weight": 20}


def fine_tune(
    base: GlobalModel, run: ShopRun, facts: dict[str, Any], progress: Callable[[float], None] = lambda _share: None
) -> GlobalModel:
    """``base`` grown on by what ``run`` (of this shop, without a model) missed. The same input gives the same model.

    ``facts`` (version, trained_until, …) go into the manifest. ``progress`` may raise to cancel.
    """
    rows = training_rows(run)
    data = xgb.DMatrix(rows.features, rows.targets, feature_names=list(FEATURES))
    booster = xgb.train(TUNING, data, TREES, xgb_model=base.booster, callbacks=[_Told(progress)])
    return grown_model(base, booster, facts, {"shop": len(rows.targets)})


def grown_model(base: GlobalModel, booster: xgb.Booster, facts: dict[str, Any], taught: dict[str, int]) -> GlobalModel:
    """``booster``, which was grown on ``base``, with what is to be known of it; ``taught``: rows by their source."""
    manifest = {
        **base.manifest,
        **facts,
        "base": base.version,
        "training_rows": {**base.manifest.get("training_rows", {}), **taught},
        "parameters": {**TUNING, "trees": TREES, "before": base.manifest.get("parameters", {})},
    }
    return GlobalModel(booster, {name: value for name, value in manifest.items() if name not in _OF_THE_BASE})


class _Told(xgb.callback.TrainingCallback):
    """Tells how far the training is after every tree."""

    def __init__(self, progress: Callable[[float], None]) -> None:
        super().__init__()
        self._progress = progress
        self._done = 0

    def after_iteration(self, model: xgb.Booster, epoch: int, evals_log: dict[str, Any]) -> bool:  # noqa: ARG002 - theirs
        """Never ends the training by itself."""
        self._done += 1
        self._progress(min(self._done / TREES, 1.0))
        return False
