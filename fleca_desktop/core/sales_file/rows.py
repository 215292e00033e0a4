"""Texts become typed rows: each distinct text is parsed once, rows that are no sales get their reason."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final, Literal

import numpy as np
import pandas as pd

from fleca_desktop.core.sales_file import dates, numbers
from fleca_desktop.core.sales_file.doubts import says_refund
from fleca_desktop.core.sales_file.header_words import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.sales_file.columns import Columns
    from fleca_desktop.core.sales_file.outcomes import DateOrder, Decimal

_TOTALS: Final = (
    "total",
    "subtotal",
    "suma",
    "summe",
    "gesamt",
    "gesamtsumme",
    "totale",
    "somme",
    "sum",
    "totals",
    "zwischensumme",
    "grand total",
)
_VOID: Final = frozenset(
    [
        "true",
        "yes",
        "si",
        "oui",
        "ja",
        "sim",
        "x",
        "1",
        "void",
        "voided",
        "anulado",
        "anulada",
        "anul·lat",
        "anul·lada",
        "anullat",
        "anullada",
        "annule",
        "annulee",
        "annullato",
        "storniert",
        "storno",
        "cancelled",
        "canceled",
        "cancelado",
        "cancelada",
        "cancelat",
        "cancel·lat",
        "anulat",
        "anulada",
        "stornato",
        "anulado",
    ]
)
_YES: Final = frozenset(
    ["true", "yes", "si", "oui", "ja", "sim", "s", "y", "x", "1", "devuelto", "retornat", "returned"]
)
_TOTALS_OF: Final = (
    "total ", "subtotal ", "totale ", "suma total", "gran total", "grand total", "gesamt ", "suma y sigue",
    "suma i segueix", "suma anterior", "a reporter", "riporto", "ubertrag",
)  # fmt: skip
_SALE: Final = re.compile(
    r"^(?:vent[ae]s?|vend[ae]s?|vendita|sales?|verkauf|items?|articul?os?|articles?|artikel|product[eo]?s?|"
    r"line items?)$"
)
_BESIDE: Final = re.compile(
    r"^(?:pagos?|pagaments?|payments?|paiements?|zahlung|pagamento|cobros?|cobraments?|tax(?:es)?|iva|vat|tva|mwst|"
    r"impuestos?|impostos?|steuer|tips?|propin[ae]s?|change|cambio|canvi|fees?|comision)$"
)
_CENTS_LIMIT: Final = 1e13


def values_of(column: pd.Series) -> list[str]:
    """The distinct texts of a column."""
    return [str(value) for value in column.cat.categories]


def mapped(column: pd.Series, parse: Callable[[str], object], dtype: str) -> pd.Series:
    """``column`` with each distinct text parsed once; what is missing or not parsed is missing."""
    nothing = float("nan") if dtype == "float64" else np.datetime64("NaT")
    found = np.array([*(parse(text) for text in values_of(column)), nothing], dtype=dtype)
    return pd.Series(found[column.cat.codes.to_numpy()], index=column.index)


def parsed_days(column: pd.Series, times: pd.Series | None, order: DateOrder, day_ends_at: time) -> pd.Series:
    """The business day of each row; sales before ``day_ends_at`` belong to the day before.

    Only a row that tells a clock has a before: one without stays on its day, and so do all where no clock is ever past
    midnight, which is how tills write a mere day.
    """
    days = mapped(column, lambda text: _nanoseconds(dates.parse(text, order), "D"), "datetime64[ns]")
    if day_ends_at == time():
        return days
    clocks = _clocks(column, times, order)
    early = (clocks < _seconds(day_ends_at)) & bool((clocks > 0).any())
    return days.where(~early, days - timedelta(days=1))


def _clocks(column: pd.Series, times: pd.Series | None, order: DateOrder) -> pd.Series:
    """Seconds since midnight of each row, from the column of times or the date's own clock; NaN without one."""
    if times is not None:
        return mapped(times, lambda text: _seconds(dates.clock(text)), "float64")
    return mapped(column, lambda text: _seconds(dates.own_clock(text, order)), "float64")


def parsed_hours(column: pd.Series, times: pd.Series | None, order: DateOrder) -> pd.Series:
    """The hour of the day of each row (0 to 24), from the column of times or the date's own; NaN without a time."""
    if times is not None:
        return mapped(times, lambda text: _seconds(dates.clock(text)) / 3600, "float64")
    moments = mapped(column, lambda text: _nanoseconds(dates.parse(text, order)), "datetime64[ns]")
    hours: pd.Series = moments.dt.hour + moments.dt.minute / 60
    return hours.where(hours > 0)


def _nanoseconds(moment: datetime | None, to: Literal["D", "us"] = "us") -> np.datetime64:
    """``moment`` cut off ``to`` its day or kept whole."""
    return np.datetime64("NaT" if moment is None else np.datetime64(moment).astype(f"datetime64[{to}]"), "ns")


def _seconds(clock: time | None) -> float:
    return float("nan") if clock is None else 3600.0 * clock.hour + 60 * clock.minute


def parsed_numbers(column: pd.Series, decimal: Decimal, *, scale: int = 1) -> pd.Series:
    """Numbers times ``scale``, exact as far as a double holds; NaN for what is missing or no number."""

    def number(text: str) -> float:
        value = numbers.parse(text, decimal)
        scaled = float("nan") if value is None else float(value * scale)
        return scaled if abs(scaled) < _CENTS_LIMIT else float("nan")

    return mapped(column, number, "float64")


def is_total(cells: pd.DataFrame, columns: Columns) -> pd.Series:
    """Rows in which the day's, product's or family's cell says that they sum up others."""

    def says_total(text: str) -> bool:
        word = plain(text.strip(" *:-=#"))
        return word.startswith(_TOTALS_OF) or word in _TOTALS

    found = pd.Series(data=False, index=cells.index)
    for place in (columns.date, columns.product, columns.family):
        if place is not None:
            found |= _flag(cells[place], says_total)
    return found


def is_cancelled(column: pd.Series, *, marked: bool = True) -> pd.Series:
    """Rows whose status says that they were not sold; ``marked`` when a mere ``x`` or ``yes`` says so."""
    return _flag(
        column,
        lambda text: (
            (marked and plain(text) in _VOID) or plain(text).startswith(("cancel", "anul", "void", "storn", "annul"))
        ),
    )


def is_beside_sales(column: pd.Series) -> pd.Series:
    """Rows of payments and taxes that stand between those of sales; where all are payments, those are the sales."""
    if not any(_SALE.search(plain(text)) for text in values_of(column)):
        return pd.Series(data=False, index=column.index)
    return _flag(column, lambda text: _BESIDE.search(plain(text)) is not None)


def is_returned(column: pd.Series) -> pd.Series:
    """Rows flagged as given back."""
    return _flag(column, lambda text: plain(text) in _YES)


def is_given_back(cells: pd.DataFrame, columns: Columns) -> pd.Series:
    """Rows that one of the columns calls a refund."""
    back = pd.Series(data=False, index=cells.index)
    for place in (columns.kind, columns.status, columns.returned):
        if place is not None:
            back |= _flag(cells[place], says_refund)
    return back if columns.returned is None else back | is_returned(cells[columns.returned])


def repeats_header(cells: pd.DataFrame, columns: Columns, header: tuple[str, ...]) -> pd.Series:
    """Rows that are the header again."""
    return _flag(cells[columns.date], lambda text: text.strip() == header[columns.date])


def _flag(column: pd.Series, test: Callable[[str], bool]) -> pd.Series:
    hits = np.array([test(text) for text in values_of(column)] + [False], dtype=bool)
    return pd.Series(hits[column.cat.codes.to_numpy()], index=column.index)


def names(cells: pd.DataFrame, place: int | None) -> pd.Series:
    """Product or family names, without blanks at the ends and doubled ones within; empty where there is none."""
    if place is None:
        return pd.Series("", index=cells.index, dtype=pd.CategoricalDtype([""]))
    column = cells[place]
    tidy = np.array([*(" ".join(t.replace("\0", "").split()) for t in values_of(column)), ""], dtype=object)
    codes, unique = pd.factorize(tidy)
    chosen = codes[column.cat.codes.to_numpy()]
    return pd.Series(pd.Categorical.from_codes(chosen, dtype=pd.CategoricalDtype(list(unique))), index=cells.index)


def too_late(days: pd.Series, today: date) -> pd.Series:
    """Days that have not come yet."""
    return days > pd.Timestamp(today) + pd.Timedelta(days=1)
