"""Says what bundles and installers weigh and fails when one is over its budget.

``budget.py FOLDER_OR_FILE LIMIT_MB [FOLDER_OR_FILE LIMIT_MB …]``: the largest parts of each folder are printed, so that
one sees what has grown, and then a table of all.
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


def weigh(place: Path) -> float:
    """Its megabytes; of a folder the largest parts are printed."""
    if not place.is_dir():
        return place.stat().st_size / MB
    sizes = parts(place)
    for name, size in sizes.most_common(SHOWN):
        print(f"{size / MB:8.1f} MB  {place.name}: {name}")
    return sum(sizes.values()) / MB


def main() -> int:
    """0 when each is within its budget, 1 otherwise."""
    asked = [(Path(name), float(limit)) for name, limit in zip(sys.argv[1::2], sys.argv[2::2], strict=True)]
    weights = [(place, weigh(place), limit) for place, limit in asked]
    for place, weight, limit in weights:
        said = "TOO LARGE" if weight > limit else "ok"
        print(f"{weight:8.1f} MB of {limit:3.0f} MB allowed  {said:9}  {place.parent.name}/{place.name}")
    return int(any(weight > limit for _, weight, limit in weights))


if __name__ == "__main__":
    sys.exit(main())
