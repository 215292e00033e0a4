"""The window's sentences for the exchange with Hopsworks: how it stands, what is the matter, and what to do. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from datetime import date, datetime

    from fleca_desktop.core.exchange import FaultCode
    from fleca_desktop.services.exchange_outcomes import Report, SyncState
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate

_PASSES: Final[frozenset[FaultCode]] = frozenset(
    (
        "unreachable", "timed_out", "too_slow", "not_hopsworks", "conflict", "busy", "server_failed", "incomplete",
        "worker_failed", "model_corrupted",
    )
)  # fmt: skip
"""What ends by itself, as a lost network does. All else lasts until somebody does something."""


def exchange_sentence(code: FaultCode) -> str:
    """What is the matter and what to do. Nothing is lost by any of it, so that need not be said each time."""
    return {**_of_the_way(), **_of_the_project(), **_of_models()}[code]


def _of_the_way() -> dict[str, str]:
    return {
        "unreachable": translate("Exchange", "The server cannot be reached. Check the network, the host and the port."),
        "timed_out": translate("Exchange", "The server does not answer. It is tried again later."),
        "too_slow": translate("Exchange", "The server answers too slowly. It is tried again later."),
        "certificate_expired": translate(
            "Exchange",
            "The server's certificate has expired, so the key was not sent. Ask whoever runs the server to renew it, "
            "and check this computer's date.",
        ),
        "certificate_name": translate(
            "Exchange", "The server's certificate is for another name, so the key was not sent. Check the host."
        ),
        "certificate_unknown": translate(
            "Exchange",
            "Nobody known has signed the server's certificate, so the key was not sent. If the server has an authority "
            "of its own, choose its file below.",
        ),
        "not_hopsworks": translate(
            "Exchange", "What answers there is not Hopsworks, perhaps the sign-in page of a Wi-Fi. Check the network."
        ),
        "bad_ca_file": translate(
            "Exchange", "The authority's file is missing, or holds no certificates. Choose it again."
        ),
        "clock_off": translate(
            "Exchange", "This computer's clock is half a day or more off, so nothing was sent. Set the clock."
        ),
        "client_missing": translate(
            "Exchange",
            "The part of Fleca that speaks to Hopsworks is not installed. Run the installer again and choose it.",
        ),
        "disk_full": translate("Exchange", "This computer's disk is full. Make room; it is tried again later."),
        "worker_failed": translate(
            "Exchange", "The part that speaks to Hopsworks ended unexpectedly. It is tried again later."
        ),
    }


def _of_the_project() -> dict[str, str]:
    return {
        "no_key": translate("Exchange", "No API key is kept. Enter the one that you made in Hopsworks."),
        "wrong_key": translate(
            "Exchange", "The server does not accept the API key. Make a new one in Hopsworks and enter it."
        ),
        "no_permission": translate(
            "Exchange",
            "The API key may not do this. Make one with the scopes project, featurestore, dataset, modelregistry "
            "and job.",
        ),
        "no_project": translate(
            "Exchange", "There is no such project, or the key's owner is not its member. Check the project's name."
        ),
        "missing": translate(
            "Exchange", "The project has no feature view, model or job of the name that is set. Check the names below."
        ),
        "conflict": translate("Exchange", "The server is busy with just this. It is tried again later."),
        "quota": translate("Exchange", "The project's storage is full. Ask whoever runs it for more room."),
        "busy": translate("Exchange", "The server has too much to do at the moment. It is tried again later."),
        "server_failed": translate(
            "Exchange", "The server failed. It is tried again later; if it stays so, tell whoever runs it."
        ),
        "no_query_service": translate(
            "Exchange",
            "The feature view cannot be read: the query service (port 5005) does not answer. Ask whoever runs the "
            "server.",
        ),
        "view_columns": translate("Exchange", "The feature view has other columns than those set below."),
        "view_runs_code": translate(
            "Exchange",
            "The feature view would run the server's code on this computer. Name one without transformations.",
        ),
        "incomplete": translate("Exchange", "The server's answer ended before it was whole. It is tried again later."),
    }


def _of_models() -> dict[str, str]:
    return {
        "bad_file_name": translate(
            "Exchange", "A model has a file that would be written elsewhere on this computer. It was refused."
        ),
        "pickled_model": translate(
            "Exchange",
            "A model is of a kind that could run anything here, and is never loaded. It must be published anew.",
        ),
        "model_corrupted": translate("Exchange", "A model arrived damaged. It is fetched again later."),
        "model_format": translate("Exchange", "A model is not of Fleca's kind. It must be published anew."),
        "model_features": translate("Exchange", "A model was made for another version of Fleca."),
        "model_smoke": translate("Exchange", "A model does not forecast here what its publisher says. It was refused."),
        "model_signature": translate(
            "Exchange", "A model is signed by nobody you trust. If you know its publisher, trust the key below."
        ),
        "model_worse": translate(
            "Exchange", "A model is much worse than the present one on your own weeks. It was refused."
        ),
        "model_replayed": translate("Exchange", "A model is older than one taken before. It was refused."),
        "no_trusted_key": translate("Exchange", "You trust no publisher of models yet. Enter a publisher's key below."),
    }


def badge(state: SyncState, formats: Formats, today: date) -> str:
    """The exchange in three or four words; '' while none is set up. Offline is a state, no alarm; a wrong key is."""
    if not state.set_up:
        return ""
    if state.trouble is not None:
        if state.trouble.code not in _PASSES:
            return translate("Exchange", "Hopsworks: needs a look")
        waiting = translate("Exchange", "Hopsworks: offline, %n thing(s) waiting", None, state.waiting.total)
        return waiting if state.waiting.total else translate("Exchange", "Hopsworks: offline")
    if state.last_success is None:
        return translate("Exchange", "Hopsworks: not yet")
    return translate("Exchange", "Hopsworks: {when}").format(when=when(state.last_success, formats, today))


def when(moment: datetime, formats: Formats, today: date) -> str:
    """``today at 16:04`` or ``Tuesday 3 March``."""
    if moment.date() == today:
        return translate("Exchange", "today at {time}").format(time=formats.clock(moment))
    return formats.day_long(moment.date(), today)


def report_sentence(report: Report) -> str:
    """What went which way, in one sentence."""
    sent = report.weeks_sent + report.forecasts_sent + report.models_sent
    parts = [
        translate("Exchange", "%n thing(s) sent", None, sent),
        translate("Exchange", "%n week(s) received", None, report.weeks_received),
    ]
    if report.new_offers:
        parts.append(translate("Exchange", "%n model(s) seen", None, len(report.new_offers)))
    return f"{', '.join(parts)}."
