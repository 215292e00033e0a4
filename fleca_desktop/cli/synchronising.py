"""The command sync: everything that waits for Hopsworks, both ways, once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, assert_never, cast

from fleca_desktop.adapters.hopsworks import Hopsworks
from fleca_desktop.adapters.key_keeper import OsKeyKeeper
from fleca_desktop.adapters.signing import signature_check
from fleca_desktop.cli.exchange_sentences import exchange_sentence
from fleca_desktop.cli.figures import counted
from fleca_desktop.services.connection import account_of, key_of
from fleca_desktop.services.exchange_outcomes import Hindered, NotDue, NotSetUp, Synchronised
from fleca_desktop.services.synchronise import Access, synchronise
from fleca_desktop.services.trust_publishers import read_trust

if TYPE_CHECKING:
    from argparse import Namespace

    from fleca_desktop.cli.output import Output
    from fleca_desktop.core.exchange import FaultCode
    from fleca_desktop.services.exchange_outcomes import Offer, Report, Trouble
    from fleca_desktop.services.ports import SignatureCheck
    from fleca_desktop.services.shop import Shop

_NOT_SET_UP = (
    "No Hopsworks project is set; the shop works without. To set one: fleca-desktop config hopsworks.host HOST, "
    "and hopsworks.project."
)


_NO_KEYRING = "This system has no keyring, so the key was used and not kept."


def run_sync(shop: Shop, options: Namespace, output: Output) -> int:
    """Send and fetch; 1 when something did not work, which is then said, and the rest waits."""
    key = _key(shop, options, output)
    outcome = synchronise(shop, Hopsworks(shop.folder / "sync"), Access(key, _verify(shop)), progress=output.progress)
    match outcome:
        case NotSetUp():
            output.result({"outcome": "not_set_up"}, "")
            output.message(_NOT_SET_UP)
            return 1
        case Synchronised(report):
            output.result({"outcome": "synchronised", **_document(report)}, _text(report))
            return 0
        case Hindered(report, troubles, next_at):
            told = [_told(one) for one in troubles]
            document = {"outcome": "hindered", **_document(report), "troubles": told, "next_at": next_at.isoformat()}
            output.result(document, _text(report))
            output.message("\n".join(one["sentence"] for one in told))
            return 1
        case NotDue():
            raise AssertionError(outcome)  # only who does not ask is told to wait
        case _:
            assert_never(outcome)


def _key(shop: Shop, options: Namespace, output: Output) -> str:
    """From standard input, or from the system's keyring."""
    keys = OsKeyKeeper()
    if not options.key_stdin:
        return key_of(shop, keys)
    key = sys.stdin.readline().strip()
    if options.keep_key and key and keys.keep(account_of(shop), key) == "session":
        output.message(_NO_KEYRING)
    return key


def _verify(shop: Shop) -> SignatureCheck | None:
    trust = read_trust(shop)
    return signature_check(trust, shop.clock.today()) if trust.keys else None


def _told(trouble: Trouble) -> dict[str, str]:
    sentence = exchange_sentence(trouble.code)
    return {"part": trouble.part, "reason": trouble.code, "step": trouble.step, "sentence": sentence}


def _document(report: Report) -> dict[str, Any]:
    return {
        "sent": {
            "weeks": report.weeks_sent,
            "forecasts": report.forecasts_sent,
            "models": report.models_sent,
            "there_already": report.repeated,
        },
        "received": {
            "weeks": report.weeks_received,
            "import_id": report.import_id,
            "models": report.new_offers,
        },
        "waiting": report.waiting,
        "other_version": report.other_version,
    }


def _text(report: Report) -> str:
    forecasts, models = counted(report.forecasts_sent, "forecast"), counted(report.models_sent, "model")
    took_in = "" if report.import_id is None else f" (import {report.import_id}, undo-import takes it back)"
    weeks, offers = counted(report.weeks_received, "week"), counted(len(report.new_offers), "model version")
    lines = [f"Sent: {report.weeks_sent} of weeks, {forecasts}, {models}.", f"Received: {weeks}{took_in}, {offers}."]
    lines += [f"  {_offer(one)}" for one in report.new_offers]
    if report.waiting.total:
        lines.append(f"Still waiting: {report.waiting.total}.")
    if report.other_version:
        lines.append(f"The server's version is {report.other_version}, which is not this program's; it went well.")
    return "\n".join(lines)


def _offer(offer: Offer) -> str:
    name = f"version {offer.number}" + (f" ({offer.version})" if offer.version else "")
    if offer.state == "refused":
        return f"{name}: refused. {exchange_sentence(cast('FaultCode', offer.reason))}"
    found = {
        "new": "listed, not fetched",
        "installed": "installed; the present model stays, for it is not better by more than chance",
        "activated": "in use now: it is better on this shop's own weeks",
    }
    return f"{name}: {found[offer.state]}"
