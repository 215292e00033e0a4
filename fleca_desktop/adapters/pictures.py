"""Drawings as picture files: points for the screen (PNG), lines for print (SVG). Needs a QGuiApplication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from fleca_desktop.adapters.files import write_whole
from fleca_desktop.core.errors import BrokenPromise

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
    picture = _in_memory()
    if not image.save(picture, "PNG"):  # type: ignore[call-overload]  # PySide wants bytes in its stubs only
        raise BrokenPromise("no picture")
    write_whole(bytes(picture.data().data()), path)


def write_svg(paint: Callable[[QPainter], None], size: QSize, path: Path) -> None:
    """Write what ``paint`` draws on ``size`` as lines and letters, sharp at any size.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    picture = _in_memory()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the older one cannot clip curves to their frame
    generator.setOutputDevice(picture)
    generator.setSize(size)
    generator.setResolution(_screen_dpi())
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    with QPainter(generator) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
    write_whole(bytes(picture.data().data()), path)


def _in_memory() -> QBuffer:
    """Something to draw into: Qt keeps to itself what a disk says to it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _screen_dpi() -> int:
    """Parts of a drawing that Qt keeps as recordings are scaled by the ratio of resolutions: it has to be one."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())
