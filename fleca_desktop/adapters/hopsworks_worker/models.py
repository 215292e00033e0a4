"""Model versions of the registry: listed, fetched file by file, registered."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fleca_desktop.adapters.hopsworks_worker.fault_codes import Refusal

if TYPE_CHECKING:
    from fleca_desktop.adapters.hopsworks_worker.task import Task

_MANIFEST: Final = "manifest.json"
_PICKLES: Final = (".pkl", ".pickle", ".joblib")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}")
_MAX_FILES: Final = 10
_MAX_BYTES: Final = 60_000_000


def listed(task: Task) -> list[dict[str, Any]]:
    """Every version of ``model`` with its metrics, the newest first."""
    found = task.project.get_model_registry().get_models(task["model"])
    rows = [{"version": int(m.version), "created": m.created, "metrics": m.training_metrics or {}} for m in found]
    return sorted(rows, key=lambda row: -row["version"])


def list_models(task: Task) -> dict[str, Any]:
    """What the registry has of ``model``."""
    task.tell.begin("models")
    return {"models": listed(task)}


def download_model(task: Task) -> dict[str, Any]:
    """Fetch the files of ``model`` ``version`` into the folder ``into``, which is there when all of them are.

    Their names come from the server: one that could be written elsewhere is refused, and so is a version without a
    manifest, which is at best a pickle. Nothing that was fetched is read here.
    """
    task.tell.begin("download")
    model = task.project.get_model_registry().get_model(task["model"], version=task["version"])
    if model is None:
        raise Refusal("missing", "model version")
    files = task.project.get_dataset_api()
    names = bundle_names(files.list(model.model_files_path))
    into = Path(task["into"])
    draft = into.with_name(f"{into.name}.part")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    for name in names:
        files.download(f"{model.model_files_path}/{name}", str(draft / name))
        if sum(path.stat().st_size for path in draft.iterdir()) > _MAX_BYTES:
            raise Refusal("model_format", "too large")
    draft.rename(into)
    return {"files": names}


def bundle_names(paths: list[str]) -> list[str]:
    """Names of a bundle's files, from their paths as the server lists them.

    Raises:
        Refusal: ``bad_file_name``, ``pickled_model``, or ``model_format`` when it is no bundle at all.
    """
    names = [path.partition("/Files/")[2] for path in paths]
    if bad := [path for path, name in zip(paths, names, strict=True) if not _NAME.fullmatch(name) or ".." in name]:
        raise Refusal("bad_file_name", f"{len(bad)} of {len(paths)}")
    if _MANIFEST not in names:
        pickled = any(name.lower().endswith(_PICKLES) for name in names)
        raise Refusal("pickled_model" if pickled else "model_format", "no manifest")
    if len({name.casefold() for name in names}) != len(names) or len(names) > _MAX_FILES:
        raise Refusal("model_format", f"{len(names)} files")
    return sorted(names)


def upload_model(task: Task) -> dict[str, Any]:
    """Register the bundle in ``bundle`` as a new version of ``model`` with ``metrics``, unless it is there already.

    ``unique_name`` stands in the version's description: by it an attempt that did not live to say so is recognised.
    """
    task.tell.begin("upload_model")
    registry = task.project.get_model_registry()
    if _registered(registry, task):
        return {"repeated": 1}
    metrics = {name: float(value) for name, value in task["metrics"].items()}
    model = registry.python.create_model(task["model"], metrics=metrics, description=task["unique_name"])
    with suppress(AttributeError):  # the client registers, then stumbles when it is not to wait for it
        model.save(task["bundle"], await_registration=0)
    if not _registered(registry, task):
        raise Refusal("server_failed", "not registered")
    return {"repeated": 0}


def _registered(registry: Any, task: Task) -> bool:  # noqa: ANN401 - the client's type
    return any(model.description == task["unique_name"] for model in registry.get_models(task["model"]))
