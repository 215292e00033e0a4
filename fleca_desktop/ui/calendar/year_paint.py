"""Paints months and days. Each meaning has its own shape, so that none is told by colour alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPen

from fleca_desktop.ui.calendar.year_layout import MONTHS, WEEKDAYS, Box
from fleca_desktop.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from fleca_desktop.ui.calendar.presenter import DayMark
    from fleca_desktop.ui.calendar.year_layout import YearLayout
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.theme import Roles

_ROUND = 4.0
_HATCH_ALPHA = 90
_A_MONDAY = date(2024, 1, 1)


class YearPaint:
    """Draws with ``painter`` what ``layout`` places, in the colours of ``roles``."""

    def __init__(self, painter: QPainter, layout: YearLayout, roles: Roles, formats: Formats, font: QFont) -> None:
        self._painter, self._layout, self._roles, self._formats = painter, layout, roles, formats
        self._plain = QFont(font)
        self._plain.setPixelSize(Type.CAPTION)
        self._strong = QFont(self._plain)
        self._strong.setWeight(QFont.Weight.DemiBold)

    def months(self) -> None:
        """Names of months, letters of weekdays."""
        for month in range(1, MONTHS + 1):
            name = self._formats.month_long(date(self._layout.year, month, 1))
            heading = QFont(self._strong)
            heading.setPixelSize(Type.LABEL)
            self._text(self._layout.title(month), name[:1].upper() + name[1:], self._roles.text, heading, left=True)
            for weekday in range(WEEKDAYS):
                letter = self._formats.weekday_letter(_A_MONDAY.replace(day=1 + weekday))
                self._text(self._layout.weekday(month, weekday), letter, self._roles.muted, self._plain)

    def day(self, day: date, mark: DayMark | None, *, is_today: bool, is_chosen: bool) -> None:
        """One day with what it is."""
        box = self._layout.day(day)
        tile = QRectF(box.left + 1, box.top + 1, box.width - 2, box.height - 2)
        if is_chosen:
            _fill(self._painter, tile, self._roles.tint)
        if mark is not None:
            _signs(self._painter, tile, self._roles, mark)
        strong = is_today or (mark is not None and mark.holiday)
        self._text(box, str(day.day), self._colour(day, mark), self._strong if strong else self._plain)
        if is_today:
            self._outline(tile, self._roles.accent, 1.5)
        if is_chosen:
            self._outline(tile, self._roles.accent, 1.0)

    def ring(self, day: date) -> None:
        """Where the keys are."""
        box = self._layout.day(day)
        self._outline(QRectF(box.left, box.top, box.width, box.height), self._roles.text, 1.5)

    def _colour(self, day: date, mark: DayMark | None) -> str:
        if mark is not None and mark.holiday and not mark.closed:
            return self._roles.bad
        return self._roles.muted if day.weekday() == WEEKDAYS - 1 and mark is None else self._roles.text

    def _outline(self, tile: QRectF, colour: str, width: float) -> None:
        self._painter.setPen(QPen(QColor(colour), width))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)

    def _text(self, box: Box, text: str, colour: str, font: QFont, *, left: bool = False) -> None:
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter
        inset = 5.0 if left else 0.0
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        place = QRectF(box.left + inset, box.top, box.width - inset, box.height)
        self._painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)


def paint_sample(painter: QPainter, side: float, roles: Roles, mark: DayMark) -> None:
    """The signs of ``mark`` on a tile of ``side``, for the key."""
    _signs(painter, QRectF(1, 1, side - 2, side - 2), roles, mark)


def _signs(painter: QPainter, tile: QRectF, roles: Roles, mark: DayMark) -> None:
    """A tile for a holiday, hatching for a closure, a bar for an event, a dot for a bulk order."""
    if mark.holiday:
        _fill(painter, tile, roles.bad_tint)
    if mark.closed:
        _fill(painter, tile, roles.sunken)
        painter.fillRect(tile, QBrush(_faint(roles.muted), Qt.BrushStyle.BDiagPattern))
    if mark.event:
        bar = QRectF(tile.left() + 3, tile.bottom() - 2.5, tile.width() - 6, 2.5)
        painter.fillRect(bar, QColor(roles.accent))
    if mark.ordered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(roles.good))
        painter.drawEllipse(QPointF(tile.right() - 3.5, tile.top() + 3.5), 2.5, 2.5)


def _faint(colour: str) -> QColor:
    faint = QColor(colour)
    faint.setAlpha(_HATCH_ALPHA)
    return faint


def _fill(painter: QPainter, tile: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(tile, _ROUND, _ROUND)
