"""When the next exchange is due, and what is known of the last: read and noted, without network."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from fleca_desktop.services.exchange_outcomes import SyncState, Trouble, Waiting
from fleca_desktop.services.settings import setting_flag, setting_number, setting_text
from fleca_desktop.storage.exchange import list_offers, read_state, write_state
from fleca_desktop.storage.outbox import count_waiting

if TYPE_CHECKING:
    from fleca_desktop.services.shop import Shop

_BACK_OFF: Final = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 45, 120, 360))


def is_set_up(shop: Shop) -> bool:
    """Whether the settings name a project."""
    return bool(setting_text(shop, "hopsworks.host") and setting_text(shop, "hopsworks.project"))


def sync_state(shop: Shop) -> SyncState:
    """How the exchange stands now; a few rows are read."""
    state = read_state(shop.database)
    set_up = is_set_up(shop)
    next_at = _moment(state.get("next_at"))
    return SyncState(
        set_up=set_up,
        due=set_up and (next_at is None or next_at <= shop.clock.now()),
        last_success=_moment(state.get("last_success")),
        last_attempt=_moment(state.get("last_attempt")),
        next_at=next_at if set_up else None,
        failures=int(state.get("failures", 0)),
        trouble=Trouble(**state["trouble"]) if "trouble" in state else None,
        waiting=what_waits(shop),
        offers=tuple(list_offers(shop.database)),
    )


def what_waits(shop: Shop) -> Waiting:
    """What the outbox holds; models only where they are to be sent."""
    counts = count_waiting(shop.database)
    models = counts.get("model", 0) if setting_flag(shop, "hopsworks.send_model") else 0
    return Waiting(min(counts.get("weeks", 0), 1), counts.get("forecast", 0), models)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def note_success(shop: Shop) -> None:
    """It went well: the next one is due after the hours that the owner chose."""
    now = shop.clock.now()
    after = now + timedelta(hours=setting_number(shop, "hopsworks.every_hours"))
    with shop.database.atomic():
        write_state(
            shop.database,
            last_success=now.isoformat(),
            last_attempt=now.isoformat(),
            next_at=after.isoformat(),
            failures=0,
            trouble=None,
        )


def note_trouble(shop: Shop, trouble: Trouble) -> datetime:
    """It did not: tried again ever later, up to six hours, so that a dead server is not pestered; when."""
    now = shop.clock.now()
    failures = int(read_state(shop.database).get("failures", 0)) + 1
    next_at = now + _BACK_OFF[min(failures, len(_BACK_OFF)) - 1]
    with shop.database.atomic():
        write_state(
            shop.database,
            last_attempt=now.isoformat(),
            next_at=next_at.isoformat(),
            failures=failures,
            trouble=vars(trouble),
        )
    return next_at
