from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from fleca_desktop.adapters.pictures import write_png, write_svg
from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from pathlib import Path

SIZE = QSize(100, 60)
pytestmark = pytest.mark.usefixtures("qapp")


def paint(painter: QPainter) -> None:
    """A red square at the left, clipped to half its width, and a word."""
    painter.setClipRect(QRectF(0, 0, 30, 60))
    painter.fillRect(QRectF(0, 0, 60, 60), QColor("#ff0000"))
    painter.drawText(5, 30, "pa")


def test_a_png_is_twice_as_sharp_as_the_screen(tmp_path: Path) -> None:
    write_png(paint, SIZE, tmp_path / "plot.png")
    image = QImage(str(tmp_path / "plot.png"))
    assert image.size() == SIZE * 2
    assert image.pixelColor(20, 20) == QColor("#ff0000")
    assert image.pixelColor(100, 20).alpha() == 0


def test_an_svg_keeps_letters_and_what_is_clipped(tmp_path: Path) -> None:
    write_svg(paint, SIZE, tmp_path / "plot.svg")
    text = (tmp_path / "plot.svg").read_text("utf-8")
    assert 'viewBox="0 0 100 60"' in text
    assert "<clipPath" in text
    assert ">pa</text>" in text


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    for write in (write_png, write_svg):
        with pytest.raises(EnvironmentFault):
            write(paint, SIZE, tmp_path / "gone" / "plot")
