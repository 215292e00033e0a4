"""The shop's own model goes up as a new version of the registry, where the owner wants that."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fleca_desktop.core.exchange import Request
from fleca_desktop.services.settings import setting_flag, setting_text
from fleca_desktop.storage.model_health import list_decisions
from fleca_desktop.storage.outbox import Queued, drop, list_waiting, mark_sent, write_out

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.shop import Shop

_METRICS = {"wape": "challenger_wape", "champion_wape": "champion_wape", "p_value": "p_value", "weeks": "weeks"}


@dataclass(frozen=True)
class Sending:
    """A model that waits, under the name by which a repeat is recognised."""

    name: str
    request: Request


def next_to_send(shop: Shop) -> Sending | None:
    """The newest model that the shop trained and put in use; those it has since replaced are let go of."""
    if not setting_flag(shop, "hopsworks.send_model"):
        return None
    local = {one.version for one in shop.models.versions() if one.source == "local"}
    waiting = [row for row in list_waiting(shop.database) if row.kind == "model"]
    newest = next((row for row in reversed(waiting) if row.subject in local), None)
    with shop.database.atomic():
        drop(shop.database, [row.id for row in waiting if row is not newest])
    folder = None if newest is None else shop.models.bundle_folder(newest.subject)
    return None if newest is None or folder is None else _sending(shop, newest, folder)


def _sending(shop: Shop, row: Queued, folder: Path) -> Sending:
    digest = hashlib.sha256((folder / "manifest.json").read_bytes()).hexdigest()[:16]
    name = row.unique_name or f"model-{row.subject}-{digest}"
    if row.unique_name is None:
        with shop.database.atomic():
            write_out(shop.database, row.id, name, "")
    details = {
        "model": setting_text(shop, "hopsworks.model"),
        "bundle": str(folder),
        "unique_name": name,
        "metrics": _metrics(shop, row.subject),
    }
    return Sending(name, Request("upload_model", details))


def _metrics(shop: Shop, version: str) -> dict[str, Any]:
    """How it did on the shop's own weeks when it was put in use."""
    facts = next((one.facts for one in list_decisions(shop.database) if one.version == version), {})
    return {told: facts[ours] for told, ours in _METRICS.items() if ours in facts}


def note_model_sent(shop: Shop, sending: Sending) -> None:
    """Mark it as sent."""
    with shop.database.atomic():
        mark_sent(shop.database, [sending.name], shop.clock.now().isoformat(timespec="seconds"))
