"""The pipelines for a scheduler: publish-features, publish-model, publish-predictions."""

from __future__ import annotations

import sys
from contextlib import closing, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, assert_never

from fleca_desktop.adapters.hopsworks import Hopsworks
from fleca_desktop.adapters.key_keeper import OsKeyKeeper
from fleca_desktop.adapters.model_bundles import save_bundle
from fleca_desktop.adapters.signing import read_private_key, sign_bundle
from fleca_desktop.cli.exchange_sentences import exchange_sentence
from fleca_desktop.cli.figures import counted
from fleca_desktop.services.connection import key_of
from fleca_desktop.services.forecast_week import NoSales, NotEnoughHistory
from fleca_desktop.services.gather_fleet import UnreadableSales, gather_fleet
from fleca_desktop.services.publish_model import (
    AlreadyPublished,
    ModelPublished,
    NoProject,
    NotBetter,
    NotRegistered,
    Registry,
    Trained,
    published_before,
    register_model,
    train_fleet,
    write_model,
)
from fleca_desktop.services.publish_sales import Interrupted, SalesPublished, publish_features, publish_predictions

if TYPE_CHECKING:
    from argparse import Namespace
    from contextlib import AbstractContextManager
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from fleca_desktop.cli.output import Output
    from fleca_desktop.core.exchange import Failed
    from fleca_desktop.core.fleet import Engine
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.services.gather_fleet import Fleet
    from fleca_desktop.services.publish_model import WriteBundle
    from fleca_desktop.services.shop import Shop

    ModelOutcome = ModelPublished | AlreadyPublished | NotBetter | NotRegistered | NoProject

_NO_PROJECT = "No Hopsworks project is set: config hopsworks.host HOST, config hopsworks.project NAME"


def run_publish_features(shop: Shop, options: Namespace, output: Output) -> int:
    """Send what changed of the weekly sums."""
    registry = _registry(shop, options)
    return _no_key(output) if registry is None else _tell_sales(publish_features(shop, registry), output)


def run_publish_predictions(shop: Shop, options: Namespace, output: Output) -> int:
    """Issue the forecast if need be, and send it."""
    registry = _registry(shop, options)
    return _no_key(output) if registry is None else _tell_sales(publish_predictions(shop, registry), output)


def _registry(shop: Shop, options: Namespace) -> Registry | None:
    key = sys.stdin.readline().strip() if options.key_stdin else key_of(shop, OsKeyKeeper())
    return Registry(Hopsworks(shop.folder / "sync"), key) if key else None


def _no_key(output: Output) -> int:
    return output.refuse("no_key", exchange_sentence("no_key"))


def _tell_sales(outcome: SalesPublished | Interrupted | NoProject | NoSales | NotEnoughHistory, output: Output) -> int:
    match outcome:
        case SalesPublished(parcels, repeated, forecast):
            document: dict[str, Any] = {"outcome": "published", "parcels": parcels, "repeated": repeated}
            if forecast is not None:
                document["forecast"] = {"id": forecast.record.id, "issued_at": forecast.record.issued_at}
            output.result(document, f"{parcels} sent." if parcels else "Everything is there already.")
            return 0
        case Interrupted(failed, parcels):
            return _hindered(output, failed, parcels=parcels)
        case NoProject():
            return output.refuse("no_project", _NO_PROJECT)
        case NoSales():
            return output.refuse("no_sales", "There are no sales yet: import FILE, or sync")
        case NotEnoughHistory():
            return output.refuse("not_enough_history", "There are too few complete weeks of sales for a forecast.")
        case _:
            assert_never(outcome)


def run_publish_model(shop: Shop, options: Namespace, output: Output) -> int:
    """Learn from a folder of shops, judge, sign, register."""
    keys = [read_private_key(path) for path in options.key]  # before an hour of work, not after it
    registry = None if options.output else _registry(shop, options)
    if registry is None and not options.output:
        return _no_key(output)
    if not options.folder.is_dir():
        return output.refuse("no_folder", f"{options.folder} is no folder.")
    fleet = gather_fleet(shop, options.folder)
    if isinstance(fleet, UnreadableSales):
        columns = "date,family,product,units,revenue or week_start,family,revenue"
        return output.refuse("unreadable", f"{fleet.file} is no table of sales ({columns}).", file=fleet.file)
    if not fleet.shops:
        sentence = "No shop in the folder has a year of complete weeks to learn from and to judge by."
        return output.refuse("too_few_weeks", sentence, too_young=fleet.too_young)

    job = _Job(shop, fleet, _signer(keys), registry)
    with _engine(options.dask) as engine:
        return _tell_model(job.outcome(engine, options, output), fleet, output)


def _signer(keys: list[Ed25519PrivateKey]) -> WriteBundle:
    def write(model: GlobalModel, folder: Path) -> None:
        save_bundle(model, folder)
        sign_bundle(folder, keys)

    return write


@dataclass(frozen=True)
class _Job:
    """What is to be published, and where: without ``registry`` into the folder that the options name."""

    shop: Shop
    fleet: Fleet
    write: WriteBundle
    registry: Registry | None

    def outcome(self, engine: Engine, options: Namespace, output: Output) -> ModelOutcome:
        if self.registry is not None and not options.again:
            before = published_before(self.shop, self.fleet)
            if before is not None:
                return before
        trained = train_fleet(self.shop, self.fleet, engine, output.progress)
        if not trained.better and not options.even_if_worse:
            return NotBetter(trained)
        if self.registry is None:
            return write_model(trained, self.write, options.output)
        return register_model(self.shop, trained, self.write, self.registry)


def _engine(scheduler: str | None) -> AbstractContextManager[Engine]:
    if scheduler is None:
        from fleca_desktop.core.fleet import OneProcess  # noqa: PLC0415 - only one of the two is needed

        return nullcontext(OneProcess())
    from fleca_desktop.adapters.dask_engine import OnDask  # noqa: PLC0415 - an optional extra

    return closing(OnDask(scheduler))


def _tell_model(outcome: ModelOutcome, fleet: Fleet, output: Output) -> int:
    match outcome:
        case ModelPublished(trained, repeated):
            document = {"outcome": "published", "repeated": repeated, **_told(trained, fleet)}
            output.result(document, f"{trained.model.version} is published: {_compared(trained)}.")
        case NotBetter(trained):
            sentence = f"Nothing was published, for the model is no better: {_compared(trained)}."
            output.result({"outcome": "not_better", **_told(trained, fleet)}, sentence)
        case AlreadyPublished(version):
            document = {"outcome": "already_published", "version": version}
            output.result(document, f"{version} is published already; the sales are the same.")
        case NotRegistered(failed):
            return _hindered(output, failed)
        case NoProject():
            return output.refuse("no_project", _NO_PROJECT)
        case _:
            assert_never(outcome)
    return 0


def _told(trained: Trained, fleet: Fleet) -> dict[str, Any]:
    return {
        "version": trained.model.version,
        "metrics": trained.metrics,
        "shops": list(trained.scores),
        "too_young": fleet.too_young,
    }


def _compared(trained: Trained) -> str:
    wape, base = trained.metrics["wape"], trained.metrics["base_wape"]
    shops = counted(len(trained.scores), "shop")
    return f"on later weeks of {shops} it was off by {wape:.2%}, the bundled model by {base:.2%}"


def _hindered(output: Output, failed: Failed, **facts: Any) -> int:  # noqa: ANN401 - whatever JSON knows
    return output.refuse(failed.code, exchange_sentence(failed.code), step=failed.step, **facts)
