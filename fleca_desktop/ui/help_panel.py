"""Help for the page in view, beside it: what it is for and what can be done there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout

from fleca_desktop.bundled import bundled
from fleca_desktop.ui.icons import icon
from fleca_desktop.ui.parts.labels import label
from fleca_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QUrl

    from fleca_desktop.ui.i18n import Language
    from fleca_desktop.ui.theme import Theme

_WIDTH: Final = 304
_INDENT: Final = 14
TROUBLES: Final = "troubles"
"""What to do when things go wrong: a page of help that belongs to no page of the window."""
_BACK: Final = "back"


class HelpPanel(QFrame):
    """Hidden until wanted; ``closed`` when the owner has read enough."""

    closed = Signal()

    def __init__(self, language: Language, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme, self._page_id = language, theme, ""
        self._keys: Sequence[tuple[str, str]] = ()
        self.setProperty("kind", "help")
        self.setFixedWidth(_WIDTH)
        self._text = QTextBrowser()
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setOpenLinks(False)
        self._text.anchorClicked.connect(self._follow)
        self._text.setAccessibleName(self.tr("Help"))
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the help"))
        self._close.setToolTip(self.tr("Close the help"))
        self._close.clicked.connect(self.closed)
        theme.changed.connect(self._tint)
        self._lay_out()
        self._tint()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Help"), "heading"), 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.BASE, Space.BASE, Space.NEAR, Space.BASE)
        column.addLayout(head)
        column.addWidget(self._text, 1)

    def _tint(self) -> None:
        self._close.setIcon(icon("close", self._theme.roles.muted))
        self.show_page(self._page_id, self._keys)

    def show_page(self, page_id: str, keys: Sequence[tuple[str, str]] = ()) -> None:
        """Show the help of a page (one without its own has that of the page where one begins) and ``keys`` it knows."""
        self._page_id, self._keys = page_id, keys
        link = f"\n\n[{self.tr('When things go wrong')}]({TROUBLES})"
        self._show(help_text(page_id, self._language) + self._keys_text() + link)

    def _follow(self, url: QUrl) -> None:
        if url.toString() == TROUBLES:
            link = f"[{self.tr('Back to the help for this page')}]({_BACK})\n\n"
            self._show(link + help_text(TROUBLES, self._language))
        else:
            self.show_page(self._page_id, self._keys)

    def _show(self, markdown: str) -> None:
        self._text.setMarkdown(markdown)
        self._give_air()

    def _keys_text(self) -> str:
        lines = [f"- **{pressed}** {does}" for pressed, does in self._keys]
        return "\n".join(["\n\n## " + self.tr("Keys"), "", *lines]) if lines else ""

    def _give_air(self) -> None:
        """Space between paragraphs and little indent: Markdown's own look is for wide pages."""
        document = self._text.document()
        document.setIndentWidth(_INDENT)
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            spaced = block.blockFormat()
            spaced.setBottomMargin(Space.SMALL)
            cursor.setBlockFormat(spaced)
            block = block.next()


def help_text(page_id: str, language: Language) -> str:
    """The help of a page, in Markdown."""
    folder = bundled("resources") / "help" / language
    path = folder / f"{page_id}.md"
    return (path if path.is_file() else folder / "home.md").read_text(encoding="utf-8")
