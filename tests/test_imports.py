"""Who may import whom; the table is docs/adr/0001-layers.md."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "fleca_desktop"
OURS = "fleca_desktop"

ALLOWED: dict[str, tuple[str, ...]] = {
    "core": ("core",),
    "storage": ("core", "storage"),
    "services": ("core", "storage", "services"),
    "adapters": ("core", "services.ports", "adapters", "bundled"),
    "ui": ("core", "services", "ui", "bundled"),
    "api": ("core", "services", "api"),
    "bundled": (),
}
JOINS_EVERYTHING = ("cli", "app", "__main__", "__init__")
NOT_OF_CORE = ("PySide6", "sqlite3", "pyqtgraph", "hopsworks", "requests", "socket", "urllib", "subprocess")
FRAME_OF_UI = ("parts", "plot", "theme")


def imported_modules(tree: ast.AST, module: str, *, is_package: bool) -> list[str]:
    """Every module that ``tree`` names, absolute; ``from a import b`` names ``a.b``."""
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = module.split(".")
                kept = parents[: len(parents) - node.level + is_package]
                base = ".".join([*kept, *([base] if base else [])])
            found += [f"{base}.{alias.name}" for alias in node.names]
    return found


def is_inside(name: str, folder: str) -> bool:
    return name == folder or name.startswith(f"{folder}.")


def pages_of(package: Path) -> set[str]:
    folders = {path.parent.name for path in (package / "ui").glob("*/page.py")}
    return folders - set(FRAME_OF_UI)


def fault_of(module: str, imported: str, pages: set[str]) -> str | None:
    """Why ``module`` may not import ``imported`` (both without our package's name); None when it may."""
    layer = module.split(".", maxsplit=1)[0]
    if layer not in ALLOWED:
        return None if layer in JOINS_EVERYTHING else f"{module}: unknown layer {layer}"
    if not any(is_inside(imported, allowed) for allowed in ALLOWED[layer]) and imported != "__version__":
        return f"{module} ({layer}) imports {imported}"
    page, other = (name.split(".")[1] if name.count(".") else "" for name in (module, imported))
    if layer == "ui" and is_inside(imported, "ui") and page in pages and other in pages - {page}:
        return f"{module}: page {page} imports page {other}"
    return None


def faults_in(module: str, text: str, pages: set[str], *, is_package: bool = False) -> list[str]:
    """The forbidden imports of ``text``, the source of ``module``."""
    faults = []
    for name in imported_modules(ast.parse(text), f"{OURS}.{module}", is_package=is_package):
        if is_inside(name, OURS):
            fault = fault_of(module, name.removeprefix(OURS).lstrip("."), pages)
            faults += [fault] if fault else []
        elif is_inside(module, "core") and name.split(".", maxsplit=1)[0] in NOT_OF_CORE:
            faults.append(f"{module} (core) imports {name}")
    return faults


def scan(package: Path) -> tuple[list[str], int]:
    """Forbidden imports in ``package``, and how many files were read."""
    pages, faults = pages_of(package), []
    files = [path for path in sorted(package.rglob("*.py")) if "_bundled" not in path.parts]
    for path in files:
        is_package = path.name == "__init__.py"
        parts = path.relative_to(package).with_suffix("").parts
        module = ".".join(parts[:-1] if is_package and len(parts) > 1 else parts)
        faults += faults_in(module, path.read_text(encoding="utf-8"), pages, is_package=is_package)
    return faults, len(files)


def test_every_layer_imports_only_what_it_may() -> None:
    faults, scanned = scan(PACKAGE)
    assert scanned > 30
    assert not faults, "\n".join(faults)


def test_there_are_pages_to_keep_apart() -> None:
    assert {"home", "forecast"} <= pages_of(PACKAGE)


FORBIDDEN = [
    ("core.weeks", "from fleca_desktop.storage import sales"),
    ("core.weeks", "import sqlite3"),
    ("core.weeks", "from ..services import shop"),
    ("storage.sales", "import fleca_desktop.services.shop"),
    ("services.shop", "from fleca_desktop import ui"),
    ("services.shop", "def late():\n    from fleca_desktop.adapters.clock import SystemClock"),
    ("adapters.clock", "from fleca_desktop.services.shop import Shop"),
    ("ui.main_window", "from fleca_desktop.adapters.clock import SystemClock"),
    ("ui.home.page", "from fleca_desktop.ui.forecast.page import anything"),
    ("ui.home.page", "from fleca_desktop.app import open_sample_shop"),
    ("api.application", "from fleca_desktop.storage import sales"),
    ("api.application", "from fleca_desktop.app import open_user_shop"),
    ("api.application", "from fleca_desktop.ui.jobs import Jobs"),
    ("services.shop", "from fleca_desktop.api import answers"),
    ("strange", "from fleca_desktop.core import weeks"),
]


@pytest.mark.parametrize(("module", "statement"), FORBIDDEN)
def test_a_forbidden_import_is_found(module: str, statement: str) -> None:
    assert len(faults_in(module, statement, {"home", "forecast"})) == 1


def test_forbidden_imports_added_to_a_copy_of_the_tree_are_found(tmp_path: Path) -> None:
    copy = tmp_path / OURS
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__", "_bundled"))
    for module, statement in FORBIDDEN:
        with (copy / f"{module.replace('.', '/')}.py").open("a", encoding="utf-8") as source:
            source.write(f"\n{statement}\n")
    before, after = scan(PACKAGE)[0], scan(copy)[0]
    assert len(after) == len(before) + len(FORBIDDEN)
