"""Drawings as picture files: points for the screen (PNG), lines for print (SVG). Needs a QGuiApplication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from fleca_desktop.adapters.files import written_whole
from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QSize

_SHARPNESS = 2  # points of the picture for one of the screen


def write_png(paint: Callable[[QPainter], None], size: QSize, path: Path) -> None:
    """Write what ``paint`` draws on ``size``, twice as sharp as on the screen.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    image = QImage(size * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_SHARPNESS)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
    with written_whole(path) as draft:
        if not image.save(str(draft), "PNG"):  # type: ignore[call-overload]  # PySide wants bytes in its stubs only
            raise EnvironmentFault("cannot_write", what=str(path))


def write_svg(paint: Callable[[QPainter], None], size: QSize, path: Path) -> None:
    """Write what ``paint`` draws on ``size`` as lines and letters, sharp at any size.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    with written_whole(path) as draft:
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the older one cannot clip curves to their frame
        generator.setFileName(str(draft))
        generator.setSize(size)
        generator.setResolution(_screen_dpi())
        generator.setViewBox(QRect(0, 0, size.width(), size.height()))
        with QPainter(generator) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter)
        if not draft.is_file():
            raise EnvironmentFault("cannot_write", what=str(path))


def _screen_dpi() -> int:
    """Parts of a drawing that Qt keeps as recordings are scaled by the ratio of resolutions: it has to be one."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())
