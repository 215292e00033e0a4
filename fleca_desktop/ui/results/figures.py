"""Figures of the results page: so exact that none contradicts another, and one sign for all differences. Pure."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Final

from fleca_desktop.ui.i18n import DASH

if TYPE_CHECKING:
    from fleca_desktop.ui.i18n import Formats

_FEW: Final = 10


def figure(value: float, formats: Formats) -> str:
    """``value`` with a decimal below ten unless it is whole: 1.4 and 1 would both be 1, and 40 % apart.

    NaN is a dash.
    """
    is_whole = isnan(value) or abs(value - round(value)) < 0.05  # noqa: PLR2004 - half of what is shown
    return formats.number(value, 0 if is_whole or abs(value) >= _FEW else 1)


def range_of(low: float, high: float, formats: Formats) -> str:
    """``900 – 1,100``."""
    return f"{figure(low, formats)} {DASH} {figure(high, formats)}"


def difference(sold: float, said: float) -> float:
    """Forecast less sold as a share of what was sold, as the error and the bias are; NaN when nothing was sold."""
    return (said - sold) / sold if sold > 0 else float("nan")
