"""Hopsworks as the program sees it: a worker process that is asked once, watched, and cleaned up after."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fleca_desktop.adapters.worker_messages import outcomes
from fleca_desktop.core.exchange import Failed, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.core.exchange import Exchanged, FaultCode, Target

_FROZEN: Final = "fleca-sync/fleca-sync.exe" if sys.platform == "win32" else "fleca-sync/fleca-sync"
_PLACES: Final = (".", "..", "../Resources")  # installed; unpacked, or just built; in a Mac's bundle
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

    def __init__(self, scratch: Path, *, limits: Limits | None = None, command: tuple[str, ...] = ()) -> None:
        self._scratch = scratch
        self._limits = limits or Limits()
        self._command = command or worker_command()

    def ask(self, operation: str, target: Target, key: str, **details: Any) -> Exchanged | Failed:  # noqa: ANN401 - JSON
        """Do ``operation`` of ``hopsworks_worker.operations`` in the project; blocks up to the deadline."""
        return self.ask_all([Request(operation, details)], target, key)[0]

    def ask_all(
        self, requests: Sequence[Request], target: Target, key: str, deadline_s: float | None = None
    ) -> tuple[Exchanged | Failed, ...]:
        """Do each of ``requests`` in the project, one after the other, signed in once; one outcome each."""
        limits = self._limits if deadline_s is None else replace(self._limits, deadline_s=deadline_s)
        try:
            written, ended = self._visit(requests, {**asdict(target), **asdict(limits), "key": key}, limits)
        except OSError as error:
            failed = Failed(_own_fault(error), "start", detail=type(error).__name__)
            return tuple(failed for _ in requests)
        return outcomes(written, len(requests), "worker_failed" if ended else "too_slow")

    def _visit(self, requests: Sequence[Request], access: dict[str, Any], limits: Limits) -> tuple[str, bool]:
        """What the worker wrote, in a folder that is removed afterwards, and whether it ended by itself."""
        self._sweep()
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._scratch))
        request = {
            **access,
            "requests": [{**one.details, "operation": one.operation} for one in requests],
            "cert_folder": str(folder / "certificates"),
            "deadline_s": limits.deadline_s + _GRACE_S,
        }
        try:
            return self._run(json.dumps(request), folder, limits.deadline_s)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _run(self, line: str, folder: Path, deadline_s: float) -> tuple[str, bool]:
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
                return worker.communicate(line + "\n", timeout=deadline_s)[0], True
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
            with suppress(FileNotFoundError):  # another visit may end just now
                if time.time() - folder.stat().st_mtime > _STALE_S:
                    shutil.rmtree(folder, ignore_errors=True)


def _own_fault(error: OSError) -> FaultCode:
    """Why the worker could not even be started."""
    if isinstance(error, FileNotFoundError):
        return "client_missing"  # the installer's component was left out
    return "disk_full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "worker_failed"


def worker_command() -> tuple[str, ...]:
    """From source the same interpreter; frozen, a program of its own, which perhaps was not installed."""
    if getattr(sys, "frozen", False):
        programs = [Path(sys.executable).resolve().parent / place / _FROZEN for place in _PLACES]
        return (str(next((program for program in programs if program.exists()), programs[0])),)
    return (sys.executable, "-m", "fleca_desktop.adapters.hopsworks_worker")


def _import_path() -> str:
    """Where the worker, which starts in an empty folder, finds this very program."""
    here = str(Path(__file__).resolve().parents[2])
    return os.pathsep.join(path for path in (here, os.environ.get("PYTHONPATH", "")) if path)
