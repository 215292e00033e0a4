"""Reads a release feed: a small JSON object that says which version is the newest, and where people read of it.

Nothing is downloaded but that object, and nothing is ever installed. The feed is read over TLS, may send people only to
a page of its own host, and, where this program was built with the keys of those who publish it, counts only if one of
them signed it: whoever changes it on its way, or on the server, cannot lead anybody to a version that does not exist.
"""

from __future__ import annotations

import json
from http.client import HTTPException
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from fleca_desktop.adapters.bounded_http import is_secure, read_document
from fleca_desktop.core.trust import parse_keys
from fleca_desktop.services.ports import Release

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fleca_desktop.core.trust import PublicKey

TIMEOUT_S: Final = 10.0
KEYS_NAME: Final = "release-keys.txt"
_LARGEST_BYTES: Final = 65_536
_LONGEST_VERSION: Final = 20
_MOST_SIGNATURES: Final = 8
_PURPOSE: Final = b"fleca-desktop release 1\0"  # a signature made for something else is none of a release


def newest_release(address: str, keys: Sequence[PublicKey] = (), timeout_s: float = TIMEOUT_S) -> Release | None:
    """What the feed at ``address`` says; None when it cannot be read or believed, whatever the reason.

    It takes ``timeout_s`` at most. With ``keys`` one of them must have signed it.
    """
    try:
        body = read_document(address, timeout_s=timeout_s, largest_bytes=_LARGEST_BYTES)
        return parse_feed(body, address, keys)
    except (OSError, HTTPException, ValueError):
        return None


def publishers_keys(resources: Path) -> tuple[PublicKey, ...]:
    """The keys that this program was built with, one a line after ``#`` lines; their days do not matter here.

    Raises:
        ValueError: a line is no key.
    """
    lines = (resources / KEYS_NAME).read_text(encoding="utf-8").splitlines()
    return parse_keys(" ".join(line for line in lines if not line.startswith("#")))


def parse_feed(body: bytes, address: str, keys: Sequence[PublicKey] = ()) -> Release | None:
    """The release in ``body``; None when anything of it is not as it should be.

    ``{"version": "1.2.3", "page": "https://...", "signatures": [{"key": ID, "signature": BASE64}]}``.

    Raises:
        ValueError: it is no JSON.
    """
    try:
        told = json.loads(body)
    except RecursionError:
        return None
    if not isinstance(told, dict):
        return None
    version, page = told.get("version"), told.get("page")
    if not isinstance(version, str) or not isinstance(page, str) or not _is_version(version):
        return None
    if not is_secure(page) or urlsplit(page).hostname != urlsplit(address).hostname:
        return None
    release = Release(version, page)
    return release if not keys or _is_signed(release, told.get("signatures"), keys) else None


def to_sign(release: Release) -> bytes:
    """What a publisher's key signs."""
    return _PURPOSE + f"{release.version}\n{release.page}".encode()


def _is_signed(release: Release, signatures: Any, keys: Sequence[PublicKey]) -> bool:  # noqa: ANN401 - whatever stands there
    from fleca_desktop.adapters.signing import is_signature  # noqa: PLC0415 - cryptography, only where there is a key

    if not isinstance(signatures, list):
        return False
    known = {key.id: key for key in keys}
    return any(
        isinstance(one, dict)
        and (key := known.get(str(one.get("key")))) is not None
        and is_signature(str(one.get("signature")), to_sign(release), key)
        for one in signatures[:_MOST_SIGNATURES]
    )


def _is_version(text: str) -> bool:
    parts = text.split(".")
    return len(text) <= _LONGEST_VERSION and len(parts) == 3 and all(p.isascii() and p.isdigit() for p in parts)  # noqa: PLR2004
