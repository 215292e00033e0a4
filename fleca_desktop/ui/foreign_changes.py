"""Notices, when the owner comes back to the window, that another program (the command line) has changed the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from fleca_desktop.services.shop import changes_by_others
from fleca_desktop.ui.jobs import Lane, Ok

if TYPE_CHECKING:
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome


class ForeignChanges(QObject):
    """Announces what others did as sales imported: everything that follows from them is worked out anew."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._known: int | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    def stop(self) -> None:
        """Look no more; the window closes."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.disconnect(self._on_state)

    def look(self) -> None:
        """Compare with what was seen the last time."""
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: changes_by_others(shop), self._on_looked, reads=True)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _on_looked(self, outcome: Outcome[int]) -> None:
        if not isinstance(outcome, Ok):
            return
        before, self._known = self._known, outcome.value
        if before not in (None, self._known):
            self._context.announce.sales_imported.emit()
            self._context.announce.products_changed.emit()
