"""What a synchronisation can come to, and what is known of the exchange between two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from fleca_desktop.storage.exchange import OfferRecord

if TYPE_CHECKING:
    from datetime import datetime

    from fleca_desktop.core.exchange import FaultCode

Part = Literal["both", "send", "history", "models"]
Offer: TypeAlias = OfferRecord


@dataclass(frozen=True)
class Waiting:
    """What waits to be sent: changes of weekly sales (1 however many there are), issued forecasts, trained models."""

    weeks: int = 0
    forecasts: int = 0
    models: int = 0

    @property
    def total(self) -> int:
        """How many things wait."""
        return self.weeks + self.forecasts + self.models


@dataclass(frozen=True)
class Trouble:
    """One part that did not work: in ``step`` (as in ``core.exchange.Failed``), for the reason ``code``.

    ``part``: ``both`` when nothing could be done at all. ``detail`` is for the log.
    """

    part: Part
    code: FaultCode
    step: str
    detail: str = ""


@dataclass(frozen=True)
class Report:
    """What went which way. Numbers are of this time, ``waiting`` is what is left.

    ``repeated``: of what was sent, how much was there already, from an attempt that did not live to note it.
    ``import_id``: the import that ``weeks_received`` (weeks of families) came in as; it can be undone like any other.
    ``new_offers``: versions seen for the first time or decided upon now. ``other_version``: the server's, if it is not
    the client's.
    """

    weeks_sent: int = 0
    forecasts_sent: int = 0
    models_sent: int = 0
    repeated: int = 0
    weeks_received: int = 0
    import_id: int | None = None
    new_offers: tuple[Offer, ...] = ()
    waiting: Waiting = Waiting()
    other_version: str = ""


@dataclass(frozen=True)
class Synchronised:
    """Everything that waited went, both ways."""

    report: Report


@dataclass(frozen=True)
class Hindered:
    """Some or all of it did not work; ``report`` says what did. Nothing is lost: the rest waits until ``next_at``."""

    report: Report
    troubles: tuple[Trouble, ...]
    next_at: datetime


@dataclass(frozen=True)
class NotSetUp:
    """No host or project is set: the shop lives without Hopsworks, which is no fault."""


@dataclass(frozen=True)
class NotDue:
    """Nobody asked, and the next time is ``next_at``."""

    next_at: datetime


Outcome = Synchronised | Hindered | NotSetUp | NotDue


@dataclass(frozen=True)
class SyncState:
    """The exchange as it stands, for the badge and its page; reading it takes no network.

    ``trouble`` is what hindered the last attempt, None when it went well. ``due`` says whether a periodic
    ``synchronise`` would do something now.
    """

    set_up: bool
    due: bool
    last_success: datetime | None
    last_attempt: datetime | None
    next_at: datetime | None
    failures: int
    trouble: Trouble | None
    waiting: Waiting
    offers: tuple[Offer, ...]
