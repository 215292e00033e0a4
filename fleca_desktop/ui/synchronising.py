"""The exchange with Hopsworks in the background: when it is due, when it is asked for, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from fleca_desktop.ui.exchange_words import exchange_sentence, report_sentence
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.jobs import Err, Lane, Ok

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fleca_desktop.core.trust import Trust
    from fleca_desktop.services.exchange_outcomes import Outcome as Came
    from fleca_desktop.services.ports import Exchange, KeyKeeper, Progress, SignatureCheck
    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.jobs import Outcome

LOOK_EVERY_MS: Final = 300_000
FIRST_LOOK_MS: Final = 60_000


@dataclass(frozen=True)
class ExchangeOutlets:
    """What the exchange needs of the world: where keys are kept, who speaks to the server, who checks signatures.

    ``exchange`` is given a folder for what must not outlive it.
    """

    keys: KeyKeeper
    exchange: Callable[[Path], Exchange]
    check: Callable[[Shop, Trust], SignatureCheck]


class Synchronising(QObject):
    """Runs one exchange at a time on the network lane. One that the owner asked for reports, others are quiet."""

    def __init__(self, context: PageContext, outlets: Callable[[], ExchangeOutlets]) -> None:
        super().__init__()
        self._context, self._outlets = context, outlets
        self._running = self._asked = False
        self.first = QTimer(self, singleShot=True, interval=FIRST_LOOK_MS)
        self.regularly = QTimer(self, interval=LOOK_EVERY_MS)
        for timer in (self.first, self.regularly):
            timer.timeout.connect(self.look)
            timer.start()
        context.announce.sync_wanted.connect(self.go)

    def stop(self) -> None:
        """Exchange nothing any more; the window closes."""
        self.first.stop()
        self.regularly.stop()

    def look(self) -> None:
        """Exchange what is due, without a word; a shop without a project never loads what that takes."""
        shop = self._context.shop
        self._context.jobs.run(Lane.DATABASE, lambda _progress: _is_due(shop), self._on_looked, reads=True)

    def _on_looked(self, due: Outcome[bool]) -> None:
        if isinstance(due, Ok) and due.value:
            self._run(asked=False)

    def go(self) -> None:
        """Exchange everything now, and say what came of it."""
        self._run(asked=True)

    def _run(self, *, asked: bool) -> None:
        self._asked = self._asked or asked
        if self._running:
            return
        self._running = True
        shop, outlets = self._context.shop, self._outlets
        what = self.tr("Exchanging with Hopsworks\u2026") if asked else ""
        if asked:
            self._context.announce.sync_begun.emit()
        self._context.jobs.run(
            Lane.NETWORK, lambda progress: _exchange(shop, outlets, progress, asked=asked), self._on_done, what=what
        )

    def _on_done(self, outcome: Outcome[Came]) -> None:
        self._running, asked = False, self._asked
        self._asked = False
        if isinstance(outcome, Err):
            if asked:
                self._context.messages.bad(fault_sentence(outcome.error))
        else:
            self._tell(outcome.value, asked=asked)
        self._context.announce.sync_ended.emit()

    def _tell(self, came: Came, *, asked: bool) -> None:
        from fleca_desktop.services.exchange_outcomes import Hindered, NotSetUp, Synchronised  # noqa: PLC0415 - loaded

        match came:
            case Synchronised(report) | Hindered(report):
                if report.import_id is not None:
                    self._context.announce.sales_imported.emit()
                if any(offer.state == "activated" for offer in report.new_offers):
                    self._context.announce.model_changed.emit()
                    self._context.announce.forecast_wanted.emit()
        if not asked:
            return
        match came:
            case Synchronised(report):
                self._context.messages.good(
                    self.tr("Hopsworks is up to date: {what}").format(what=report_sentence(report))
                )
            case Hindered(_, troubles, _):
                self._context.messages.warning(" ".join(dict.fromkeys(exchange_sentence(one.code) for one in troubles)))
            case NotSetUp():
                self._context.messages.info(self.tr("No Hopsworks project is set. The shop works without."))


def _is_due(shop: Shop) -> bool:
    from fleca_desktop.services.exchange_schedule import sync_state  # noqa: PLC0415 - not before the window stands

    return sync_state(shop).due


def _exchange(shop: Shop, made: Callable[[], ExchangeOutlets], progress: Progress, *, asked: bool) -> Came:
    from fleca_desktop.services.connection import key_of  # noqa: PLC0415 - not for shops without a project
    from fleca_desktop.services.synchronise import Access, beside, synchronise  # noqa: PLC0415 - the same
    from fleca_desktop.services.trust_publishers import read_trust  # noqa: PLC0415 - the same

    outlets = made()
    with beside(shop) as own:
        trust = read_trust(own)
        verify = outlets.check(own, trust) if trust.keys else None
        access = Access(key_of(own, outlets.keys), verify)
        return synchronise(own, outlets.exchange(own.folder / "sync"), access, asked=asked, progress=progress)
