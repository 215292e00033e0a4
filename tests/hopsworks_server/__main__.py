"""A loopback Hopsworks: the REST calls that the real client makes when signing in, listing models and pushing a file.

``python tests/hopsworks_server FOLDER CERTIFICATE [PORT]`` prints its port. In FOLDER: ``state.json`` (project, models,
jobs, views), ``faults.json`` ({part of a path: fault}, read at each request; ``clock_s``, ``download``, ``listed``,
``flight``), ``calls.txt``, ``faults.txt``, ``unknown.txt``, ``files/`` (the datasets), ``ca.pem`` and ``flight.pem``
(certificate and key of the query service).
"""

from __future__ import annotations

import base64
import json
import re
import shutil
import ssl
import sys
import time
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import feature_store

FOLDER, CERTIFICATE = Path(sys.argv[1]), Path(sys.argv[2])
BASE = "/hopsworks-api/api/"
PROJECT = 119
VIEWS = f"project/{PROJECT}/featurestores/{feature_store.STORE}/featureview"


class Answer(Exception):  # noqa: N818 - ends a request early
    def __init__(self, status: int, body: Any = None) -> None:
        self.status, self.body = status, body


def read(name: str) -> Any:
    path = FOLDER / name
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def note(name: str, line: str) -> None:
    with (FOLDER / name).open("a", encoding="utf-8") as file:
        file.write(line + "\n")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Nothing: calls.txt has it."""

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_PUT(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def _serve(self) -> None:
        parts = urlsplit(self.path)
        path = unquote(parts.path).removeprefix(BASE)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        note("calls.txt", f"{self.command} {path}")
        try:
            self._fault(path)
            if self.headers.get("Authorization") != f"ApiKey {read('state.json')['key']}":
                self._refuse()
            self._route(path, parse_qs(parts.query), body)
        except Answer as answer:
            if isinstance(answer.body, Download):
                self._stream(answer.body)
                return
            self._send(answer.status, json.dumps(answer.body).encode() if answer.body is not None else b"")

    def _refuse(self) -> None:
        raise Answer(401, {"errorCode": 320004, "errorMsg": "No valid API key"})

    def _send(self, status: int, content: bytes, kind: str = "application/json") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _stream(self, file: Download) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(file.announced))
        self.end_headers()
        self.wfile.write(file.content)
        if len(file.content) < file.announced:
            self.wfile.flush()
            self.connection.close()
            raise ConnectionAbortedError

    def date_time_string(self, timestamp: float | None = None) -> str:
        return super().date_time_string((timestamp or time.time()) + read("faults.json").get("clock_s", 0))

    def _fault(self, path: str) -> None:
        fault = next((fault for part, fault in read("faults.json").items() if part in path), None)
        if fault is not None:
            note("faults.txt", f"{fault} {path}")
        if isinstance(fault, int):
            raise Answer(fault, {"errorCode": 0, "errorMsg": "as the test wished"})
        if fault == "stall":
            time.sleep(60)
        elif fault == "drip":
            self._drip()
        elif fault == "html":
            self._send(200, b"<html><title>Please sign in to the hotel's Wi-Fi</title></html>", "text/html")
            raise ConnectionAbortedError
        elif fault == "cut":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b'{"projectId": 1')
            self.wfile.flush()
            self.connection.close()
            raise ConnectionAbortedError

    def _drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        for _ in range(1000):
            self.wfile.write(b" ")
            self.wfile.flush()
            time.sleep(0.1)

    def _route(self, path: str, query: dict[str, list[str]], body: bytes) -> None:
        for method, pattern, answer in ROUTES:
            if method == self.command and (found := re.fullmatch(pattern, path)):
                raise Answer(200, answer(self, query, body, *found.groups()))
        note("unknown.txt", f"{self.command} {path}")
        raise Answer(404, {"errorCode": 0, "errorMsg": "the loopback server does not know this call"})


def versions(*_: Any) -> Any:
    return [{"software": "hopsworks", "version": read("state.json").get("version", "5.2.1")}]


def project(_h: Any, _q: Any, _b: Any, name: str) -> Any:
    if name != read("state.json")["project"]:
        raise Answer(404, {"errorCode": 150004, "errorMsg": "No project found"})
    return {"projectId": PROJECT, "projectName": name, "owner": "owner@example.org", "services": [], "datasets": []}


def teams(*_: Any) -> Any:
    user = {"uid": 10000, "username": "owner000", "email": "owner@example.org"}
    return [{"user": user, "project": {"name": read("state.json")["project"], "id": PROJECT, "owner": user}}]


def credentials(*_: Any) -> Any:
    store, pem = base64.b64encode(b"unused").decode(), CERTIFICATE.read_text("utf-8")
    keys = {"caChain": (FOLDER / "ca.pem").read_text("utf-8"), "clientCert": pem, "clientKey": pem}
    return {"fileExtension": "jks", "kStore": store, "tStore": store, "password": "secret", **keys}


def variable(_h: Any, _q: Any, _b: Any, name: str) -> Any:
    port = 1 if read("faults.json").get("flight") == "down" else read("flight.json")["port"]
    domain = f"127.0.0.1:{port}/?unused="  # the client adds a port of its own behind it
    known = {"service_discovery_domain": "consul", "enable_flyingduck": "true",
             "loadbalancer_external_domain_feature_query": domain}  # fmt: skip
    if name not in known:
        note("unknown.txt", f"variable {name}")
        raise Answer(404, {"errorCode": 0, "errorMsg": "no such variable"})
    return {"successMessage": known[name]}


def store(_h: Any, _q: Any, _b: Any, name: str) -> Any:
    return feature_store.store(name, PROJECT)


def _view(name: str, version: str) -> dict[str, Any]:
    found = feature_store.find(read("state.json"), name, version)
    if found is None:
        raise Answer(404, {"errorCode": 270181, "errorMsg": "Feature view wasn't found."})
    return found


def feature_view(_h: Any, _q: Any, _b: Any, name: str, version: str) -> Any:
    return feature_store.feature_view(_view(name, version))


def batch_query(_h: Any, _q: Any, _b: Any, name: str, version: str) -> Any:
    return feature_store.query(_view(name, version))


def prepared_query(_h: Any, _q: Any, body: bytes) -> Any:
    group = json.loads(body)["leftFeatureGroup"]
    return feature_store.prepared(_view(group["name"], group["version"]))


def models(_h: Any, query: dict[str, list[str]], _b: Any) -> Any:
    name = query["filter_by"][0].removeprefix("name_eq:")
    items = [model for model in _registered() if model["name"] == name]
    return {"count": len(items), "items": items} if items else {"count": 0}


def _registered() -> list[dict[str, Any]]:
    made = [read(path.relative_to(FOLDER).as_posix()) for path in sorted((FOLDER / "registered").glob("*.json"))]
    project = read("state.json")["project"]
    return [{**one, "projectName": project} for one in (*read("state.json")["models"], *made)]


def model(_h: Any, _q: Any, _b: Any, name: str) -> Any:
    found = next((one for one in _registered() if one["id"] == name), None)
    if found is None:
        raise Answer(404, {"errorCode": 360000, "errorMsg": "Model not found"})
    return found


def register(_h: Any, _q: Any, body: bytes, name: str) -> Any:
    made = {**json.loads(body), "id": name, "created": 1_700_000_000_000}
    made["metrics"] = {key: str(value) for key, value in (made.get("metrics") or {}).items()}
    if not (FOLDER / "files" / "Models" / made["name"] / str(made["version"]) / "Files").is_dir():
        raise Answer(404, {"errorCode": 0, "errorMsg": "no files"})
    (FOLDER / "registered").mkdir(exist_ok=True)
    (FOLDER / "registered" / f"{name}.json").write_text(json.dumps(made), "utf-8")
    return made


def listing(path: str) -> Any:
    place = FOLDER / "files" / _inside(path)
    names = sorted(one.name for one in place.iterdir())
    names += read("faults.json").get("listed", {}).get(place.parent.name, [])
    items = [{"attributes": {"path": f"{_whole(path)}/{name}", "dir": (place / name).is_dir()}} for name in names]
    return {"count": len(items), "items": items}


class Download:
    """The bytes of one file, perhaps not as they are on the disk."""

    def __init__(self, path: Path) -> None:
        self.content, self.announced = path.read_bytes(), path.stat().st_size
        spoilt = read("faults.json").get("download", {}).get(path.parents[1].name)
        if spoilt is not None:
            note("faults.txt", f"{spoilt} {path}")
        if spoilt == "truncated":
            self.content = self.content[: len(self.content) // 2]
        elif spoilt == "corrupted" and path.suffix == ".ubj":
            middle = len(self.content) // 2
            self.content = self.content[:middle] + bytes([self.content[middle] ^ 1]) + self.content[middle + 1 :]


def download(_h: Any, _q: Any, _b: Any, path: str) -> Any:
    place = FOLDER / "files" / _inside(path)
    if not place.is_file():
        raise Answer(404, {"errorCode": 110018, "errorMsg": "Path not found"})
    return Download(place)


def dataset(_h: Any, query: dict[str, list[str]] | None, _b: Any, path: str) -> Any:
    place = FOLDER / "files" / _inside(path)
    if not place.exists():
        raise Answer(404, {"errorCode": 110018, "errorMsg": "Path not found"})
    if query and query.get("action") == ["listing"]:
        return listing(path)
    size = place.stat().st_size
    return {"name": place.name, "attributes": {"path": _whole(path), "size": size, "dir": place.is_dir()}}


def _whole(path: str) -> str:
    return f"/Projects/{read('state.json')['project']}/{_inside(path)}"


def make_folder(_h: Any, query: dict[str, list[str]], _b: Any, path: str) -> Any:
    if query["action"] != ["create"]:
        raise Answer(400, {"errorCode": 0, "errorMsg": "what action?"})
    (FOLDER / "files" / _inside(path)).mkdir(parents=True, exist_ok=True)
    return dataset(None, None, None, path)


def _inside(path: str) -> str:
    """The client sometimes writes a path from the root of all projects."""
    return path.strip("/").removeprefix(f"Projects/{read('state.json')['project']}/")


def upload(handler: Handler, _q: Any, body: bytes, folder: str) -> Any:
    message = BytesParser(policy=HTTP).parsebytes(
        b"Content-Type: " + handler.headers["Content-Type"].encode() + b"\r\n\r\n" + body
    )
    fields = {part.get_param("name", header="Content-Disposition"): part for part in message.iter_parts()}
    flow = {name: part.get_payload(decode=True) for name, part in fields.items()}
    name, number, total = flow["flowFilename"].decode(), int(flow["flowChunkNumber"]), int(flow["flowTotalChunks"])
    parts = FOLDER / "parts" / name
    parts.mkdir(parents=True, exist_ok=True)
    (parts / str(number)).write_bytes(flow["file"])
    if len(list(parts.iterdir())) == total:  # as there: the file appears when its last chunk is in
        target = FOLDER / "files" / _inside(folder) / name
        if not target.parent.is_dir():
            raise Answer(404, {"errorCode": 110018, "errorMsg": "Path not found"})
        target.write_bytes(b"".join((parts / str(n)).read_bytes() for n in range(1, total + 1)))
        shutil.rmtree(parts)
    return None


def job(_h: Any, _q: Any, _b: Any, name: str) -> Any:
    if name not in read("state.json")["jobs"]:
        raise Answer(404, {"errorCode": 130009, "errorMsg": "Job not found"})
    user = {"email": "owner@example.org"}
    base = {"id": 7, "name": name, "creationTime": "2026-01-01T00:00:00.000Z", "jobType": "PYTHON", "creator": user}
    return {**base, "config": {"type": "pythonJobConfiguration", "defaultArgs": ""}}


def execute(_h: Any, _q: Any, _b: Any, name: str) -> Any:
    note("executions.txt", name)
    state = {"id": 1, "state": "INITIALIZING", "finalStatus": "UNDEFINED", "submissionTime": "2026-01-01T00:00:00.000Z"}
    return {**state, "stdoutPath": "", "stderrPath": "", "hdfsUser": "owner", "args": "", "progress": 0}


ROUTES = (
    ("GET", "variables/versions", versions),
    ("GET", "variables/([a-z_]+)", variable),
    ("GET", "project/getProjectInfo/([^/]+)", project),
    ("GET", "project", teams),
    ("GET", f"project/{PROJECT}/credentials", credentials),
    ("GET", f"project/{PROJECT}/featurestores/([a-z]+_featurestore)", store),
    ("PUT", f"project/{PROJECT}/featurestores/query", prepared_query),
    (
        "GET",
        f"project/{PROJECT}/featurestores/{feature_store.STORE}/featureview/([^/]+)/version/([0-9]+)",
        feature_view,
    ),
    (
        "GET",
        f"project/{PROJECT}/featurestores/{feature_store.STORE}/featureview/([^/]+)/version/([0-9]+)/query/batch",
        batch_query,
    ),
    ("GET", f"project/{PROJECT}/modelregistries/{PROJECT}/models", models),
    ("GET", f"project/{PROJECT}/modelregistries/{PROJECT}/models/([^/]+)", model),
    ("PUT", f"project/{PROJECT}/modelregistries/{PROJECT}/models/([^/]+)", register),
    ("GET", f"project/{PROJECT}/dataset/download/with_auth/(.+)", download),
    ("POST", f"project/{PROJECT}/dataset/upload/(.+)", upload),
    ("POST", f"project/{PROJECT}/dataset/(.+)", make_folder),
    ("GET", f"project/{PROJECT}/dataset/(.+)", dataset),
    ("GET", f"project/{PROJECT}/jobs/([^/]+)", job),
    ("POST", f"project/{PROJECT}/jobs/([^/]+)/executions", execute),
)


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """A caller that leaves, or a fault that ends the connection: both are meant."""


def main() -> None:
    server = Server(("127.0.0.1", int(sys.argv[3]) if sys.argv[3:] else 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    inner = (FOLDER / "flight.pem").read_text("utf-8")
    service = feature_store.start(inner, (FOLDER / "ca.pem").read_text("utf-8"), read, note)
    (FOLDER / "flight.json").write_text(json.dumps({"port": service.port}), "utf-8")
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()


main()
