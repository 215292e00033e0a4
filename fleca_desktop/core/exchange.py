"""What passes between the shop and a Hopsworks project: where it is, what was asked, how it went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

FaultCode = Literal[
    "unreachable", "timed_out", "too_slow", "certificate_expired", "certificate_name", "certificate_unknown",
    "wrong_key", "no_permission", "no_project", "missing", "conflict", "quota", "busy", "server_failed",
    "not_hopsworks", "client_missing", "bad_ca_file", "disk_full", "worker_failed",
]  # fmt: skip
"""Why an exchange failed, as far as the owner can do something about it."""


@dataclass(frozen=True)
class Target:
    """A Hopsworks project. ``ca_file``: PEM file of the authority that signed its certificate, '' for the system's."""

    host: str
    port: int
    project: str
    ca_file: str = ""


@dataclass(frozen=True)
class Exchanged:
    """It worked. ``other_version``: the server's, when it is not the client's."""

    steps: tuple[str, ...]
    result: dict[str, Any]
    other_version: str = ""


@dataclass(frozen=True)
class Failed:
    """It failed in ``step``, after ``steps``. ``detail`` is for the log and never holds the key."""

    code: FaultCode
    step: str
    steps: tuple[str, ...] = ()
    detail: str = ""
