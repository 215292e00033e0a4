"""What can be drawn by week: sales and forecast, or one of the measures of the trade over eight weeks. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.drift.course import RECENT_WEEKS, scores_by_week

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd
    from numpy.typing import NDArray

    from fleca_desktop.core.accuracy import Accuracy

Unit = Literal["sales", "percent", "plain"]
SALES = "sales"
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Measure:
    """A measure and how it is shown: in the unit of the sales, in per cent, or as it is."""

    value: Callable[[Accuracy], float]
    unit: Unit


MEASURES: dict[str, Measure] = {
    "wape": Measure(lambda one: one.wape, "percent"),
    "mape": Measure(lambda one: one.mape, "percent"),
    "mae": Measure(lambda one: one.mae, "sales"),
    "rmse": Measure(lambda one: one.rmse, "sales"),
    "r2": Measure(lambda one: one.r2, "plain"),
    "bias": Measure(lambda one: one.bias, "sales"),
    "coverage": Measure(lambda one: one.coverage, "percent"),
}


def measure_words() -> list[tuple[str, str]]:
    """Keys of what can be chosen, with their words."""
    return [
        (SALES, translate("Measures", "Sales and forecast")),
        ("wape", translate("Measures", "Relative error (WAPE)")),
        ("mape", "MAPE"),
        ("mae", translate("Measures", "Mean error (MAE)")),
        ("rmse", "RMSE"),
        ("r2", "R\u00b2"),
        ("bias", translate("Measures", "Bias")),
        ("coverage", translate("Measures", "Inside the range")),
    ]


def measured_by_week(weeks: pd.DataFrame, key: str) -> NDArray[np.float64]:
    """The measure (weeks,) over the last eight weeks at each week; NaN before there are eight."""
    measure = MEASURES[key]
    values = np.array([measure.value(one) for one in scores_by_week(weeks)], dtype=np.float64)
    values[: RECENT_WEEKS - 1] = np.nan
    return 100 * values if measure.unit == "percent" else values


def unit_of(key: str) -> Unit:
    """The unit of what can be chosen."""
    return "sales" if key == SALES else MEASURES[key].unit
