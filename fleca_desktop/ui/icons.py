"""Line icons drawn here (``resources/icons``), tinted when they are shown and sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fleca_desktop.bundled import bundled


class _TintedEngine(QIconEngine):
    """Draws an SVG whose ``currentColor`` is one colour, at whatever size is asked for."""

    def __init__(self, svg: bytes) -> None:
        super().__init__()
        self._svg = svg
        self._renderer = QSvgRenderer(QByteArray(svg))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw inside ``rect``; disabled icons are fainter."""
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        side = min(rect.width(), rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        self._renderer.render(painter, box)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon in ``size`` device pixels."""
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def clone(self) -> QIconEngine:
        """Another engine with the same drawing."""
        return _TintedEngine(self._svg)


@lru_cache(maxsize=256)
def icon(name: str, colour: str) -> QIcon:
    """The icon ``resources/icons/{name}.svg`` in ``colour`` (``#rrggbb``)."""
    svg = (bundled("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QIcon(_TintedEngine(svg.replace("currentColor", colour).encode()))


def application_icon() -> QIcon:
    """The application's own icon."""
    return QIcon(str(bundled("resources") / "icons" / "fleca.svg"))
