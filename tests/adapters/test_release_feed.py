from __future__ import annotations

import json
import ssl
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from fleca_desktop.adapters.release_feed import newest_release, parse_feed, publishers_keys, to_sign
from fleca_desktop.adapters.signing import new_private_key, signatures_of
from fleca_desktop.bundled import bundled
from fleca_desktop.core.trust import PublicKey
from fleca_desktop.services.ports import Release

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REPOSITORY = Path(__file__).resolve().parents[2]

FEED = "https://fleca.example.org/latest.json"
PAGE = "https://fleca.example.org/releases"


@contextmanager
def serving(answer: Callable[[BaseHTTPRequestHandler], None], certificate: Path | None = None) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign] # who leaves while we talk is no error here
    if certificate is not None:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(certificate)
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"{'https' if certificate else 'http'}://127.0.0.1:{server.server_port}/latest.json"
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


def dripping(head: bytes, drop: bytes) -> Callable[[BaseHTTPRequestHandler], None]:
    """Something every twentieth of a second, so that no single read ever waits long."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(head)
        with suppress(OSError):
            for _ in range(200):
                handler.wfile.write(drop)
                sleep(0.05)

    return answer


@pytest.mark.parametrize(
    ("head", "drop"),
    [
        (b"HTTP/1.0 200 OK\r\n\r\n", b" "),
        (b"HTTP/1.0 200 OK\r\n", b"X-Drop: 1\r\n"),
        (b"HTTP/1.0 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n", b" "),
        (b"", b"H"),
    ],
    ids=["body", "headers", "redirection", "status"],
)
def test_a_server_that_drips_is_left_when_the_time_is_over(head: bytes, drop: bytes) -> None:
    with serving(dripping(head, drop)) as address:
        began = monotonic()
        assert newest_release(address, timeout_s=0.4) is None
        assert monotonic() - began < 3


@pytest.mark.parametrize("status", [200, 302])
def test_a_server_that_pours_is_left_when_the_size_is_reached(status: int) -> None:
    poured: list[int] = []

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Location", "http://127.0.0.1:1/")
        handler.end_headers()
        with suppress(OSError):
            poured.extend(handler.wfile.write(b" " * 65_536) for _ in range(4_000))

    with serving(answer) as address:
        assert newest_release(address) is None
    assert sum(poured) < 50_000_000, "of 262 MB only what fits into the system's buffers"


def signed(keys: list[Ed25519PrivateKey], version: str = "0.2.0") -> bytes:
    release = Release(version, PAGE)
    document = {"version": version, "page": PAGE, "signatures": signatures_of(to_sign(release), keys)}
    return json.dumps(document).encode()


def public(key: Ed25519PrivateKey) -> PublicKey:
    return PublicKey(key.public_key().public_bytes_raw())


def test_a_program_built_with_keys_believes_only_a_feed_that_one_of_them_signed() -> None:
    ours, before, foreign = (Ed25519PrivateKey.generate() for _ in range(3))
    pinned = (public(ours), public(before))
    for good in ([ours], [before], [foreign, ours]):
        assert parse_feed(signed(good), FEED, pinned) == Release("0.2.0", PAGE)
    altered = signed([ours]).replace(b"0.2.0", b"9.9.9")
    relabelled = signed([foreign]).replace(public(foreign).id.encode(), public(ours).id.encode())
    for bad in (feed(), signed([]), signed([foreign]), altered, relabelled, signed([foreign] * 9 + [ours])):
        assert parse_feed(bad, FEED, pinned) is None


@pytest.mark.parametrize(
    "signatures", [7, {}, [7], [{}], [{"key": 1, "signature": []}], [{"key": "ID", "signature": "\u00e9"}]]
)
def test_signatures_that_are_none_are_none(signatures: object) -> None:
    ours = public(Ed25519PrivateKey.generate())
    text = json.dumps({"version": "0.2.0", "page": PAGE, "signatures": signatures}).replace("ID", ours.id)
    assert parse_feed(text.encode(), FEED, (ours,)) is None


def test_the_release_workflows_script_writes_what_the_window_believes_and_nothing_else(tmp_path: Path) -> None:
    pinned, foreign = new_private_key(tmp_path / "release.pem"), new_private_key(tmp_path / "other.pem")
    (tmp_path / "release-keys.txt").write_text(f"# ours\n{pinned}\n", encoding="utf-8")
    assert publishers_keys(tmp_path) == (pinned,)
    script = [sys.executable, str(REPOSITORY / "build" / "release_feed.py"), "--version", "1.2.3", "--page", PAGE]
    script += ["--resources", str(tmp_path), "--out", str(tmp_path / "latest.json")]
    for wrong in ([], ["--key", str(tmp_path / "other.pem")]):
        assert subprocess.run([*script, *wrong], capture_output=True, check=False).returncode == 1  # noqa: S603 - ours
        assert not (tmp_path / "latest.json").exists()
    subprocess.run([*script, "--key", str(tmp_path / "release.pem")], check=True)  # noqa: S603 - ours
    written = (tmp_path / "latest.json").read_bytes()
    assert parse_feed(written, FEED, publishers_keys(tmp_path)) == Release("1.2.3", PAGE)
    assert parse_feed(written, FEED, (foreign,)) is None


def test_the_keys_that_the_program_is_built_with_can_be_read_and_are_public_ones() -> None:
    publishers_keys(bundled("resources"))
    assert b"PRIVATE" not in (bundled("resources") / "release-keys.txt").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="there the system is asked")
def test_the_systems_authorities_are_found_where_the_library_was_built_to_look_elsewhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nowhere.pem"))  # as in a frozen program on another system
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    certificate = a_certificate(tmp_path)
    with serving(answering(feed(page="https://127.0.0.1/releases")), certificate) as address:
        monkeypatch.setattr("fleca_desktop.adapters.bounded_http._AUTHORITIES", ("/nowhere",))
        assert newest_release(address) is None, "nobody vouches for this server"
        monkeypatch.setattr("fleca_desktop.adapters.bounded_http._AUTHORITIES", ("/nowhere", str(certificate)))
        assert newest_release(address) == Release("0.2.0", "https://127.0.0.1/releases")
        elsewhere = address.replace("127.0.0.1", "localhost")
        assert newest_release(elsewhere) is None, "and not under this name"


def a_certificate(folder: Path) -> Path:
    """Of an authority and a server in one, with its key."""
    key, now = Ed25519PrivateKey.generate(), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Authority")])
    here = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=1))
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    whole = made.add_extension(here, critical=False).sign(key, None)
    path = folder / "authority.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(private + whole.public_bytes(Encoding.PEM))
    return path


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
