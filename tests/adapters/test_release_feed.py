from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.release_feed import newest_release, parse_feed
from fleca_desktop.services.ports import Release

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FEED = "https://fleca.example.org/latest.json"
PAGE = "https://fleca.example.org/releases"


@contextmanager
def serving(answer: Callable[[BaseHTTPRequestHandler], None]) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/latest.json"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def answering(body: bytes, status: int = 200, **headers: str) -> Callable[[BaseHTTPRequestHandler], None]:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def feed(version: object = "0.2.0", page: object = PAGE) -> bytes:
    return json.dumps({"version": version, "page": page}).encode()


def test_a_feed_is_read_over_http() -> None:
    with serving(answering(feed(page="http://127.0.0.1/releases"))) as address:
        assert newest_release(address) == Release("0.2.0", "http://127.0.0.1/releases")


@pytest.mark.parametrize(
    "answer",
    [
        answering(b"not found", 404),
        answering(b"<html>a hotel's welcome page</html>"),
        answering(b"[" * 50_000),
        answering(feed(page="http://127.0.0.1/releases") + b" " * 70_000),
        answering(b"", 302, Location="http://fleca.example.org/latest.json"),
        answering(b"", 302, Location="file:///etc/hostname"),
    ],
    ids=["missing", "a page", "brackets", "too long", "to a place without TLS", "to a file"],
)
def test_what_is_no_feed_is_no_news(answer: Callable[[BaseHTTPRequestHandler], None]) -> None:
    with serving(answer) as address:
        assert newest_release(address) is None


def test_offline_is_no_news() -> None:
    with serving(answering(b"")) as address:
        pass
    assert newest_release(address) is None


def test_a_server_that_says_nothing_is_left() -> None:
    leave = threading.Event()
    with serving(lambda _handler: leave.wait(10) and None) as address:
        began = monotonic()
        assert newest_release(address, timeout_s=0.2) is None
        leave.set()
    assert monotonic() - began < 5


@pytest.mark.parametrize("address", ["http://fleca.example.org/latest.json", "file:///etc/hostname", "", "latest.json"])
def test_nothing_is_read_without_tls(address: str) -> None:
    assert newest_release(address) is None


@pytest.mark.parametrize(
    "page", ["https://elsewhere.example.org/", "http://fleca.example.org/", "file:///srv", 7, None]
)
def test_a_feed_leads_only_to_its_own_host(page: object) -> None:
    assert parse_feed(feed(page=page), FEED) is None


@pytest.mark.parametrize("version", ["0.2", "0.2.0rc1", "1.2.x", "1.2.\u0663", "9" * 30 + ".0.0", 2, None])
def test_a_version_is_three_numbers(version: object) -> None:
    assert parse_feed(feed(version), FEED) is None
    assert parse_feed(feed("0.10.2"), FEED) == Release("0.10.2", PAGE)
