"""Puts the window together from a shop: look, language, jobs, pages. The composition root adds what is outside ui."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QLocale, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from fleca_desktop.ui.context import Announcements, PageContext, PageSpec
from fleca_desktop.ui.folder_watching import FolderWatching
from fleca_desktop.ui.foreign_changes import ForeignChanges
from fleca_desktop.ui.i18n import Formats, Language, NumberStyle, choose_language, install_language, remove_language
from fleca_desktop.ui.icons import application_icon
from fleca_desktop.ui.issuing import ForecastIssuing
from fleca_desktop.ui.jobs import Jobs, Lane, Ok
from fleca_desktop.ui.main_window import MainWindow
from fleca_desktop.ui.messages import Messages
from fleca_desktop.ui.pages import page_specs
from fleca_desktop.ui.release_watching import ReleaseWatching
from fleca_desktop.ui.retraining import Retraining
from fleca_desktop.ui.synchronising import Synchronising
from fleca_desktop.ui.theme import Theme, ThemeChoice
from fleca_desktop.ui.warming import Warming, load_modules
from fleca_desktop.ui.window_memory import WindowMemory
from fleca_desktop.ui.wizard.spec import WELCOME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from fleca_desktop.services.ports import ReadsFeed
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.jobs import Outcome
    from fleca_desktop.ui.synchronising import ExchangeOutlets


@dataclass(frozen=True)
class Look:
    """How the window looks and speaks, as the owner or (``system``, empty) the system has it."""

    theme: ThemeChoice = "system"
    language: Literal["", "ca", "es", "en"] = ""
    numbers: NumberStyle = ""

    def spoken(self) -> Language:
        """The language that this comes to on this system."""
        return choose_language(self.language, QLocale.system())

    @property
    def formats(self) -> Formats:
        """How numbers and dates are written."""
        return Formats(self.spoken(), self.numbers)


@dataclass(frozen=True)
class ShopFacts:
    """What the window tells of the shop around its pages."""

    name: str
    is_sample: bool
    look: Look


def start_application(arguments: Sequence[str]) -> QApplication:
    """The application object, named and with its icon."""
    application = QApplication(list(arguments))
    application.setApplicationName("fleca-desktop")
    application.setApplicationDisplayName("Fleca")
    application.setDesktopFileName("fleca-desktop")
    application.setWindowIcon(application_icon())
    return application


def shop_facts(shop: Shop) -> ShopFacts:
    """Read how the shop is called and how its owner wants the window."""
    from fleca_desktop.services.settings import setting_flag, setting_text  # noqa: PLC0415 - pandas comes with it

    look = Look(
        cast("ThemeChoice", setting_text(shop, "theme")),
        cast("Language", setting_text(shop, "language")),
        cast("NumberStyle", setting_text(shop, "numbers")),
    )
    return ShopFacts(setting_text(shop, "shop.name"), setting_flag(shop, "shop.is_sample"), look)


def _is_new(shop: Shop) -> bool:
    from fleca_desktop.services.set_up_shop import is_new  # noqa: PLC0415 - pandas comes with it

    return is_new(shop)


class Session(QObject):
    """A window on a shop, with all that it needs. Keep it as long as the window; ``close`` ends its jobs.

    ``look`` (by default the owner's) holds until the settings are changed. Another language or way to
    write numbers makes another ``window``. ``warms``: pages are built before they are wanted. ``moves``: the window is
    closed when the shop is wanted elsewhere, for whoever carries that out.
    """

    def __init__(  # noqa: PLR0913 - the parts of a window
        self,
        application: QApplication,
        shop: Shop,
        *,
        look: Look | None = None,
        pages: Callable[[], Sequence[PageSpec]] = page_specs,
        memory: QSettings | None = None,
        jobs: Jobs | None = None,
        exchange: Callable[[], ExchangeOutlets] | None = None,
        releases: ReadsFeed | None = None,
        warms: bool = False,
        moves: bool = False,
    ) -> None:
        super().__init__()
        self._warms = warms
        self._shop, self._pages, self._memory = shop, pages, WindowMemory(memory)
        self._exchange, self._reads_feed = exchange, releases
        self._look = look or shop_facts(shop).look
        self._set_before: Look | None = None
        self._moves = moves
        self.move_to: Path | None = None  # where the shop is to be once the window is closed
        self.jobs = jobs or Jobs()
        self.theme = Theme(application, self._look.theme)
        self.window = self._open()

    def _open(self) -> MainWindow:
        self._translators = install_language(self._look.spoken())
        self.context = PageContext(
            shop=self._shop,
            jobs=self.jobs,
            theme=self.theme,
            formats=self._look.formats,
            messages=Messages(),
            announce=Announcements(),
        )
        self._issuing = ForecastIssuing(self._shop, self.jobs, self.context.announce)
        self._retraining = Retraining(self.context, lambda: self.window.page_id == "orders")
        self._watching = FolderWatching(self.context)
        self._others = ForeignChanges(self.context)
        self._synchronising = None if self._exchange is None else Synchronising(self.context, self._exchange)
        self._releases = None if self._reads_feed is None else ReleaseWatching(self.context, self._reads_feed)
        self.context.announce.settings_changed.connect(self._read_facts)
        self.context.announce.move_wanted.connect(self._on_move_wanted)
        self.context.announce.sales_imported.connect(self._read_facts)
        self.context.announce.shop_replaced.connect(self._read_facts)
        return MainWindow(self.context, self._pages(), memory=self._memory)

    def show(self) -> None:
        """Paint the window, then build its first page."""
        self.window.show()
        QTimer.singleShot(0, self.begin)

    def begin(self) -> None:
        """Name the shop, load what pages need, show the first, and see whether a new forecast is due."""
        self._read_facts()
        shop = self._shop
        self.jobs.run(Lane.DATABASE, lambda _progress: _load_services(), lambda _outcome: None, reads=True)
        self.jobs.run(Lane.DATABASE, lambda _progress: _is_new(shop), self._begin_pages, reads=True)

    def _begin_pages(self, is_new: Outcome[bool]) -> None:
        if not self.window.page_id:
            self.window.show_first()
            if isinstance(is_new, Ok) and is_new.value:
                self.window.show_page(WELCOME)
        if self._warms:
            load_modules(self.jobs, self._pages(), self._warm)
        self.context.announce.forecast_wanted.emit()
        self._watching.start()
        self._others.look()

    def _warm(self) -> None:
        Warming(self.window, self.jobs)

    def _read_facts(self) -> None:
        shop = self._shop
        self.jobs.run(Lane.DATABASE, lambda _progress: shop_facts(shop), self._on_facts, reads=True)

    def _on_facts(self, outcome: Outcome[ShopFacts]) -> None:
        if not isinstance(outcome, Ok):
            return
        facts = outcome.value
        self.window.set_shop(facts.name, is_sample=facts.is_sample)
        if self._set_before not in (None, facts.look):
            self._change_look(facts)
        self._set_before = facts.look

    def _change_look(self, facts: ShopFacts) -> None:
        before, self._look = self._look.formats, facts.look
        self.theme.choose(facts.look.theme)
        if before != self._look.formats:
            self._reopen(facts)

    def _reopen(self, facts: ShopFacts) -> None:
        """The same window anew, in another language or with other numbers, on the same page and place."""
        before, is_training = self.window, self._retraining.is_running
        before.keep_typed()
        before.remember()
        self._leave()
        self.window = self._open()
        self.window.setGeometry(before.geometry())
        self.window.set_shop(facts.name, is_sample=facts.is_sample)
        self.window.setVisible(before.isVisible())
        self.window.show_page(before.page_id)
        before.hide()
        before.deleteLater()
        if self._warms:
            self._warm()
        self._go_on(is_training=is_training)

    def _leave(self) -> None:
        """Let nothing reach the window any more: it is about to be gone, and another takes over."""
        remove_language(self._translators)
        self.context.announce.blockSignals(True)  # noqa: FBT003 - Qt's
        self._stop_watching()
        self.jobs.forget()

    def _go_on(self, *, is_training: bool) -> None:
        """Take up what was under way for the window before."""
        self._read_facts()
        self.context.announce.forecast_wanted.emit()
        self._watching.start()
        self._others.look()
        if is_training:
            self._retraining.begin()

    def _stop_watching(self) -> None:
        for watching in (self._retraining, self._watching, self._others, self._synchronising, self._releases):
            if watching is not None:
                watching.stop()

    def offer_backup(self, path: Path) -> None:
        """Show in the settings what the backup at ``path`` holds, once the window is there."""
        self.window.show_page("settings")
        self.context.announce.backup_offered.emit(path)

    def _on_move_wanted(self, target: Path) -> None:
        if not self._moves:
            self.context.messages.info(self.tr("This shop is thrown away with its window; it needs no other folder."))
            return
        self.move_to = target
        self.window.close()

    def come_forward(self) -> None:
        """Bring the window before all others, also when it was folded away."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """End all jobs, nothing is delivered any more; take the language back."""
        self.window.keep_typed()  # also when it is not the owner who ends the program
        self.window.hide()
        self._stop_watching()
        self.jobs.close()
        remove_language(self._translators)


def _load_services() -> None:
    """Import what takes a second (pandas), so that the window is painted and answers meanwhile."""
    from fleca_desktop.services import compare_history, overview  # noqa: F401, PLC0415 - that is the purpose
    from fleca_desktop.ui.home import page  # noqa: F401, PLC0415 - the first that is seen
