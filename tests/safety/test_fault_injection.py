from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SUITE = Path(__file__).with_name("fault_injection.py")
ACTS, FULL_DISKS = 21, 50
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


def reported(suite: Path, room: Path, kills: int, fulls: int, seed: int) -> dict[str, Any]:
    command = [sys.executable, str(suite), str(room), "--kills", str(kills), "--fulls", str(fulls), "--seed", str(seed)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - this very program
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)["acts"]
    return report


def run(room: Path, kills: int, fulls: int, seed: int) -> dict[str, Any]:
    report = reported(SUITE, room, kills, fulls, seed)
    assert [failure for act in report.values() for failure in act["failures"]] == []
    assert len(report) == ACTS
    return report


def test_killed_or_out_of_space_an_act_is_whole_or_absent(tmp_path: Path) -> None:
    report = run(tmp_path, kills=ACTS, fulls=ACTS // 2, seed=20261123)
    assert sum(act["trials"] for act in report.values()) == ACTS + ACTS // 2


def test_acts_in_two_steps_and_acts_that_hide_a_full_disk_are_found_out(tmp_path: Path) -> None:
    report = reported(SUITE.with_name("careless_acts.py"), tmp_path, kills=9, fulls=24, seed=20261124)
    assert any("two steps killed" in failure for failure in report["two steps"]["failures"])
    assert any("is no good" in failure for failure in report["backup"]["failures"])
    assert any("ended with status 0" in failure for failure in report["says done"]["failures"])


@pytest.mark.slow
def test_hundreds_of_kills_and_fifty_full_disks_leave_every_act_whole_or_absent(tmp_path: Path) -> None:
    report = run(tmp_path, kills=25 * ACTS, fulls=8 * ACTS, seed=1)
    assert sum(act["trials"] for act in report.values()) == 33 * ACTS
    assert sum(act["met_full_disk"] for act in report.values()) >= FULL_DISKS
    assert all(act.get("absent", 0) > 0 for act in report.values()), "an act was never caught before its end"
    assert all(act.get("whole", 0) > 0 for act in report.values()), "an act was never caught after its end"
