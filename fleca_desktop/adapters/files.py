"""Writing files whole: first beside the target, then moved into its place."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """A temporary path to write to, which becomes ``path`` when the block ends well and vanishes when not.

    Raises:
        EnvironmentFault: ``cannot_write`` when the folder is missing, full or not ours.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".fleca-", dir=path.absolute().parent) as folder:
            draft = Path(folder) / path.name
            yield draft
            os.replace(draft, path)  # noqa: PTH105 - says that it replaces
    except OSError as error:
        raise EnvironmentFault("cannot_write", what=str(error)) from error
