"""Two parts of a page, one above the other, with a border between them that moves by pointer and by key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QSize
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent

    from fleca_desktop.ui.theme import Theme

_ALL: Final = 10_000  # sizes are weights to Qt
_STEP_PX: Final = 24
_GRIP: Final = (36, 4)


class Split(QSplitter):
    """``share`` is the part of the upper one as the owner wants it; None as it is at first."""

    def __init__(self, above: QWidget, below: QWidget, theme: Theme, *, first_share: float) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme, self._first_share = theme, first_share
        self.share: float | None = None
        self.setHandleWidth(Space.NEAR)
        self.setChildrenCollapsible(False)
        for part in (above, below):
            self.addWidget(part)
        self.border = self.handle(1)
        self.border.setAccessibleName(self.tr("Border between the table and the plot"))
        self.border.setToolTip(self.tr("Drag to give the table or the plot more room"))
        self.splitterMoved.connect(self._on_moved)
        self.settle()

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's name
        """The border."""
        return _Border(self, self._theme)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As small as it may be: the layout gives it what is left, and the page need not scroll."""
        return self.minimumSizeHint()

    def settle(self) -> None:
        """Lay both parts out anew, as after one may be higher than before."""
        above = round(_ALL * (self._first_share if self.share is None else self.share))
        self.setSizes([above, _ALL - above])

    def set_share(self, share: float | None) -> None:
        """Give the upper part ``share`` of the height."""
        self.share = share
        self.settle()

    def _on_moved(self) -> None:
        above, below = self.sizes()
        self.share = above / max(above + below, 1)


def read_share(text: str) -> float | None:
    """A share that was written down; None where there is none, or it makes no sense."""
    try:
        share = float(text)
    except ValueError:
        return None
    return share if 0 < share < 1 else None


class _Border(QSplitterHandle):
    """A short grip; up and down move it."""

    def __init__(self, split: QSplitter, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, split)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move by a step."""
        step = {Qt.Key.Key_Up: -_STEP_PX, Qt.Key.Key_Down: _STEP_PX}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.moveSplitter(self.y() + step)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that it can be taken hold of."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Be quiet again."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys move it."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Be quiet again."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the grip."""
        roles, (width, height) = self._theme.roles, _GRIP
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(roles.accent if self.hasFocus() or self.underMouse() else roles.border))
        place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.end()
