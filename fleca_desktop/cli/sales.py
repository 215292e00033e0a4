"""The commands about sales and settings: import, undo-import, imports, export-sales, config."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fleca_desktop.adapters.cells import harmless
from fleca_desktop.adapters.files import written_whole
from fleca_desktop.services.export_sales import sales_tables
from fleca_desktop.services.import_outcomes import CannotUndo, Undone
from fleca_desktop.services.import_sales import list_imports, undo_import
from fleca_desktop.services.settings import BadValue, Changed, UnknownSetting, change_setting, read_settings

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    import pandas as pd

    from fleca_desktop.cli.output import Output
    from fleca_desktop.services.shop import Shop


def run_undo(shop: Shop, options: Namespace, output: Output) -> int:
    """Take one import back."""
    match undo_import(shop, options.import_id):
        case Undone(record):
            output.result({"outcome": "undone", "import_id": record.id}, f"Import {record.id} was taken back.")
            return 0
        case CannotUndo(reason):
            sentence = f"Import {options.import_id} cannot be taken back: {reason.replace('_', ' ')}."
            return output.refuse(reason, sentence, import_id=options.import_id)


def run_imports(shop: Shop, _options: Namespace, output: Output) -> int:
    """List the imports."""
    records = list_imports(shop)
    lines = [
        f"{r.id:4}  {r.imported_at[:16]}  {r.first_day} to {r.last_day}  {r.file_name}"
        + "  (taken back)" * bool(r.undone_at)
        for r in records
    ]
    output.result({"imports": records}, "\n".join(lines) or "No imports yet.")
    return 0


def run_export(shop: Shop, options: Namespace, output: Output) -> int:
    """Write everything that is stored."""
    tables = sales_tables(shop)
    path: Path = options.file
    written = [_write(tables.days, path)] if not tables.days.empty or tables.weeks.empty else []
    if not tables.weeks.empty:
        alone = path if not written else path.with_name(f"{path.stem}-weeks{path.suffix}")
        written.append(_write(tables.weeks, alone))
    document = {"files": written, "days": len(tables.days), "weeks": len(tables.weeks)}
    output.result(document, "\n".join(f"Written: {file}" for file in written))
    return 0


def _write(table: pd.DataFrame, path: Path) -> str:
    names = {name: table[name].map(harmless) for name in ("family", "product") if name in table}
    with written_whole(path) as draft:
        table.assign(**names).to_csv(draft, index=False, date_format="%Y-%m-%d", encoding="utf-8", lineterminator="\n")
    return str(path)


def run_config(shop: Shop, options: Namespace, output: Output) -> int:
    """List the settings, show one, or change one."""
    known = read_settings(shop)
    if options.key is None:
        output.result(dict(known), "\n".join(f"{key} = {value}" for key, value in known.items()))
        return 0
    if options.value is None:
        if options.key not in known:
            return output.refuse("unknown_setting", f"There is no setting {options.key}.", key=options.key)
        output.result({options.key: known[options.key]}, str(known[options.key]))
        return 0
    match change_setting(shop, options.key, options.value):
        case Changed(key, value):
            output.result({key: value}, f"{key} = {value}")
            return 0
        case UnknownSetting(key):
            return output.refuse("unknown_setting", f"There is no setting {key}.", key=key)
        case BadValue(key, text, allowed):
            choice = f" It can be {', '.join(allowed)}." if allowed else ""
            return output.refuse("bad_value", f"{key} cannot be {text!r}. Nothing was changed.{choice}", key=key)
