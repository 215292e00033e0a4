"""Reads a small document over the network within a time and a size, whatever the server does.

The library's time limit is one for each read: a server that sends a byte now and then holds its reader for ever, and
what it sends beside the document (headers, the bodies of redirections) is not bounded at all. Here all reads of a
request, redirections included, share one deadline and one number of bytes.
"""

from __future__ import annotations

import io
import ssl
import sys
from functools import partial
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPHandler, HTTPRedirectHandler, HTTPSHandler, Request, build_opener

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import Message
    from socket import socket
    from typing import IO

_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
_SURROUNDINGS_BYTES: Final = 262_144  # headers and redirections
_AUTHORITIES: Final = (  # where systems keep theirs: a frozen program's OpenSSL looks where its builder had them
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


def is_secure(address: str) -> bool:
    """Whether ``address`` is read over TLS, or never leaves this computer."""
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


def read_document(address: str, *, timeout_s: float, largest_bytes: int) -> bytes:
    """The document at ``address``.

    Raises:
        OSError, http.client.HTTPException, ValueError: it cannot be read in time, is larger, or comes without TLS.
    """
    if not is_secure(address):
        raise ValueError(address)
    bounds = _Bounds(monotonic() + timeout_s, largest_bytes + _SURROUNDINGS_BYTES)
    asked = Request(address, headers={"Accept": "application/json", "User-Agent": "fleca-desktop"})  # noqa: S310 - see above
    opener = build_opener(_OnlySecure, _Plain(bounds), _Secure(bounds))
    with opener.open(asked, timeout=timeout_s) as answer:
        body: bytes = answer.read(largest_bytes + 1)
    if len(body) > largest_bytes:
        raise ValueError("larger than it may be")
    return body


class _Bounds:
    """What is left of the time and of the bytes."""

    def __init__(self, deadline: float, left_bytes: int) -> None:
        self._deadline, self._left_bytes = deadline, left_bytes

    def left_s(self) -> float:
        """Seconds; never 0, which would mean for ever.

        Raises:
            TimeoutError: none are left, or no bytes.
        """
        left_s = self._deadline - monotonic()
        if left_s <= 0 or self._left_bytes <= 0:
            raise TimeoutError("the time or the size is used up")
        return left_s

    def take(self, count: int) -> None:
        """``count`` bytes have come."""
        self._left_bytes -= count


class _BoundedReads(io.RawIOBase):
    """A connection's incoming side."""

    def __init__(self, connection: socket, incoming: io.RawIOBase, bounds: _Bounds) -> None:
        super().__init__()
        self._connection, self._incoming, self._bounds = connection, incoming, bounds

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - the library's
        self._connection.settimeout(self._bounds.left_s())
        count = self._incoming.readinto(buffer) or 0
        self._bounds.take(count)
        return count

    def close(self) -> None:
        self._incoming.close()
        super().close()


class _BoundedAnswer(HTTPResponse):
    def __init__(self, bounds: _Bounds, connection: socket, *rest: Any, **named: Any) -> None:  # noqa: ANN401 - the library's
        super().__init__(connection, *rest, **named)
        self.fp = io.BufferedReader(_BoundedReads(connection, self.fp.detach(), bounds))


def _connection(kind: type[HTTPConnection], bounds: _Bounds) -> Callable[..., HTTPConnection]:
    def connect(host: str, *, timeout: float, **named: Any) -> HTTPConnection:  # noqa: ANN401 - the library's
        made = kind(host, timeout=min(timeout, bounds.left_s()), **named)
        made.response_class = partial(_BoundedAnswer, bounds)  # type: ignore[assignment] # called, never asked for its type
        return made

    return connect


class _Plain(HTTPHandler):
    def __init__(self, bounds: _Bounds) -> None:
        super().__init__()
        self._bounds = bounds

    def http_open(self, req: Request) -> HTTPResponse:
        return self.do_open(_connection(HTTPConnection, self._bounds), req)


class _Secure(HTTPSHandler):
    def __init__(self, bounds: _Bounds) -> None:
        self._bounds, self._trust = bounds, systems_trust()
        super().__init__(context=self._trust)

    def https_open(self, req: Request) -> HTTPResponse:
        return self.do_open(_connection(HTTPSConnection, self._bounds), req, context=self._trust)


def systems_trust() -> ssl.SSLContext:
    """The authorities that this computer trusts; also where the frozen program's library does not find them itself."""
    trust = ssl.create_default_context()
    if sys.platform != "win32":  # there the library asks the system
        found = next((path for path in map(Path, _AUTHORITIES) if path.is_file()), None)
        if found is not None:
            trust.load_verify_locations(found)
    return trust


class _OnlySecure(HTTPRedirectHandler):
    """Follows no redirection to a place without TLS."""

    def redirect_request(  # noqa: PLR0913, PLR0917 - the library's
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> Request | None:
        if not is_secure(newurl):
            raise HTTPError(newurl, code, "redirected to a place without TLS", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type] # typeshed's
