"""The one place where the window makes sentences of failures: what happened, what was kept, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.errors import EnvironmentFault

translate = QCoreApplication.translate


def fault_sentence(error: Exception) -> str:
    """A sentence for the owner; failures that are ours ask for a report."""
    if not isinstance(error, EnvironmentFault):
        return translate("Faults", "Something went wrong inside Fleca. Your data was not changed. Please try again.")
    known = _sentences()
    return known.get(error.code, known["storage"])


def _sentences() -> dict[str, str]:
    return {
        "newer_version": translate(
            "Faults", "This shop was written by a newer version of Fleca. Nothing was changed; install the new version."
        ),
        "damaged": translate("Faults", "The shop's file is damaged. Nothing was changed; bring back a backup."),
        "disk_full": translate("Faults", "The disk is full. Nothing was stored; make room and do it again."),
        "read_only": translate("Faults", "The shop's folder cannot be written. Nothing was stored; check its rights."),
        "cannot_open": translate("Faults", "The shop's folder cannot be opened. Check that the disk is connected."),
        "locked": translate("Faults", "Another program is using the shop. Nothing was stored; close it and try again."),
        "storage": translate("Faults", "The shop's file did not answer. Nothing was stored; try again."),
        "no_model": translate("Faults", "The forecast's model is missing or damaged. Install Fleca again."),
    }
