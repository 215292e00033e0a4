"""Reading a till's export: any layout with a header row, understood by evidence, asked about, or refused."""

from __future__ import annotations

from fleca_desktop.core.sales_file.asking import columns_as_read
from fleca_desktop.core.sales_file.outcomes import (
    Answers,
    Column,
    ControlTotals,
    NeedsMapping,
    Profile,
    Question,
    ReadSales,
    SetAside,
    Understood,
    Unreadable,
)  # fmt: skip
from fleca_desktop.core.sales_file.reading import read_sales_file

__all__ = [
    "Answers", "Column", "ControlTotals", "NeedsMapping", "Profile", "Question", "ReadSales", "SetAside", "Understood",
    "Unreadable", "columns_as_read", "read_sales_file",
]  # fmt: skip
