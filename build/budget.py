"""Says what a bundle or an installer weighs and fails when it is over its budget.

``budget.py FOLDER_OR_FILE LIMIT_MB``: the largest parts of a folder are printed, so that one sees what has grown.
"""

# ruff: noqa: INP001, T201 - a script, which prints

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

MB = 1 << 20
SHOWN = 12


def parts(folder: Path) -> Counter[str]:
    """The bytes of each library: the first two names below ``_internal``, or below the folder."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            names = [name for name in path.relative_to(folder).parts if name != "_internal"]
            sizes["/".join(names[:2])] += path.stat().st_size
    return sizes


def main() -> int:
    """0 within the budget, 1 over it."""
    place, limit = Path(sys.argv[1]), float(sys.argv[2])
    sizes = parts(place) if place.is_dir() else Counter({place.name: place.stat().st_size})
    total = sum(sizes.values()) / MB
    for name, size in sizes.most_common(SHOWN):
        print(f"{size / MB:8.1f} MB  {name}")
    print(f"{total:8.1f} MB  {place.name}, of {limit:.0f} MB allowed")
    return int(total > limit)


if __name__ == "__main__":
    sys.exit(main())
