"""The table of scores, one row per family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.table import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.accuracy import Accuracy
    from fleca_desktop.ui.health.presenter import ScoreRow
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate


def score_columns(formats: Formats, *, is_money: bool) -> list[Column[ScoreRow]]:
    """Every measure of the trade, over the last year, one week ahead."""

    def amount(value: float) -> str:
        return formats.money(value) if is_money else formats.number(value)

    return [
        Column(translate("Health", "Family"), lambda row: row.name, strong=lambda row: row.is_total, stretches=True),
        _column(translate("Health", "Mean error"), lambda a: a.mae, amount, "MAE"),
        _column("RMSE", lambda a: a.rmse, amount, translate("Health", "Large errors count for more")),
        _column(translate("Health", "Relative error"), lambda a: a.wape, formats.percent, "WAPE"),
        _column("MAPE", lambda a: a.mape, formats.percent, translate("Health", "Mean of each week's relative error")),
        _column("R\u00b2", lambda a: a.r2, lambda v: formats.number(v, 2), translate("Health", "1 is perfect")),
        _column(translate("Health", "Inside the range"), lambda a: a.coverage, formats.percent,
                translate("Health", "About 80 % is right")),
        _column(translate("Health", "Bias"), lambda a: a.bias, amount,
                translate("Health", "Above zero: too much was forecast")),
    ]  # fmt: skip


def _column(
    title: str, value: Callable[[Accuracy], float], shown: Callable[[float], str], tip: str
) -> Column[ScoreRow]:
    def text(row: ScoreRow) -> str:
        number = value(row.accuracy)
        return "\u2013" if number != number else shown(number)  # noqa: PLR0124 - NaN

    return Column(title, text, key=lambda row: value(row.accuracy), numeric=True, title_tip=tip)
