"""A seal on the database file while nobody uses it: what a failing disk changes behind everybody's back is noticed.

SQLite's own checks look at the structure of pages, not at what stands in them: one flipped bit in a number passes. The
seal, a small file beside the database, has its SHA-256, and the size and time of the file that it was taken of. It
counts only as long as these are the same: who writes the file, we or others, breaks the seal, and nothing follows.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Literal

from fleca_desktop.storage.disk import sum_of

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".seal"
_LOG = "-wal"
Seal = Literal["whole", "broken", "altered"]
"""``altered``: the file says that nobody wrote it, and its content is another one."""


def seal(path: Path) -> None:
    """Seal the database at ``path``, unless another program still uses it. That it cannot be written does no harm."""
    if path.with_name(path.name + _LOG).exists():
        return
    beside = path.with_name(path.name + SUFFIX)
    draft = beside.with_name(f".fleca-{beside.name}-{os.getpid()}")
    with suppress(OSError):
        before = _stamp(path)
        record = {**before, "sha256": sum_of(path)}
        if _stamp(path) == before:
            draft.write_text(json.dumps(record), encoding="utf-8")
            os.replace(draft, beside)  # noqa: PTH105 - says that it replaces


def look_at_seal(path: Path) -> Seal:
    """Whether the database at ``path`` is as it was sealed; ``broken`` when there is no seal that counts."""
    try:
        record = json.loads(path.with_name(path.name + SUFFIX).read_text(encoding="utf-8"))
        before = _stamp(path)
        if not isinstance(record, dict) or {**record, **before} != record:
            return "broken"
        found = sum_of(path)
        if _stamp(path) != before:
            return "broken"  # another program wrote meanwhile, be it only what stood in its log
        return "whole" if found == record.get("sha256") else "altered"
    except (OSError, ValueError):
        return "broken"


def _stamp(path: Path) -> dict[str, int]:
    facts = path.stat()
    return {"size": facts.st_size, "modified_ns": facts.st_mtime_ns}
