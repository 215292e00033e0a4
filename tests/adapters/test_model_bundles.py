from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import xgboost as xgb

from fleca_desktop.adapters.model_bundles import (
    MANIFEST_NAME,
    MODEL_NAME,
    BundleRefused,
    load_bundle,
    newest_bundle,
    save_bundle,
)
from fleca_desktop.bundled import bundled
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.features import FEATURES
from fleca_desktop.core.global_model import FORMAT_VERSION, GlobalModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def small_model() -> GlobalModel:
    random = np.random.default_rng(0)
    rows = random.normal(size=(200, 2))
    data = xgb.DMatrix(rows, rows[:, 0] - rows[:, 1], feature_names=["a", "b"])
    booster = xgb.train({"max_depth": 2, "nthread": 1}, data, 5)
    return GlobalModel(booster, {"version": "0.0.1", "format": FORMAT_VERSION, "features": ["a", "b"]})


@pytest.fixture
def folder(small_model: GlobalModel, tmp_path: Path) -> Path:
    save_bundle(small_model, tmp_path / "0.0.1")
    return tmp_path / "0.0.1"


def rewrite(folder: Path, **changes: Any) -> None:
    manifest = json.loads((folder / MANIFEST_NAME).read_text(encoding="utf-8"))
    (folder / MANIFEST_NAME).write_text(json.dumps(manifest | changes), encoding="utf-8")


def refusal(folder: Path) -> str:
    with pytest.raises(BundleRefused) as refused:
        load_bundle(folder)
    assert isinstance(refused.value, EnvironmentFault)
    return refused.value.code


def test_a_saved_bundle_predicts_as_before(small_model: GlobalModel, folder: Path) -> None:
    rows = np.random.default_rng(1).normal(size=(10, 2))
    loaded = load_bundle(folder)
    assert loaded.version == "0.0.1"
    np.testing.assert_array_equal(loaded.predict(rows), small_model.predict(rows))
    np.testing.assert_allclose(loaded.contributions(rows).sum(axis=1), loaded.predict(rows), atol=1e-5)
    assert loaded.predict(rows[:0]).shape == (0,)


def test_the_bundle_that_is_shipped_passes_its_checks_and_fits_the_features() -> None:
    model = load_bundle(newest_bundle(bundled("models")))
    assert model.features == FEATURES
    assert {source["name"] for source in model.manifest["sources"]} == {"ddop", "french", "kiel"}


def cut_off(folder: Path) -> None:
    (folder / MODEL_NAME).write_bytes((folder / MODEL_NAME).read_bytes()[:-10])


def changed_byte(folder: Path) -> None:
    content = bytearray((folder / MODEL_NAME).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / MODEL_NAME).write_bytes(bytes(content))


def no_model(folder: Path) -> None:
    (folder / MODEL_NAME).unlink()


def no_manifest(folder: Path) -> None:
    (folder / MANIFEST_NAME).unlink()


def broken_manifest(folder: Path) -> None:
    (folder / MANIFEST_NAME).write_text("{", encoding="utf-8")


def list_for_manifest(folder: Path) -> None:
    (folder / MANIFEST_NAME).write_text("[]", encoding="utf-8")


def newer_format(folder: Path) -> None:
    rewrite(folder, format=FORMAT_VERSION + 1)


def other_features(folder: Path) -> None:
    rewrite(folder, features=["a", "b", "c"])


def features_of_another_type(folder: Path) -> None:
    rewrite(folder, features="ab")


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (cut_off, "model_corrupted"),
        (changed_byte, "model_corrupted"),
        (no_model, "model_missing"),
        (no_manifest, "model_missing"),
        (broken_manifest, "model_corrupted"),
        (list_for_manifest, "model_format"),
        (newer_format, "model_format"),
        (features_of_another_type, "model_format"),
        (other_features, "model_features"),
    ],
)
def test_a_damaged_bundle_is_refused_with_its_reason(damage: Callable[[Path], None], code: str, folder: Path) -> None:
    damage(folder)
    assert refusal(folder) == code


def test_a_file_that_is_no_model_is_refused_even_with_the_right_checksum(folder: Path) -> None:
    import hashlib  # noqa: PLC0415 - only here

    (folder / MODEL_NAME).write_bytes(b"no model")
    rewrite(folder, size=8, sha256=hashlib.sha256(b"no model").hexdigest())
    assert refusal(folder) == "model_corrupted"


def test_the_newest_bundle_is_the_last_by_version(small_model: GlobalModel, folder: Path) -> None:
    for version in ("0.0.10", "0.0.9"):
        save_bundle(small_model, folder.parent / version)
    assert newest_bundle(folder.parent).name == "0.0.10"


def test_no_bundle_at_all_is_missing(tmp_path: Path) -> None:
    with pytest.raises(BundleRefused, match="model_missing"):
        newest_bundle(tmp_path)
