"""What the worker can be asked for. Each operation gets its task, and gives a JSON object."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fleca_desktop.adapters.hopsworks_worker.fault_codes import Refusal
from fleca_desktop.adapters.hopsworks_worker.features import pull_features
from fleca_desktop.adapters.hopsworks_worker.models import download_model, list_models, listed, upload_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.adapters.hopsworks_worker.task import Task

    Operation = Callable[[Task], dict[str, Any]]


def test(task: Task) -> dict[str, Any]:
    """Whether the registry can be read; reaching and signing in came before."""
    task.tell.begin("models")
    return {"models": len(listed(task))}


def push(task: Task) -> dict[str, Any]:
    """Upload ``parcels`` (name and text) to ``folder``, each under its unique name; then start ``job``, if any.

    A file that is there already under its name was sent by an attempt that did not live to say so. The job is not
    waited for; ``job_due`` starts it although nothing was sent.
    """
    task.tell.begin("upload")
    files, repeated = task.project.get_dataset_api(), 0
    if task["parcels"]:
        _make_folder(files, task["folder"])
    for name, text in task["parcels"]:
        if files.exists(f"{task['folder']}/{name}"):
            repeated += 1
        else:
            Path(name).write_text(text, "utf-8")  # in the folder that is removed after us
            files.upload(name, task["folder"])
        task.tell.done(name)
    if task["job"] and (task["parcels"] or task["job_due"]):
        _start(task)
    return {"repeated": repeated}


def _make_folder(files: Any, path: str) -> None:  # noqa: ANN401 - the client's type
    """The folder and those above it but the first, which is a dataset of the project."""
    parts = path.strip("/").split("/")
    for depth in range(2, len(parts) + 1):
        if not files.exists("/".join(parts[:depth])):
            files.mkdir("/".join(parts[:depth]))


def _start(task: Task) -> None:
    task.tell.begin("job")
    job = task.project.get_job_api().get_job(task["job"])
    if job is None:
        raise Refusal("missing", "job")
    job.run(await_termination=False)


OPERATIONS: Final[dict[str, Operation]] = {
    "test": test,
    "list_models": list_models,
    "push": push,
    "pull_features": pull_features,
    "download_model": download_model,
    "upload_model": upload_model,
}
