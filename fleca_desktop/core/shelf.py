"""What keeps longer than a day: pieces by the days on which they can still be sold, the oldest sold first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fleca_desktop.core.demand_range import DemandRange

Shelf = list[tuple[int, float]]  # days on which pieces can still be sold, and how many; the oldest first


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
