"""What the window says about backups: when one was made, what it holds, why it cannot be used. Pure."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from fleca_desktop.services.back_up import BadBackup, Manifest
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate


def when_made(manifest: Manifest, today: date, formats: Formats) -> str:
    """``today at 16:04``, ``Monday 7 September at 16:04``."""
    made = datetime.fromisoformat(manifest.made_at)
    if made.date() == today:
        return translate("Backups", "today at {time}").format(time=formats.clock(made))
    day = formats.day_long(made.date(), today)
    return translate("Backups", "{day} at {time}").format(day=day, time=formats.clock(made))


def contents(manifest: Manifest, today: date, formats: Formats) -> str:
    """What restoring would bring back, in one line."""
    parts = [manifest.shop_name] if manifest.shop_name else []
    parts.append(_sales(manifest, today, formats))
    counts = manifest.rows
    parts.append(translate("Backups", "%n import(s)", None, int(counts.get("import", 0))))
    parts.append(translate("Backups", "%n order(s)", None, int(counts.get("order_sheet", 0))))
    return " \u00b7 ".join(parts)


def _sales(manifest: Manifest, today: date, formats: Formats) -> str:
    if manifest.last_day is None:
        return translate("Backups", "no sales yet")
    last = formats.day_long(date.fromisoformat(manifest.last_day), today)
    return translate("Backups", "sales up to {day}").format(day=last)


def refusal(reason: BadBackup) -> str:
    """Why a file cannot be restored, and what to do."""
    match reason:
        case "cannot_open":
            text = translate("Backups", "The file cannot be opened. Check that the disk or stick is connected.")
        case "not_a_backup":
            text = translate("Backups", "This file is no backup of Fleca. Backups end in .fleca.")
        case "backup_damaged":
            text = translate("Backups", "This backup is damaged. Choose another one. Nothing was changed.")
        case "newer_version":
            text = translate("Backups", "A newer version of Fleca made this backup. Install that version to use it.")
        case _ as never:
            assert_never(never)
    return text
