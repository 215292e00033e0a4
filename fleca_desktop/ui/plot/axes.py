"""The plot's axes in the owner's words: months or weeks below, euros or pieces at the left, nothing scientific."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetrics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from fleca_desktop.ui.i18n import Formats

_ROOM_PER_LABEL, _HALF_LABEL = 72, 18
_WEEKS_SHOWN_UP_TO_DAYS = 26 * 7
_MONTH_STEPS = (1, 2, 3, 6, 12)
_WEEK_STEPS = (1, 2, 4, 8)
_AMOUNT_TICKS = 5
_LABEL_ROOM = 12
_LABEL_OFFSET = 8


class WeekAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Days as ordinals; ticks are months, or Mondays where few weeks are in sight."""

    def __init__(self, formats: Formats) -> None:
        super().__init__("bottom")
        self._formats = formats

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802 - theirs
        """Where ticks stand."""
        labels = max(2, int(size / _ROOM_PER_LABEL))
        last = high - (high - low) * _HALF_LABEL / max(size, 1)  # what stands farther right is cut off
        if high - low <= _WEEKS_SHOWN_UP_TO_DAYS:
            return [(7.0, [day for day in _mondays(low, high, labels) if day <= last])]
        return [(30.0, [day for day in _months(low, high, labels) if day <= last])]

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:  # noqa: N802 - theirs
        """What stands under the ticks."""
        days = [date.fromordinal(int(value)) for value in values]
        if spacing == 7.0:  # noqa: PLR2004 - a week
            word = QCoreApplication.translate("Plot", "w {number}")
            return [word.format(number=day.isocalendar().week) for day in days]
        return [str(day.year) if day.month == 1 else self._formats.month(day) for day in days]


def _mondays(low: float, high: float, labels: int) -> list[float]:
    first = date.fromordinal(max(1, math.ceil(low)))
    first += timedelta(days=-first.weekday() % 7)
    weeks = max(1, int((high - first.toordinal()) / 7) + 1)
    step = next((step for step in _WEEK_STEPS if weeks / step <= labels), _WEEK_STEPS[-1])
    begin = first.toordinal() + 7 * (-(first.toordinal() // 7) % step)
    return [float(day) for day in range(begin, int(high) + 1, 7 * step)]


def _months(low: float, high: float, labels: int) -> list[float]:
    first, last = (date.fromordinal(max(1, int(day))) for day in (low, high))
    months = [date(year, month, 1).toordinal() for year in range(first.year, last.year + 1) for month in range(1, 13)]
    seen = [month for month in months if low <= month <= high]
    step = next((step for step in _MONTH_STEPS if len(seen) / step <= labels), _MONTH_STEPS[-1])
    return [float(month) for month in seen if (date.fromordinal(month).month - 1) % step == 0]


class AmountAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Round amounts; the unit stands once, at the lowest."""

    def __init__(self, formats: Formats) -> None:
        super().__init__("left")
        self._formats = formats
        self.is_money = True

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """With room for the labels of the highest and lowest tick, which pyqtgraph drops where a grid is drawn."""
        return QRectF(super().boundingRect()).adjusted(0, -_LABEL_ROOM, 0, _LABEL_ROOM)

    def tickValues(self, low: float, high: float, _size: float) -> list[tuple[float, list[float]]]:  # noqa: N802 - theirs
        """Where ticks stand."""
        step = round_step(high - low)
        first = math.ceil(low / step)
        return [(step, [n * step for n in range(first, int(high / step) + 1)])]

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:  # noqa: N802 - theirs
        """The amounts."""
        decimals = _decimals(spacing)
        texts = [self._formats.number(value, decimals) for value in values]
        if texts and self.is_money:
            texts[0] = self._formats.money(values[0], decimals)
        return texts


class ValueAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Values below a plot, as the owner writes numbers."""

    def __init__(self, formats: Formats) -> None:
        super().__init__("bottom")
        self._formats = formats

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:  # noqa: N802 - theirs
        """The values."""
        return [self._formats.number(value, _decimals(spacing)) for value in values]


def _decimals(spacing: float) -> int:
    """As many as tell two ticks apart."""
    return max(0, math.ceil(-math.log10(spacing))) if spacing > 0 else 0


def round_step(span: float) -> float:
    """1, 2 or 5 times a power of ten, such that about five steps make ``span``."""
    if span <= 0:
        return 1.0
    rough = span / _AMOUNT_TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough)


def quieten(axis: pg.AxisItem, font: QFont, text: str, *, hide_overlapping: bool = True) -> None:
    """No line and no ticks, labels in ``font`` and the colour ``text``, behind what is plotted.

    Below a plot the labels' room is theirs from the start: pyqtgraph finds it out while it paints, and a plot that
    was painted while it was empty kept too little of it.
    """
    axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=_LABEL_OFFSET, hideOverlappingLabels=hide_overlapping)
    axis.setZValue(-100)
    axis.setTextPen(text)
    axis.setPen(None)
    if axis.orientation == "bottom":
        axis.setHeight(_LABEL_OFFSET + QFontMetrics(font).height() + 1)
