"""What passes between the shop and a Hopsworks project: where it is, what was asked, how it went."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal

FaultCode = Literal[
    # getting there
    "unreachable", "timed_out", "too_slow", "certificate_expired", "certificate_name", "certificate_unknown",
    "not_hopsworks", "bad_ca_file", "clock_off",
    # being let in
    "no_key", "wrong_key", "no_permission", "no_project",
    # what the project has, or has not
    "missing", "conflict", "quota", "busy", "server_failed", "no_query_service", "view_columns", "view_runs_code",
    # a model that came down
    "incomplete", "bad_file_name", "pickled_model", "model_corrupted", "model_format", "model_features", "model_smoke",
    "model_signature", "model_worse", "model_replayed", "no_trusted_key",
    # this computer
    "client_missing", "disk_full", "worker_failed",
]  # fmt: skip
"""Why an exchange failed, as far as the owner can do something about it.

``clock_off``: this computer's clock is more than half a day from the server's. ``no_key``: no API key is kept here.
``no_query_service``: rows are read over Arrow Flight (port 5005), which does not answer or is switched off.
``view_columns``: the feature view has not the columns that ``hopsworks.columns`` names, or not of their kinds.
``view_runs_code``: it has transformation functions, which would run the server's Python here. ``incomplete``: an
answer ended early. ``bad_file_name``: a model's file would be written outside its folder. ``pickled_model``: the
version holds no bundle but a pickle, which is never loaded; publish it again as a bundle. ``model_…``: the check of
``adapters.model_bundles`` that it failed; ``model_worse``: much worse than the present one on this shop's own weeks;
``model_replayed``: an older version under a new number. ``no_trusted_key``: the shop trusts no publisher yet.
"""

HOPELESS: Final[frozenset[FaultCode]] = frozenset(
    (
        "unreachable", "timed_out", "too_slow", "certificate_expired", "certificate_name", "certificate_unknown",
        "worker_failed",
    )
)  # fmt: skip
"""After these whatever is asked next would only wait for the same."""


@dataclass(frozen=True)
class Target:
    """A Hopsworks project. ``ca_file``: PEM file of the authority that signed its certificate, '' for the system's."""

    host: str
    port: int
    project: str
    ca_file: str = ""


@dataclass(frozen=True)
class Request:
    """One thing to do in a project: an operation of ``hopsworks_worker.operations`` and what it needs (JSON)."""

    operation: str
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Exchanged:
    """It worked. ``other_version``: the server's, when it is not the client's. ``done``: as in ``Failed``."""

    steps: tuple[str, ...]
    result: dict[str, Any]
    other_version: str = ""
    done: tuple[str, ...] = ()


@dataclass(frozen=True)
class Failed:
    """It failed in ``step``, after ``steps``. ``detail`` is for the log and never holds the key.

    ``done`` are those of several like things that were done for good before it failed.
    """

    code: FaultCode
    step: str
    steps: tuple[str, ...] = ()
    detail: str = ""
    done: tuple[str, ...] = ()
