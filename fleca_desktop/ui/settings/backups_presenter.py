"""What the card about backups shows, derived from those that there are. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.backup_words import when_made

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from fleca_desktop.services.back_up import BackupFile
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate


@dataclass(frozen=True)
class BackupsShown:
    """``last`` tells of the newest backup; ``choices`` are (when and why it was made, its file), newest first."""

    last: str
    choices: tuple[tuple[str, Path], ...]


def derive_backups(listed: Sequence[BackupFile], today: date, formats: Formats) -> BackupsShown:
    """The card's snapshot."""
    return BackupsShown(
        _last(listed, today, formats),
        tuple((_named(backup, today, formats), backup.path) for backup in listed),
    )


def _last(listed: Sequence[BackupFile], today: date, formats: Formats) -> str:
    if not listed:
        return translate("Backups", "None yet; Fleca makes one each day.")
    when = when_made(listed[0].manifest, today, formats)
    kept = translate("Backups", "%n is kept", None, len(listed))
    return translate("Backups", "The last one: {when}. {kept}.").format(when=when, kept=kept)


def _named(backup: BackupFile, today: date, formats: Formats) -> str:
    when = when_made(backup.manifest, today, formats)
    match backup.manifest.kind:
        case "before-restore":
            return translate("Backups", "{when}, before a backup was brought back").format(when=when)
        case "before-migration":
            return translate("Backups", "{when}, before an update").format(when=when)
        case _:
            return when
