"""Whose models the shop takes: reading the keys that it trusts, trusting one more, revoking one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fleca_desktop.core.trust import Trust, parse_ids, parse_key, parse_keys
from fleca_desktop.services.settings import keep, setting_text

if TYPE_CHECKING:
    from fleca_desktop.core.trust import PublicKey
    from fleca_desktop.services.shop import Shop


@dataclass(frozen=True)
class Trusted:
    """The key is trusted now; ``before`` if it was already, perhaps for other days."""

    key: PublicKey
    before: bool


@dataclass(frozen=True)
class Revoked:
    """What this key signed is not taken any more; ``known`` if it was a trusted one."""

    key_id: str
    known: bool


@dataclass(frozen=True)
class IsRevoked:
    """The key was revoked here. Nobody can be sure who has it: its owner has to make another."""

    key_id: str


@dataclass(frozen=True)
class NoKey:
    """The text is no key, and no id of one."""

    text: str


def read_trust(shop: Shop) -> Trust:
    """The keys that the shop trusts, and those that it revoked."""
    return Trust(
        parse_keys(setting_text(shop, "hopsworks.trusted_keys")),
        parse_ids(setting_text(shop, "hopsworks.revoked_keys")),
    )


def trust_key(shop: Shop, text: str) -> Trusted | IsRevoked | NoKey:
    """Trust the publisher of one more key (``ed25519:…``, perhaps with its days), or change the days of a trusted one.

    The owner must have the key from the publisher over another way than the models: whoever sends both can lie twice.
    """
    try:
        key = parse_key(text)
    except ValueError:
        return NoKey(text)
    trust = read_trust(shop)
    if key.id in trust.revoked:
        return IsRevoked(key.id)
    others = [one for one in trust.keys if one.id != key.id]
    keep(shop, "hopsworks.trusted_keys", ",".join(str(one) for one in (*others, key)))
    return Trusted(key, before=len(others) < len(trust.keys))


def revoke_key(shop: Shop, text: str) -> Revoked | NoKey:
    """Take nothing any more that this key (itself or its id) signed; what is installed stays and can be rolled back."""
    try:
        (key_id,) = parse_ids(text)
    except ValueError:
        return NoKey(text)
    trust = read_trust(shop)
    known = any(key.id == key_id for key in trust.keys)
    keep(shop, "hopsworks.revoked_keys", ",".join(sorted(trust.revoked | {key_id})))
    keep(shop, "hopsworks.trusted_keys", ",".join(str(key) for key in trust.keys if key.id != key_id))
    return Revoked(key_id, known)
