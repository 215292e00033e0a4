"""The program without the Hopsworks client, and the window's process, which never loads it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fleca_desktop.bundled import bundled

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = bundled("data") / "sample_shop" / "sales.csv"
BLOCKER = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("hopsworks", "hopsworks_common", "hsfs", "hsml", "pyarrow"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Blocker())
"""
WINDOW = """
import sys
from pathlib import Path
from fleca_desktop.adapters.hopsworks import Hopsworks
from fleca_desktop.app import open_user_shop, run_window
from fleca_desktop.services.settings import change_setting
from fleca_desktop.services.synchronise import Access, synchronise

assert run_window(None, smoke=True) == 0
shop = open_user_shop(Path(sys.argv[1]))
for key, value in (("host", "127.0.0.1"), ("port", "1"), ("project", "fleca")):
    change_setting(shop, f"hopsworks.{key}", value)
outcome = synchronise(shop, Hopsworks(shop.folder / "sync"), Access("key"))
shop.close()
assert outcome.troubles[0].code == "unreachable", outcome
loaded = sorted(name for name in sys.modules if name.partition(".")[0] in ("hopsworks", "hsfs", "hsml"))
assert not loaded, loaded
assert "pyarrow.flight" not in sys.modules
"""


def _run(tmp_path: Path, *arguments: str, blocked: bool, stdin: str = "") -> subprocess.CompletedProcess[str]:
    site = tmp_path / "site"
    site.mkdir(exist_ok=True)
    (site / "sitecustomize.py").write_text(BLOCKER if blocked else "", "utf-8")
    environment = {**os.environ, "PYTHONPATH": f"{REPOSITORY}{os.pathsep}{site}"}
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, input=stdin, check=False
    )


def _shell(tmp_path: Path, *arguments: str, blocked: bool, stdin: str = "") -> tuple[int, Any]:
    shop = str(tmp_path / ("without" if blocked else "with"))
    ran = _run(tmp_path, "-m", "fleca_desktop", "--shop", shop, *arguments, blocked=blocked, stdin=stdin)
    return ran.returncode, json.loads(ran.stdout)


@pytest.mark.slow
def test_without_the_client_the_shop_works_the_same_and_sync_says_what_is_missing(tmp_path: Path) -> None:
    for command in (("import", str(SAMPLE), "--json"), ("forecast", "--weeks", "2", "--json")):
        told = [_shell(tmp_path, *command, blocked=blocked) for blocked in (False, True)]
        for _, answer in told:
            answer.pop("issued_at", None)
        assert told[0] == told[1]
        assert told[0][0] == 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
        assert _run(tmp_path, "-m", "fleca_desktop", "--smoke", blocked=True).returncode == 0


@pytest.mark.slow
def test_the_worker_says_that_the_client_is_missing(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = str(listening.getsockname()[1])
        for key, value in (("host", "127.0.0.1"), ("port", port), ("project", "fleca")):
            _shell(tmp_path, "config", f"hopsworks.{key}", value, "--json", blocked=True)
        status, answer = _shell(tmp_path, "sync", "--key-stdin", "--json", blocked=True, stdin="key\n")
    assert status == 1
    assert [(one["part"], one["reason"]) for one in answer["troubles"]] == [("both", "client_missing")]


@pytest.mark.slow
def test_the_windows_process_never_loads_the_client_even_after_a_synchronisation(tmp_path: Path) -> None:
    ran = _run(tmp_path, "-c", WINDOW, str(tmp_path / "shop"), blocked=False)
    assert ran.returncode == 0, ran.stderr
