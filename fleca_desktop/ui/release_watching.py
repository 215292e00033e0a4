"""Says once that a newer version is out, where the owner set a release feed. Installing it is the owner's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from fleca_desktop.ui.jobs import Lane, Ok

if TYPE_CHECKING:
    from fleca_desktop.services.ports import ReadsFeed, Release
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

FIRST_LOOK_MS: Final = 120_000
LOOK_EVERY_MS: Final = 24 * 3_600_000


class ReleaseWatching(QObject):
    """Looks two minutes after the start and once a day; a feed that cannot be read is no news."""

    def __init__(self, context: PageContext, read: ReadsFeed) -> None:
        super().__init__()
        self._context, self._read = context, read
        self._told = ""
        self.first = QTimer(self, singleShot=True, interval=FIRST_LOOK_MS)
        self.regularly = QTimer(self, interval=LOOK_EVERY_MS)
        for timer in (self.first, self.regularly):
            timer.timeout.connect(self.look)
            timer.start()

    def stop(self) -> None:
        """Look no more; the window closes."""
        self.first.stop()
        self.regularly.stop()

    def look(self) -> None:
        """Read the feed that is set, or none."""
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: _feed_of(shop), self._on_feed, reads=True)

    def _on_feed(self, feed: Outcome[str]) -> None:
        if isinstance(feed, Ok) and feed.value:
            address, read = feed.value, self._read
            self._context.jobs.run(Lane.NETWORK, lambda _progress: _newer(address, read), self._on_looked)

    def _on_looked(self, found: Outcome[Release | None]) -> None:
        if not isinstance(found, Ok) or found.value is None or found.value.version == self._told:
            return
        release = found.value
        self._told = release.version
        self._context.messages.info(
            self.tr("Fleca {version} is out. Nothing is installed by itself.").format(version=release.version),
            self.tr("Read about it"),
            lambda: _open(release.page),
        )


def _feed_of(shop: Shop) -> str:
    from fleca_desktop.services.look_for_release import feed_of  # noqa: PLC0415 - not before the window stands

    return feed_of(shop)


def _newer(feed: str, read: ReadsFeed) -> Release | None:
    from fleca_desktop.services.look_for_release import newer_release  # noqa: PLC0415 - not before the window stands

    return newer_release(feed, read)


def _open(page: str) -> None:
    QDesktopServices.openUrl(QUrl(page))
