"""Training of the bundled trees on other bakeries: rows, weights, the booster and what it says of ranges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import xgboost as xgb

from fleca_desktop.core.features import FEATURES
from fleca_desktop.core.global_model import FORMAT_VERSION, GlobalModel
from fleca_desktop.core.intervals import residual_table
from fleca_desktop.core.panel import build_panel
from fleca_desktop.core.shop_run import MAX_CORRECTION, ShopRun, run_shop
from fleca_desktop.core.weeks import WEEK, Measure, complete_span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from fleca_desktop.core.calendar import ShopCalendar

YOUNG_SPAN = 70  # weeks of a shop that is cut out to learn how shops begin
YOUNG_STEP = 13
FIRST_ORIGIN = 6  # weeks
TREES = 110
PARAMETERS: dict[str, Any] = {
    "objective": "reg:pseudohubererror",
    "base_score": 0.0,
    "max_depth": 4,
    "eta": 0.06,
    "min_child_weight": 40,
    "subsample": 0.6,
    "colsample_bytree": 0.5,
    "reg_lambda": 20,
    "seed": 1,
    "nthread": 1,
}


@dataclass(frozen=True)
class TrainingShop:
    """One shop to learn from. ``daily`` (``DAILY_COLUMNS``) holds only days before its cut-off."""

    source: str
    daily: pd.DataFrame
    calendar: ShopCalendar
    measure: Measure


@dataclass(frozen=True)
class TrainingRows:
    """``features`` (n, len(FEATURES)), ``targets`` (n,) in usual errors, and how far ahead each is."""

    features: NDArray[np.float32]
    targets: NDArray[np.float64]


def train(
    shops: list[TrainingShop], facts: dict[str, Any], progress: Callable[[float], None] = lambda _share: None
) -> GlobalModel:
    """Train on ``shops``; ``facts`` (version, sources, …) go into the manifest. The same input gives the same model."""
    by_source: dict[str, list[TrainingRows]] = {}
    runs: dict[str, list[ShopRun]] = {}
    for number, shop in enumerate(shops):
        for run in _runs(shop):
            by_source.setdefault(shop.source, []).append(training_rows(run))
            runs.setdefault(shop.source, []).append(run)
        progress((number + 1) / len(shops))
    booster = _fit(by_source)
    manifest = {
        **facts,
        "format": FORMAT_VERSION,
        "features": list(FEATURES),
        "training_rows": {source: sum(len(part.targets) for part in parts) for source, parts in by_source.items()},
        "parameters": {**PARAMETERS, "trees": TREES},
        "ranges": residual_table(runs),
    }
    return GlobalModel(booster, manifest)


def _runs(shop: TrainingShop) -> Iterator[ShopRun]:
    """The shop as a whole, then pieces of it that pretend to be a young shop."""
    span = complete_span(shop.daily)
    if span is None:
        return
    pieces = [span]
    begin = span[0]
    while begin + (YOUNG_SPAN - 1) * WEEK <= span[1]:
        pieces.append((begin, begin + (YOUNG_SPAN - 1) * WEEK))
        begin += YOUNG_STEP * WEEK
    nothing = pd.DataFrame({"week_start": pd.Series(dtype="datetime64[ns]"), "family": [], shop.measure: []})
    for piece in pieces:
        panel = build_panel(shop.daily, nothing, shop.calendar, piece, shop.measure)
        yield run_shop(panel, None)


def training_rows(run: ShopRun) -> TrainingRows:
    """What can be learnt from a run without a model: features, and errors in units of the series' usual one."""
    targets = run.residuals / run.features.spread[:, :, None]
    usable = ~np.isnan(targets) & run.modelled[:, :, None]
    usable[:, :FIRST_ORIGIN] = False
    usable[0] = False  # the shop's total is made of its families
    limit = MAX_CORRECTION + 1
    return TrainingRows(run.features.rows[usable], np.clip(targets[usable], -limit, limit))


def _fit(by_source: dict[str, list[TrainingRows]]) -> xgb.Booster:
    parts = [part for rows in by_source.values() for part in rows]
    weights = [np.full(len(part.targets), _weight(rows)) for rows in by_source.values() for part in rows]
    data = xgb.DMatrix(
        np.concatenate([part.features for part in parts]),
        np.concatenate([part.targets for part in parts]),
        weight=np.concatenate(weights) / np.mean(np.concatenate(weights)),
        feature_names=list(FEATURES),
    )
    return xgb.train(PARAMETERS, data, TREES)


def _weight(rows: list[TrainingRows]) -> float:
    """Large sources count for more, but only as the square root of their size."""
    return float(sum(len(part.targets) for part in rows) ** -0.5)
