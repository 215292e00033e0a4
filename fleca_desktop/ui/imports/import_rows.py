"""What the imports page shows of the imports there are. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fleca_desktop.services.import_sales import ListedImport
    from fleca_desktop.ui.i18n import Formats


@dataclass(frozen=True)
class ImportRow:
    """An import in the list."""

    id: int
    when: str
    file: str
    days: str
    rows: str
    revenue: str
    in_force: bool
    order: str


def derive_imports(records: list[ListedImport], formats: Formats) -> tuple[ImportRow, ...]:
    """The list of imports."""
    return tuple(_import_row(record, formats) for record in records)


def _import_row(record: ListedImport, formats: Formats) -> ImportRow:
    when = datetime.fromisoformat(record.imported_at)
    first, last = date.fromisoformat(record.first_day), date.fromisoformat(record.last_day)
    cents = record.summary.get("revenue_imported_cents")
    return ImportRow(
        id=record.id,
        when=f"{formats.day_numeric(when.date())} {formats.clock(when)}",
        file=record.file_name,
        days=f"{formats.day_numeric(first)} – {formats.day_numeric(last)}",
        rows=formats.number(record.summary.get("rows_imported")),
        revenue=formats.money(None if cents is None else cents / 100, 2),
        in_force=record.undone_at is None,
        order=record.imported_at,
    )
