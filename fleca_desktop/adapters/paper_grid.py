"""The table of the order sheet: where its columns are, and how its rows are drawn (tenths of millimetres)."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from fleca_desktop.adapters.paper_text import (
    LEGIBLE,
    SHARES,
    WRAPPED,
    cut,
    fits,
    fitting,
    font,
    several_lines,
    width_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from fleca_desktop.core.order_sheet import OrderSheetWords, SheetRow

_PADDING, _FIGURE_PADDING = 10, 12
_SMALLEST = 0.62  # of the size wanted, on one line
_INK, _BAND = QColor("black"), QColor("#eeeeee")
_HAIRLINE, _BETWEEN, _BOX = QPen(QColor("#999999"), 1.5), QPen(QColor("#bbbbbb"), 1.5), QPen(QColor("#777777"), 1.5)
_FAMILY_RULE, _RULE = QPen(_INK, 3.0), QPen(_INK, 6.0)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class RowStyle(enum.Enum):
    """How a row looks."""

    FAMILY = enum.auto()
    PRODUCT = enum.auto()
    TOTAL = enum.auto()


@dataclass(frozen=True)
class Columns:
    """Shares the width between name, values, total and the boxes to fill in."""

    left: float
    right: float
    values: int
    has_boxes: bool

    BOX: ClassVar[float] = 165
    TOTAL: ClassVar[float] = 150
    VALUE: ClassVar[float] = 140
    NAME: ClassVar[float] = 420

    @property
    def name(self) -> tuple[float, float]:
        """Left and right of the names."""
        return self.left, self._values_left

    @property
    def _values_left(self) -> float:
        wanted = self._values_right - self.values * self.VALUE
        return max(wanted, self.left + self.NAME)

    @property
    def _values_right(self) -> float:
        return self.right - (2 * self.BOX + self.TOTAL if self.has_boxes else 0)

    def value(self, at: int) -> tuple[float, float]:
        """Left and right of a value."""
        width = (self._values_right - self._values_left) / max(self.values, 1)
        return self._values_left + at * width, self._values_left + (at + 1) * width

    @property
    def total(self) -> tuple[float, float]:
        """Left and right of the total."""
        return self._values_right, self._values_right + self.TOTAL

    def box(self, at: int) -> tuple[float, float]:
        """Left and right of a box to fill in."""
        left = self._values_right + self.TOTAL + at * self.BOX
        return left, left + self.BOX


class Grid:
    """Draws headings and rows, ``row_height`` high, onto a painter whose unit is a tenth of a millimetre.

    ``rows`` are all rows to come: figures of one kind are of one size, which fits the widest of them, and so are names.
    """

    HEADING: ClassVar[float] = 150

    def __init__(
        self,
        painter: QPainter,
        columns: Columns,
        words: OrderSheetWords,
        row_height: float,
        rows: Sequence[tuple[SheetRow, RowStyle]],
    ) -> None:
        self._painter, self._columns, self._words = painter, columns, words
        self._height = row_height
        self._name = min(max(row_height * 0.6, LEGIBLE), 44)
        self._names = self._fitting_names([(row.name, style is not RowStyle.PRODUCT) for row, style in rows])
        left, right = columns.value(0)
        width = right - left - 2 * _FIGURE_PADDING
        self._sizes = {
            style: fitting(
                [words.number(value) for row, own in rows if own is style for value in row.values],
                min(max(row_height * 0.72, LEGIBLE), 64) if style is RowStyle.PRODUCT else self._name,
                width,
                strong=style is not RowStyle.PRODUCT,
            )
            for style in RowStyle
        }
        left, right = columns.total
        totals = [words.number(row.total) for row, _style in rows]
        self._total = fitting(totals, self._name, right - left - 2 * _PADDING, strong=True)

    def text(  # noqa: PLR0913 - how a text is set
        self,
        place: QRectF,
        text: str,
        size: float,
        *,
        alignment: Qt.AlignmentFlag = _LEFT,
        strong: bool = False,
        wraps: bool = False,
    ) -> None:
        """Write ``text``: on one line if it fits, else on several where it may, else smaller, and cut at last."""
        size = min(size, place.height())
        flags = alignment | Qt.TextFlag.TextSingleLine
        if width_of([text], size, strong=strong) > place.width():
            on_two_lines = several_lines(text, size, place, strong=strong) if wraps else None
            if on_two_lines:
                size, flags = on_two_lines, alignment | WRAPPED
            else:
                least = max(size * _SMALLEST, min(size, LEGIBLE))
                size = max(fitting([text], size, place.width(), strong=strong), least)
                text = cut(text, size, place, strong=strong)
        self._write(place, int(flags), text, size, strong=strong)

    def _write(self, place: QRectF, flags: int, text: str, size: float, *, strong: bool) -> None:
        self._painter.setFont(font(size, strong=strong))
        self._painter.setPen(_INK)
        self._painter.drawText(place, flags, text)

    def paint_headings(self, top: float) -> float:
        """Draw the headings; the bottom of them."""
        words, columns = self._words, self._columns
        low = top + 50
        self.text(self._cell(columns.name, low, 64), words.product, 36)
        for at, heading in enumerate(words.headings):
            first, _, second = heading.rpartition(" ")
            for text, upper, height, size, strong in (
                (first, top, 48, 38, False),
                (second, low, 64, 58, True),
                (words.notes[at], top + 113, 36, 29, False),
            ):
                place = self._cell(columns.value(at), upper, height, pad=4)
                self.text(place, text, size, alignment=_MIDDLE, strong=strong)
        if columns.has_boxes:
            self.text(self._cell(columns.total, low, 64), words.total, 36, alignment=_RIGHT)
            for at, heading in enumerate((words.left_over, words.sold_out_at)):
                place = self._cell(columns.box(at), top + 24, self.HEADING - 40)
                self.text(place, heading, 36, alignment=_MIDDLE, wraps=True)
        return top + self.HEADING

    def paint_row(self, row: SheetRow, style: RowStyle, top: float) -> float:
        """Draw a row; the bottom of it."""
        columns, strong = self._columns, style is not RowStyle.PRODUCT
        if strong:
            self._painter.fillRect(QRectF(columns.left, top, columns.right - columns.left, self._height), _BAND)
        self._rule(top, _FAMILY_RULE if strong else _HAIRLINE)
        self._paint_name(row.name, top, strong=strong)
        for at, value in enumerate(row.values):
            place = self._cell(columns.value(at), top, self._height, pad=_FIGURE_PADDING)
            self.text(place, self._words.number(value), self._sizes[style], alignment=_RIGHT, strong=strong)
        if columns.has_boxes:
            total = self._cell(columns.total, top, self._height)
            self.text(total, self._words.number(row.total), self._total, alignment=_RIGHT, strong=True)
            if style is RowStyle.PRODUCT:
                self._paint_boxes(top)
        return top + self._height

    def _fitting_names(self, names: Sequence[tuple[str, bool]]) -> float:
        """The largest size at which every name, strong or not, fits on one line or on several; if none, the least."""
        place, least = self._cell(self._columns.name, 0, self._height), max(self._name * _SMALLEST, LEGIBLE)
        sizes = [size for share in SHARES if (size := self._name * share) >= least]
        roomy = (size for size in sizes if all(fits(text, size, place, strong=strong) for text, strong in names))
        return next(roomy, min(least, self._name))

    def _paint_name(self, name: str, top: float, *, strong: bool) -> None:
        place, flags = self._cell(self._columns.name, top, self._height), _LEFT | Qt.TextFlag.TextSingleLine
        if width_of([name], self._names, strong=strong) > place.width():
            if fits(name, self._names, place, strong=strong):
                flags = _LEFT | WRAPPED
            else:
                name = cut(name, self._names, place, strong=strong)
        self._write(place, int(flags), name, self._names, strong=strong)

    def _paint_boxes(self, top: float) -> None:
        gap = min(8.0, self._height * 0.08)
        self._painter.setPen(_BOX)
        for at in range(2):
            left, right = self._columns.box(at)
            self._painter.drawRect(QRectF(left + 14, top + gap, right - left - 14, self._height - 2 * gap))

    def paint_frame(self, top: float, bottom: float) -> None:
        """Draw the rules above and below the rows, and the hairlines between days."""
        self._painter.setPen(_BETWEEN)
        for at in range(self._columns.values + 1):
            x = self._columns.value(at)[0]
            self._painter.drawLine(QLineF(x, top, x, bottom))
        for y in (top, bottom):
            self._rule(y, _RULE)

    def _rule(self, y: float, pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.drawLine(QLineF(self._columns.left, y, self._columns.right, y))

    @staticmethod
    def _cell(sides: Sequence[float], top: float, height: float, pad: float = _PADDING) -> QRectF:
        left, right = sides
        return QRectF(left + pad, top, right - left - 2 * pad, height)
