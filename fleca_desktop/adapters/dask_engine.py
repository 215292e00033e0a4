"""Learning from many shops on a Dask cluster: each worker works out its shops' rows, XGBoost trains on all of them.

The workers need this program at the same version, as in its Docker image; the shops' sales go to them, so the cluster
has to be one's own. Needs the optional extra ``dask``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.features import FEATURES
from fleca_desktop.core.fine_tuning import TREES, TUNING, grown_model
from fleca_desktop.core.fleet import Lesson, fleet_manifest, lesson, score

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fleca_desktop.core.fleet import FleetShop, ShopScore
    from fleca_desktop.core.global_model import GlobalModel

# ruff: noqa: PLC0415 - an optional extra, imported when it is wanted

CONNECT_S = 30


class OnDask:
    """A cluster, given by its scheduler's address, such as ``tcp://scheduler:8786``.

    Raises:
        EnvironmentFault: ``dask_missing`` without the packages, ``no_scheduler`` when nobody answers.
    """

    def __init__(self, scheduler: str) -> None:
        try:
            from distributed import Client
        except ModuleNotFoundError as error:
            raise EnvironmentFault("dask_missing") from error
        try:
            self._client = Client(scheduler, timeout=CONNECT_S, set_as_default=False)
        except (OSError, ValueError) as error:
            raise EnvironmentFault("no_scheduler", what=scheduler) from error

    def close(self) -> None:
        """Let go of the cluster, which goes on without us."""
        self._client.close()

    def grow(self, base: GlobalModel, shops: Sequence[FleetShop], facts: dict[str, Any]) -> GlobalModel:
        """As ``core.fleet.OneProcess``; trees differ a little, since each worker draws its own sample of rows."""
        from xgboost import dask as spread

        with self._client.as_current():
            lessons = self._client.map(lesson, shops, pure=False)
            told = self._client.gather(self._client.map(_size, lessons, pure=False))
            sizes, untils = [size for size, _ in told], [until for _, until in told]
            data = spread.DaskDMatrix(
                self._client,
                self._joined(_features, lessons, [(size, len(FEATURES)) for size in sizes], np.float32),
                self._joined(_targets, lessons, [(size,) for size in sizes], np.float64),
                weight=self._joined(_weights, lessons, [(size,) for size in sizes], np.float64)
                * float(sum(sizes) / sum(np.sqrt(sizes))),
                feature_names=list(FEATURES),
            )
            parameters = {name: value for name, value in TUNING.items() if name != "nthread"}
            booster = spread.train(self._client, parameters, data, TREES, xgb_model=base.booster)["booster"]
        booster.set_param({"nthread": 1})
        return grown_model(base, booster, fleet_manifest(facts, untils), {"fleet": sum(sizes)})

    def _joined(self, part: Callable[[Lesson], Any], lessons: list[Any], shapes: list[Any], kind: type) -> Any:  # noqa: ANN401
        """One long array of a part of every lesson, which stays where it was worked out."""
        from dask import array, delayed

        pieces = [delayed(future) for future in self._client.map(part, lessons, pure=False)]
        return array.concatenate(
            [array.from_delayed(piece, shape, kind) for piece, shape in zip(pieces, shapes, strict=True)]
        )

    def scores(self, base: GlobalModel, model: GlobalModel, shops: Sequence[FleetShop]) -> list[ShopScore]:
        """As ``core.fleet.OneProcess``."""
        both = self._client.scatter([base, model], broadcast=True)
        found: list[ShopScore] = self._client.gather(
            [self._client.submit(score, shop, *both, pure=False) for shop in shops]
        )
        return found


def _size(one: Lesson) -> tuple[int, Any]:
    return len(one.rows.targets), one.until


def _features(one: Lesson) -> Any:  # noqa: ANN401 - an array
    return one.rows.features


def _targets(one: Lesson) -> Any:  # noqa: ANN401 - the same
    return one.rows.targets


def _weights(one: Lesson) -> Any:  # noqa: ANN401 - the same
    return one.weights
