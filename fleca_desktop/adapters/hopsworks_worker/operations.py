"""What the worker can be asked for. Each operation gets the project it is signed in to, and gives a JSON object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    Step = Callable[[str], None]
    Operation = Callable[[Any, dict[str, Any], Step], dict[str, Any]]


class NotThere(Exception):  # noqa: N818 - says what is the matter
    """The project has nothing of this name."""


def _models(project: Any, name: str) -> list[dict[str, Any]]:  # noqa: ANN401 - the client's type
    found = project.get_model_registry().get_models(name)
    rows = [{"version": int(m.version), "created": m.created, "metrics": m.training_metrics or {}} for m in found]
    return sorted(rows, key=lambda row: -row["version"])


def test(project: Any, request: dict[str, Any], step: Step) -> dict[str, Any]:  # noqa: ANN401
    """Whether the registry can be read; reaching and signing in came before."""
    step("models")
    return {"models": len(_models(project, request["model"]))}


def list_models(project: Any, request: dict[str, Any], step: Step) -> dict[str, Any]:  # noqa: ANN401
    """Every version of ``model`` with its metrics, the newest first."""
    step("models")
    return {"models": _models(project, request["model"])}


def push_file(project: Any, request: dict[str, Any], step: Step) -> dict[str, Any]:  # noqa: ANN401
    """Upload ``file`` to ``folder`` under its own, unique name, then start ``job``, if any, without waiting for it.

    A file that is there already under its name was sent by an attempt that did not live to say so.
    """
    step("upload")
    files = project.get_dataset_api()
    name = request["file"].replace("\\", "/").rpartition("/")[2]
    path = f"{request['folder']}/{name}"
    repeated = bool(files.exists(path))
    if not repeated:
        files.upload(request["file"], request["folder"])
    if request.get("job"):
        step("job")
        job = project.get_job_api().get_job(request["job"])
        if job is None:
            raise NotThere(request["job"])
        job.run(await_termination=False)
    return {"path": path, "repeated": repeated}


OPERATIONS: Final[dict[str, Operation]] = {"test": test, "list_models": list_models, "push_file": push_file}
