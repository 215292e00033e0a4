"""What keeps longer than a day: pieces by the days on which they can still be sold, the oldest sold first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fleca_desktop.core.demand_range import DemandRange

Shelf = list[tuple[int, float]]  # days on which pieces can still be sold, and how many; the oldest first


class LeftOver(NamedTuple):
    """Pieces left from before, and how many days before they were counted."""

    pieces: float
    days_old: int = 1


def opened(left: LeftOver, shelf_life_days: int) -> Shelf:
    """The shelf on the first day; what is on it can be sold on that day whatever its age."""
    return [(max(shelf_life_days - left.days_old, 1), left.pieces)] if left.pieces > 0 else []


def aged(shelf: Shelf, days: int) -> Shelf:
    """What can still be sold ``days`` later."""
    return [(days_left - days, pieces) for days_left, pieces in shelf if days_left > days]


def unsold(shelf: Shelf, demand: DemandRange) -> Shelf:
    """What is expected to be left of each age after a day of ``demand``, the oldest sold first."""
    left, offered, stays = [], 0.0, 0.0
    for days_left, pieces in shelf:
        offered += pieces
        total = demand.expected_leftover(offered)
        left.append((days_left, max(total - stays, 0.0)))
        stays = total
    return left
