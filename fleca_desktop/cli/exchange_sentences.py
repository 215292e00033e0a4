"""The command line's sentences for what can go wrong with Hopsworks: what is the matter, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fleca_desktop.core.exchange import FaultCode

_FAULTS: Final[dict[FaultCode, str]] = {
    "unreachable": "The server cannot be reached. Check the network, and hopsworks.host and hopsworks.port.",
    "timed_out": "The server does not answer. It is tried again later.",
    "too_slow": "The server answers too slowly for what was asked. It is tried again later.",
    "certificate_expired": "The server's certificate has expired; the key was not sent. Ask whoever runs the server to "
    "renew it, and check this computer's date.",
    "certificate_name": "The server's certificate is for another name; the key was not sent. Check hopsworks.host.",
    "certificate_unknown": "Nobody known has signed the server's certificate; the key was not sent. If the server has "
    "an authority of its own, name its file: config hopsworks.ca_file FILE.pem",
    "not_hopsworks": "What answers there is not Hopsworks, perhaps the sign-in page of a Wi-Fi. Check the network, and "
    "hopsworks.host.",
    "bad_ca_file": "The file in hopsworks.ca_file is missing or is no PEM file of certificates.",
    "clock_off": "This computer's clock is half a day or more from the server's, so nothing was sent. Set the clock.",
    "no_key": "No API key is kept for this project. Give it as one line on standard input, with --key-stdin; "
    "--keep-key keeps it.",
    "wrong_key": "The server does not accept the API key. Make a new one in Hopsworks, under Account settings.",
    "no_permission": "The API key may not do this. Make one with the scopes project, featurestore, dataset, "
    "modelregistry and job.",
    "no_project": "There is no such project, or the key's owner is not its member. Check hopsworks.project.",
    "missing": "Something that the settings name is not in the project: the feature view, the model, or the job.",
    "conflict": "The server is busy with just this, or has it already. It is tried again later.",
    "quota": "The project's storage is full. Ask whoever runs it for more room.",
    "busy": "The server has too much to do at the moment. It is tried again later.",
    "server_failed": "The server failed. It is tried again later; if it stays so, tell whoever runs it.",
    "no_query_service": "Rows of the feature view cannot be read: the query service (port 5005) does not answer. Ask "
    "whoever runs the server whether it is on and reachable from here.",
    "view_columns": "The feature view has other columns than hopsworks.columns says.",
    "view_runs_code": "The feature view has transformation functions, which would run the server's code here. Name a "
    "view without them in hopsworks.feature_view.",
    "incomplete": "The server's answer ended before it was whole. It is tried again later.",
    "bad_file_name": "A model version has a file whose name leads out of its folder. It was refused; tell whoever "
    "runs the project.",
    "pickled_model": "This model version is a pickle, which could run anything here; it is never loaded. Its publisher "
    "has to publish it again as a bundle (publish-model).",
    "model_corrupted": "A model's file arrived damaged. It is fetched again later.",
    "model_format": "This model version is no bundle of this program. Its publisher has to publish it anew.",
    "model_features": "This model version was made for another version of fleca-desktop.",
    "model_smoke": "This model does not predict here what its publisher says it does. It was refused.",
    "model_signature": "Nobody whom this shop trusts has signed this model version. If you know its publisher, trust "
    "the key: keys --trust KEY",
    "model_worse": "This model is much worse than the present one on this shop's own weeks. It was refused.",
    "model_replayed": "This model version is older than one taken before, under a new number. It was refused.",
    "no_trusted_key": "This shop trusts no publisher of models yet: keys --trust KEY",
    "client_missing": "The part that speaks to Hopsworks is not installed: pip install 'fleca-desktop[sync]', or the "
    "installer's component for Hopsworks.",
    "disk_full": "This computer's disk is full. Make room; it is tried again later.",
    "worker_failed": "The part that speaks to Hopsworks ended unexpectedly. It is tried again later; the log has more.",
}


def exchange_sentence(code: FaultCode) -> str:
    """What is the matter, and what to do. Nothing is ever lost by it, so that need not be said each time."""
    return _FAULTS[code]
