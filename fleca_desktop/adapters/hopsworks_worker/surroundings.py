"""What the client needs around it: silent streams, no settings of others, an end."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Final, TextIO

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_OVERRIDES: Final = ("HOPSWORKS_", "HOPS_", "REST_ENDPOINT")
OUTLIVED: Final = 70  # exit code of a worker that nobody stopped in time


def own_stdout() -> TextIO:
    """The real standard output; whatever else prints or logs, prints into nothing from now on.

    A windowed frozen program has no streams at all, and the client crashes without.
    """
    real = sys.stdout
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - open as long as the process lives
    sys.stderr = sys.stdout
    return real


def forget_settings_of_others(environment: MutableMapping[str, str]) -> None:
    """The client lets these variables overrule what it is told, certificate checks included."""
    for name in [name for name in environment if name.startswith(_OVERRIDES)]:
        del environment[name]
    environment["ENABLE_HOPSWORKS_USAGE"] = "false"


def end_after(seconds: float) -> None:
    """End this process by itself when whoever started it is gone and cannot."""
    watchdog = threading.Timer(seconds, os._exit, (OUTLIVED,))
    watchdog.daemon = True
    watchdog.start()
