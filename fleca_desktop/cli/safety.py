"""The commands that keep the shop's data safe: backup, restore, check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fleca_desktop.adapters.clock import SystemClock
from fleca_desktop.adapters.shop_lock import held_alone
from fleca_desktop.app import default_folder, open_user_shop
from fleca_desktop.cli.figures import counted
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.back_up import (
    CannotRestore,
    Preview,
    Recovered,
    Restored,
    back_up_here,
    back_up_to,
    preview_backup,
    recover_shop,
    restore_backup,
)
from fleca_desktop.services.check_shop import check_backups, check_database, has_backups, has_shop

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from fleca_desktop.cli.output import Output
    from fleca_desktop.services.back_up import Manifest
    from fleca_desktop.services.shop import Shop

_NO_BACKUP = {
    "cannot_open": "The file cannot be opened.",
    "not_a_backup": "The file is no backup of a shop.",
    "backup_damaged": "The backup is damaged; take another one (`fleca-desktop check` lists the good ones).",
    "newer_version": "A newer version of fleca-desktop made the backup; install that version to use it.",
}
UNUSABLE = ("damaged", "database_missing")


def run_backup(shop: Shop, options: Namespace, output: Output) -> int:
    """Back the shop up, to its own folder or to the file that was named."""
    made = back_up_here(shop) if options.file is None else back_up_to(shop, options.file)
    output.result(
        {"outcome": "backed_up", "file": made.path, **_document(made.manifest)},
        f"Backed up and checked: {made.path}\n{_contents(made.manifest)}",
    )
    return 0


def run_restore(options: Namespace, output: Output) -> int:
    """Make the shop what a backup has, or (``--dry-run``) say what that would be."""
    if options.dry_run:
        return _tell_restored(preview_backup(options.file), options, output)
    folder: Path = options.shop or default_folder()
    with held_alone(folder):
        return _tell_restored(_restored(folder, options.file), options, output)


def _restored(folder: Path, file: Path) -> Restored | Recovered | CannotRestore:
    try:
        shop = open_user_shop(folder)
    except EnvironmentFault as fault:
        if fault.code not in UNUSABLE:
            raise
        return recover_shop(folder, file, SystemClock().now())
    try:
        return restore_backup(shop, file)
    finally:
        shop.close()


def _tell_restored(outcome: Preview | Restored | Recovered | CannotRestore, options: Namespace, output: Output) -> int:
    document: dict[str, Any] = {"file": options.file}
    match outcome:
        case CannotRestore(reason):
            output.result({"outcome": "refused", "reason": reason, **document}, "")
            output.message(f"{_NO_BACKUP[reason]} Nothing was changed.")
            return 1
        case Preview(_, manifest):
            document |= {"outcome": "preview"}
            text = "Restoring would bring back:"
        case Restored(manifest, before):
            document |= {"outcome": "restored", "before": before}
            text = f"Restored. To take it back: fleca-desktop restore {before}"
        case Recovered(manifest, aside):
            document |= {"outcome": "recovered", "set_aside": aside}
            text = f"Restored. What could not be opened is kept in {aside}"
    output.result({**document, **_document(manifest)}, f"{text}\n{_contents(manifest)}")
    return 0


def _document(manifest: Manifest) -> dict[str, Any]:
    keys = ("kind", "made_at", "app_version", "shop_name", "first_day", "last_day", "rows", "sha256")
    return {key: getattr(manifest, key) for key in keys}


def _contents(manifest: Manifest) -> str:
    span = f"sales from {manifest.first_day} to {manifest.last_day}" if manifest.first_day else "no sales"
    rows = manifest.rows
    tables = (("import", "import"), ("forecast", "forecast"), ("order_sheet", "order"))
    counts = ", ".join(counted(rows.get(table, 0), noun) for table, noun in tables)
    name = f"{manifest.shop_name}: " if manifest.shop_name else ""
    return f"  {name}{span}; {counts}; made {manifest.made_at[:16].replace('T', ' ')}"


def run_check(options: Namespace, output: Output) -> int:
    """Look the database and all backups over; 1 when the database or a backup is not sound."""
    folder: Path = options.shop or default_folder()
    if not (has_shop(folder) or has_backups(folder)):
        output.message(f"There is no shop in {folder}.")
        return 1
    backups = check_backups(folder)
    database, sound = _database_document(folder)
    newest = backups.good[0].path if backups.good else None
    document = {
        "outcome": "sound" if sound and not backups.bad else "not_sound",
        "database": database,
        "backups": {"good": len(backups.good), "bad": list(backups.bad), "newest_good": newest},
    }
    lines = [f"Database: {'sound' if sound else database['trouble'].replace('_', ' ')}."]
    lines += [f"Backups: {len(backups.good)} good." + (f" The newest: {newest}" if newest else "")]
    lines += [f"  Damaged: {path}" for path in backups.bad]
    if not sound and newest:
        lines.append(f"To bring the newest back: fleca-desktop restore {newest}")
    output.result(document, "\n".join(lines))
    return 0 if sound and not backups.bad else 1


def _database_document(folder: Path) -> tuple[dict[str, Any], bool]:
    try:
        shop = open_user_shop(folder)
    except EnvironmentFault as fault:
        return {"is_sound": False, "trouble": fault.code}, False
    try:
        checked = check_database(shop)
    finally:
        shop.close()
    trouble = "" if checked.is_sound else "damaged"
    return {"is_sound": checked.is_sound, "trouble": trouble, "schema": checked.schema, "rows": checked.rows}, (
        checked.is_sound
    )
