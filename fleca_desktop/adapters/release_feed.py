"""Reads a release feed: a small JSON object that says which version is the newest, and where people read of it.

Nothing is downloaded but that object, and nothing is ever installed. The feed is read over TLS, with the system's
authorities, and may send people only to a page of its own host: whoever changes it elsewhere cannot lead them away.
"""

from __future__ import annotations

import json
from http.client import HTTPException
from typing import TYPE_CHECKING, Final
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from fleca_desktop.services.ports import Release

if TYPE_CHECKING:
    from email.message import Message
    from typing import IO

_TIMEOUT_S: Final = 10.0
_LARGEST_BYTES: Final = 65_536
_LONGEST_VERSION: Final = 20
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


class _OnlySecure(HTTPRedirectHandler):
    """Follows no redirection to a place without TLS."""

    def redirect_request(  # noqa: PLR0913, PLR0917 - the library's
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> Request | None:
        if not _is_secure(newurl):
            raise HTTPError(newurl, code, "redirected to a place without TLS", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type] # typeshed's


def newest_release(address: str, timeout_s: float = _TIMEOUT_S) -> Release | None:
    """What the feed at ``address`` says; None when it cannot be read or is not a feed, whatever the reason."""
    if not _is_secure(address):
        return None
    try:
        asked = Request(address, headers={"Accept": "application/json", "User-Agent": "fleca-desktop"})  # noqa: S310 - see above
        with build_opener(_OnlySecure).open(asked, timeout=timeout_s) as answer:
            body = answer.read(_LARGEST_BYTES + 1)
        return None if len(body) > _LARGEST_BYTES else parse_feed(body, address)
    except (OSError, HTTPException, ValueError):
        return None


def parse_feed(body: bytes, address: str) -> Release | None:
    """The release in ``body``, ``{"version": "1.2.3", "page": "https://..."}``; None when anything of it is not so.

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
    if not _is_secure(page) or urlsplit(page).hostname != urlsplit(address).hostname:
        return None
    return Release(version, page)


def _is_version(text: str) -> bool:
    parts = text.split(".")
    return len(text) <= _LONGEST_VERSION and len(parts) == 3 and all(p.isascii() and p.isdigit() for p in parts)  # noqa: PLR2004


def _is_secure(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
