"""Results to standard output, messages to standard error."""

from __future__ import annotations

import json
import math
import sys
from dataclasses import asdict, dataclass, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Output:
    """Where a command's answer goes: one JSON document, or text for people."""

    as_json: bool

    def result(self, document: dict[str, Any], text: str) -> None:
        """The command's answer."""
        shown = json.dumps(_plain(document), ensure_ascii=False, indent=1, allow_nan=False) if self.as_json else text
        sys.stdout.write(shown.rstrip("\n") + "\n")

    def flush(self) -> None:
        """Have the answer seen before the command ends."""
        sys.stdout.flush()

    def progress(self, share: float, /) -> None:
        """How far a long work has come, where somebody watches; Ctrl+C stops it."""
        if sys.stderr is not None and sys.stderr.isatty():
            sys.stderr.write(f"\r{share:4.0%} " + "\n" * (share >= 1))
            sys.stderr.flush()

    def refuse(self, reason: str, sentence: str, *, status: int = 1, **facts: Any) -> int:  # noqa: ANN401 - any JSON
        """Nothing was done: a code for programs, a sentence for people; the exit status."""
        self.message(sentence)
        if self.as_json:
            self.result({"outcome": "refused", "reason": reason, "message": sentence, **facts}, "")
        return status

    def message(self, text: str) -> None:
        """Something to know beside the answer."""
        sys.stderr.write(text.rstrip("\n") + "\n")


def _plain(value: Any) -> Any:  # noqa: ANN401, PLR0911 - any value becomes JSON, one line per kind
    """``value`` with only what JSON knows; unknown numbers are null."""
    match value:
        case dict():
            return {str(key): _plain(inner) for key, inner in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_plain(inner) for inner in value]
        case float():
            return value if math.isfinite(value) else None
        case date() | Path():
            return str(value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            return _plain(asdict(value))
        case _ if hasattr(value, "item"):
            return _plain(value.item())
        case _:
            return value
