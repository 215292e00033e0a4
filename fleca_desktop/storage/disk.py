"""What a disk does to files: faults with names, and writes that are really there."""

from __future__ import annotations

import errno
import hashlib
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FULL = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)


@contextmanager
def disk_faults_named() -> Iterator[None]:
    """Turn an ``OSError`` of the block into the fault behind it.

    Raises:
        EnvironmentFault: ``disk_full``, ``read_only``, or ``cannot_write``.
    """
    try:
        yield
    except OSError as error:
        code = "disk_full" if error.errno in _FULL else "read_only" if error.errno in _READ_ONLY else "cannot_write"
        raise EnvironmentFault(code, what=str(error)) from error


def sync(path: Path) -> None:
    """Wait until the file or folder at ``path`` is on the disk, where the system can tell."""
    with suppress(OSError):  # Windows has no such thing for folders
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sum_of(path: Path) -> str:
    """The SHA-256 of the file at ``path``, in hexadecimal figures."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
