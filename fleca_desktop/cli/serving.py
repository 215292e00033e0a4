"""The command serve: the read-only HTTP interface, until it is stopped."""

from __future__ import annotations

import socket
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from fleca_desktop.cli.output import Output
    from fleca_desktop.services.shop import Shop

LEAST_TOKEN = 16


def run_serve(shop: Shop, options: Namespace, output: Output) -> int:
    """Answer questions about ``shop`` until somebody stops it."""
    try:
        import uvicorn  # noqa: PLC0415 - an optional extra

        from fleca_desktop.api.application import LOOPBACK, application  # noqa: PLC0415 - the same
    except ModuleNotFoundError as error:
        raise EnvironmentFault("serve_missing") from error
    token = _token(options.token_file)
    if token is None and options.host not in LOOPBACK:
        return output.refuse("token_needed", "Beyond this computer it answers only with a token: --token-file FILE")
    if token is not None and len(token) < LEAST_TOKEN:
        return output.refuse("token_short", f"The token has to have {LEAST_TOKEN} characters or more.")
    try:
        listening = socket.create_server((options.host, options.port))
    except OSError as error:
        return output.refuse("cannot_listen", f"Nothing can be served at {options.host}:{options.port} ({error}).")
    with closing(listening), suppress(KeyboardInterrupt):
        host, port = listening.getsockname()[:2]
        url = f"http://{host}:{port}/docs"
        output.result({"outcome": "serving", "host": host, "port": port}, f"Serving {url}; Ctrl+C stops it.")
        output.flush()
        settings = uvicorn.Config(application(shop, token), log_level="warning", access_log=False, server_header=False)
        uvicorn.Server(settings).run(sockets=[listening])
    return 0


def _token(path: Path | None) -> str | None:
    if path is None:
        return None
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFault("token_missing", what=path.name) from error
