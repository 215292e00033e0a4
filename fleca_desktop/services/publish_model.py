"""The training pipeline: learn from a fleet, judge on later weeks, sign, register. Doing it twice is doing it once."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from fleca_desktop.core.exchange import Failed, Request
from fleca_desktop.core.fleet import fleet_metrics
from fleca_desktop.services.exchange_schedule import is_set_up
from fleca_desktop.services.ports import silent
from fleca_desktop.services.settings import setting_text
from fleca_desktop.services.synchronise import target_of
from fleca_desktop.storage.exchange import read_state, write_state

if TYPE_CHECKING:
    from fleca_desktop.core.fleet import Engine, ShopScore
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.services.gather_fleet import Fleet
    from fleca_desktop.services.ports import Exchange, Progress
    from fleca_desktop.services.shop import Shop

DEADLINE_S = 300.0
_STATE = "published_model"

WriteBundle: TypeAlias = Callable[["GlobalModel", Path], None]
"""Writes a model as a signed bundle into a folder."""


@dataclass(frozen=True)
class Registry:
    """Where the model goes: the project that the shop's settings name, over ``exchange`` with the API ``key``."""

    exchange: Exchange
    key: str


@dataclass(frozen=True)
class Trained:
    """A model and how it did; ``metrics`` are what is registered with it (``core.fleet.fleet_metrics``)."""

    model: GlobalModel
    metrics: dict[str, float]
    scores: tuple[ShopScore, ...]

    @property
    def better(self) -> bool:
        """Whether it was off by less than the model it was grown on."""
        return self.metrics["wape"] < self.metrics["base_wape"]


@dataclass(frozen=True)
class ModelPublished:
    """It is registered, or in the folder asked for. ``repeated``: it was there, from an attempt cut short."""

    trained: Trained
    repeated: bool = False


@dataclass(frozen=True)
class AlreadyPublished:
    """The same input led to ``version``, which is registered: nothing was done."""

    version: str


@dataclass(frozen=True)
class NotBetter:
    """It was not better than the bundled model, and was published nowhere."""

    trained: Trained


@dataclass(frozen=True)
class NotRegistered:
    """Hopsworks did not take it; nothing is half there, and it can be done again."""

    failed: Failed


@dataclass(frozen=True)
class NoProject:
    """No host or project is set."""


def fleet_version(fleet: Fleet, base: GlobalModel) -> str:
    """The name of the model that ``fleet`` leads to: the same for the same sales."""
    return f"fleet.{fleet.digest(base)[:12]}"


def train_fleet(shop: Shop, fleet: Fleet, engine: Engine, progress: Progress = silent) -> Trained:
    """Learn from ``fleet``, which is not empty, and judge on its later weeks."""
    base = shop.models.bundled_model()
    facts = {"version": fleet_version(fleet, base)}
    model = engine.grow(base, fleet.shops, facts)
    progress(0.5)
    scores = tuple(engine.scores(base, model, fleet.shops))
    progress(1.0)
    metrics = fleet_metrics(scores)
    return Trained(replace(model, manifest={**model.manifest, "scores": {"fleet": metrics}}), metrics, scores)


def published_before(shop: Shop, fleet: Fleet) -> AlreadyPublished | None:
    """What the same sales led to, if that is registered in the same project already."""
    version = fleet_version(fleet, shop.models.bundled_model())
    known = read_state(shop.database).get(_STATE)
    return AlreadyPublished(version) if known == _place(shop, version) else None


def _place(shop: Shop, version: str) -> list[str]:
    target = target_of(shop)
    return [target.host, target.project, setting_text(shop, "hopsworks.model"), version]


def write_model(trained: Trained, write: WriteBundle, folder: Path) -> ModelPublished:
    """Put the signed bundle into ``folder``, under its version's name.

    Raises:
        EnvironmentFault: it cannot be written.
    """
    write(trained.model, folder / trained.model.version)
    return ModelPublished(trained)


def register_model(
    shop: Shop, trained: Trained, write: WriteBundle, registry: Registry
) -> ModelPublished | NotRegistered | NoProject:
    """Sign the model and register it as a new version, unless it is registered already.

    Raises:
        EnvironmentFault: the disk is full or read only.
    """
    if not is_set_up(shop):
        return NoProject()
    staging = Path(tempfile.mkdtemp(prefix=".publish-", dir=shop.folder))
    try:
        bundle = staging / trained.model.version
        write(trained.model, bundle)
        request = Request(
            "upload_model",
            {
                "model": setting_text(shop, "hopsworks.model"),
                "bundle": str(bundle.absolute()),
                "metrics": trained.metrics,
                "unique_name": f"fleca-desktop bundle {trained.model.version}",
            },
        )
        (outcome,) = registry.exchange.ask_all([request], target_of(shop), registry.key, DEADLINE_S)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    if isinstance(outcome, Failed):
        return NotRegistered(outcome)
    with shop.database.atomic():
        write_state(shop.database, **{_STATE: _place(shop, trained.model.version)})
    return ModelPublished(trained, repeated=bool(outcome.result["repeated"]))
