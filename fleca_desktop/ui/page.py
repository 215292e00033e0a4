"""The frame of every page: title, one sentence of state, actions at the right; below, the content or a state."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.parts.state_panel import State, StatePanel
from fleca_desktop.ui.theme import Space
from fleca_desktop.ui.theme.scale import CONTENT_WIDTH

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from fleca_desktop.ui.context import PageContext

LOADING_AFTER_MS = 150


class Page(QWidget):
    """Derive from it, fill ``self.content`` (a vertical layout), and say which state it is in.

    ``refresh`` is called when the page comes into view and is stale; ``mark_stale`` makes it so.
    """

    widest: ClassVar[int] = CONTENT_WIDTH + 2 * Space.PAGE  # pages that are mostly a table take all there is

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.context = context
        self._frame_stale = True
        self._frame_title = label("", "title")
        self._frame_sentence = label("", "muted", wraps=True)
        self._frame_actions = QHBoxLayout()
        self._frame_actions.setSpacing(Space.SMALL)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(Space.BASE)
        self._frame_state = StatePanel(context.theme)
        self._frame_stack = self._frame_stack_made()
        self._frame_loading = QTimer(self, singleShot=True, interval=LOADING_AFTER_MS)
        self._frame_loading.timeout.connect(self._frame_cover)
        self._frame_build()

    def _frame_stack_made(self) -> QStackedWidget:
        inside = QWidget()
        inside.setLayout(self.content)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setProperty("kind", "page")
        inside.setProperty("kind", "page")
        stack = QStackedWidget()
        stack.addWidget(scroll)
        stack.addWidget(self._frame_state)
        return stack

    def _frame_build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._frame_title)
        words.addWidget(self._frame_sentence)
        header = QHBoxLayout()
        header.setSpacing(Space.WIDE)
        header.addLayout(words, 1)
        header.addLayout(self._frame_actions)
        frame = QWidget()
        frame.setMaximumWidth(self.widest)
        outside = QHBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(frame, 1000)
        outside.addStretch(1)
        whole = QVBoxLayout(frame)
        whole.setContentsMargins(Space.PAGE, Space.WIDE, Space.PAGE, Space.SMALL)
        whole.setSpacing(Space.BASE)
        whole.addLayout(header)
        whole.addWidget(self._frame_stack, 1)

    def set_header(self, title: str, sentence: str = "") -> None:
        """Name the page and say how things stand, in one sentence."""
        self._frame_title.setText(title)
        self._frame_sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    @property
    def message_room(self) -> QRect:
        """Where a message may lie over the page: over its title, beside its buttons."""
        corner = self._frame_title.mapTo(self, QPoint(0, 0))
        top, bottom = corner.y() - Space.SMALL, self._frame_stack.mapTo(self, QPoint(0, 0)).y() - Space.SMALL
        return QRect(corner.x() - Space.NEAR, top, self._frame_title.width() + Space.NEAR, bottom - top)

    def add_action(self, button: QPushButton) -> None:
        """Put a button at the right of the header; the primary one comes last."""
        self._frame_actions.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_content(self) -> None:
        """Show what the page is for."""
        self._frame_loading.stop()
        self._frame_stack.setCurrentIndex(0)

    def show_state(self, state: State) -> None:
        """Show a sentence instead of the content: empty, too little data, error."""
        self._frame_loading.stop()
        self._frame_state.show_state(state)
        self._frame_stack.setCurrentIndex(1)

    def show_loading(self, text: str) -> None:
        """Say what is being done, unless it is done within a moment; what is shown already stays until then.

        It stays longer where somebody types.
        """
        self._frame_state.show_state(State("loading", text))
        self._frame_loading.start()

    def _frame_cover(self) -> None:
        """Show what is being done, unless that would take a field away in which somebody types."""
        typed_in = QApplication.focusWidget()
        if not (isinstance(typed_in, QLineEdit) and self.isAncestorOf(typed_in)):
            self._frame_stack.setCurrentIndex(1)

    def mark_stale(self) -> None:
        """What the page shows is no longer so: read it anew now, or when it comes into view."""
        self._frame_stale = True
        if self.isVisible():
            self.enter()

    def enter(self) -> None:
        """The page has come into view."""
        if self._frame_stale:
            self._frame_stale = False
            self.refresh()

    def refresh(self) -> None:
        """Read anew what the page shows; pages override it."""
