"""Hopsworks as the program sees it: a worker process that is asked once, watched, and cleaned up after."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fleca_desktop.core.exchange import Exchanged, Failed

if TYPE_CHECKING:
    from fleca_desktop.core.exchange import Target

WORKER: Final = (sys.executable, "-m", "fleca_desktop.adapters.hopsworks_worker")
_PREFIX: Final = "fleca-sync-"
_STALE_S: Final = 3600.0
_GRACE_S: Final = 5.0
_NO_CONSOLE: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True)
class Limits:
    """How long to wait: for a connection, for the next byte, and for everything together."""

    connect_s: float = 5.0
    read_s: float = 20.0
    deadline_s: float = 90.0


class Hopsworks:
    """Asks a worker process. ``scratch`` is a folder for what must not outlive it: the project's private key."""

    def __init__(self, scratch: Path, *, limits: Limits | None = None, command: tuple[str, ...] = WORKER) -> None:
        self._scratch = scratch
        self._limits = limits or Limits()
        self._command = command

    def ask(self, operation: str, target: Target, key: str, **details: str) -> Exchanged | Failed:
        """Do ``operation`` of ``hopsworks_worker.operations`` in the project; blocks up to the deadline."""
        self._sweep()
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._scratch))
        request = {
            **asdict(target),
            **asdict(self._limits),
            **details,
            "operation": operation,
            "key": key,
            "cert_folder": str(folder / "certificates"),
            "deadline_s": self._limits.deadline_s + _GRACE_S,
        }
        try:
            return _outcome(*self._run(json.dumps(request), folder))
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _run(self, line: str, folder: Path) -> tuple[str, bool]:
        """What the worker wrote, and whether it ended by itself."""
        worker = subprocess.Popen(  # noqa: S603 - our own program
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": _import_path()},
            encoding="utf-8",
            creationflags=_NO_CONSOLE,
        )
        with worker:
            try:
                return worker.communicate(line + "\n", timeout=self._limits.deadline_s)[0], True
            except subprocess.TimeoutExpired:
                worker.kill()
                return worker.communicate()[0], False
            except BaseException:
                worker.kill()
                raise

    def _sweep(self) -> None:
        """Remove what a killed program left behind."""
        self._scratch.mkdir(parents=True, exist_ok=True)
        for folder in self._scratch.glob(f"{_PREFIX}*"):
            if time.time() - folder.stat().st_mtime > _STALE_S:
                shutil.rmtree(folder, ignore_errors=True)


def _import_path() -> str:
    """Where the worker, which starts in an empty folder, finds this very program."""
    here = str(Path(__file__).resolve().parents[2])
    return os.pathsep.join(path for path in (here, os.environ.get("PYTHONPATH", "")) if path)


def _messages(written: str) -> list[dict[str, Any]]:
    """The whole lines; a worker that was killed may leave half a one."""
    found = []
    for line in written.splitlines():
        try:
            message = json.loads(line)
        except ValueError:
            continue
        if isinstance(message, dict):
            found.append(message)
    return found


def _outcome(written: str, ended: bool) -> Exchanged | Failed:  # noqa: FBT001 - from _run
    messages = _messages(written)
    steps = tuple(message["step"] for message in messages if "step" in message and "fault" not in message)
    last = messages[-1] if messages else {}
    if "result" in last:
        return Exchanged(steps, last["result"], last["other_version"])
    if "fault" in last:
        return Failed(last["fault"], last["step"], steps[:-1], last["detail"])
    step = steps[-1] if steps else "start"
    return Failed("worker_failed" if ended else "too_slow", step, steps[:-1])
