"""The columns of the results page's tables."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.i18n import DASH
from fleca_desktop.ui.results.figures import figure
from fleca_desktop.ui.table import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.results.presenter import ProductRow, WeekRow
    from fleca_desktop.ui.results.ways import WayRow
    from fleca_desktop.ui.table import Tone

translate = QCoreApplication.translate
_LEAST = -9.0  # below every share


def way_columns() -> list[Column[WayRow]]:
    """The score card."""
    return [
        Column(
            translate("Results", "If you had gone by"), lambda r: r.name, strong=lambda r: r.is_ours, stretches=True
        ),
        Column(
            translate("Results", "Off per week"),
            lambda r: r.missed_per_week,
            strong=lambda r: r.is_best,
            tip=lambda r: r.why_not,
            tone=lambda r: "good" if r.is_best else "text",
            numeric=True,
        ),
        Column(translate("Results", "Of sales"), lambda r: r.share, tip=lambda r: r.why_not, numeric=True),
    ]


def week_columns(formats: Formats, unit: str) -> list[Column[WeekRow]]:
    """Weeks, the newest first."""
    return [
        Column(translate("Results", "Week"), lambda r: r.week, key=lambda r: r.week_start, stretches=True),
        _number(
            translate("Results", "Forecast, {unit}").format(unit=unit),
            lambda r: figure(r.said, formats),
            lambda r: r.said,
        ),
        Column(translate("Results", "Range"), lambda r: r.range, numeric=True),
        _number(
            translate("Results", "Sold, {unit}").format(unit=unit), lambda r: figure(r.sold, formats), lambda r: r.sold
        ),
        _off(formats),
        Column(translate("Results", "In range"), _inside, tone=_tone),
    ]


def product_columns(formats: Formats) -> list[Column[ProductRow]]:
    """The products of a week."""
    return [
        Column(translate("Results", "Product"), lambda r: r.product, stretches=True),
        Column(translate("Results", "Family"), lambda r: r.family or DASH),
        _number(translate("Results", "Forecast"), lambda r: figure(r.said, formats), lambda r: r.said),
        Column(translate("Results", "Range"), lambda r: r.range, numeric=True),
        _number(translate("Results", "Sold"), lambda r: figure(r.sold, formats), lambda r: r.sold),
        _off(formats),
        Column(translate("Results", "In range"), _inside, tone=_tone),
    ]


def _number(title: str, text: Callable[[Any], str], key: Callable[[Any], float]) -> Column[Any]:
    return Column(title, text, key=key, numeric=True)


def _off(formats: Formats) -> Column[Any]:
    return Column(
        translate("Results", "Difference"),
        lambda r: formats.percent(r.off_share, signed=True),
        key=lambda r: _LEAST if isnan(r.off_share) else r.off_share,
        tip=lambda r: translate("Results", "Nothing was sold") if isnan(r.off_share) else "",
        title_tip=translate("Results", "Forecast less sold, in % of what was sold: above zero, too much was forecast"),
        numeric=True,
    )


def _inside(row: WeekRow | ProductRow) -> str:
    if row.inside:
        return translate("Results", "inside")
    return translate("Results", "more sold") if row.sold > row.said else translate("Results", "less sold")


def _tone(row: WeekRow | ProductRow) -> Tone:
    return "good" if row.inside else "warning"
