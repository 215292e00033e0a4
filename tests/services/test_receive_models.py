"""What becomes of a version after its download: never in use unless every check passes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.adapters.model_bundles import load_bundle, save_bundle
from fleca_desktop.adapters.signing import new_private_key, read_private_key, sign_bundle, signature_check
from fleca_desktop.bundled import bundled
from fleca_desktop.core.challenge import Trial
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.exchange import Exchanged, Failed
from fleca_desktop.core.trust import Trust
from fleca_desktop.services import model_versions
from fleca_desktop.services.receive_models import next_to_fetch, note_offers, take_in
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.storage.exchange import OfferRecord, list_offers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TODAY = date(2026, 3, 16)
FETCHED = Exchanged(("download",), {"files": []})


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    folder = tmp_path / "shop"
    opened = open_shop(folder, FixedClock(TODAY), InstalledModels(bundled("models"), folder / "models"))
    yield opened
    opened.close()


@pytest.fixture
def arrive(shop: Shop, tmp_path: Path) -> Callable[..., Any]:
    """Offers a version, has its files arrive, perhaps spoilt on the way, and says what became of it."""
    public = new_private_key(tmp_path / "publisher.pem")
    verify = signature_check(Trust((public,)), TODAY)

    def arrive(number: int, version: str, spoil: Any = None, *, signed: bool = True) -> OfferRecord | Failed:
        note_offers(shop, [{"version": number, "created": 1, "metrics": {"mae": 800.0}}])
        fetching = next_to_fetch(shop)
        assert fetching is not None
        base = load_bundle(bundled("models") / "1.0.0")
        save_bundle(replace(base, manifest={**base.manifest, "version": version}), fetching.folder)
        by_publisher = spoil in (other_features, other_predictions)
        if by_publisher:
            spoil(fetching.folder)
        if signed:
            sign_bundle(fetching.folder, [read_private_key(tmp_path / "publisher.pem")])
        if spoil is not None and not by_publisher:
            spoil(fetching.folder)
        return take_in(shop, fetching, FETCHED, verify)

    return arrive


def _manifest(folder: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text("utf-8"))
    change(manifest)
    path.write_text(json.dumps(manifest), "utf-8")


def other_features(folder: Path) -> None:
    _manifest(folder, lambda manifest: manifest["features"].reverse())


def other_predictions(folder: Path) -> None:
    _manifest(folder, lambda manifest: manifest["smoke"]["predictions"].__setitem__(0, 9.0))


def another_hand(folder: Path) -> None:
    _manifest(folder, lambda manifest: manifest.update(trained_until="2026-03-09"))


def test_a_good_version_is_installed_and_nothing_of_its_download_is_left(shop: Shop, arrive: Any) -> None:
    offer = arrive(4, "2026.1")
    assert (offer.state, offer.version, offer.metrics) == ("installed", "2026.1", {"mae": "800.0"})
    assert shop.models.champion().version == "1.0.0"
    assert next_to_fetch(shop) is None
    assert not (shop.folder / "models" / "incoming").exists()


@pytest.mark.parametrize(
    ("spoil", "signed", "reason"),
    [
        (None, False, "model_signature"),
        (another_hand, True, "model_signature"),
        (other_features, True, "model_features"),
        (other_predictions, True, "model_smoke"),
    ],
)
def test_a_version_that_fails_a_check_is_refused_for_good(
    shop: Shop, arrive: Any, spoil: Any, *, signed: bool, reason: str
) -> None:
    offer = arrive(4, "2026.1", spoil, signed=signed)
    assert (offer.state, offer.reason, offer.version) == ("refused", reason, "")
    assert [one.version for one in shop.models.versions()] == ["1.0.0"]
    assert next_to_fetch(shop) is None
    assert arrive(5, "2026.2").state == "installed"


def test_a_file_that_was_spoilt_on_the_way_is_fetched_again(shop: Shop, arrive: Any) -> None:
    def flip(folder: Path) -> None:
        content = bytearray((folder / "model.ubj").read_bytes())
        content[len(content) // 2] ^= 1
        (folder / "model.ubj").write_bytes(content)

    assert arrive(4, "2026.1", flip) == Failed("model_corrupted", "download")
    assert [one.state for one in list_offers(shop.database)] == ["new"]
    assert arrive(4, "2026.1").state == "installed"


def test_a_version_passed_over_while_the_way_was_barred_is_taken_when_the_newer_one_is_no_good(
    shop: Shop, arrive: Any
) -> None:
    note_offers(shop, [{"version": 3, "created": 1, "metrics": {}}])
    arrive(4, "2026.2", signed=False)
    fetching = next_to_fetch(shop)
    assert fetching is not None
    assert fetching.offer.number == 3


def test_an_older_version_under_a_new_number_is_refused(shop: Shop, arrive: Any) -> None:
    arrive(1, "2026.10")
    assert (arrive(2, "2026.9").reason, arrive(3, "2026.10").reason) == ("model_replayed", "model_replayed")
    assert arrive(4, "2026.11").state == "installed"
    assert shop.models.champion().version == "1.0.0"


def test_a_full_disk_leaves_it_to_be_fetched_again(shop: Shop, arrive: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise EnvironmentFault("cannot_write", what="no space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(shop.models, "take_in", full)
        outcome = arrive(4, "2026.1")
    assert isinstance(outcome, Failed)
    assert (outcome.code, outcome.step) == ("disk_full", "install")
    assert arrive(4, "2026.1").state == "installed"


def test_one_that_is_better_here_by_more_than_chance_is_in_use_and_one_step_goes_back(
    shop: Shop, arrive: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_versions, "_trial", lambda *_: Trial(26, 0.20, 0.15, 0.001))
    assert arrive(4, "2026.1").state == "activated"
    assert shop.models.champion().version == "2026.1"
    assert model_versions.roll_back(shop) == model_versions.Switched("1.0.0", "2026.1")
    assert shop.models.champion().version == "1.0.0"


@pytest.mark.parametrize("code", ["pickled_model", "bad_file_name", "model_format"])
def test_what_the_worker_refused_to_fetch_is_not_fetched_again(shop: Shop, code: Any) -> None:
    note_offers(shop, [{"version": 1, "created": None, "metrics": {}}])
    fetching = next_to_fetch(shop)
    assert fetching is not None
    offer = take_in(shop, fetching, Failed(code, "download"), lambda _folder: True)
    assert isinstance(offer, OfferRecord)
    assert (offer.state, offer.reason) == ("refused", code)
    assert next_to_fetch(shop) is None
