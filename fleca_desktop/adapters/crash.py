"""What is left when the program fails: log lines without data, native stacks, and a note for the next start.

Nothing that the owner typed or sold is written: of an error only its kind and the places in our code are kept, not its
words, because those quote what was being worked on.
"""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fleca_desktop import __version__
from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import TextIO

_log = logging.getLogger(__name__)
_RUNNING, _NATIVE, _REPORT_LINES = "running", "native-crash.log", 400


def without_words(error: BaseException) -> str:
    """The error's kind and where it came from, cause by cause, with no text that could quote sales, names or keys."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        code = f" {current.code}" if isinstance(current, EnvironmentFault) else ""
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}{code}")
        frames = traceback.extract_tb(current.__traceback__)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


def _short(path: str) -> str:
    """The end of a path: whoever's computer it was is nobody's business."""
    return "/".join(Path(path).parts[-3:])


class PlainFormatter(logging.Formatter):
    """Writes exceptions by ``without_words``."""

    def formatException(  # noqa: N802 - logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """The exception's kind and places."""
        return "" if ei[1] is None else without_words(ei[1])


def catch_unhandled(tell: Callable[[], None]) -> None:
    """Log whatever nobody caught, in any thread, and call ``tell`` (it may be called from any thread)."""

    def on_unhandled(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("unhandled", exc_info=(kind, error, trace))
        with suppress(Exception):
            tell()

    def on_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
            on_unhandled(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    sys.excepthook = on_unhandled
    threading.excepthook = on_thread


@dataclass(frozen=True)
class LastEnd:
    """How the run before ended, when it did not end well. ``native`` holds the stacks of a crash outside Python."""

    began: str
    native: str


class RunNote:
    """A file in the shop's log folder that is there while the program runs; found at a start, it tells of a crash."""

    def __init__(self, folder: Path) -> None:
        self._running, self._native = folder / _RUNNING, folder / _NATIVE
        self._stacks: TextIO | None = None

    def begin(self, now: str) -> LastEnd | None:
        """Note that a run began at ``now``; how the one before ended, if it did not end well."""
        last = self._last()
        with suppress(OSError):
            self._running.parent.mkdir(parents=True, exist_ok=True)
            self._running.write_text(now, encoding="utf-8")
            self._stacks = self._native.open("w", encoding="utf-8")
            faulthandler.enable(self._stacks)
        return last

    def _last(self) -> LastEnd | None:
        try:
            began = self._running.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None
        native = ""
        with suppress(OSError):
            native = self._native.read_text(encoding="utf-8", errors="replace")
        return LastEnd(began, native)

    def end(self) -> None:
        """The run ended well."""
        if self._stacks is not None:
            faulthandler.disable()
            self._stacks.close()
        with suppress(OSError):
            self._running.unlink(missing_ok=True)


_WIDEST: Final = 2_000


def write_report(log_folder: Path, target: Path, last: LastEnd | None) -> None:
    """A text file for support: versions, how the last run ended, the newest log lines. No sales, no keys.

    Raises:
        OSError: it cannot be written.
    """
    lines = [f"fleca-desktop {__version__}", platform.platform(), f"Python {platform.python_version()}", ""]
    if last is not None:
        lines += [f"The run that began {last.began} did not end well.", last.native, ""]
    with suppress(OSError):
        log = (log_folder / "fleca.log").read_text(encoding="utf-8", errors="replace")
        lines += [line[:_WIDEST] for line in log.splitlines()[-_REPORT_LINES:]]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
