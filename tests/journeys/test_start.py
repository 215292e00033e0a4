from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.shop_folder import remember_folder, remembered_folder, usual_folder
from fleca_desktop.adapters.shop_lock import held_alone
from fleca_desktop.app import open_user_shop
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.ui.single_window import Doorbell, ring

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LIMIT_S = 60


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


@pytest.fixture
def first(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A window on the shop in ``home / shop``."""
    process = start(home / "shop")
    until((home / "shop" / "logs" / "fleca.log").exists)
    yield process
    process.kill()
    process.wait()


def start(folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "fleca_desktop", "--shop", str(folder)]
    return subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})  # noqa: S603 - this very program


def until(condition: object) -> None:
    end = time.monotonic() + LIMIT_S
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_second_start_ends_at_once_and_well_and_another_shop_opens_beside(
    first: subprocess.Popen[bytes], home: Path
) -> None:
    until(lambda: ring(home / "shop"))
    assert start(home / "shop").wait(timeout=LIMIT_S) == 0
    assert first.poll() is None
    other = start(home / "other")
    until(lambda: ring(home / "other"))
    assert other.poll() is None
    other.kill()
    other.wait()


@pytest.mark.usefixtures("qapp")
def test_a_start_while_the_window_before_is_closing_waits_for_it(home: Path) -> None:
    folder = home / "shop"
    with held_alone(folder):
        doorbell = Doorbell(folder)
        doorbell._server.blockSignals(True)  # noqa: FBT003 - nobody hears it any more
        process = start(folder)
        assert doorbell._server.waitForNewConnection(LIMIT_S * 1000)
        doorbell.close()
    until(lambda: ring(folder))
    assert process.poll() is None
    process.kill()
    process.wait()


@pytest.mark.usefixtures("home")
def test_a_shop_that_was_moved_is_missed_and_not_begun_anew() -> None:
    folder = usual_folder()
    open_user_shop(None).close()
    remember_folder(folder)
    moved = folder.with_name("elsewhere")
    folder.rename(moved)
    with pytest.raises(EnvironmentFault, match="folder_missing"):
        open_user_shop(None)
    assert not folder.exists()
    remember_folder(moved)
    assert remembered_folder() == moved
    open_user_shop(None).close()


@pytest.mark.usefixtures("home")
def test_a_mount_point_without_its_disk_is_missed_too() -> None:
    folder = usual_folder()
    open_user_shop(None).close()
    remember_folder(folder)
    for file in folder.iterdir():
        file.unlink()
    with pytest.raises(EnvironmentFault, match="folder_missing"):
        open_user_shop(None)
    assert list(folder.iterdir()) == []
