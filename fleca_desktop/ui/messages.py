"""Messages of any page, shown inline by the window: what happened, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

Tone = Literal["info", "good", "warning", "bad"]


@dataclass(frozen=True)
class Message:
    """One sentence, with at most one thing to do (``action`` is its word, such as Undo)."""

    tone: Tone
    text: str
    action: str = ""
    on_action: Callable[[], None] | None = None


class Messages(QObject):
    """The bridge between whoever has something to say and the bar that shows it. The newest message wins."""

    posted = Signal(object)
    cleared = Signal()

    def info(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Something to know."""
        self.posted.emit(Message("info", text, action, on_action))

    def good(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Something was done; ``action`` is often Undo."""
        self.posted.emit(Message("good", text, action, on_action))

    def warning(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Something to look at."""
        self.posted.emit(Message("warning", text, action, on_action))

    def bad(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Something did not work."""
        self.posted.emit(Message("bad", text, action, on_action))

    def clear(self) -> None:
        """Nothing to say any more."""
        self.cleared.emit()
