"""The bar that shows what has just happened. It lies over the page's title: nothing moves, and no button is covered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from fleca_desktop.ui.icons import icon
from fleca_desktop.ui.page import Page
from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from fleca_desktop.ui.messages import Message, Messages
    from fleca_desktop.ui.theme import Theme

_ICONS: Final = {"info": "info", "good": "check", "warning": "warning", "bad": "warning"}
_ROLES: Final = {"info": "text", "good": "good", "warning": "warning", "bad": "bad"}
_GOOD_NEWS_STAYS_MS: Final = 12_000
_WIDEST: Final = 760


class MessageBar(QFrame):
    """Shows the newest message until it is closed, acted upon or, when all is well, old; on the page in ``pages``.

    What went wrong on one page is not carried to the next.
    """

    def __init__(self, messages: Messages, theme: Theme, pages: QStackedWidget) -> None:
        super().__init__(pages.parentWidget())
        self.setProperty("kind", "message")
        self._theme = theme
        self._pages = pages
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
        self._row = QHBoxLayout(self)
        self._lay_out()
        pages.installEventFilter(self)
        pages.currentChanged.connect(self._on_page)
        messages.posted.connect(self.show_message)
        messages.cleared.connect(self.hide)
        theme.changed.connect(self._tint)
        self.hide()

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(Space.NEAR, Space.SMALL, Space.SMALL, Space.SMALL)
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
        self.setProperty("tone", message.tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(message.text)
        self._tint()
        self.show()
        self._place()
        if message.tone == "good":
            self._age.start()
        else:
            self._age.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay over the page's title."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _on_page(self, _index: int) -> None:
        if self._message is not None and self._message.tone == "bad":
            self.hide()
        QTimer.singleShot(0, self, self._place)  # once the page is laid out

    def _place(self) -> None:
        page = self._pages.currentWidget()
        room = page.message_room if isinstance(page, Page) else QRect(0, 0, self._pages.width(), 0)
        width = min(room.width(), _WIDEST)
        height = max(self._row.heightForWidth(width), room.height())
        corner = self._pages.pos() + QPoint(room.left(), max(room.bottom() + 1 - height, Space.HAIR))
        self.setGeometry(QRect(corner, QSize(width, height)))
        self.raise_()

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
