"""The ways out of the program that the order page needs; the composition root puts the adapters in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fleca_desktop.core.order_sheet import Paper, PrintedSheet

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

WriteFile = Callable[[Sequence[PrintedSheet], Path], None]


@dataclass(frozen=True)
class SheetOutlets:
    """Writers of files, and how sheets get onto a printer: ``set_page`` before it is begun, then ``paint``."""

    pdf: WriteFile
    xlsx: WriteFile
    csv: WriteFile
    set_page: Callable[[QPagedPaintDevice, Paper], None]
    paint: Callable[[QPagedPaintDevice, Sequence[PrintedSheet]], None]
