"""Draws the application's icon for Windows (.ico), macOS (.icns) and Linux (.png): ``application_icons.py FOLDER``.

And the picture at the side of the Windows setup's first and last page.
"""

# ruff: noqa: INP001 - a script

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "fleca.svg"
ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
PNG_SIDES = (48, 128, 256, 512)
SETUP_SIDE = (164, 314)
SETUP_ICON, SETUP_TOP, SETUP_BOTTOM = 96, "#fbeedd", "#e8b77f"


def png(side: int) -> bytes:
    """The icon, ``side`` pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content.data())


def ico() -> bytes:
    """The container of Windows: a header, one entry for each size, the PNGs."""
    pictures = [(side, png(side)) for side in ICO_SIDES]
    entries, at = b"", 6 + 16 * len(pictures)
    for side, content in pictures:
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(content), at)
        at += len(content)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(content for _side, content in pictures)


def icns() -> bytes:
    """The container of macOS: a kind, a length and a PNG for each size."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png(side))) + png(side) for side, kind in ICNS_KINDS.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def setup_side() -> QImage:
    """The icon on the colours of a crust, as NSIS wants it: 164 x 314 pixels without transparency."""
    width, height = SETUP_SIDE
    image = QImage(width, height, QImage.Format.Format_RGB888)
    colours = QLinearGradient(0, 0, 0, height)
    colours.setColorAt(0, QColor(SETUP_TOP))
    colours.setColorAt(1, QColor(SETUP_BOTTOM))
    painter = QPainter(image)
    painter.fillRect(image.rect(), colours)
    left, top = (width - SETUP_ICON) / 2, (height - SETUP_ICON) / 3
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(left, top, SETUP_ICON, SETUP_ICON))
    painter.end()
    return image


def main() -> None:
    """Write all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "fleca.ico").write_bytes(ico())
    (folder / "fleca.icns").write_bytes(icns())
    setup_side().save(str(folder / "setup-side.bmp"), "BMP")
    for side in PNG_SIDES:
        (folder / f"fleca-{side}.png").write_bytes(png(side))
    application.quit()


if __name__ == "__main__":
    main()
