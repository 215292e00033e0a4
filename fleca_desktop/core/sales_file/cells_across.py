"""What the cells of columns laid across hold: numbers at all, pieces or money, parts of a total beside them.

A cell that is empty, zero or a dash is no sale: a table of this kind has to write something where nothing was sold.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.sales_file import numbers
from fleca_desktop.core.sales_file.header_words import plain, role_of

if TYPE_CHECKING:
    import pandas as pd

    from fleca_desktop.core.sales_file.across import Measure
    from fleca_desktop.core.sales_file.tables import Table

_NOTHING: Final = re.compile(r"[\s0.,\-–—]*(?:€|eur)?")
_CENTS: Final = re.compile(r"\D*\d[\d.,'\s]*[.,]\d{2}\D*")
_TENTHS: Final = re.compile(r"\D*\d[.,][1-9]\D*|\D*\d+[.,][1-9]\D*")
_FINER: Final = re.compile(r"\D*\d*[.,]\d{3,}\D*")
_MONEY: Final = re.compile(r"€|\$|£|\beur\b", re.IGNORECASE)
_SAMPLE: Final = 2000
_NEARLY_ALL: Final = 0.95
_CENT: Final = 0.01
_MONEY_WORDS: Final = frozenset(
    [
        "importe",
        "import",
        "euros",
        "eur",
        "€",
        "amount",
        "montant",
        "betrag",
        "importo",
        "umsatz",
        "revenue",
        "facturacion",
        "facturacio",
    ]
)


def is_nothing(cell: object) -> bool:
    """Whether a cell says that nothing was sold."""
    return not isinstance(cell, str) or _NOTHING.fullmatch(cell) is not None


def is_numeric(column: pd.Series) -> bool:
    """Whether nearly all cells are numbers."""
    values = [str(value) for value in column.cat.categories if not _NOTHING.fullmatch(str(value))]
    good = sum(numbers.parse(v, ",") is not None or numbers.parse(v, ".") is not None for v in values)
    return bool(values) and good >= _NEARLY_ALL * len(values)


def evident_measure(table: Table, places: list[int]) -> Measure | None:
    """What the cells count: money when they are written like money, whatever a word above the table says otherwise."""
    cells = table.cells(places)
    values = [str(v) for p in places for v in cells[p].cat.categories if not _NOTHING.fullmatch(str(v))]
    if any(_MONEY.search(value) for value in values):
        return "amount"
    if any(_FINER.fullmatch(value) for value in values):
        return None
    cents = sum(_CENTS.fullmatch(value) is not None for value in values)
    tenths = sum(_TENTHS.fullmatch(value) is not None for value in values)
    if cents and cents + tenths > len(values) / 3:
        return "amount"
    words = [word.strip(",;:()") for word in " ".join((*table.preamble, *table.above, table.header[0])).split()]
    said = {measure for word in words if (measure := _said(word)) is not None}
    return said.pop() if not cents and not tenths and len(said) == 1 else None


def _said(word: str) -> Measure | None:
    """What a word above the table says that its cells count; ``sales`` may be either and says nothing."""
    if plain(word) in _MONEY_WORDS or word.casefold() in _MONEY_WORDS:
        return "amount"
    return "units" if role_of(word) == "units" else None


def adds_up(table: Table, places: list[int]) -> bool:
    """Whether money beside the columns, where there is any, is their sum; if not, they are something else."""
    beside = [
        p for p, name in enumerate(table.header) if p not in places and is_money_or_pieces(table.header[p]) and name
    ]
    if not beside:
        return True
    cells = table.cells([*places, *beside], _SAMPLE)
    sign = next(iter(numbers.decide({p: [str(v) for v in cells[p].cat.categories] for p in beside}).values())) or ","
    values = cells.astype(object).map(lambda text: float(numbers.parse(str(text), sign) or 0))
    sums = values[places].sum(axis=1)
    off = {p: (values[p] - sums).abs()[cells[p].notna()] for p in beside}
    return any(bool((off[p] < _CENT).mean() >= _NEARLY_ALL) for p in beside)


def is_money_or_pieces(heading: str) -> bool:
    """Whether a heading names money, pieces or a price."""
    return role_of(heading) in {"net", "amount", "gross", "units", "price"}
