"""The workflows cannot be run here: they are read as the service reads them, and what they call is there."""

from __future__ import annotations

import copy
import os
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

yaml = pytest.importorskip("yaml")
ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
STEP_KEYS = {"id", "if", "name", "uses", "run", "with", "env", "shell", "working-directory", "continue-on-error"}
JOB_KEYS = {
    *("name", "needs", "if", "runs-on", "permissions", "env", "outputs", "strategy", "timeout-minutes"),
    *("defaults", "steps", "concurrency"),
}
EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}", re.DOTALL)
OURS = re.compile(r"(?<![\w./-])((?:build|requirements|\.ci)/[\w./-]+|pyinstaller\.spec)")


def read(path: Path) -> dict[Any, Any]:
    workflow: dict[Any, Any] = yaml.safe_load(path.read_text("utf-8"))
    return workflow


def complaints(workflow: dict[Any, Any]) -> Iterator[str]:
    """What the service would refuse, or would fail at because it is not in the repository."""
    if True not in workflow:  # YAML 1.1 reads the key "on" so
        yield "starts at nothing"
    if "permissions" not in workflow:
        yield "takes all permissions"
    for name, job in workflow["jobs"].items():
        for said in (*_of_job(job, workflow["jobs"]), *(found for step in job["steps"] for found in _of_step(step))):
            yield f"{name}: {said}"


def _of_job(job: dict[str, Any], jobs: dict[str, Any]) -> Iterator[str]:
    yield from (f"unknown key {key}" for key in job.keys() - JOB_KEYS)
    if "runs-on" not in job:
        yield "runs nowhere"
    needs = job.get("needs", [])
    needed = [needs] if isinstance(needs, str) else needs
    yield from (f"needs {one}, which is not a job" for one in needed if one not in jobs)
    inside = "\n".join(found for found in EXPRESSION.findall(yaml.safe_dump(job, width=10_000)))
    for one, output in re.findall(r"needs\.([\w-]+)\.outputs\.([\w-]+)", inside):
        if one not in needed or output not in jobs[one].get("outputs", {}):
            yield f"uses {one}'s {output}, which it is not given"
    axes = job.get("strategy", {}).get("matrix", {})
    known = {*axes, *(key for row in axes.get("include", []) for key in row)}
    yield from (f"uses matrix.{axis}" for axis in re.findall(r"matrix\.([\w-]+)", inside) if axis not in known)


def _of_step(step: dict[str, Any]) -> Iterator[str]:
    yield from (f"unknown key {key}" for key in step.keys() - STEP_KEYS)
    if ("uses" in step) == ("run" in step):
        yield "a step either uses or runs"
    if "uses" in step and not re.fullmatch(r"[\w-]+/[\w/-]+@v\d+", step["uses"]):
        yield f"uses {step['uses']} of no version"
    yield from _of_commands(str(step.get("run", "")), step.get("shell", "bash"))


def _of_commands(commands: str, shell: str) -> Iterator[str]:
    for place in OURS.findall(commands):
        path = ROOT / place
        if not path.exists():
            yield f"calls {place}, which is not there"
        elif path.suffix == ".sh" and not os.access(path, os.X_OK):
            yield f"calls {place}, which is no program"
    for target in re.findall(r"\bmake ([a-z][\w-]*)", commands):
        if target not in TARGETS:
            yield f"makes {target}, which is no target"
    if re.search(r"\$\{\{\s*(secrets|inputs|github\.event)\b", commands):
        yield "has a stranger's words or a secret in a command"
    if shell == "bash" and commands:
        plain = EXPRESSION.sub("expression", commands)
        read_only = subprocess.run(["bash", "-n"], input=plain, text=True, capture_output=True, check=False)  # noqa: S607
        yield from read_only.stderr.splitlines()


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_is_wrong_with_a_workflow(path: Path) -> None:
    assert list(complaints(read(path))) == []


def _forget_a_need(release: dict[Any, Any]) -> None:
    del release["jobs"]["windows"]["needs"]


def _call_what_is_not_there(release: dict[Any, Any]) -> None:
    release["jobs"]["linux"]["steps"].append({"run": "build/linux/gone.sh out"})


def _make_what_is_no_target(release: dict[Any, Any]) -> None:
    release["jobs"]["linux"]["steps"].append({"run": "make instalers"})


def _leave_a_quote_open(release: dict[Any, Any]) -> None:
    release["jobs"]["draft"]["steps"].append({"run": "echo 'so"})


def _print_a_secret(release: dict[Any, Any]) -> None:
    release["jobs"]["draft"]["steps"].append({"run": "echo ${{ secrets.RELEASE_KEY }}"})


@pytest.mark.parametrize(
    "spoil", [_forget_a_need, _call_what_is_not_there, _make_what_is_no_target, _leave_a_quote_open, _print_a_secret]
)
def test_what_would_stop_a_release_is_found(spoil: Callable[[dict[Any, Any]], None]) -> None:
    release = copy.deepcopy(read(ROOT / ".github" / "workflows" / "release.yml"))
    spoil(release)
    assert any(complaints(release))


def test_a_release_starts_what_it_built_on_each_system_before_it_offers_it() -> None:
    jobs = read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    assert set(jobs["draft"]["needs"]) >= {"linux", "windows", "macos"}
    started = {"linux": "build/linux/test_packages.sh", "windows": '"--smoke"', "macos": "build/macos/make_dmg.sh"}
    for name, start in started.items():
        commands = [step.get("run", step.get("uses", "")) for step in jobs[name]["steps"]]
        (smoke,) = [number for number, command in enumerate(commands) if start in command]
        (upload,) = [number for number, command in enumerate(commands) if "upload-artifact" in command]
        assert smoke < upload
    assert "--smoke" in (ROOT / "build" / "linux" / "test_packages.sh").read_text("utf-8")
    assert "--smoke" in (ROOT / "build" / "macos" / "make_dmg.sh").read_text("utf-8")


def test_a_backup_opens_by_double_click_on_each_system() -> None:
    assert "--open-backup" in (ROOT / "build" / "linux" / "fleca-desktop.desktop").read_text("utf-8")
    assert "*.fleca" in (ROOT / "build" / "linux" / "fleca-desktop.mime.xml").read_text("utf-8")
    assert r"shell\open\command" in (ROOT / "build" / "windows" / "setup.nsi").read_text("utf-8")
    assert '"CFBundleTypeExtensions": ["fleca"]' in (ROOT / "pyinstaller.spec").read_text("utf-8")
