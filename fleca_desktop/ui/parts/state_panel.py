"""What a page shows when it has nothing to show yet: empty, loading, too little data, error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from fleca_desktop.ui.icons import icon
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.ui.theme import Theme

StateKind = Literal["empty", "loading", "too_little", "error"]
_ICONS: Final = {"empty": "inbox", "loading": "clock", "too_little": "sprout", "error": "warning"}
_ICON_SIZE: Final = 40
_TEXT_WIDTH: Final = 440


@dataclass(frozen=True)
class State:
    """What happened (``title``), what it means and what to do (``text``), and one action that does it."""

    kind: StateKind
    title: str
    text: str = ""
    action: str = ""
    on_action: Callable[[], None] | None = None


class StatePanel(QWidget):
    """Shows one ``State``, in the middle of the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state = State("empty", "")
        self._icon = QLabel()
        self._title = label("", "heading", wraps=True)
        self._text = label("", "muted", wraps=True)
        self._progress = QProgressBar(maximum=0, textVisible=False)
        self._progress.setFixedSize(_TEXT_WIDTH // 2, Space.HAIR)
        self._button: QPushButton = button("", "primary", self._on_clicked)
        theme.changed.connect(self._tint)
        self._lay_out()

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QWidget()
        column.setFixedWidth(_TEXT_WIDTH)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.NEAR)
        inside.addWidget(self._icon, 0, middle)
        for words in (self._title, self._text):
            words.setAlignment(middle)
            inside.addWidget(words)
        inside.addWidget(self._progress, 0, middle)
        inside.addWidget(self._button, 0, middle)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        row = QHBoxLayout()  # not an alignment: wrapped text would lose its height
        row.addStretch(1)
        row.addWidget(column)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(3)

    def show_state(self, state: State) -> None:
        """Show ``state``."""
        self._state = state
        self._title.setText(state.title)
        self._text.setText(state.text)
        self._text.setVisible(bool(state.text))
        self._progress.setVisible(state.kind == "loading")
        self._button.setText(state.action)
        self._button.setVisible(bool(state.action))
        self.setAccessibleName(state.title)
        self.setAccessibleDescription(state.text)
        self._tint()

    def _tint(self) -> None:
        roles = self._theme.roles
        colour = roles.bad if self._state.kind == "error" else roles.muted
        self._icon.setPixmap(icon(_ICONS[self._state.kind], colour).pixmap(QSize(_ICON_SIZE, _ICON_SIZE)))

    def _on_clicked(self) -> None:
        if self._state.on_action is not None:
            self._state.on_action()
