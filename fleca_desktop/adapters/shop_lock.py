"""One window per shop: a lock that the system itself takes back when the process ends, however it ends.

The lock is on one byte of a file in the shop's folder, so that two shops may be open at once. The file stays; beside
the byte it says who holds it. On network drives the other holder may be another computer.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME: Final = "window.lock"
_LOCKED_BYTE: Final = 1 << 20  # beyond the text: Windows lets nobody read what is locked


@contextmanager
def held_alone(folder: Path) -> Iterator[None]:
    """Be the only one who has the shop in ``folder`` for the time of the block. A missing folder is made.

    Raises:
        EnvironmentFault: ``in_use``, with ``host`` and ``pid`` of the holder; ``read_only``.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise EnvironmentFault("cannot_open" if not folder.is_dir() else "read_only", what=str(error)) from error
    try:
        if not _lock(handle):
            raise EnvironmentFault("in_use", **_holder(handle))
        os.ftruncate(handle, 0)
        os.write(handle, json.dumps({"host": platform.node(), "pid": str(os.getpid())}).encode())
        yield
    finally:
        os.close(handle)  # lets go of the lock


def _holder(handle: int) -> dict[str, str]:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        known = json.loads(os.read(handle, 1000))
        return {"host": str(known["host"]), "pid": str(known["pid"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {"host": "", "pid": ""}


if sys.platform == "win32":  # pragma: no cover - one branch on each system
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _LOCKED_BYTE)
        except OSError:
            return False
        return True
