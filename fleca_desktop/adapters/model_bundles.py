"""Model bundles on disk: a folder with ``manifest.json`` and ``model.ubj``, checked before it is believed."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.global_model import FORMAT_VERSION, GlobalModel
from fleca_desktop.core.smoke_rows import passes_smoke, smoke_record

if TYPE_CHECKING:
    from pathlib import Path

MANIFEST_NAME = "manifest.json"
MODEL_NAME = "model.ubj"
MAX_BYTES = 50_000_000
_TEXTS = ("version", "sha256")


class BundleRefused(EnvironmentFault):
    """A bundle that must not be used.

    ``code`` is one of ``model_missing``, ``model_corrupted``, ``model_format``, ``model_features``, ``model_smoke``,
    ``model_signature``.
    """


def load_bundle(folder: Path) -> GlobalModel:
    """Load the bundle in ``folder``, after checking size, SHA-256, format and the number of features.

    Raises:
        BundleRefused: something is missing or not as the manifest says.
    """
    manifest = _read_manifest(folder)
    content = _read_model(folder, manifest)
    try:
        model = GlobalModel.from_bytes(content, manifest)
    except Exception as error:  # xgboost raises several kinds
        raise BundleRefused("model_corrupted", folder=folder.name) from error
    if model.booster.num_features() != len(model.features):
        raise BundleRefused("model_features", folder=folder.name)
    return model


def check_bundle(folder: Path, features: tuple[str, ...]) -> GlobalModel:
    """Load the bundle in ``folder`` for use: it must know just these ``features`` and predict what its manifest says.

    Raises:
        BundleRefused: it does not pass.
    """
    model = load_bundle(folder)
    if model.features != features:
        raise BundleRefused("model_features", folder=folder.name)
    if not passes_smoke(model):
        raise BundleRefused("model_smoke", folder=folder.name)
    return model


def save_bundle(model: GlobalModel, folder: Path) -> None:
    """Write ``model`` to ``folder`` (made when missing); smoke rows, size and SHA-256 go into the manifest."""
    content = model.to_bytes()
    smoke = smoke_record(GlobalModel.from_bytes(content, model.manifest))
    manifest = {**model.manifest, "smoke": smoke, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MODEL_NAME).write_bytes(content)
    (folder / MANIFEST_NAME).write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def newest_bundle(folder: Path) -> Path:
    """The bundle in ``folder`` with the highest version for its name.

    Raises:
        BundleRefused: there is none.
    """
    bundles = sorted((path.parent for path in folder.glob(f"*/{MANIFEST_NAME}")), key=_version)
    if not bundles:
        raise BundleRefused("model_missing", folder=folder.name)
    return bundles[-1]


def _version(folder: Path) -> tuple[tuple[int, str], ...]:
    """Parts of a version's name, numbers by their value."""
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in folder.name.split("."))


def _read_manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest = json.loads((folder / MANIFEST_NAME).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise BundleRefused("model_missing", folder=folder.name) from error
    except (OSError, ValueError) as error:
        raise BundleRefused("model_corrupted", folder=folder.name) from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT_VERSION:
        raise BundleRefused("model_format", folder=folder.name)
    features = manifest.get("features")
    well_formed = (
        all(isinstance(manifest.get(name), str) for name in _TEXTS)
        and isinstance(manifest.get("size"), int)
        and isinstance(features, list)
        and all(isinstance(name, str) for name in features)
    )
    if not well_formed:
        raise BundleRefused("model_format", folder=folder.name)
    return manifest


def _read_model(folder: Path, manifest: dict[str, Any]) -> bytes:
    path = folder / MODEL_NAME
    try:
        if path.stat().st_size != manifest["size"] or manifest["size"] > MAX_BYTES:
            raise BundleRefused("model_corrupted", folder=folder.name)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise BundleRefused("model_missing", folder=folder.name) from error
    except OSError as error:
        raise BundleRefused("model_corrupted", folder=folder.name) from error
    if hashlib.sha256(content).hexdigest() != manifest["sha256"]:
        raise BundleRefused("model_corrupted", folder=folder.name)
    return content
