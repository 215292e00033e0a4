"""The ways out of the program that the forecast page needs; the composition root puts the adapters in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPainter

    from fleca_desktop.core.figure_table import FigureTable

    WritePicture = Callable[[Callable[[QPainter], None], QSize, Path], None]


@dataclass(frozen=True)
class FigureOutlets:
    """Writers of pictures and of figures; CSV wants the locale's decimal sign."""

    png: WritePicture
    svg: WritePicture
    xlsx: Callable[[Sequence[FigureTable], Path], None]
    csv: Callable[[FigureTable, str, Path], None]
