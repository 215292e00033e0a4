from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.shop_lock import held_alone
from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from pathlib import Path

HOLD = (
    "import pathlib, sys; from fleca_desktop.adapters.shop_lock import held_alone;"
    "lock = held_alone(pathlib.Path(sys.argv[1])); lock.__enter__(); print('held', flush=True); sys.stdin.read()"
)


def holder(folder: Path) -> subprocess.Popen[str]:
    made = subprocess.Popen(  # noqa: S603 - this very program
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert made.stdout is not None
    assert made.stdout.readline() == "held\n"
    return made


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def test_a_shop_that_is_open_says_who_has_it(tmp_path: Path) -> None:
    other = holder(tmp_path)
    with pytest.raises(EnvironmentFault, match="in_use") as refused, held_alone(tmp_path):
        pass
    assert refused.value.details["pid"] == str(other.pid)
    end(other)


def test_a_killed_holder_leaves_no_lock_behind(tmp_path: Path) -> None:
    end(holder(tmp_path))
    with held_alone(tmp_path):
        assert (tmp_path / "window.lock").exists()


def test_two_shops_may_be_open_at_once(tmp_path: Path) -> None:
    other = holder(tmp_path / "one")
    with held_alone(tmp_path / "two"):
        assert other.poll() is None
    end(other)


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_cannot_be_written_is_called_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(EnvironmentFault, match="read_only"), held_alone(tmp_path):
        pass


def test_where_no_folder_can_be_it_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(EnvironmentFault, match="cannot_open"), held_alone(tmp_path / "file" / "shop"):
        pass
