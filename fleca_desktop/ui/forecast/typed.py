"""What the owner types over a forecast: an amount, or so much more or less in per cent. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from fleca_desktop.ui.i18n import Formats

MARK: Final = "\u2022"  # beside a number that is the owner's, as on the order sheet
_MINUS: Final = "\u2212"
_MOST: Final = 10_000_000.0
_HUNDRED: Final = 100


@dataclass(frozen=True)
class Typed:
    """Exactly one of ``value`` and ``factor`` (1.1 is a tenth more)."""

    value: float | None = None
    factor: float | None = None


Change = Typed | Literal["as_said", "as_shown"]  # as forecast; as it stands in the cell


def typed_change(text: str, formats: Formats) -> Change | None:
    """What ``text`` means; ``as_said`` when it is empty, None when it means nothing."""
    bare = "".join(text.replace(MARK, "").replace("\u20ac", "").replace(_MINUS, "-").split())
    if not bare:
        return "as_said"
    number = _number(bare.removesuffix("%").removeprefix("+"), formats)
    if number is None or abs(number) > _MOST:
        return None
    if bare.endswith("%"):
        return Typed(factor=1 + number / _HUNDRED) if number >= -_HUNDRED else None
    return Typed(value=number) if number >= 0 and not bare.startswith("+") else None


def _number(bare: str, formats: Formats) -> float | None:
    """``1.234,5`` as the owner writes it; a point or comma that can only part decimals is taken as such."""
    marks = formats.figures
    plain = bare.replace(marks.groupSeparator(), "") if _is_grouped(bare, marks.groupSeparator()) else bare
    plain = plain.replace(marks.decimalPoint(), ".").replace(",", ".")
    try:
        return float(plain) if plain.strip("+-").replace(".", "", 1).isdigit() and plain.isascii() else None
    except ValueError:
        return None


def _is_grouped(bare: str, mark: str) -> bool:
    """Whether ``mark`` parts thousands here: three digits follow each."""
    whole = bare.lstrip("+-").split(",")[0] if mark != "," else bare.lstrip("+-").split(".")[0]
    first, *rest = whole.split(mark)
    return bool(rest) and 1 <= len(first) <= 3 and all(len(part) == 3 and part.isdigit() for part in rest)  # noqa: PLR2004 - thousands
