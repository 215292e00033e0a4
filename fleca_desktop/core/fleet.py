"""One model for several shops: the bundled trees grown on with what all of them missed, judged on weeks after that.

Each shop teaches by its weeks up to a cut and judges by those after it, from every origin; what is judged is what will
be used. A shop alone is too little to learn from and the bundled model's sources may not be shipped, so nothing is
learnt anew (see ``core.fine_tuning``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import xgboost as xgb

from fleca_desktop.core.challenge import weekly_errors
from fleca_desktop.core.features import FEATURES
from fleca_desktop.core.fine_tuning import TREES, TUNING, grown_model
from fleca_desktop.core.forecaster import panel_of_history
from fleca_desktop.core.shop_run import run_models, run_shop
from fleca_desktop.core.training import TrainingRows, training_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.panel import Panel
    from fleca_desktop.core.sales import SalesHistory

    Progress = Callable[[float], None]

LEAST_WEEKS = 52
LEAST_JUDGED, MOST_JUDGED = 17, 26


@dataclass(frozen=True)
class FleetShop:
    """A shop to learn from; nothing of ``as_of`` or later is used."""

    name: str
    history: SalesHistory
    calendar: ShopCalendar
    as_of: date


@dataclass(frozen=True)
class Lesson:
    """What one shop teaches, from its weeks up to the Monday ``until``."""

    rows: TrainingRows
    until: date

    @property
    def weights(self) -> NDArray[np.float64]:
        """One per row: large shops count for more, but only as the square root of their size."""
        count = len(self.rows.targets)
        return np.full(count, max(count, 1) ** -0.5)


@dataclass(frozen=True)
class ShopScore:
    """Mean absolute error of a week's families, and WAPE, over ``weeks`` that neither model had seen.

    ``mae`` is in the shop's own measure, euros where those are known, else pieces; ``base_…`` are the bundled model's.
    """

    name: str
    weeks: int
    mae: float
    base_mae: float
    wape: float
    base_wape: float


def has_weeks_enough(shop: FleetShop) -> bool:
    """Whether the shop has weeks both to teach and to judge."""
    panel = _panel(shop)
    return panel is not None and len(panel.weeks) >= LEAST_WEEKS


def _panel(shop: FleetShop) -> Panel | None:
    return panel_of_history(shop.history, shop.calendar, shop.as_of)


def _cut(panel: Panel) -> int:
    """Index of the last week that is learnt from."""
    weeks = len(panel.weeks)
    return weeks - 1 - max(LEAST_JUDGED, min(MOST_JUDGED, weeks // 3))


def lesson(shop: FleetShop) -> Lesson:
    """What can be learnt from a shop that ``has_weeks_enough``.

    Raises:
        ValueError: it has not.
    """
    panel = _panel(shop)
    if panel is None or len(panel.weeks) < LEAST_WEEKS:
        raise ValueError("too few weeks")
    until = panel.weeks[_cut(panel)].date()
    past = panel_of_history(shop.history, shop.calendar, until + timedelta(days=7))
    if past is None:
        raise ValueError("too few weeks")
    return Lesson(training_rows(run_shop(past, None)), until)


def score(shop: FleetShop, base: GlobalModel, model: GlobalModel) -> ShopScore:
    """Let both forecast the shop's weeks after its cut, from origins not before it.

    Raises:
        ValueError: it has no such weeks.
    """
    panel = _panel(shop)
    if panel is None:
        raise ValueError("too few weeks")
    cut = _cut(panel)
    errors = np.array([weekly_errors(run, cut) for run in run_models(panel, [base, model])])
    judged = ~np.isnan(errors).any(axis=0)
    families = np.array([key.level == "family" for key in panel.keys])
    sold = float(np.nansum(panel.raw[families], axis=0)[cut + 1 :][judged].sum())
    missed = [float(one[judged].sum()) for one in errors]
    weeks = int(judged.sum())
    base_mae, mae = (one / max(weeks, 1) for one in missed)
    base_wape, wape = (one / sold if sold > 0 else 0.0 for one in missed)
    return ShopScore(shop.name, weeks, mae, base_mae, wape, base_wape)


def fleet_metrics(scores: Sequence[ShopScore]) -> dict[str, float]:
    """Means over the shops, each shop as much as any other: ``mae`` is what the original project's registry has."""
    names = ("mae", "base_mae", "wape", "base_wape")
    means = {name: round(float(np.mean([getattr(one, name) for one in scores])), 4) for name in names}
    return {**means, "weeks": float(sum(one.weeks for one in scores)), "shops": float(len(scores))}


def fleet_manifest(facts: dict[str, Any], untils: Sequence[date]) -> dict[str, Any]:
    """``facts``, and the last Monday that any shop was learnt from: no shop judges the model by weeks before it."""
    return {**facts, "trained_until": max(untils).isoformat(), "shops": len(untils)}


class Engine(Protocol):
    """Learns and judges, here or on other machines."""

    def grow(self, base: GlobalModel, shops: Sequence[FleetShop], facts: dict[str, Any]) -> GlobalModel:
        """``base`` grown on by all ``shops``; ``facts`` (version, …) go into the manifest."""
        ...

    def scores(self, base: GlobalModel, model: GlobalModel, shops: Sequence[FleetShop]) -> list[ShopScore]:
        """Both on each shop's later weeks."""
        ...


class OneProcess:
    """Learns and judges here, one shop after the other. The same input gives the same model, byte for byte."""

    def grow(self, base: GlobalModel, shops: Sequence[FleetShop], facts: dict[str, Any]) -> GlobalModel:
        """As ``Engine``."""
        lessons = [lesson(shop) for shop in shops]
        weights = np.concatenate([one.weights for one in lessons])
        data = xgb.DMatrix(
            np.concatenate([one.rows.features for one in lessons]),
            np.concatenate([one.rows.targets for one in lessons]),
            weight=weights / weights.mean(),
            feature_names=list(FEATURES),
        )
        booster = xgb.train(TUNING, data, TREES, xgb_model=base.booster)
        manifest = fleet_manifest(facts, [one.until for one in lessons])
        return grown_model(base, booster, manifest, {"fleet": len(weights)})

    def scores(self, base: GlobalModel, model: GlobalModel, shops: Sequence[FleetShop]) -> list[ShopScore]:
        """As ``Engine``."""
        return [score(shop, base, model) for shop in shops]
