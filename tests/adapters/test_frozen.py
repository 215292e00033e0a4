"""The frozen program as an owner has it: nobody's account, a bare environment, a path with accents, nothing writable.

Runs where FLECA_FROZEN names the folder that PyInstaller filled (``.ci/run`` does), on a display of its own (Xvfb).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.bundled import bundled

if TYPE_CHECKING:
    from collections.abc import Iterator

FROZEN = os.environ.get("FLECA_FROZEN", "")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FROZEN or sys.platform != "linux", reason="FLECA_FROZEN names no frozen program"),
]
NOBODY = 65534
KEY = "the-right-key"


class Installed:
    """The program in a folder that its user cannot write, and the user's home."""

    def __init__(self, room: Path, display: str) -> None:
        self.display = display
        self.place, self.home = room / "Forn de la plaça" / "l'aplicació", room / "casa meva"
        shutil.copytree(FROZEN, self.place, symlinks=True, copy_function=_link)
        self.home.mkdir()
        self.user = NOBODY if os.geteuid() == 0 else None
        if self.user is not None:
            os.chown(self.home, NOBODY, NOBODY)
        for folder in (self.place, *(path for path in self.place.rglob("*") if path.is_dir())):
            folder.chmod(0o555)

    def run(self, *words: object, said: str = "") -> str:
        """What a command answers, run as nobody in an environment that has almost nothing."""
        bare = {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "LC_ALL": "C", "DISPLAY": self.display}
        done = subprocess.run(  # noqa: S603 - ours
            [self.place / "fleca-desktop" / "fleca-desktop", *map(str, words)],
            env=bare, cwd="/", user=self.user, input=said, capture_output=True, encoding="utf-8", timeout=120,
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        return done.stdout

    def ask(self, *words: object, said: str = "") -> Any:
        """The JSON that a command answers about the user's shop."""
        name, *rest = words
        return json.loads(self.run("--shop", self.home / "la meva fleca", name, "--json", *rest, said=said))

    def leave(self) -> None:
        for folder in (self.place, *(path for path in self.place.rglob("*") if path.is_dir())):
            folder.chmod(0o755)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that anyone on this machine may draw on."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-ac", "-nolisten", "tcp", "-screen", "0", "1366x768x24", "-displayfd", str(writing)]
    screen = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)  # noqa: S603 - as it is on the path
    os.close(writing)
    with os.fdopen(reading) as said:
        yield f":{said.readline().strip()}"
    screen.terminate()
    screen.wait()


@pytest.fixture
def installed(display: str) -> Iterator[Installed]:
    room = Path(tempfile.mkdtemp(prefix="fleca-frozen-"))  # tmp_path is its owner's alone
    room.chmod(0o755)
    program = Installed(room, display)
    yield program
    program.leave()
    shutil.rmtree(room)


def test_from_the_till_s_file_to_the_order_and_to_hopsworks_and_back(installed: Installed, loopback: Any) -> None:
    till = installed.home / "exportació.csv"
    shutil.copyfile(bundled("data") / "sample_shop" / "sales.csv", till)
    till.chmod(0o644)
    assert installed.ask("import", till)["outcome"] == "imported"
    assert installed.ask("forecast", "--weeks", 1)["outcome"] == "issued"
    installed.ask("order", "--pdf", installed.home / "comanda.pdf")
    assert (installed.home / "comanda.pdf").read_bytes().startswith(b"%PDF")
    authority = installed.home / "ca.pem"
    shutil.copyfile(loopback.target.ca_file, authority)
    for key, value in (("host", loopback.target.host), ("port", loopback.target.port),
                       ("project", loopback.target.project), ("ca_file", authority)):  # fmt: skip
        installed.ask("config", f"hopsworks.{key}", value)
    loopback.tell_weeks(("2020-03-02", "Brioixeria", 512.5))
    told = installed.ask("sync", "--key-stdin", said=f"{KEY}\n")
    assert told["outcome"] == "synchronised", told
    assert (told["sent"]["forecasts"], told["received"]["weeks"]) == (1, 1)
    assert told["sent"]["weeks"] >= 1
    assert len(loopback.files("Resources/fleca_desktop")) == told["sent"]["weeks"] + 1
    assert not list((installed.home / "la meva fleca" / "sync").iterdir())


def test_the_window_shows_every_page_and_has_no_part_of_the_client(installed: Installed) -> None:
    installed.run("--smoke")
    names = {path.name for path in (installed.place / "fleca-desktop" / "_internal").iterdir()}
    assert not names & {"hopsworks", "hopsworks_common", "hsfs", "hsml"}
    assert (installed.place / "fleca-sync" / "_internal" / "pyarrow").is_dir()
