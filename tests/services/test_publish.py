"""The three pipelines with a hand-written far side: twice the same is once, and what is interrupted goes on."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.adapters.model_bundles import save_bundle
from fleca_desktop.adapters.signing import new_private_key, read_private_key, sign_bundle, signature_check
from fleca_desktop.bundled import bundled
from fleca_desktop.core.exchange import Exchanged, Failed
from fleca_desktop.core.fleet import OneProcess
from fleca_desktop.core.trust import Trust
from fleca_desktop.services.forecast_week import NoSales
from fleca_desktop.services.gather_fleet import Fleet, UnreadableSales, gather_fleet
from fleca_desktop.services.model_versions import Refused, TakenIn, install_bundle
from fleca_desktop.services.publish_model import (
    AlreadyPublished,
    ModelPublished,
    NoProject,
    NotRegistered,
    Registry,
    fleet_version,
    published_before,
    register_model,
    train_fleet,
    write_model,
)
from fleca_desktop.services.publish_sales import Interrupted, SalesPublished, publish_features, publish_predictions
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.shop import open_shop
from fleca_desktop.services.trust_publishers import Revoked, Trusted, read_trust, revoke_key, trust_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.core.exchange import Request, Target
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.services.shop import Shop


class FarSide:
    """Takes everything, but for the first ``failing`` visits."""

    def __init__(self, failing: int = 0) -> None:
        self.failing, self.files, self.models = failing, dict[str, str](), list[dict[str, Any]]()

    def ask_all(
        self, requests: Sequence[Request], target: Target, key: str, deadline_s: float | None = None
    ) -> tuple[Exchanged | Failed, ...]:
        assert (target.project, key) == ("fleca", "the key")
        assert deadline_s is None or deadline_s > 100
        self.failing -= 1
        if self.failing >= 0:
            return tuple(Failed("unreachable", "reach") for _ in requests)
        return tuple(getattr(self, f"_{one.operation}")(one.details) for one in requests)

    def _push(self, details: dict[str, Any]) -> Exchanged:
        self.files |= dict(details["parcels"])
        return Exchanged((), {"repeated": 0}, done=tuple(name for name, _ in details["parcels"]))

    def _upload_model(self, details: dict[str, Any]) -> Exchanged:
        files = sorted(path.name for path in Path(details["bundle"]).iterdir())
        repeated = any(one["unique_name"] == details["unique_name"] for one in self.models)
        self.models.append({**details, "files": files})
        return Exchanged((), {"repeated": int(repeated)})


@pytest.fixture
def linked(shop: Shop) -> Shop:
    for key, value in (("host", "hopsworks.example.org"), ("project", "fleca")):
        change_setting(shop, f"hopsworks.{key}", value)
    return shop


@pytest.fixture
def write(tmp_path: Path) -> Any:
    new_private_key(tmp_path / "key.pem")

    def write(model: GlobalModel, folder: Path) -> None:
        save_bundle(model, folder)
        sign_bundle(folder, [read_private_key(tmp_path / "key.pem")])

    return write


def test_sums_and_forecast_go_each_by_its_own_pipeline_and_once(linked: Shop, sell: Any) -> None:
    sell(60)
    far = FarSide()
    registry = Registry(far, "the key")
    assert publish_features(linked, registry) == SalesPublished(parcels=1)
    assert publish_features(linked, registry) == SalesPublished(parcels=0)
    assert [name.partition("-")[0] for name in far.files] == ["weeks"]
    first = publish_predictions(linked, registry)
    assert isinstance(first, SalesPublished)
    assert first.parcels == 1
    again = publish_predictions(linked, registry)
    assert isinstance(again, SalesPublished)
    assert again.parcels == 0
    assert again.forecast is not None
    assert first.forecast is not None
    assert again.forecast.record == first.forecast.record
    assert [name.partition("-")[0] for name in far.files] == ["weeks", "forecast"]


def test_what_was_interrupted_goes_the_next_time(linked: Shop, sell: Any) -> None:
    sell(10)
    far = FarSide(failing=1)
    assert publish_features(linked, Registry(far, "the key")) == Interrupted(Failed("unreachable", "reach"), 0)
    assert publish_features(linked, Registry(far, "the key")) == SalesPublished(parcels=1)


def test_without_a_project_or_sales_it_is_said_so(shop: Shop) -> None:
    registry = Registry(FarSide(), "the key")
    assert publish_features(shop, registry) == publish_predictions(shop, registry) == NoProject()
    for key in ("host", "project"):
        change_setting(shop, f"hopsworks.{key}", "fleca")
    assert publish_predictions(shop, registry) == NoSales()


def test_a_fleet_s_model_is_trained_signed_registered_once_and_taken_in_by_a_shop(
    linked: Shop, sell: Any, write: Any, tmp_path: Path
) -> None:
    sell(110)
    fleet = gather_fleet(linked, linked.folder)
    assert isinstance(fleet, Fleet)
    assert published_before(linked, fleet) is None
    trained = train_fleet(linked, fleet, OneProcess())
    far = FarSide(failing=1)
    registry = Registry(far, "the key")
    assert register_model(linked, trained, write, registry) == NotRegistered(Failed("unreachable", "reach"))
    assert published_before(linked, fleet) is None
    assert register_model(linked, trained, write, registry) == ModelPublished(trained)
    version = fleet_version(fleet, linked.models.bundled_model())
    assert published_before(linked, fleet) == AlreadyPublished(version)
    assert [one["files"] for one in far.models] == [["manifest.json", "model.ubj", "signature.json"]]
    assert far.models[0]["metrics"] == trained.metrics
    assert version in far.models[0]["unique_name"]
    assert not list(linked.folder.glob(".publish-*"))
    change_setting(linked, "hopsworks.model", "another")
    assert published_before(linked, fleet) is None
    write_model(trained, write, tmp_path / "out")
    _taken_in_only_if_trusted(tmp_path / "out" / version, tmp_path)


def _taken_in_only_if_trusted(bundle: Path, tmp_path: Path) -> None:
    """As in a shop that has the program and nothing else."""
    place = tmp_path / "another"
    other = open_shop(place, FixedClock(date(2026, 3, 16)), InstalledModels(bundled("models"), place / "models"))
    public = new_private_key(tmp_path / "stranger.pem")

    def take_in() -> TakenIn | Refused:
        return install_bundle(other, bundle, "downloaded", signature_check(read_trust(other), other.clock.today()))

    assert take_in() == Refused(bundle.name, "model_signature")
    assert isinstance(trust_key(other, str(public)), Trusted)
    assert take_in() == Refused(bundle.name, "model_signature")
    publisher = _public_half(tmp_path / "key.pem")
    trust_key(other, publisher)
    revoke_key(other, publisher)
    assert take_in() == Refused(bundle.name, "model_signature")
    change_setting(other, "hopsworks.revoked_keys", "")
    trust_key(other, publisher)
    assert take_in() == TakenIn(bundle.name, None, activated=False)
    assert revoke_key(other, str(public)) == Revoked(public.id, known=True)
    assert read_trust(other) == Trust(read_trust(other).keys, frozenset({public.id}))
    other.close()


def _public_half(path: Path) -> str:
    from fleca_desktop.adapters.signing import public_key  # noqa: PLC0415 - only here

    return str(public_key(path))


def test_a_folder_holds_shops_and_files_and_none_of_them_is_passed_over(shop: Shop, sell: Any, tmp_path: Path) -> None:
    folder = tmp_path / "fleet"
    folder.mkdir()
    sell(60)
    shop.database.execute("VACUUM INTO ?", (str(tmp_path / "copy.sqlite"),))
    (folder / "one").mkdir()
    (tmp_path / "copy.sqlite").rename(folder / "one" / "shop.sqlite")
    (folder / "two.csv").write_text("week_start,family,revenue\n2026-03-02,Pa,812.4\n", "utf-8")
    (folder / "notes.txt").write_text("nothing of ours", "utf-8")
    fleet = gather_fleet(shop, folder)
    assert isinstance(fleet, Fleet)
    assert ([one.name for one in fleet.shops], fleet.too_young) == (["one"], ("two",))
    (folder / "three.csv").write_text("buy,flour\n1,2\n", "utf-8")
    assert gather_fleet(shop, folder) == UnreadableSales("three.csv")
