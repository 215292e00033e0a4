"""The command line's sentences for what services answer in codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fleca_desktop.core.errors import EnvironmentFault

_FAULTS: Final = {
    "newer_version": "The shop's database was written by a newer version of fleca-desktop. Nothing was changed; "
    "install the newer version to open it.",
    "damaged": "The shop's database is damaged. Nothing was changed. `fleca-desktop check` names the newest good "
    "backup, `fleca-desktop restore FILE` brings it back; what is damaged is kept aside.",
    "database_missing": "The shop's database is not where it was, but its backups are. Nothing was changed. "
    "`fleca-desktop check` names the newest good backup, `fleca-desktop restore FILE` brings it back.",
    "migration_failed": "The shop's database could not be brought to this version. It is as it was, with a copy in "
    "the folder `backups`; install the version that you had before.",
    "in_use": "The shop is open in a window, perhaps on another computer. Nothing was changed; close it there first.",
    "disk_full": "The disk is full. Nothing was stored; make room and do it again.",
    "read_only": "The shop's folder cannot be written. Nothing was stored; choose another folder with --shop.",
    "cannot_open": "The shop's folder cannot be opened. Check the folder given with --shop.",
    "locked": "The shop is in use by another program. Nothing was stored; close it there and do it again.",
    "storage": "The shop's database did not answer. Nothing was stored.",
    "cannot_write": "The file could not be written. Check the folder, and that no other program has the file open.",
    "dask_missing": "This needs an optional part of fleca-desktop: pip install 'fleca-desktop[dask]'",
    "serve_missing": "This needs an optional part of fleca-desktop: pip install 'fleca-desktop[serve]'",
    "token_missing": "The token's file cannot be read. Check the file given with --token-file.",
    "no_scheduler": "No Dask scheduler answers there.",
    "key_missing": "The private key is not there. Check the file given with --key.",
    "key_unreadable": "This is no private key for models (Ed25519, PEM, without a password). See: keys --new FILE",
    "no_model": "No installed forecast model passes its checks. Install fleca-desktop again.",
}


def fault_sentence(fault: EnvironmentFault) -> str:
    """What happened, what was kept, what to do."""
    code = "no_model" if fault.code.startswith("model_") else fault.code
    sentence = _FAULTS.get(code, f"fleca-desktop could not go on: {fault.code}. Nothing was stored.")
    detail = fault.details.get("what")
    return f"{sentence} ({detail})" if detail else sentence
