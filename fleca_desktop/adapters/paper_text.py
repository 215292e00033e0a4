"""Text on paper: how wide it is, at which size it fits, and where it is cut (tenths of millimetres)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

if TYPE_CHECKING:
    from collections.abc import Sequence

# Typefaces whose plain figures are all of one width: figures asked for by a font feature lose their meaning in a
# PDF's text, so that neither search nor a screen reader finds them.
_FAMILIES = ["Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", "DejaVu Sans", "Arial"]
SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)  # of the size wanted, on several lines
LEGIBLE = 29.0  # 8 points and a bit: nothing on the page is smaller
WRAPPED = Qt.TextFlag.TextWordWrap


def width_of(texts: Sequence[str], size: float, *, strong: bool) -> float:
    """The width of the widest of ``texts``."""
    metrics = QFontMetricsF(font(size, strong=strong))
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)


def fitting(texts: Sequence[str], size: float, width: float, *, strong: bool) -> float:
    """The largest size up to ``size`` at which the widest of ``texts`` is not wider than ``width``."""
    needed = width_of(texts, size, strong=strong)
    return size if needed <= width else int(size * width / needed)


def several_lines(text: str, size: float, place: QRectF, *, strong: bool) -> float | None:
    """The largest legible size at which ``text`` fits into ``place`` when it is broken between words."""
    for share in SHARES:
        if size * share < LEGIBLE:
            break
        if _fits_broken(text, size * share, place, strong=strong):
            return size * share
    return None


def fits(text: str, size: float, place: QRectF, *, strong: bool) -> bool:
    """Whether ``text`` fits on one line, or broken between words."""
    return width_of([text], size, strong=strong) <= place.width() or _fits_broken(text, size, place, strong=strong)


def _fits_broken(text: str, size: float, place: QRectF, *, strong: bool) -> bool:
    needed = QFontMetricsF(font(size, strong=strong)).boundingRect(place, int(WRAPPED), text)
    return needed.height() <= place.height() + 1 and needed.width() <= place.width() + 1


def lines_of(text: str, size: float, width: float) -> int:
    """How many lines ``text`` takes when it is broken between words."""
    metrics = QFontMetricsF(font(size, strong=False))
    needed = metrics.boundingRect(QRectF(0, 0, width, 10_000), int(WRAPPED), text)
    return max(1, round(needed.height() / metrics.height()))


def cut(text: str, size: float, place: QRectF, *, strong: bool) -> str:
    """``text`` without its middle, where it is too long: names that begin alike are told apart by their ends."""
    metrics = QFontMetricsF(font(size, strong=strong))
    return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, place.width() + 2)


def font(size: float, *, strong: bool) -> QFont:
    """The paper's typeface in a size, to the whole tenth of a millimetre."""
    return _made_font(max(round(size), 1), strong)


@cache
def _made_font(size: int, strong: bool) -> QFont:  # noqa: FBT001 - a cache's key
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # a ligature is another letter to whoever searches the PDF
    if strong:
        font.setWeight(QFont.Weight.Bold)
    return font
