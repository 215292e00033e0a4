"""Where the files that travel with the program are: in the source tree, in the wheel and in the frozen application."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).resolve().parent

Bundle = Literal["resources", "models", "data"]


def bundled(name: Bundle) -> Path:
    """The folder ``name``; the wheel and the frozen application carry it inside the package."""
    inside = _PACKAGE / "_bundled" / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
