"""The locks, as a machine of another kind reads them."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
LOCK = """# made by a command
alone==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:ab
elsewhere==1.0 ; sys_platform == 'linux' \\
    --hash=sha256:ba
here==1.0 ; python_full_version < '3.12' and sys_platform == 'win32' \\
    --hash=sha256:ca
here==2.0 ; python_full_version >= '3.12' \\
    --hash=sha256:cb
unwanted==3.0 \\
    --hash=sha256:da
"""


def script(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def locked() -> ModuleType:
    return script(ROOT / "build" / "windows" / "wine" / "locked.py")


def test_windows_takes_what_has_no_mark_or_a_mark_that_is_so_of_it(locked: ModuleType) -> None:
    assert locked.for_windows(LOCK, left_out={"unwanted"}).split("\n") == [
        "alone==1.0 \\",
        "    --hash=sha256:aa \\",
        "    --hash=sha256:ab",
        "here==1.0 \\",
        "    --hash=sha256:ca",
        "",
    ]


def test_windows_installer_has_all_of_the_application_s_lock_but_what_is_another_system_s(locked: ModuleType) -> None:
    def names(name: str) -> set[str]:
        lock = (ROOT / "requirements" / name).read_text("utf-8")
        return set(re.findall(r"^([a-z][\w-]*)==", locked.for_windows(lock, left_out=set()), re.MULTILINE))

    assert names("app.txt") <= names("package.txt")
    assert {"keyring", "lazy-importer", "pywin32-ctypes", "xgboost-cpu"} <= names("app.txt")
    assert not {"jeepney", "secretstorage", "xgboost"} & names("package.txt")
    assert {"hopsworks", "pefile", "pyinstaller"} <= names("package.txt")


def test_the_bill_of_materials_has_all_that_installers_ship_and_no_tool_that_packs_them() -> None:
    tool = script(ROOT / "build" / "shipped.py")

    def names(lock: str) -> set[str]:
        return set(re.findall(r"^([a-z0-9][\w-]*)(?:\[[\w,-]+\])?==", lock, re.MULTILINE))

    app, package = ((ROOT / "requirements" / name).read_text("utf-8") for name in ("app.txt", "package.txt"))
    shipped = tool.shipped(package)
    assert names(shipped) == names(package) - tool.TOOLS
    assert names(shipped) >= {*names(app), "hopsworks", "grpcio", "boto3", "pandas"}
    assert names(package) > tool.TOOLS
    assert shipped.count("--hash") > 500
    release = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    assert re.search(r"build/shipped\.py requirements/package\.txt > (\S+)\n.*cyclonedx-py requirements \1 ", release)
