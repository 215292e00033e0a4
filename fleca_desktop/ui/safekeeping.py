"""The day's backup: soon after the start, on every other day that the window stays open, and once more at the end."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane

if TYPE_CHECKING:
    from fleca_desktop.services.back_up import BackedUp, NothingNew
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.assembly import Session
    from fleca_desktop.ui.jobs import Outcome

_log = logging.getLogger(__name__)
AFTER_START_MS: Final = 15_000
LOOK_EVERY_MS: Final = 3_600_000


class Safekeeping(QObject):
    """Looks after the backups of the shop that ``session`` shows. Call ``finish`` when its jobs have ended."""

    def __init__(self, shop: Shop, session: Session) -> None:
        super().__init__()
        self._shop, self._session = shop, session
        self.first = QTimer(self, singleShot=True, interval=AFTER_START_MS)
        self.regularly = QTimer(self, interval=LOOK_EVERY_MS)
        for timer in (self.first, self.regularly):
            timer.timeout.connect(self.begin)
            timer.start()

    def begin(self) -> None:
        """Make the day's backup unless there is one, while the owner works."""
        shop = self._shop
        self._session.jobs.run(Lane.COMPUTING, lambda _progress: _back_up(shop, changed=False), self._on_done)

    def _on_done(self, outcome: Outcome[BackedUp | NothingNew]) -> None:
        if isinstance(outcome, Err):
            _log.warning("no backup today: %s", outcome.error)
            text = QCoreApplication.translate("Safekeeping", "Today's backup could not be made. {why}")
            self._session.context.messages.warning(text.format(why=fault_sentence(outcome.error)))

    def finish(self) -> None:
        """Keep what was done since; the window is closed already, so that failing is only logged."""
        self.first.stop()
        self.regularly.stop()
        try:
            _back_up(self._shop, changed=True)
        except EnvironmentFault as fault:
            _log.warning("no backup at the end: %s", fault)


def _back_up(shop: Shop, *, changed: bool) -> BackedUp | NothingNew:
    from fleca_desktop.services.back_up import back_up_if_due  # noqa: PLC0415 - not before the window is painted

    return back_up_if_due(shop.folder, shop.clock, changed=changed)
