"""The page's words for steps, offers and the state of the exchange. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.exchange_words import exchange_sentence, when

if TYPE_CHECKING:
    from datetime import date

    from fleca_desktop.core.exchange import FaultCode
    from fleca_desktop.services.connection import Probed, Step, StepName
    from fleca_desktop.services.exchange_outcomes import Offer, SyncState
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate


def step_word(name: StepName) -> str:
    """A step of the way."""
    return {
        "reach": translate("Hopsworks", "Reach the server"),
        "sign_in": translate("Hopsworks", "Sign in to the project"),
        "models": translate("Hopsworks", "See the models"),
        "feature_view": translate("Hopsworks", "Find the feature view"),
        "read": translate("Hopsworks", "Read its weeks"),
    }[name]


def step_text(step: Step) -> str:
    """How the step went."""
    if step.works is None:
        return translate("Hopsworks", "not tried")
    return translate("Hopsworks", "works") if step.works else exchange_sentence(cast("FaultCode", step.code))


def probe_sentence(probed: Probed) -> str:
    """The whole test in a sentence."""
    if probed.code:
        return exchange_sentence(probed.code)
    if not probed.works:
        return translate("Hopsworks", "Not all of it works yet.")
    text = translate("Hopsworks", "All of it works. %n version(s) of the model are there.", None, probed.models)
    if probed.other_version:
        other = translate("Hopsworks", "The server's version is {version}, not Fleca's; it works all the same.")
        return f"{text} {other.format(version=probed.other_version)}"
    return text


def state_lines(state: SyncState, formats: Formats, today: date) -> list[str]:
    """How the exchange stands: the last one, what waits, what is the matter, when it is tried again."""
    if not state.set_up:
        return [translate("Hopsworks", "No project is set. The shop works without; nothing leaves this computer.")]
    lines = []
    if state.last_success is None:
        lines.append(translate("Hopsworks", "Nothing was exchanged yet."))
    else:
        last = translate("Hopsworks", "Last exchanged {when}.").format(when=when(state.last_success, formats, today))
        lines.append(last)
    if state.waiting.total:
        lines.append(translate("Hopsworks", "%n thing(s) wait to be sent. Nothing is lost.", None, state.waiting.total))
    if state.trouble is not None:
        lines.append(exchange_sentence(state.trouble.code))
        if state.next_at is not None:
            again = translate("Hopsworks", "Tried again {when}.").format(when=when(state.next_at, formats, today))
            lines.append(again)
    return lines


def offer_title(offer: Offer) -> str:
    """A version of the registry, with its publisher's own figures."""
    title = translate("Hopsworks", "Version {number}").format(number=offer.number)
    figures = ", ".join(f"{name} {value}" for name, value in sorted(offer.metrics.items()))
    return f"{title} \u00b7 {figures}" if figures else title


def offer_text(offer: Offer) -> str:
    """What became of it here."""
    if offer.state == "refused":
        return exchange_sentence(cast("FaultCode", offer.reason))
    return {
        "new": translate("Hopsworks", "not fetched yet"),
        "installed": translate("Hopsworks", "fetched; the present model stays, because this one is not better here"),
        "activated": translate("Hopsworks", "in use: it was better on your own weeks"),
    }[offer.state]
