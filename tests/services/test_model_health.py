"""Health, training and versions of a shop with real models on disk."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.adapters.model_bundles import load_bundle, save_bundle
from fleca_desktop.bundled import bundled
from fleca_desktop.core.challenge import Trial
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services import train_model
from fleca_desktop.services.check_health import Health, NoSales, TooFewWeeks, check_health
from fleca_desktop.services.model_versions import (
    AlreadyActive,
    NothingBefore,
    Refused,
    Switched,
    TakenIn,
    UnknownVersion,
    activate_version,
    install_bundle,
    installed_versions,
    roll_back,
)
from fleca_desktop.services.shop import Shop, open_shop
from fleca_desktop.services.train_model import Challenger, Kept, NothingSold, Promoted, settle, train, training_due
from fleca_desktop.storage.model_health import last_check, list_decisions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    SellDays = Callable[..., None]

BUNDLED = "1.0.0"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    folder = tmp_path / "shop"
    opened = open_shop(folder, FixedClock(date(2026, 3, 16)), InstalledModels(bundled("models"), folder / "models"))
    yield opened
    opened.close()


def anew(shop: Shop) -> Shop:
    """The same shop as another process would see it."""
    return replace(shop, models=InstalledModels(bundled("models"), shop.folder / "models"))


def trained(shop: Shop, *, better: bool) -> Promoted | Kept:
    """A training that ends as it is told to."""
    inputs = train_model.gather_training(shop)
    assert not isinstance(inputs, NothingSold)
    model = replace(inputs.base, manifest={**inputs.base.manifest, "version": inputs.version})
    trial = Trial(26, 0.1, 0.08, 0.01) if better else Trial(26, 0.1, 0.099, 0.4)
    return settle(shop, inputs, Challenger(model, trial))


def test_without_sales_there_is_nothing_to_check_or_learn(shop: Shop) -> None:
    assert isinstance(check_health(shop), NoSales)
    assert isinstance(train(shop), NothingSold)


def test_three_weeks_are_too_few(shop: Shop, sell: SellDays) -> None:
    sell(3)
    health = check_health(shop)
    assert isinstance(health, TooFewWeeks)
    assert (health.weeks, health.data.weeks) == (3, 3)
    assert train(shop) == train_model.TooFewWeeks(3)


def test_a_year_is_checked_and_the_check_is_kept_once(shop: Shop, sell: SellDays) -> None:
    sell(60)
    health = check_health(shop)
    assert isinstance(health, Health)
    assert health.verdict.light == "green"
    assert {name for name, _ in health.course.families} == {"", "Pa", "Brioixeria"}
    assert 0 < health.course.usual_wape < 0.2
    assert health.data.completeness == 1.0
    check_health(shop)
    assert shop.database.value("SELECT COUNT(*) FROM health_check") == 1
    record = last_check(shop.database)
    assert record is not None
    assert (record.light, record.week_start) == ("green", "2026-03-09")


def test_a_shop_that_lost_a_quarter_of_its_sales_is_red(shop: Shop, sell: SellDays) -> None:
    sell(80, level=1.0)
    sell(2, level=0.7)
    health = check_health(shop)
    assert isinstance(health, Health)
    assert health.verdict.light == "red"
    assert {"level", "bias"} & {one.code for one in health.verdict.findings}


def test_training_judges_on_weeks_it_did_not_learn_from_and_keeps_both(shop: Shop, sell: SellDays) -> None:
    sell(70)
    outcome = train(shop)
    assert isinstance(outcome, Promoted | Kept)
    made = next(one for one in shop.models.versions() if one.source == "local")
    last_week = date(2026, 3, 9)
    assert (last_week - date.fromisoformat(made.trained_until)).days // 7 == outcome.trial.weeks
    assert {one.version for one in shop.models.versions()} == {BUNDLED, outcome.version}
    assert list_decisions(shop.database)[0].facts["p_value"] == outcome.trial.p_value


def test_only_a_better_challenger_is_put_in_use(shop: Shop, sell: SellDays) -> None:
    sell(10)
    kept = trained(shop, better=False)
    assert isinstance(kept, Kept)
    assert kept.why == "chance"
    assert anew(shop).models.champion().version == BUNDLED
    promoted = trained(shop, better=True)
    assert isinstance(promoted, Promoted)
    assert anew(shop).models.champion().version == promoted.version


def test_one_step_back_and_forth(shop: Shop, sell: SellDays) -> None:
    sell(10)
    assert roll_back(shop) == NothingBefore()
    new = trained(shop, better=True).version
    assert roll_back(shop) == Switched(BUNDLED, new)
    assert anew(shop).models.champion().version == BUNDLED
    assert roll_back(shop) == Switched(new, BUNDLED)
    assert activate_version(shop, new) == AlreadyActive(new)
    assert activate_version(shop, "9.9") == UnknownVersion("9.9")
    kinds = [one.kind for one in installed_versions(shop).decisions]
    assert kinds == ["rolled_back", "rolled_back", "promoted"]


def test_a_switch_that_was_decided_and_not_made_is_made_at_the_next_opening(shop: Shop, sell: SellDays) -> None:
    sell(10)
    new = trained(shop, better=True).version
    (shop.folder / "models" / "active.json").unlink()  # as if the machine had stopped just before
    assert anew(shop).models.champion().version == BUNDLED
    opened = open_shop(shop.folder, shop.clock, anew(shop).models)
    assert opened.models.champion().version == new
    opened.close()


def test_a_challenger_that_nobody_lived_to_decide_about_is_not_listed(shop: Shop, sell: SellDays) -> None:
    sell(10)
    kept = trained(shop, better=False).version
    model = load_bundle(bundled("models") / BUNDLED)
    shop.models.install(replace(model, manifest={**model.manifest, "version": "half"}), "local", "2026-03-16T16:04:00")
    assert {one.version for one in installed_versions(shop).versions} == {BUNDLED, kept}
    assert trained(shop, better=False).version not in {kept, "half"}


def test_a_decided_version_that_fails_its_checks_leaves_the_present_one(shop: Shop, sell: SellDays) -> None:
    sell(10)
    new = trained(shop, better=True).version
    (shop.folder / "models" / "active.json").unlink()
    (shop.folder / "models" / new / "model.ubj").write_bytes(b"")
    opened = open_shop(shop.folder, shop.clock, anew(shop).models)
    assert opened.models.champion().version == BUNDLED
    opened.close()


def test_a_damaged_model_is_set_aside_and_the_one_before_is_used(shop: Shop, sell: SellDays) -> None:
    sell(10)
    version = trained(shop, better=True).version
    file = shop.folder / "models" / version / "model.ubj"
    file.write_bytes(file.read_bytes()[:-9])
    again = anew(shop)
    assert again.models.champion().version == BUNDLED
    assert [(one.version, one.reason) for one in again.models.set_aside()] == [(version, "model_corrupted")]
    assert [one.version for one in again.models.versions()] == [BUNDLED]


def test_a_switch_that_cannot_be_read_means_the_bundled_model(shop: Shop, sell: SellDays) -> None:
    sell(10)
    trained(shop, better=True)
    (shop.folder / "models" / "active.json").write_text("{", encoding="utf-8")
    assert anew(shop).models.champion().version == BUNDLED


def test_old_versions_go_but_never_those_in_use_before_or_bundled(shop: Shop, sell: SellDays) -> None:
    sell(10)
    first = trained(shop, better=True).version
    second = trained(shop, better=True).version
    for _ in range(9):
        trained(shop, better=False)
    left = {one.version for one in shop.models.versions()}
    assert {first, second, BUNDLED} <= left
    assert len(left) <= 8


def test_what_a_killed_process_left_is_swept_away_later(shop: Shop, sell: SellDays) -> None:
    sell(10)
    left = shop.folder / "models" / ".staging-old"
    left.mkdir(parents=True)
    os.utime(left, (0, 0))
    young = shop.folder / "models" / ".staging-young"
    young.mkdir()
    trained(shop, better=False)
    assert not left.exists()
    assert young.exists()


def bundle(tmp_path: Path, **changes: object) -> Path:
    base = load_bundle(bundled("models") / BUNDLED)
    folder = tmp_path / "incoming"
    save_bundle(replace(base, manifest={**base.manifest, "version": "2.0.0", **changes}), folder)
    return folder


def accept(_folder: Path) -> bool:
    return True


def test_a_signed_download_is_installed_and_not_used_unless_better(shop: Shop, sell: SellDays, tmp_path: Path) -> None:
    sell(60)
    outcome = install_bundle(shop, bundle(tmp_path), verify=accept)
    assert isinstance(outcome, TakenIn)
    assert not outcome.activated
    assert outcome.trial is not None
    found = next(one for one in shop.models.versions() if one.version == "2.0.0")
    assert (found.source, found.active) == ("downloaded", False)
    assert install_bundle(shop, bundle(tmp_path), verify=accept) == Refused("2.0.0", "model_exists")


def unsigned(_folder: Path) -> None:
    """Nothing is damaged but the signature."""


def cut_off(folder: Path) -> None:
    (folder / "model.ubj").write_bytes(b"short")


def other_predictions(folder: Path) -> None:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["smoke"]["predictions"][0] += 1
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def other_features(folder: Path) -> None:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["features"] = manifest["features"][::-1]
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


@pytest.mark.parametrize(
    ("damage", "vouched", "reason"),
    [
        (unsigned, False, "model_signature"),
        (cut_off, True, "model_corrupted"),
        (other_predictions, True, "model_smoke"),
        (other_features, True, "model_features"),
    ],
)
def test_a_bundle_that_fails_is_set_aside_with_its_reason(
    damage: Callable[[Path], None],
    vouched: Any,
    reason: str,
    shop: Shop,
    tmp_path: Path,
) -> None:
    folder = bundle(tmp_path)
    damage(folder)
    assert install_bundle(shop, folder, verify=lambda _folder: vouched) == Refused("incoming", reason)
    assert [one.reason for one in shop.models.set_aside()] == [reason]
    assert [one.version for one in shop.models.versions()] == [BUNDLED]
    assert shop.models.champion().version == BUNDLED


def test_a_download_without_anybody_to_vouch_is_refused(shop: Shop, tmp_path: Path) -> None:
    assert install_bundle(shop, bundle(tmp_path)) == Refused("incoming", "model_signature")


def test_a_model_that_is_bad_in_this_shop_is_refused(shop: Shop, sell: SellDays, tmp_path: Path) -> None:
    import xgboost as xgb  # noqa: PLC0415 - only here

    sell(70)
    base = load_bundle(bundled("models") / BUNDLED)
    rows = np.random.default_rng(0).normal(size=(300, len(base.features)))
    data = xgb.DMatrix(rows, np.full(300, 3.0), feature_names=list(base.features))
    wild = xgb.train({"max_depth": 1, "base_score": 3.0, "nthread": 1}, data, 1)
    folder = tmp_path / "incoming"
    save_bundle(replace(base, booster=wild, manifest={**base.manifest, "version": "3.0.0"}), folder)
    assert install_bundle(shop, folder, verify=accept) == Refused("incoming", "model_worse")


def test_without_any_sound_model_it_says_so(tmp_path: Path) -> None:
    broken = tmp_path / "bundled"
    shutil.copytree(bundled("models") / BUNDLED, broken / BUNDLED)
    (broken / BUNDLED / "model.ubj").unlink()
    shop = open_shop(tmp_path / "shop", FixedClock(date(2026, 3, 16)), InstalledModels(broken, tmp_path / "own"))
    with pytest.raises(EnvironmentFault, match="model_missing"):
        check_health(shop)
    shop.close()


def test_training_is_due_after_a_check_and_then_only_with_new_weeks(shop: Shop, sell: SellDays) -> None:
    sell(60)
    assert not training_due(shop)
    check_health(shop)
    assert training_due(shop)
    trained(shop, better=False)
    assert not training_due(shop)
