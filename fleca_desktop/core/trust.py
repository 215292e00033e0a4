"""Whose models a shop believes: public keys, the days on which each counts, and keys that are revoked.

A key is written ``ed25519:`` and 43 characters (base64url of its 32 bytes), perhaps with days: ``KEY@FROM..UNTIL``, ISO
dates, both included, either left out. Its id, 16 hexadecimal digits, is the beginning of the SHA-256 of those bytes.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

PREFIX: Final = "ed25519:"
_BYTES: Final = 32
_ID: Final = re.compile(r"[0-9a-f]{16}")
Doubt = Literal["unknown_key", "revoked_key", "key_out_of_date"]


@dataclass(frozen=True)
class PublicKey:
    """Ed25519, 32 bytes. Without days it always counts."""

    raw: bytes
    first_day: date | None = None
    last_day: date | None = None

    @property
    def id(self) -> str:
        """Its short name, which says nothing without the key itself."""
        return hashlib.sha256(self.raw).hexdigest()[:16]

    def __str__(self) -> str:
        text = PREFIX + base64.urlsafe_b64encode(self.raw).decode().rstrip("=")
        if self.first_day is None and self.last_day is None:
            return text
        return f"{text}@{self.first_day or ''}..{self.last_day or ''}"

    def counts_on(self, day: date) -> bool:
        """Whether ``day`` is one of its days."""
        return (self.first_day is None or self.first_day <= day) and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True)
class Trust:
    """The keys that a shop trusts, and the ids of those that it trusts no more whatever else is said."""

    keys: tuple[PublicKey, ...] = ()
    revoked: frozenset[str] = frozenset()

    def key(self, key_id: str, day: date) -> PublicKey | Doubt:
        """The key to check a signature with on ``day``, or why it counts for nothing."""
        if key_id in self.revoked:
            return "revoked_key"
        known = [key for key in self.keys if key.id == key_id]
        if not known:
            return "unknown_key"
        return next((key for key in known if key.counts_on(day)), "key_out_of_date")

    @property
    def is_empty(self) -> bool:
        """Whether nobody is trusted."""
        return all(key.id in self.revoked for key in self.keys)


def parse_key(text: str) -> PublicKey:
    """Read a key as ``str()`` writes it.

    Raises:
        ValueError: it is none.
    """
    body, at, days = text.strip().partition("@")
    if not body.startswith(PREFIX):
        raise ValueError(text)
    raw = base64.b64decode(body.removeprefix(PREFIX) + "=", altchars=b"-_", validate=True)
    if len(raw) != _BYTES:
        raise ValueError(text)
    if not at:
        return PublicKey(raw)
    first, dots, last = days.partition("..")
    if not dots:
        raise ValueError(text)
    return PublicKey(raw, *(date.fromisoformat(day) if day else None for day in (first, last)))


def parse_keys(text: str) -> tuple[PublicKey, ...]:
    """Read keys that commas or spaces part; one written twice counts as it was written last.

    Raises:
        ValueError: one of them is none.
    """
    return tuple({key.id: key for key in (parse_key(part) for part in re.split(r"[,\s]+", text) if part)}.values())


def parse_ids(text: str) -> frozenset[str]:
    """Read ids that commas or spaces part; a whole key stands for its id.

    Raises:
        ValueError: one of them is none.
    """
    return frozenset(_id(part) for part in re.split(r"[,\s]+", text) if part)


def _id(text: str) -> str:
    if text.startswith(PREFIX):
        return parse_key(text).id
    if not _ID.fullmatch(text.lower()):
        raise ValueError(text)
    return text.lower()
