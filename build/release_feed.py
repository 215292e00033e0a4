"""Writes the feed that windows ask for the newest version, signed where there is a key.

release_feed.py --version 1.2.3 --page https://... --out latest.json [--key release.pem]

A key that this program was not built with would sign a feed that every window refuses: then nothing is written.
"""

# ruff: noqa: INP001 - a script

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from fleca_desktop.adapters.release_feed import parse_feed, publishers_keys, to_sign
from fleca_desktop.adapters.signing import read_private_key, signatures_of
from fleca_desktop.bundled import bundled
from fleca_desktop.services.ports import Release


def main() -> int:
    """Write the feed; 1 when no window would believe it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", required=True)
    parser.add_argument("--page", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--key", type=Path, action="append", default=[])
    parser.add_argument("--resources", type=Path, default=bundled("resources"))
    asked = parser.parse_args()
    release = Release(asked.version, asked.page)
    signatures = signatures_of(to_sign(release), [read_private_key(path) for path in asked.key])
    feed = json.dumps({"version": release.version, "page": release.page, "signatures": signatures}, indent=1)
    if parse_feed(feed.encode(), release.page, publishers_keys(asked.resources)) != release:
        sys.stderr.write("No window would believe this feed: is the key's public half in resources/release-keys.txt?\n")
        return 1
    asked.out.write_text(feed + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
