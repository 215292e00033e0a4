"""How the exchange with Hopsworks stands: its last attempt, and the model versions that were offered."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from fleca_desktop.storage.database import Database

OfferState = Literal["new", "installed", "activated", "refused"]


@dataclass(frozen=True)
class OfferRecord:
    """A version in the project's registry and what became of it here. ``metrics`` are the publisher's own.

    ``reason``: why it was refused, a ``FaultCode``; '' else. ``version``: the bundle's name once it is installed, by
    which ``services.model_versions`` lists and activates it.
    """

    number: int
    created: str
    metrics: dict[str, str]
    state: OfferState = "new"
    reason: str = ""
    version: str = ""


def read_state(database: Database) -> dict[str, Any]:
    """All that was noted."""
    return {row["key"]: json.loads(row["value"]) for row in database.rows("SELECT key, value FROM exchange_state")}


def write_state(database: Database, **values: Any) -> None:  # noqa: ANN401 - whatever JSON knows
    """Note values; None forgets one."""
    for key, value in values.items():
        database.execute("DELETE FROM exchange_state WHERE key = ?", (key,))
        if value is not None:
            database.execute("INSERT INTO exchange_state VALUES (?, ?)", (key, json.dumps(value, ensure_ascii=False)))


def list_offers(database: Database) -> list[OfferRecord]:
    """Every version that the registry ever listed, the newest first."""
    rows = database.rows("SELECT * FROM model_offer ORDER BY number DESC")
    return [OfferRecord(**{**dict(row), "metrics": json.loads(row["metrics"])}) for row in rows]


def keep_offer(database: Database, offer: OfferRecord) -> None:
    """Write one down, or over."""
    database.execute(
        """INSERT OR REPLACE INTO model_offer (number, created, metrics, state, reason, version)
           VALUES (?, ?, ?, ?, ?, ?)""",
        (offer.number, offer.created, json.dumps(offer.metrics), offer.state, offer.reason, offer.version),
    )
