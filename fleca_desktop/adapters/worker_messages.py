"""What the worker wrote, turned into one outcome for each thing that it was asked.

Lines are JSON objects. ``n`` is the number of the request that a line is about, None for reaching and signing in:
``{"n", "step"}`` a step begins, ``{"n", "done"}`` one of several things is done for good, ``{"n", "result"}`` or
``{"n", "fault", "step", "detail"}`` the end of a request; ``{"other_version"}`` the server's, when it is not ours.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fleca_desktop.core.exchange import Exchanged, Failed

if TYPE_CHECKING:
    from fleca_desktop.core.exchange import FaultCode

    Messages = list[dict[str, Any]]


def outcomes(written: str, count: int, cut_short: FaultCode) -> tuple[Exchanged | Failed, ...]:
    """The outcome of each of ``count`` requests; ``cut_short``: why those have none that were not ended."""
    messages = _messages(written)
    return tuple(_outcome([one for one in messages if one.get("n") in (None, n)], n, cut_short) for n in range(count))


def _messages(written: str) -> Messages:
    """The whole lines; a worker that was killed may leave half a one."""
    found = []
    for line in written.splitlines():
        try:
            message = json.loads(line)
        except ValueError:
            continue
        if isinstance(message, dict):
            found.append(message)
    return found


def _outcome(messages: Messages, n: int, cut_short: FaultCode) -> Exchanged | Failed:
    steps = tuple(one["step"] for one in messages if "step" in one and "fault" not in one)
    done = tuple(one["done"] for one in messages if "done" in one)
    if (fault := next((one for one in messages if "fault" in one), None)) is not None:
        return Failed(fault["fault"], fault["step"], steps[:-1], fault["detail"], done)
    result = next((one["result"] for one in messages if "result" in one and one.get("n") == n), None)
    if result is not None:
        version = next((one["other_version"] for one in messages if "other_version" in one), "")
        return Exchanged(steps, result, version, done)
    return Failed(cut_short, steps[-1] if steps else "start", steps[:-1], done=done)
