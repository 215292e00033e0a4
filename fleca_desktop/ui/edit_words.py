"""What the owner's reasons for another number are called. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from fleca_desktop.core.owners_edits import Reason

translate = QCoreApplication.translate


def reason_word(reason: Reason) -> str:
    """A reason in a word or two."""
    return {
        "": translate("Edits", "no reason given"),
        "event": translate("Edits", "event or fair"),
        "holiday": translate("Edits", "festa or holidays"),
        "weather": translate("Edits", "weather"),
        "competitor": translate("Edits", "competitor"),
        "customers": translate("Edits", "orders of customers"),
        "other": translate("Edits", "something else"),
    }[reason]
