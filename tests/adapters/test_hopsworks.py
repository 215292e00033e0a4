"""The program's own worker and the unmodified client against a loopback Hopsworks in a process of its own."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.adapters.hopsworks import Hopsworks, Limits, worker_command
from fleca_desktop.core.exchange import Exchanged, Failed, Target

if TYPE_CHECKING:
    from tests.adapters.conftest import Loopback

REPOSITORY = Path(__file__).resolve().parents[2]
KEY = "the-right-key"
MODEL = "fleca_bolleria_predictor_next_week"


def test_versions_of_the_model_are_listed_the_newest_first(loopback: Loopback, hopsworks: Hopsworks) -> None:
    outcome = hopsworks.ask("list_models", loopback.target, KEY, model=MODEL)
    rows = [{"version": n, "created": n, "metrics": {"mae": str(900 - n)}} for n in (2, 1)]
    assert outcome == Exchanged(("reach", "sign_in", "models"), {"models": rows})


def test_a_file_is_sent_once_and_its_job_started_even_if_an_attempt_is_repeated(
    loopback: Loopback, hopsworks: Hopsworks
) -> None:
    text = '{"rows": [["2026-03-02", "Brioixeria", 812.4]]}'
    details = {"parcels": [["weeks-0001.json", text]], "folder": "Resources/fleca", "job": "ingest"}
    first = hopsworks.ask("push", loopback.target, KEY, **details)
    again = hopsworks.ask("push", loopback.target, KEY, **details)
    path = "Resources/fleca/weeks-0001.json"
    steps, done = ("reach", "sign_in", "upload", "job"), ("weeks-0001.json",)
    assert first == Exchanged(steps, {"repeated": 0}, done=done)
    assert again == Exchanged(steps, {"repeated": 1}, done=done)
    assert (loopback.folder / "files" / path).read_text("utf-8") == text
    assert [call for call in loopback.lines("calls.txt") if "dataset/upload" in call] == [
        "POST project/119/dataset/upload/Resources/fleca"
    ]
    assert loopback.lines("executions.txt") == ["ingest", "ingest"]


def test_a_wrong_key_is_said_so(loopback: Loopback, hopsworks: Hopsworks) -> None:
    outcome = hopsworks.ask("test", loopback.target, "not-the-key", model=MODEL)
    assert isinstance(outcome, Failed)
    assert (outcome.code, outcome.step, outcome.steps) == ("wrong_key", "sign_in", ("reach",))
    assert "not-the-key" not in outcome.detail


def test_no_server_is_said_at_once(hopsworks: Hopsworks) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        target = Target("127.0.0.1", taken.getsockname()[1], "fleca")
        outcome = hopsworks.ask("test", target, KEY, model=MODEL)
    assert isinstance(outcome, Failed)
    assert (outcome.code, outcome.step) == ("unreachable", "reach")


def _ask(loopback: Loopback, hopsworks: Hopsworks, **target: Any) -> Failed:
    outcome = hopsworks.ask("test", replace(loopback.target, **target), KEY, model=MODEL)
    assert isinstance(outcome, Failed), outcome
    assert KEY not in outcome.detail
    return outcome


FAULTS: list[tuple[str, int | str, str, str]] = [
    ("getProjectInfo", 401, "wrong_key", "sign_in"),
    ("getProjectInfo", 403, "no_permission", "sign_in"),
    ("credentials", 500, "server_failed", "sign_in"),
    ("versions", 503, "server_failed", "sign_in"),
    ("versions", 429, "busy", "sign_in"),
    ("versions", "html", "not_hopsworks", "sign_in"),
    ("versions", "cut", "incomplete", "sign_in"),
    ("modelregistries", 403, "no_permission", "models"),
    ("modelregistries", 404, "missing", "models"),
    ("modelregistries", 409, "conflict", "models"),
    ("modelregistries", 507, "quota", "models"),
    ("modelregistries", "html", "not_hopsworks", "models"),
]
READING: list[tuple[str, int | str, str]] = [
    ("featureview", 500, "server_failed"),
    ("featurestores/query", 404, "missing"),
    ("featurestores/query", "html", "not_hopsworks"),
    ("variables/enable_flyingduck", 503, "no_query_service"),
]


@pytest.mark.slow
def test_each_fault_of_the_server_has_its_code(loopback: Loopback, hopsworks: Hopsworks) -> None:
    found = []
    for part, fault, _, _ in FAULTS:
        loopback.write("faults.json", {part: fault})
        failed = _ask(loopback, hopsworks)
        found.append((part, fault, failed.code, failed.step))
    assert found == FAULTS


@pytest.mark.slow
def test_each_fault_while_a_view_is_read_has_its_code(loopback: Loopback, hopsworks: Hopsworks) -> None:
    view = loopback.state["views"][0]
    columns = {"week_start": "week_start", "revenue_eur": "base_imponible"}
    found = []
    for part, fault, _ in READING:
        loopback.write("faults.json", {part: fault})
        details = {"feature_view": view["name"], "version": 1, "columns": columns}
        failed = hopsworks.ask("pull_features", loopback.target, KEY, **details)
        assert isinstance(failed, Failed)
        found.append((part, fault, failed.code))
    assert found == READING


@pytest.mark.slow
@pytest.mark.parametrize(
    ("loopback", "code"),
    [({"valid_days": -2}, "certificate_expired"), ({"address": "127.0.0.9"}, "certificate_name")],
    indirect=["loopback"],
)
def test_a_certificate_that_does_not_hold_stops_before_the_key_is_sent(
    loopback: Loopback, hopsworks: Hopsworks, code: str
) -> None:
    failed = _ask(loopback, hopsworks)
    assert (failed.code, failed.step) == (code, "sign_in"), failed.detail
    assert not loopback.lines("calls.txt")


@pytest.mark.slow
def test_an_authority_nobody_named_stops_before_the_key_is_sent(loopback: Loopback, hopsworks: Hopsworks) -> None:
    assert _ask(loopback, hopsworks, ca_file="").code == "certificate_unknown"
    assert not loopback.lines("calls.txt")


@pytest.mark.slow
def test_settings_in_the_environment_do_not_turn_the_checks_off(
    loopback: Loopback, hopsworks: Hopsworks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOPSWORKS_HOSTNAME_VERIFICATION", "false")
    monkeypatch.setenv("REST_ENDPOINT", "https://127.0.0.1:1")
    assert _ask(loopback, hopsworks, ca_file="").code == "certificate_unknown"
    assert not loopback.lines("calls.txt")


@pytest.mark.slow
def test_a_file_of_an_authority_that_is_not_there_is_said_so(loopback: Loopback, hopsworks: Hopsworks) -> None:
    assert _ask(loopback, hopsworks, ca_file="/nowhere/ca.pem").code == "bad_ca_file"


@pytest.mark.slow
def test_a_project_that_is_gone_is_said_so(loopback: Loopback, hopsworks: Hopsworks) -> None:
    assert _ask(loopback, hopsworks, project="gone").code == "no_project"


@pytest.mark.slow
def test_a_server_of_another_version_is_told(loopback: Loopback, hopsworks: Hopsworks) -> None:
    loopback.change(version="4.1.0")
    outcome = hopsworks.ask("test", loopback.target, KEY, model=MODEL)
    assert outcome == Exchanged(("reach", "sign_in", "models"), {"models": 2}, "4.1.0")


@pytest.mark.slow
def test_a_job_that_is_not_there_is_missing_and_the_file_waits_there(loopback: Loopback, hopsworks: Hopsworks) -> None:
    details = {"parcels": [["weeks.json", "{}"]], "folder": "Resources", "job": "nobody"}
    outcome = hopsworks.ask("push", loopback.target, KEY, **details)
    assert isinstance(outcome, Failed)
    assert (outcome.code, outcome.step, outcome.done) == ("missing", "job", ("weeks.json",))


@pytest.mark.slow
@pytest.mark.parametrize(("fault", "code"), [("stall", "timed_out"), ("drip", "too_slow")])
def test_a_server_that_stalls_or_drips_is_left_in_time(
    loopback: Loopback, tmp_path: Path, fault: str, code: str
) -> None:
    loopback.write("faults.json", {"modelregistries": fault})
    scratch = tmp_path / "scratch"
    limits = Limits(connect_s=2, read_s=2 if fault == "stall" else 20, deadline_s=30 if fault == "stall" else 12)
    began = time.monotonic()
    failed = _ask(loopback, Hopsworks(scratch, limits=limits))
    assert (failed.code, failed.step) == (code, "models")
    assert time.monotonic() - began < limits.deadline_s + 5
    assert not list(scratch.iterdir())


def _with_command(tmp_path: Path, *code: str) -> Hopsworks:
    command = (sys.executable, "-c", "\n".join(code))
    return Hopsworks(tmp_path / "scratch", limits=Limits(deadline_s=20), command=command)


def test_the_key_goes_over_standard_input_alone(tmp_path: Path) -> None:
    hopsworks = _with_command(
        tmp_path,
        "import json, os, sys",
        "key = json.loads(sys.stdin.readline())['key']",
        "seen = key in ' '.join(sys.orig_argv) or key in ' '.join(os.environ.values())",
        "print(json.dumps({'n': 0, 'result': {'key': key, 'seen': seen}}))",
    )
    outcome = hopsworks.ask("test", Target("localhost", 1, "fleca"), KEY)
    assert outcome == Exchanged((), {"key": KEY, "seen": False})


@pytest.mark.parametrize("end", ["os.abort()", "os._exit(3)", "sys.stdout.write('{\"res')"])
def test_a_worker_that_dies_is_a_failure_in_its_last_step(tmp_path: Path, end: str) -> None:
    says = 'print(\'{"step": "reach"}\\n{"step": "sign_in"}\', flush=True)'
    outcome = _with_command(tmp_path, "import os, sys", says, end).ask("test", Target("localhost", 1, "fleca"), KEY)
    assert outcome == Failed("worker_failed", "sign_in", ("reach",))


def test_without_the_client_it_says_so(tmp_path: Path) -> None:
    run = "runpy.run_module('fleca_desktop.adapters.hopsworks_worker', run_name='__main__')"
    hopsworks = _with_command(tmp_path, "import runpy, sys", "sys.modules['hopsworks'] = None", run)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        outcome = hopsworks.ask("test", Target("127.0.0.1", listening.getsockname()[1], "fleca"), KEY)
    assert isinstance(outcome, Failed)
    assert outcome.code == "client_missing"


@pytest.mark.parametrize("place", ["app/fleca-sync", "fleca-sync", "Resources/fleca-sync"])
def test_frozen_the_worker_is_a_program_of_its_own_and_may_be_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "app" / "fleca-desktop"))
    (tmp_path / "app").mkdir()
    without = Hopsworks(tmp_path / "scratch").ask("test", Target("localhost", 1, "fleca"), KEY)
    assert isinstance(without, Failed)
    assert (without.code, without.step) == ("client_missing", "start")
    assert not list((tmp_path / "scratch").iterdir())
    program = tmp_path / place / ("fleca-sync.exe" if os.name == "nt" else "fleca-sync")
    program.parent.mkdir(parents=True)
    program.touch()
    (command,) = worker_command()
    assert Path(command).resolve() == program.resolve()


def test_what_a_killed_program_left_is_removed_by_the_next(tmp_path: Path) -> None:
    left = tmp_path / "scratch" / "fleca-sync-left"
    left.mkdir(parents=True)
    (left / "client_key.pem").write_text("secret", "utf-8")

    os.utime(left, (0, 0))
    _with_command(tmp_path, "pass").ask("test", Target("localhost", 1, "fleca"), KEY)
    assert not left.exists()


def test_neither_window_nor_command_line_imports_the_client() -> None:
    modules = "fleca_desktop.app, fleca_desktop.cli, fleca_desktop.ui.main_window, fleca_desktop.adapters.hopsworks"
    code = f"import {modules}, sys; sys.exit(any(m in sys.modules for m in ('hopsworks', 'hsfs', 'pyarrow.flight')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - ours


def test_only_the_worker_names_the_client() -> None:
    sources = list((REPOSITORY / "fleca_desktop").rglob("*.py"))
    client = re.compile(r"^\s*(import|from) (hopsworks|hopsworks_common|hsfs|hsml)\b", re.MULTILINE)
    naming = [path for path in sources if client.search(path.read_text("utf-8"))]
    assert [path.parent.name for path in naming] == ["hopsworks_worker"]
