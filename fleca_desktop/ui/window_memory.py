"""How the window was the last time: its place and size, the navigation, the page, tables' columns, files' folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from fleca_desktop.ui.parts.last_folder import LastFolder
from fleca_desktop.ui.parts.split import Split, read_share
from fleca_desktop.ui.table_state import read_state
from fleca_desktop.ui.table_view import Table

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_GROUPS = ("window", "tables")


class WindowMemory:
    """Keeps what it is told in ``settings``; without any it forgets when the program ends."""

    def __init__(self, settings: QSettings | None) -> None:
        self._settings = settings
        self._now: dict[str, object] = {}

    def _write(self, key: str, value: object) -> None:
        self._now[key] = value
        if self._settings is not None:
            self._settings.setValue(key, value)

    def _read(self, key: str) -> object:
        if self._settings is not None and self._settings.contains(key):
            return self._settings.value(key)
        return self._now.get(key)

    def write_window(self, geometry: QByteArray, *, narrow: bool, page: str) -> None:
        """Remember place and size, whether the navigation is narrow, and the page in view."""
        self._write("window/geometry", geometry)
        self._write("window/narrow", str(narrow).lower())
        self._write("window/page", page)

    @property
    def geometry(self) -> QByteArray | None:
        """As the window gave it."""
        known = self._read("window/geometry")
        return known if isinstance(known, QByteArray) else None

    @property
    def is_narrow(self) -> bool:
        """Whether the navigation showed icons alone."""
        return str(self._read("window/narrow")).lower() == "true"

    @property
    def page(self) -> str:
        """The page that was in view, or nothing."""
        return str(self._read("window/page") or "")

    def write_tables(self, page_id: str, page: QWidget) -> None:
        """Remember the columns of the page's tables, their room beside a plot, and the folder of its files."""
        for at, table in enumerate(page.findChildren(Table)):
            self._write(f"tables/{page_id}-{at}", table.state().as_text())
        for at, split in enumerate(page.findChildren(Split)):
            self._write(f"tables/{page_id}-split-{at}", "" if split.share is None else f"{split.share:.4f}")
        for folder in page.findChildren(LastFolder):
            self._write(f"folders/{page_id}", folder.path)

    def restore_tables(self, page_id: str, page: QWidget) -> None:
        """Show the page's tables as they were, and look for files where they were."""
        for at, table in enumerate(page.findChildren(Table)):
            state = read_state(str(self._read(f"tables/{page_id}-{at}") or ""))
            if state is not None:
                table.set_state(state)
        for at, split in enumerate(page.findChildren(Split)):
            split.set_share(read_share(str(self._read(f"tables/{page_id}-split-{at}") or "")))
        for folder in page.findChildren(LastFolder):
            folder.path = str(self._read(f"folders/{page_id}") or "")

    def forget(self) -> None:
        """Everything as it was at first."""
        self._now.clear()
        if self._settings is not None:
            for group in _GROUPS:
                self._settings.remove(group)
