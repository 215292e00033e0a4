"""Rows without a product that sum up others without saying so: of a day, a ticket, a family, the whole file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

_NEARLY_ALL: Final = 0.9
_FEW: Final = 3
_CENT: Final = 1.0


def sums_others(typed: pd.DataFrame, apart: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Rows without a product whose money is what other rows sold together.

    ``typed`` has ``day``, ``product`` and ``cents`` per row, in the file's order; rows ``apart`` are known to be no
    sales. Found are sums of all of a day, of the whole file, and of the lines between one such row and the next,
    when nearly all such rows are sums of the lines above or below them.
    """
    nameless = (typed["product"] == "").to_numpy() & ~apart
    named = ~nameless & ~apart
    cents = typed["cents"].fillna(0).to_numpy()
    if not nameless.any() or not named.any():
        return np.zeros(len(typed), dtype=bool)
    found: NDArray[np.bool_] = nameless & (_sums_its_day(typed, named) | (np.abs(cents[named].sum() - cents) < _CENT))
    places = np.flatnonzero(nameless & ~found & (cents != 0))
    if _are_sums_of_blocks(cents, named, places, np.flatnonzero(nameless)):
        found |= nameless
    return found


def _sums_its_day(typed: pd.DataFrame, named: NDArray[np.bool_]) -> NDArray[np.bool_]:
    sums = typed[named].groupby("day")["cents"].sum(min_count=1)
    off: pd.Series = (typed["day"].map(sums) - typed["cents"]).abs()
    found: NDArray[np.bool_] = off.lt(_CENT).to_numpy()
    return found


def _are_sums_of_blocks(
    cents: NDArray[np.float64], named: NDArray[np.bool_], places: NDArray[np.int64], borders: NDArray[np.int64]
) -> bool:
    """Whether nearly all ``places`` hold what the lines up to the next border, or since the last one, come to."""
    if len(places) < _FEW:
        return False
    running = np.concatenate([[0.0], np.cumsum(np.where(named, cents, 0.0))])
    at = np.searchsorted(borders, places)
    before = np.where(at > 0, borders[at - 1], 0)
    after = np.append(borders, len(cents))[at + 1]
    above, below = running[places] - running[before], running[after] - running[places]
    return any(float((np.abs(block - cents[places]) < _CENT).mean()) >= _NEARLY_ALL for block in (above, below))
