"""The columns of the imports page's two tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.i18n import DASH
from fleca_desktop.ui.table import Column

if TYPE_CHECKING:
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.imports.import_rows import ImportRow
    from fleca_desktop.ui.imports.presenter import SaleRow
    from fleca_desktop.ui.table import Tone

translate = QCoreApplication.translate


def sale_columns(formats: Formats) -> list[Column[SaleRow]]:
    """A row of the file as it would be stored."""
    return [
        Column(translate("Imports", "Day"), lambda r: r.day_text, key=lambda r: r.day),
        Column(translate("Imports", "Product"), _product, stretches=True),
        Column(translate("Imports", "Family"), lambda r: r.family or DASH),
        Column(translate("Imports", "Pieces"), lambda r: formats.number(r.units), key=lambda r: r.units, numeric=True),
        Column(
            translate("Imports", "Amount, €"),
            lambda r: formats.number(r.revenue, 2),
            key=lambda r: r.revenue,
            numeric=True,
        ),
    ]


def _product(row: SaleRow) -> str:
    return f"{row.product}  · {translate('Imports', 'new')}" if row.new else row.product


def import_columns() -> list[Column[ImportRow]]:
    """An import in the list."""
    return [
        Column(translate("Imports", "Imported"), lambda r: r.when, key=lambda r: r.order, tone=_tone),
        Column(translate("Imports", "File"), lambda r: r.file, tone=_tone, stretches=True),
        Column(translate("Imports", "Days"), lambda r: r.days, tone=_tone),
        Column(translate("Imports", "Rows"), lambda r: r.rows, tone=_tone, numeric=True),
        Column(translate("Imports", "Amount"), lambda r: r.revenue, tone=_tone, numeric=True),
        Column(translate("Imports", "State"), _state, tone=_tone),
    ]


def _state(row: ImportRow) -> str:
    return translate("Imports", "in force") if row.in_force else translate("Imports", "taken back")


def _tone(row: ImportRow) -> Tone:
    return "text" if row.in_force else "muted"
