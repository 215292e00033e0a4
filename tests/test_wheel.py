"""The wheel holds everything that the program shows, and runs without the source tree."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
ASK = """
from fleca_desktop.bundled import bundled
for name in ("resources", "models", "data"):
    print(bundled(name))
"""

pytestmark = pytest.mark.slow


def run(*command: str | Path, folder: Path) -> str:
    """What ``command`` prints, run in ``folder`` with nothing of this process's Python in its environment."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    done = subprocess.run(  # noqa: S603 - our own commands
        [str(part) for part in command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True)  # noqa: S603 - the lock's build backend
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter that has the wheel, and this one's libraries, but not the source tree."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False, symlinks=os.name == "posix")
    paths = sysconfig.get_paths(vars={"base": str(folder), "platbase": str(folder)})
    own = Path(paths["purelib"])
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(own)
    # Only a .pth's own lines are followed, not those of the libraries' folder: the link to the source tree is not seen.
    (own / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return next(Path(paths["scripts"]).glob("python*"))


def test_the_wheel_carries_resources_models_and_data(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in ("resources/style/fleca.qss", "data/sample_shop/sales.csv", "data/sample_shop/shop.json"):
        assert f"fleca_desktop/_bundled/{wanted}" in names
    assert any(name.startswith("fleca_desktop/_bundled/models/") and name.endswith("manifest.json") for name in names)


def test_the_wheel_carries_no_tests_and_no_tools(wheel: Path) -> None:
    folders = {name.split("/", maxsplit=1)[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {folder for folder in folders if not folder.endswith(".dist-info")} == {"fleca_desktop"}


def test_installed_it_finds_its_own_files(python: Path, tmp_path: Path) -> None:
    found = [Path(line) for line in run(python, "-c", ASK, folder=tmp_path).splitlines()]
    assert [path.name for path in found] == ["resources", "models", "data"]
    for path in found:
        assert path.is_dir()
        assert path.is_relative_to(python.parent.parent)
        assert "_bundled" in path.parts


def test_installed_it_shows_every_page(python: Path, tmp_path: Path) -> None:
    run(python, "-m", "fleca_desktop", "--smoke", folder=tmp_path)
