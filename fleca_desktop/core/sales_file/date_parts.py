"""Days in three columns (year, month, day) or weeks in two (year, week number) become a column of days or weeks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pandas as pd

from fleca_desktop.core.sales_file.dates import MONTHS
from fleca_desktop.core.sales_file.header_words import plain, role_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fleca_desktop.core.sales_file.tables import Table

_YEAR: Final = frozenset(["any", "ano", "year", "annee", "an", "jahr", "anno"])
_MONTH: Final = frozenset(["mes", "month", "mois", "monat", "mese"])
_DAY: Final = frozenset(["dia", "day", "jour", "tag", "giorno", "dia del mes", "day of month"])
_WEEK: Final = frozenset(
    ["setmana", "semana", "week", "semaine", "woche", "settimana", "kw", "num setmana", "n setmana"]
)
_CENTURY, _FIRST_YEAR, _LAST_YEAR = 2000, 1990, 2100
_DIGITS: Final = 4
_MONTH_DAYS, _YEAR_WEEKS, _YEAR_MONTHS = 31, 53, 12


def with_whole_days(table: Table) -> Table:
    """``table`` with a column ``date`` or ``week_start`` more when its days stand in parts; else as it is."""
    names = [plain(name) for name in table.header]
    year, month, day, week = (_place(names, words) for words in (_YEAR, _MONTH, _DAY, _WEEK))
    if year is None or any(role_of(name) == "date" for at, name in enumerate(table.header) if at != day):
        return table
    if month is not None and day is not None:
        return _with_column(table, "date", (year, month, day))
    if week is not None and month is None and day is None:
        return _with_column(table, "week_start", (year, week))
    return table


def _place(names: list[str], words: frozenset[str]) -> int | None:
    found = [place for place, name in enumerate(names) if name in words]
    return found[0] if len(found) == 1 else None


def _with_column(table: Table, name: str, parts: tuple[int, ...]) -> Table:
    place = len(table.header)
    header = tuple("" if at in parts else heading for at, heading in enumerate(table.header))

    def cells(positions: Sequence[int], limit: int | None = None) -> pd.DataFrame:
        kept = [p for p in positions if p != place]
        frame = table.cells(list(dict.fromkeys([*kept, *parts])), limit)
        broken = frame.attrs.pop("broken", [])
        texts = frame[list(parts)].astype(object)
        whole = {key: _joined(key) for key in set(texts.itertuples(index=False, name=None))}
        days = [whole[key] for key in texts.itertuples(index=False, name=None)]
        frame = frame[kept].assign(whole=pd.Series(days, index=frame.index, dtype=object).astype("category"))
        frame = frame.rename(columns={"whole": place})[list(positions)]
        frame.attrs["broken"] = broken
        return frame

    return replace(table, header=(*header, name), cells=cells)


def _joined(parts: tuple[object, ...]) -> str | None:
    """The day or week in ISO; what is none is given back as it stands, to be set aside with its reason."""
    texts = [part if isinstance(part, str) else "" for part in parts]
    if not any(texts):
        return None
    numbers = [_number(text) for text in texts]
    year = numbers[0]
    year = year + _CENTURY if 0 <= year < 100 else year  # noqa: PLR2004 - two digits
    if _FIRST_YEAR <= year <= _LAST_YEAR:
        if len(numbers) == 2 and 0 < numbers[1] <= _YEAR_WEEKS:  # noqa: PLR2004 - year and week
            return f"{year}-W{numbers[1]:02d}"
        if len(numbers) > 2 and 0 < numbers[1] <= _YEAR_MONTHS and 0 < numbers[2] <= _MONTH_DAYS:  # noqa: PLR2004
            return f"{year}-{numbers[1]:02d}-{numbers[2]:02d}"
    return " ".join(filter(None, texts))


def _number(text: str) -> int:
    """A whole number, a month by its name, or -1."""
    bare = text.strip().removesuffix(".0")
    return int(bare) if bare.isdecimal() and len(bare) <= _DIGITS else MONTHS.get(plain(bare).rstrip("."), -1)
