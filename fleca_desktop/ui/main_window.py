"""The main window: navigation, messages, one page at a time (built when first wanted), and files dropped anywhere."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from fleca_desktop.ui.actions import command, known_keys
from fleca_desktop.ui.help_panel import HelpPanel
from fleca_desktop.ui.message_bar import MessageBar
from fleca_desktop.ui.navigation import Navigation
from fleca_desktop.ui.parts.split import Split
from fleca_desktop.ui.reading_order import tab_as_read
from fleca_desktop.ui.status_line import StatusLine
from fleca_desktop.ui.table_view import Table
from fleca_desktop.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from fleca_desktop.ui.context import PageContext, PageSpec
    from fleca_desktop.ui.page import Page

_SMALLEST = (960, 600)
_USUAL = (1280, 800)
_ROOMY_WIDTH = 1160  # below, as on a small laptop at 125 %, the pages get the room of the navigation's words
_TITLE_BAR = 40  # what the desktop adds above the window, at most


class MainWindow(QMainWindow):
    """Shows the pages of ``specs``; the first is where one begins.

    ``memory`` keeps from one time to the next how the window looked. Files dropped anywhere open
    ``files_page`` and are announced (``Announcements.files_dropped``).
    """

    files_dropped = Signal(object)

    def __init__(
        self,
        context: PageContext,
        specs: Sequence[PageSpec],
        *,
        memory: WindowMemory | None = None,
        files_page: str = "imports",
    ) -> None:
        super().__init__()
        self._context = context
        self._specs = {spec.id: spec for spec in specs}
        self._pages: dict[str, Page] = {}
        self._memory = memory or WindowMemory(None)
        self._files_page = files_page
        self._is_tight, self._is_folded_by_owner = False, False
        self.navigation = Navigation(specs, context.theme)
        self.status = StatusLine(context.jobs)
        self.help = HelpPanel(context.formats.language, context.theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._make_commands()
        self.navigation.wanted.connect(self.show_page)
        self.navigation.help_wanted.connect(self.toggle_help)
        self.help.closed.connect(self.toggle_help)
        context.announce.page_wanted.connect(self.show_page)
        context.announce.shop_replaced.connect(self._refresh)
        context.announce.window_reset_wanted.connect(self._on_reset)
        self.setAcceptDrops(True)
        self.setWindowTitle("Fleca")
        self._restore()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        ground = QWidget()
        ground.setProperty("kind", "ground")
        whole = QHBoxLayout(ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.navigation)
        whole.addLayout(right, 1)
        whole.addWidget(self.help)
        MessageBar(self._context.messages, self._context.theme, self._stack)
        self.setCentralWidget(ground)
        self.setMinimumSize(*_SMALLEST)

    def _make_commands(self) -> None:
        navigated = [spec for spec in self._specs.values() if spec.in_navigation]
        for number, spec in enumerate(navigated, start=1):
            command(self, spec.title, f"Ctrl+{number}", partial(self.show_page, spec.id))
        command(self, self.tr("Help"), "F1", self.toggle_help)
        command(self, self.tr("Read everything anew"), "F5", self._refresh)
        command(self, self.tr("Show icons only"), "Ctrl+B", self._on_fold)

    def _on_fold(self) -> None:
        self.navigation.set_narrow(narrow=not self.navigation.is_narrow)

    @property
    def page_ids(self) -> tuple[str, ...]:
        """All pages, in the navigation's order."""
        return tuple(self._specs)

    @property
    def page_id(self) -> str:
        """The page in view, or nothing before the first."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    def page(self, page_id: str) -> Page:
        """The page, built now if it was never wanted before."""
        if page_id not in self._pages:
            made = self._specs[page_id].factory(self._context)
            self._pages[page_id] = made
            self._stack.addWidget(made)
            self._memory.restore_tables(page_id, made)
        return self._pages[page_id]

    def has_built(self, page_id: str) -> bool:
        """Whether the page was wanted, or built before it is."""
        return page_id in self._pages

    def show_first(self) -> None:
        """Bring the page into view that was there last time, or the first."""
        remembered = self._memory.page
        known = remembered in self._specs and self._specs[remembered].in_navigation
        self.show_page(remembered if known else next(iter(self._specs)))

    def show_page(self, page_id: str) -> None:
        """Bring a page into view."""
        if page_id not in self._specs:
            return
        page = self.page(page_id)
        self._stack.setCurrentWidget(page)
        self.navigation.mark(page_id)
        self.help.show_page(page_id, known_keys(page, self))
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        page.enter()

    def toggle_help(self) -> None:
        """Show the help of the page in view beside it, or hide it."""
        self.help.setVisible(self.help.isHidden())
        self._give_room(self.width())

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Lead on through the page in view as it stands now: much of it is made when it is wanted."""
        if (shown := self._stack.currentWidget()) is not None:
            tab_as_read(shown)
        return super().focusNextPrevChild(next)

    def set_shop(self, name: str, *, is_sample: bool) -> None:
        """Name the shop in the navigation and in the window's title."""
        self.navigation.set_shop(name, is_sample=is_sample)
        self.setWindowTitle(f"{name} \u2013 Fleca" if name else "Fleca")

    def _refresh(self) -> None:
        for page in self._pages.values():
            page.mark_stale()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files, nothing else."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Show where files are taken in, and hand them over."""
        files = _files(event)
        if not files:
            return
        event.acceptProposedAction()
        self.show_page(self._files_page)
        self.files_dropped.emit(files)
        self._context.announce.files_dropped.emit(files)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show icons alone where there is little room, and again what the owner had where there is more."""
        super().resizeEvent(event)
        self._give_room(event.size().width())

    def _give_room(self, width: int) -> None:
        is_tight = width - (0 if self.help.isHidden() else self.help.width()) < _ROOMY_WIDTH
        if is_tight and not self._is_tight:
            self._is_folded_by_owner = self.navigation.is_narrow
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self.navigation.set_narrow(narrow=is_tight or self._is_folded_by_owner)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is being typed, and remember how the window looked."""
        self.keep_typed()
        self.remember()
        super().closeEvent(event)

    def keep_typed(self) -> None:
        """End the typing that is under way, as if the owner had gone on to another field."""
        for table in self.findChildren(Table):
            table.keep_typed()
        if (field := self.focusWidget()) is not None:
            field.clearFocus()

    def remember(self) -> None:
        """Note how the window looks."""
        is_narrow = self._is_folded_by_owner if self._is_tight else self.navigation.is_narrow
        self._memory.write_window(self.saveGeometry(), narrow=is_narrow, page=self.page_id)
        for page_id, page in self._pages.items():
            self._memory.write_tables(page_id, page)

    def _on_reset(self) -> None:
        self._memory.forget()
        self.showNormal()
        self.resize(self._first_size())
        self.navigation.set_narrow(narrow=False)
        for table in self.findChildren(Table):
            table.reset_state()
        for split in self.findChildren(Split):
            split.set_share(None)
        self._context.messages.good(self.tr("Window and tables are as they were at first."))

    def _first_size(self) -> QSize:
        """As large as is usual, and no higher than the screen: a laptop's is 768."""
        width, height = _USUAL
        return QSize(width, min(height, self.screen().availableSize().height() - _TITLE_BAR))

    def _restore(self) -> None:
        self.resize(self._first_size())
        if self._memory.geometry is not None:
            self.restoreGeometry(self._memory.geometry)
        self.navigation.set_narrow(narrow=self._memory.is_narrow)


def _files(event: QDropEvent) -> list[Path]:
    if not event.possibleActions() & Qt.DropAction.CopyAction:
        return []
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
