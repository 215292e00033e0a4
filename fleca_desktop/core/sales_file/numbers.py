"""Amounts as tills write them: which sign is the decimal one is decided by all values of a column, never by one."""

from __future__ import annotations

import re
from decimal import Decimal as Exact
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fleca_desktop.core.sales_file.outcomes import Decimal

DECIMALS: Final[tuple[Decimal, ...]] = (",", ".")
_CURRENCY = re.compile(r"(?i)€|\$|£|¥|₩|eur(os?)?|usd|gbp|chf|fr\.(?=\s*\d)|s?fr|r\$|kr|zł")
_COUNTED = re.compile(
    r"(?i)(?<=\d)\s*(?:u|ud|uds|un|uni|unit|units|unitats?|unidad|unidades|pcs?|pz|pzs|pezzi|stk|stück|kg|kgs)\.?$"
)
_SPACES = re.compile(r"[\s\u00a0\u202f\u2007\u2009']+|’")
_SHAPES: Final = {
    ",": re.compile(r"(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?|,(\d+)"),
    ".": re.compile(r"(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?|\.(\d+)"),
}
_SPACED = re.compile(r"^\d{1,3}(?:[\s\u00a0\u202f\u2007\u2009'’]\d{3})*(?:[.,]\d+)?$")


def bare(text: str) -> tuple[str, bool]:
    """``text`` without currency, unit of count, spaces and sign; whether minus or parentheses make it negative."""
    stripped = _COUNTED.sub("", _CURRENCY.sub("", text).strip())
    negative = False
    if stripped.startswith("(") and stripped.endswith(")"):
        stripped, negative = stripped[1:-1].strip(), True
    stripped = stripped.replace("−", "-").replace("–", "-")
    if stripped.startswith("-") or stripped.endswith("-"):
        stripped, negative = stripped.strip("-").strip(), not negative
    stripped = stripped.removeprefix("+").strip()
    if not re.fullmatch(r"[\d.,]*", stripped) and not _SPACED.match(stripped):
        return text, False
    return _SPACES.sub("", stripped), negative


@lru_cache(maxsize=1 << 14)
def parse(text: str, decimal: Decimal) -> Exact | None:
    """The number that ``text`` is when ``decimal`` is the decimal sign, or None when it is none."""
    digits, negative = bare(text)
    shape = _SHAPES[decimal].fullmatch(digits)
    if shape is None:
        return None
    thousands = "." if decimal == "," else ","
    value = Exact(digits.replace(thousands, "").replace(",", ".") or "0")
    return -value if negative else value


def fitting(values: Iterable[str]) -> dict[Decimal, float]:
    """The share of ``values`` that fits each decimal sign, of those that the choice makes a difference to."""
    telling = [text for text in values if parse(text, ",") != parse(text, ".")]
    if not telling:
        return {}
    return {sign: sum(parse(text, sign) is not None for text in telling) / len(telling) for sign in DECIMALS}


def decide(columns: Mapping[int, Iterable[str]]) -> dict[int, Decimal | None]:
    """The decimal sign of each number column, from all of its values.

    A column that fits both signs alike follows the others of its file, when those agree. None where it stays open
    and the signs give different numbers: then the owner must say.
    """
    signs = {place: _sign(values) for place, values in columns.items()}
    settled = {sign for sign in signs.values() if sign in DECIMALS}
    follow = settled.pop() if len(settled) == 1 else None
    return {place: follow if sign == "open" else "." if sign == "any" else sign for place, sign in signs.items()}


def _sign(values: Iterable[str]) -> Decimal | Literal["any", "open"]:
    shares = fitting(values)
    if not shares:
        return "any"
    if shares[","] == shares["."]:
        return "open"
    return "," if shares[","] > shares["."] else "."
