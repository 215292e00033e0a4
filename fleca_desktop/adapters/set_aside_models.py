"""Bundles that failed a check, kept with the reason where nothing loads them; and the models' small JSON files."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.ports import Quarantined

REASON_NAME = "reason.json"
MAX_KEPT = 10


class SetAside:
    """The folder ``place``, in which each bundle has one of its own."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def records(self) -> tuple[Quarantined, ...]:
        """What is there, the newest first."""
        found = sorted(self._place.glob(f"*/{REASON_NAME}"), key=_age, reverse=True)
        return tuple(Quarantined(**record) for path in found if (record := read_json(path)))

    def keep(self, folder: Path, reason: str) -> None:
        """Copy the bundle in ``folder``; only the last few are kept.

        Raises:
            EnvironmentFault: the disk is full or read only.
        """
        try:
            self._place.mkdir(parents=True, exist_ok=True)
            kept = Path(tempfile.mkdtemp(prefix=f"{folder.name[:60]}-", dir=self._place))
            for path in folder.glob("*"):
                if path.is_file():
                    shutil.copyfile(path, kept / path.name)
            write_json(kept / REASON_NAME, {"version": folder.name, "reason": reason})
        except OSError as error:
            raise EnvironmentFault("cannot_write", what=str(error)) from error
        for old in sorted(self._place.iterdir(), key=_age, reverse=True)[MAX_KEPT:]:
            shutil.rmtree(old, ignore_errors=True)


def _age(path: Path) -> float:
    return path.stat().st_mtime


def read_json(path: Path) -> dict[str, Any]:
    """What stands in a file of ours; nothing where it is missing or damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write_json(path: Path, record: dict[str, Any]) -> None:
    """Write ``record``, indented."""
    path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
