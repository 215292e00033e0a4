"""The bytes of a file that is to be imported, and what tells whether they were imported before."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from fleca_desktop.services.import_outcomes import Refused

if TYPE_CHECKING:
    from pathlib import Path

MAX_FILE_BYTES = 1_000_000_000


def fingerprint(content: bytes, said: str) -> str:
    """What tells whether a file was imported before: of one without days, also the day or the week ``said`` of it."""
    return hashlib.sha256(content + said.encode()).hexdigest()


def file_content(path: Path) -> bytes | Refused:
    """The bytes of the file at ``path``, or why it has none to give."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return Refused(path.name, "too_large")
        return path.read_bytes()
    except FileNotFoundError:
        return Refused(path.name, "not_found")
    except OSError as error:
        return Refused(path.name, "cannot_open", (("what", str(error.strerror or error)),))
