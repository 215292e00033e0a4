"""The score card: ways to know the week beforehand, and how far off each was. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.score_card import WAYS
from fleca_desktop.ui.i18n import DASH

if TYPE_CHECKING:
    from fleca_desktop.core.score_card import Scored, Way
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate


@dataclass(frozen=True)
class WayRow:
    """One way to know the week beforehand, and how far off it was; ``why_not`` where that is not known."""

    name: str
    missed_per_week: str
    share: str
    is_best: bool
    is_ours: bool
    why_not: str = ""


def way_name(way: Way) -> str:
    """How a way to know the week beforehand is called."""
    match way:
        case "forecast":
            return translate("Results", "Forecast of the application")
        case "owner":
            return translate("Results", "With your changes")
        case "last_week":
            return translate("Results", "Same as last week")
        case "last_year":
            return translate("Results", "Same week last year")


def way_rows(card: tuple[Scored, ...], formats: Formats, *, in_euros: bool) -> tuple[WayRow, ...]:
    """The score card in words and figures."""
    best = min((one.accuracy.mae for one in card), default=0.0)
    number = formats.money if in_euros else formats.pieces
    scored = {
        one.way: WayRow(
            name=way_name(one.way),
            missed_per_week=number(one.accuracy.mae),
            share=formats.percent(one.accuracy.wape),
            is_best=one.accuracy.mae == best,
            is_ours=one.way == "forecast",
        )
        for one in card
    }
    return tuple(scored.get(way) or _unscored(way) for way in WAYS)


def _unscored(way: Way) -> WayRow:
    unchanged = translate("Results", "You changed no forecast of these weeks")
    unknown = translate("Results", "Too few of these weeks have sales to compare with")
    return WayRow(
        way_name(way), DASH, DASH, is_best=False, is_ours=False, why_not=unchanged if way == "owner" else unknown
    )
