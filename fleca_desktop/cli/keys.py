"""The command about whose models are believed: keys."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, assert_never

from fleca_desktop.adapters.signing import new_private_key
from fleca_desktop.core.trust import PublicKey
from fleca_desktop.services.trust_publishers import (
    IsRevoked,
    NoKey,
    Revoked,
    Trusted,
    read_trust,
    revoke_key,
    trust_key,
)

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from fleca_desktop.cli.output import Output
    from fleca_desktop.services.shop import Shop

KEY_DAYS = 731


def run_keys(shop: Shop, options: Namespace, output: Output) -> int:
    """List the trusted keys, make a pair, trust one, or revoke one."""
    if options.new is not None:
        return _new(shop, options.new, output)
    if options.trust is not None:
        return _trust(shop, options.trust, output)
    return _list(shop, output) if options.revoke is None else _revoke(shop, options.revoke, output)


def _new(shop: Shop, path: Path, output: Output) -> int:
    today = shop.clock.today()
    key = PublicKey(new_private_key(path).raw, today, today + timedelta(days=KEY_DAYS))
    output.result(
        {"outcome": "made", "file": path, "id": key.id, "public": str(key)},
        f"The private key is in {path}: keep it secret, and a copy of it in a safe place.\n"
        f"Shops trust its publisher by: fleca-desktop keys --trust {key}",
    )
    return 0


def _trust(shop: Shop, text: str, output: Output) -> int:
    match trust_key(shop, text):
        case Trusted(key, before):
            changed = "is trusted as before, on these days" if before else "is trusted now"
            output.result({"outcome": "trusted", "id": key.id, "before": before}, f"{key.id} {changed}: {_days(key)}.")
            return 0
        case IsRevoked(key_id):
            return output.refuse("revoked", f"{key_id} was revoked here. Ask its publisher for a new key.")
        case NoKey():
            return output.refuse("no_key", _NO_KEY)
        case other:
            assert_never(other)


def _revoke(shop: Shop, text: str, output: Output) -> int:
    match revoke_key(shop, text):
        case Revoked(key_id, known):
            rest = "" if known else " It was not among the trusted ones."
            output.result(
                {"outcome": "revoked", "id": key_id, "known": known},
                f"{key_id} is revoked: nothing that it signed is taken any more.{rest} "
                "Models that are installed stay; see: models --rollback",
            )
            return 0
        case NoKey():
            return output.refuse("no_key", _NO_KEY)
        case other:
            assert_never(other)


def _list(shop: Shop, output: Output) -> int:
    trust, today = read_trust(shop), shop.clock.today()
    rows = [
        {"id": key.id, "public": str(key), "first_day": key.first_day, "last_day": key.last_day,
         "counts_today": key.counts_on(today)}
        for key in trust.keys
    ]  # fmt: skip
    lines = [f"{key.id}  {_days(key)}{'' if key.counts_on(today) else '  (not today)'}" for key in trust.keys]
    lines += [f"{key_id}  revoked" for key_id in sorted(trust.revoked)]
    output.result({"trusted": rows, "revoked": sorted(trust.revoked)}, "\n".join(lines) or "Nobody is trusted yet.")
    return 0


def _days(key: PublicKey) -> str:
    first, last = (f"{day}" if day else "" for day in (key.first_day, key.last_day))
    return f"{first or 'always'} to {last or 'further notice'}" if first or last else "always"


_NO_KEY = "That is no key. A public key begins with ed25519: and is printed by: keys --new FILE"
