"""Looks into the watched folder when something appears there, and every minute, and says what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from fleca_desktop.ui.jobs import Err, Lane

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.ports import Progress
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.services.watch_folder import FolderGone, Looked
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

_EVERY_MS: Final = 60_000
_SETTLED_MS: Final = 6_000


class FolderWatching(QObject):
    """Imports what appears in the watched folder, whichever page is shown. Start it once the window stands."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._is_looking = False
        self._was_gone = False
        self._has_told = False  # of what waited for the owner before this window
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._regularly = QTimer(self, interval=_EVERY_MS)
        self._watcher.directoryChanged.connect(lambda _path: self._soon.start())
        for timer in (self._soon, self._regularly):
            timer.timeout.connect(self.look)
        context.announce.settings_changed.connect(self.start)
        context.announce.shop_replaced.connect(self.start)

    def stop(self) -> None:
        """Watch nothing any more; the window closes."""
        self._watch(None)
        self._soon.stop()

    def start(self) -> None:
        """Watch the folder that is set now, or none."""
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: _folder_of(shop), self._on_folder, reads=True)

    def _on_folder(self, outcome: Outcome[Path | None]) -> None:
        folder = None if isinstance(outcome, Err) else outcome.value
        self._watch(folder)
        if folder is not None:
            self.look()

    def _watch(self, folder: Path | None) -> None:
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        if folder is None:
            self._regularly.stop()
            return
        if folder.is_dir():
            self._watcher.addPath(str(folder))
        self._regularly.start()

    def look(self) -> None:
        """Look now, unless a look is under way."""
        if self._is_looking:
            return
        self._is_looking = True
        shop, again = self._context.shop, not self._has_told
        self._context.jobs.run(
            Lane.DATABASE, lambda progress: _look(shop, progress, again=again), self._on_looked, reads=True
        )

    def _on_looked(self, outcome: Outcome[Looked | FolderGone]) -> None:
        self._is_looking = False
        if isinstance(outcome, Err):
            return  # the next look tries again; what stops all others is said by them
        from fleca_desktop.services.watch_folder import Looked  # noqa: PLC0415 - the look has loaded it

        if isinstance(outcome.value, Looked):
            self._was_gone, self._has_told = False, True
            self._tell(outcome.value)
        elif not self._was_gone:
            self._was_gone = True
            sentence = self.tr("The watched folder cannot be read. Look whether it was moved.")
            self._context.messages.warning(sentence, self.tr("Open"), lambda: self._context.navigate("imports"))

    def _tell(self, looked: Looked) -> None:
        if looked.unfinished:
            self._soon.start()
        if looked.imported:
            self._context.messages.good(self.tr("%n file(s) from the folder imported", "", len(looked.imported)))
            self._context.announce.sales_imported.emit()
        if looked.waiting:
            files = list(looked.waiting)
            sentence = self.tr("%n file(s) in the folder need your answer", "", len(files))
            self._context.messages.warning(sentence, self.tr("Look"), lambda: self._open(files))

    def _open(self, files: list[Path]) -> None:
        self._context.navigate("imports")
        self._context.announce.files_dropped.emit(files)
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: _leave(shop, files), lambda _outcome: None)


def _folder_of(shop: Shop) -> Path | None:
    from fleca_desktop.services.watch_folder import watched_folder  # noqa: PLC0415 - pandas comes with it

    return watched_folder(shop)


def _leave(shop: Shop, files: list[Path]) -> None:
    from fleca_desktop.services.watch_folder import leave_to_owner  # noqa: PLC0415 - pandas comes with it

    leave_to_owner(shop, files)


def _look(shop: Shop, progress: Progress, *, again: bool) -> Looked | FolderGone:
    from fleca_desktop.services.watch_folder import look_in_folder  # noqa: PLC0415 - pandas comes with it

    return look_in_folder(shop, progress, again=again)
