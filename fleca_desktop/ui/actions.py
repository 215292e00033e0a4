"""Commands with their keys, so that each can be found by mouse, by key and by a reader of tooltips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton, QWidget


def command(parent: QWidget, text: str, keys: str, on_trigger: Callable[[], None]) -> QAction:
    """An action of ``parent`` that ``keys`` (such as ``Ctrl+I``) trigger."""
    action = QAction(text, parent)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda _checked=False: on_trigger())
    parent.addAction(action)
    return action


def attach(made: QAbstractButton, action: QAction) -> None:
    """Let a button trigger ``action`` and show its keys in the tooltip."""
    made.clicked.connect(action.trigger)
    made.setToolTip(tip_with_keys(action.text(), action.shortcut()))


def tip_with_keys(text: str, keys: QKeySequence) -> str:
    """``Home (Ctrl+1)``, as the platform writes keys."""
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({shown})" if shown else text


def known_keys(*owners: QWidget) -> list[tuple[str, str]]:
    """The keys of all commands of ``owners`` and of what is in the first, and what each does, as they are shown."""
    first, *others = owners
    actions = [*first.findChildren(QAction), *(action for owner in others for action in owner.actions())]
    named = {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText): action.text() for action in actions}
    return [(keys, text.replace("&", "")) for keys, text in named.items() if keys and text]
