"""The bar that shows what has just happened, above the page and without taking it over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from fleca_desktop.ui.icons import icon
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from fleca_desktop.ui.messages import Message, Messages
    from fleca_desktop.ui.theme import Theme

_ICONS: Final = {"info": "info", "good": "check", "warning": "warning", "bad": "warning"}
_ROLES: Final = {"info": "text", "good": "good", "warning": "warning", "bad": "bad"}
_GOOD_NEWS_STAYS_MS: Final = 12_000


class MessageBar(QWidget):
    """Shows the newest message until it is closed, acted upon or, when all is well, old."""

    def __init__(self, messages: Messages, theme: Theme) -> None:
        super().__init__()
        self._sheet = QFrame()
        self._sheet.setProperty("kind", "message")
        self._theme = theme
        self._message: Message | None = None
        self._icon = QLabel()
        self._text = label("", "body", wraps=True)
        self.action_button = button("", "link", self._on_action)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._age = QTimer(self, singleShot=True, interval=_GOOD_NEWS_STAYS_MS)
        self._age.timeout.connect(self.hide)
        self._lay_out()
        messages.posted.connect(self.show_message)
        messages.cleared.connect(self.hide)
        theme.changed.connect(self._tint)
        self.hide()

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.PAGE, Space.NEAR, Space.PAGE, 0)
        whole.addWidget(self._sheet)
        row = QHBoxLayout(self._sheet)
        row.setContentsMargins(Space.NEAR, Space.HAIR, Space.HAIR, Space.HAIR)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.action_button)
        row.addWidget(self._close)

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def show_message(self, message: Message) -> None:
        """Show ``message`` in place of the one before."""
        self._message = message
        self._text.setText(message.text)
        self.action_button.setText(message.action)
        self.action_button.setVisible(bool(message.action))
        self._sheet.setProperty("tone", message.tone)
        self._sheet.style().unpolish(self._sheet)
        self._sheet.style().polish(self._sheet)
        self.setAccessibleName(message.text)
        self._tint()
        self.show()
        if message.tone == "good":
            self._age.start()
        else:
            self._age.stop()

    def _tint(self) -> None:
        roles = self._theme.roles.as_dict()
        self._close.setIcon(icon("close", roles["muted"]))
        if self._message is not None:
            tinted = icon(_ICONS[self._message.tone], roles[_ROLES[self._message.tone]])
            self._icon.setPixmap(tinted.pixmap(QSize(Space.BASE, Space.BASE), self.devicePixelRatioF()))

    def _on_action(self) -> None:
        self.hide()
        if self._message is not None and self._message.on_action is not None:
            self._message.on_action()
