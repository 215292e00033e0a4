"""Model versions from the project's registry: listed, the newest fetched, checked, tried, and put in use if better."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Any, cast

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.exchange import Exchanged, Failed, Request
from fleca_desktop.services.model_versions import Refused, TakenIn, install_bundle
from fleca_desktop.services.settings import setting_flag, setting_text
from fleca_desktop.storage.exchange import OfferRecord, keep_offer, list_offers

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fleca_desktop.core.exchange import FaultCode
    from fleca_desktop.services.ports import SignatureCheck
    from fleca_desktop.services.shop import Shop

DEADLINE_S = 300.0
INCOMING = "incoming"
_FOR_GOOD: tuple[FaultCode, ...] = ("pickled_model", "bad_file_name", "model_format")


@dataclass(frozen=True)
class Fetching:
    """A version that is worth its download, where it goes, and what to ask of the worker."""

    offer: OfferRecord
    folder: Path
    request: Request


def models_request(shop: Shop) -> Request | None:
    """What to ask of the worker; None when the owner wants no models from there."""
    name = setting_text(shop, "hopsworks.model")
    return Request("list_models", {"model": name}) if name and setting_flag(shop, "hopsworks.receive_models") else None


def note_offers(shop: Shop, listed: Sequence[dict[str, Any]]) -> tuple[OfferRecord, ...]:
    """Write down versions that were not listed before; those."""
    known = {offer.number for offer in list_offers(shop.database)}
    fresh = [
        OfferRecord(one["version"], str(one["created"] or ""), {k: str(v) for k, v in one["metrics"].items()})
        for one in listed
        if one["version"] not in known
    ]
    with shop.database.atomic():
        for offer in fresh:
            keep_offer(shop.database, offer)
    return tuple(fresh)


def next_to_fetch(shop: Shop, number: int | None = None) -> Fetching | None:
    """The newest version that is newer than any taken and was not refused; or the one asked for.

    What an attempt that was cut short left is removed.
    """
    incoming = shop.folder / "models" / INCOMING
    shutil.rmtree(incoming, ignore_errors=True)
    offers = list_offers(shop.database)
    if number is None:
        newer = takewhile(lambda one: one.state in ("new", "refused"), offers)
        offer = next((one for one in newer if one.state == "new"), None)
    else:
        offer = next((one for one in offers if one.number == number), None)
    if offer is None:
        return None
    name = setting_text(shop, "hopsworks.model")
    folder = incoming / f"{name}-{offer.number}"
    details = {"model": name, "version": offer.number, "into": str(folder)}
    return Fetching(offer, folder, Request("download_model", details))


def take_in(
    shop: Shop, fetching: Fetching, outcome: Exchanged | Failed, verify: SignatureCheck
) -> OfferRecord | Failed:
    """What becomes of a version after its download; the files are gone afterwards.

    A fault on the way leaves the offer new, to be fetched again. One of the version itself is kept with the offer.
    """
    try:
        if isinstance(outcome, Failed):
            return _settled(shop, fetching.offer, outcome.code) if outcome.code in _FOR_GOOD else outcome
        if not _is_whole(fetching.folder):
            return Failed("model_corrupted", "download")
        return _checked(shop, fetching, verify)
    except EnvironmentFault as fault:
        if fault.code not in ("disk_full", "cannot_write", "read_only"):
            raise
        return Failed("disk_full", "install", detail=str(fault))
    finally:
        shutil.rmtree(fetching.folder.parent, ignore_errors=True)


def _is_whole(folder: Path) -> bool:
    """Whether the model is the one that its manifest tells of; else the way has spoilt it, and it is fetched again."""
    try:
        content, told = (folder / "model.ubj").read_bytes(), json.loads((folder / "manifest.json").read_text("utf-8"))
        return hashlib.sha256(content).hexdigest() == str(told["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _checked(shop: Shop, fetching: Fetching, verify: SignatureCheck) -> OfferRecord:
    version = _claimed_version(fetching.folder)
    if verify(fetching.folder) and _is_replay(shop, fetching.offer, version):
        return _settled(shop, fetching.offer, "model_replayed")
    match install_bundle(shop, fetching.folder, "downloaded", verify):
        case TakenIn(name, _, activated):
            return _taken(shop, fetching.offer, name, activated=activated)
        case Refused(_, reason):
            there = next((one for one in shop.models.versions() if one.version == version), None)
            if reason == "model_exists" and there is not None and there.source == "downloaded":
                # an attempt that was killed took it in, and did not live to note it here
                return _taken(shop, fetching.offer, version, activated=there.active)
            code = "model_replayed" if reason == "model_exists" else reason
            return _settled(shop, fetching.offer, cast("FaultCode", code))


def _taken(shop: Shop, offer: OfferRecord, version: str, *, activated: bool) -> OfferRecord:
    return _kept(shop, replace(offer, state="activated" if activated else "installed", reason="", version=version))


def _claimed_version(folder: Path) -> str:
    try:
        return str(json.loads((folder / "manifest.json").read_text("utf-8"))["version"])
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        return ""


def _is_replay(shop: Shop, offer: OfferRecord, version: str) -> bool:
    """Whether a newer one was taken from there already, so that this is an old bundle under a new number."""
    taken = [one.version for one in list_offers(shop.database) if one.number != offer.number and one.version]
    return any(_order(version) <= _order(one) for one in taken)


def _order(version: str) -> list[tuple[int, str]]:
    """Versions compare part by part, numbers by their value."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"[.\-+_]", version)]


def _settled(shop: Shop, offer: OfferRecord, reason: FaultCode) -> OfferRecord:
    """Refused for good: it is not fetched again by itself."""
    return _kept(shop, replace(offer, state="refused", reason=reason))


def _kept(shop: Shop, offer: OfferRecord) -> OfferRecord:
    with shop.database.atomic():
        keep_offer(shop.database, offer)
    return offer
