"""Puts the window together from a shop: look, language, jobs, pages. The composition root adds what is outside ui."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from fleca_desktop.ui.context import Announcements, PageContext, PageSpec
from fleca_desktop.ui.i18n import Formats, Language, choose_language, install_language
from fleca_desktop.ui.icons import application_icon
from fleca_desktop.ui.issuing import ForecastIssuing
from fleca_desktop.ui.jobs import Jobs, Lane, Ok
from fleca_desktop.ui.main_window import MainWindow
from fleca_desktop.ui.messages import Messages
from fleca_desktop.ui.theme import Theme, ThemeChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.jobs import Outcome
    from fleca_desktop.ui.page import Page

_AFTER_FIRST_PAINT_MS = 0


@dataclass(frozen=True)
class Look:
    """How the window looks and speaks, as the owner or the system has it."""

    theme: ThemeChoice = "system"
    language: str = ""

    def spoken(self) -> Language:
        """The language that this comes to on this system."""
        return choose_language(self.language, QLocale.system())


def start_application(arguments: Sequence[str]) -> QApplication:
    """The application object, named and with its icon."""
    application = QApplication(list(arguments))
    application.setApplicationName("fleca-desktop")
    application.setApplicationDisplayName("Fleca")
    application.setDesktopFileName("fleca-desktop")
    application.setWindowIcon(application_icon())
    return application


def home_page(context: PageContext) -> Page:
    """The home page; its imports wait until the window is painted."""
    from fleca_desktop.ui.home.page import HomePage  # noqa: PLC0415 - the window paints first

    return HomePage(context)


def forecast_page(context: PageContext) -> Page:
    """The forecast page; its imports wait as the home page's do."""
    from fleca_desktop.ui.forecast.page import ForecastPage  # noqa: PLC0415 - the window paints first

    return ForecastPage(context)


class Session(QObject):
    """A window on a shop, with all that it needs. Keep it as long as the window; ``close`` ends its jobs."""

    def __init__(  # noqa: PLR0913 - the parts of a window
        self,
        application: QApplication,
        shop: Shop,
        pages: Callable[[], Sequence[PageSpec]],
        *,
        look: Look = Look(),
        memory: QSettings | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__()
        self._translators = install_language(look.spoken())
        self.context = PageContext(
            shop=shop,
            jobs=jobs or Jobs(),
            theme=Theme(application, look.theme),
            formats=Formats(look.spoken()),
            messages=Messages(),
            announce=Announcements(),
        )
        self._issuing = ForecastIssuing(shop, self.context.jobs, self.context.announce)
        self.window = MainWindow(self.context, pages(), memory=memory)
        self.context.announce.settings_changed.connect(self._name_shop)
        self.context.announce.sales_imported.connect(self._name_shop)

    def show(self) -> None:
        """Paint the window, then build its first page."""
        self.window.show()
        QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self.begin)

    def begin(self) -> None:
        """Name the shop, show the first page, and see whether a new forecast is due."""
        self._name_shop()
        self.window.show_first()
        self.context.announce.forecast_wanted.emit()

    def _name_shop(self) -> None:
        shop = self.context.shop
        self.context.jobs.run(Lane.DATABASE, lambda _progress: _name(shop), self._on_named)

    def _on_named(self, outcome: Outcome[tuple[str, bool]]) -> None:
        if isinstance(outcome, Ok):
            name, is_sample = outcome.value
            self.window.set_shop(name, is_sample=is_sample)

    def close(self) -> None:
        """End all jobs; nothing is delivered any more."""
        self.context.jobs.close()


def _name(shop: Shop) -> tuple[str, bool]:
    from fleca_desktop.services.settings import setting_flag, setting_text  # noqa: PLC0415 - off the GUI thread

    return setting_text(shop, "shop.name"), setting_flag(shop, "shop.is_sample")
