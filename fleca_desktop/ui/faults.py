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
    code = "no_model" if error.code.startswith("model_") else error.code
    return known.get(code, known["storage"])


def _sentences() -> dict[str, str]:
    return {
        "newer_version": translate(
            "Faults", "This shop was written by a newer version of Fleca. Nothing was changed; install the new version."
        ),
        "damaged": translate(
            "Faults", "The shop's file is damaged. It is kept aside when a backup takes its place; nothing is deleted."
        ),
        "database_missing": translate(
            "Faults", "The shop's file is not in its folder any more, but its backups are. Nothing was changed."
        ),
        "folder_missing": translate(
            "Faults",
            "The shop's folder is not where it was. Connect the disk, or choose where the folder is now. "
            "Nothing was changed.",
        ),
        "in_use": translate(
            "Faults", "The shop is open in another window or on another computer. Close it there, then try again."
        ),
        "migration_failed": translate(
            "Faults",
            "The shop could not be brought to this version of Fleca. It is as it was; use the version from before.",
        ),
        "disk_full": translate("Faults", "The disk is full. Nothing was stored; make room and do it again."),
        "read_only": translate("Faults", "The shop's folder cannot be written. Nothing was stored; check its rights."),
        "cannot_open": translate("Faults", "The shop's folder cannot be opened. Check that the disk is connected."),
        "locked": translate("Faults", "Another program is using the shop. Nothing was stored; close it and try again."),
        "storage": translate("Faults", "The shop's file did not answer. Nothing was stored; try again."),
        "cannot_write": translate(
            "Faults", "The file could not be written. Choose another folder, or close it elsewhere."
        ),
        "no_model": translate("Faults", "The forecast's model is missing or damaged. Install Fleca again."),
    }
