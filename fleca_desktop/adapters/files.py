"""Writing files whole: first beside the target, then, when they are really there, moved into its place."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Iterator

_FULL: Final = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """A temporary path to write to, which becomes ``path`` when the block ends well and vanishes when not.

    Raises:
        EnvironmentFault: ``disk_full``, or ``cannot_write`` when the folder is missing or not ours.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".fleca-", dir=path.absolute().parent) as folder:
            draft = Path(folder) / path.name
            yield draft
            with draft.open("rb+") as file:
                os.fsync(file.fileno())  # some disks tell only now that there was no room
            os.replace(draft, path)  # noqa: PTH105 - says that it replaces
        _sync_folder(path.absolute().parent)
    except OSError as error:
        raise EnvironmentFault("disk_full" if error.errno in _FULL else "cannot_write", what=str(error)) from error


def write_whole(content: bytes, path: Path) -> None:
    """Write ``content`` to ``path``, or nothing: for what libraries draw, who do not say when a disk is full.

    Raises:
        EnvironmentFault: as ``written_whole``.
    """
    with written_whole(path) as draft:
        draft.write_bytes(content)


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # Windows has no such thing for folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
