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
    """How far off the model would have been over the last year, one week ahead, in the owner's words."""
    amount = _amount(formats, is_money=is_money)
    return [
        _family(),
        _column(translate("Health", "Mean error"), lambda a: a.mae, amount,
                translate("Health", "Of a week, up or down")),
        _column(translate("Health", "Relative error"), lambda a: a.wape, formats.percent,
                translate("Health", "All errors as a share of all sales")),
        _column(translate("Health", "Inside the range"), lambda a: a.coverage, formats.percent,
                translate("Health", "About 80 % is right")),
        _column(translate("Health", "Bias"), lambda a: a.bias, amount,
                translate("Health", "Above zero: too much was forecast")),
    ]  # fmt: skip


def measure_columns(formats: Formats, *, is_money: bool) -> list[Column[ScoreRow]]:
    """The same in the measures of the trade, for who wants more."""
    amount = _amount(formats, is_money=is_money)
    return [
        _family(),
        _column("MAE", lambda a: a.mae, amount, translate("Health", "Of a week, up or down")),
        _column("RMSE", lambda a: a.rmse, amount, translate("Health", "Large errors count for more")),
        _column("WAPE", lambda a: a.wape, formats.percent, translate("Health", "All errors as a share of all sales")),
        _column("MAPE", lambda a: a.mape, formats.percent, translate("Health", "Mean of each week's relative error")),
        _column("R\u00b2", lambda a: a.r2, lambda v: formats.number(v, 2), translate("Health", "1 is perfect")),
    ]


def _family() -> Column[ScoreRow]:
    name = translate("Health", "Family")
    return Column(name, lambda row: row.name, strong=lambda row: row.is_total, stretches=True)


def _amount(formats: Formats, *, is_money: bool) -> Callable[[float], str]:
    return formats.money if is_money else formats.number


def _column(
    title: str, value: Callable[[Accuracy], float], shown: Callable[[float], str], tip: str
) -> Column[ScoreRow]:
    def text(row: ScoreRow) -> str:
        number = value(row.accuracy)
        return "\u2013" if number != number else shown(number)  # noqa: PLR0124 - NaN

    return Column(title, text, key=lambda row: value(row.accuracy), numeric=True, title_tip=tip)
