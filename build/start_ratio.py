"""How long the frozen window takes to be painted, beside the same from source: ``start_ratio.py PROGRAM [LIMIT]``.

Wants an X display of its own (``xvfb-run``), on which nothing else is drawn. Both start on an empty shop, in turns; the
quickest of each counts, because another program can only make a start slower. Status 1 where the ratio is over LIMIT.
"""

# ruff: noqa: INP001, T201 - a script, which prints

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 4  # the first of each warms the disk's cache, and is the slowest
PATIENCE_S = 60
POLL_S = 0.005
SIDE_PX = 500
ALL_PLANES, Z_PIXMAP = ctypes.c_ulong(-1), 2
COLOURS = 8  # a page with words on it has more levels of grey than an empty window


class Image(ctypes.Structure):
    """The head of Xlib's XImage, as far as its pixels."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")),
        ("data", ctypes.POINTER(ctypes.c_ubyte)),
        *((name, ctypes.c_int) for name in ("byte_order", "unit", "bit_order", "pad", "depth", "bytes_per_line")),
    ]


class Screen:
    """What is to be seen on the display."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(Image)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise SystemExit("No display: xvfb-run -a python build/start_ratio.py …")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def is_painted(self) -> bool:
        """Whether there is more than an empty window in the screen's corner."""
        image = self._x.XGetImage(self._display, self._root, 0, 0, SIDE_PX, SIDE_PX, ALL_PLANES, Z_PIXMAP)
        seen = set(ctypes.string_at(image.contents.data, image.contents.bytes_per_line * image.contents.height))
        self._x.XDestroyImage(image)
        return len(seen) > COLOURS


def start_s(screen: Screen, *command: str) -> float:
    """Seconds from starting ``command`` until its window is painted; the program is ended then."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        bare = {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "QT_QPA_PLATFORM": "xcb"}
        begun = time.perf_counter()
        program = subprocess.Popen(  # noqa: S603 - ours
            [*command, "--shop", str(Path(home) / "shop")], env=bare, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        try:
            while not screen.is_painted():
                if program.poll() is not None or time.perf_counter() - begun > PATIENCE_S:
                    program.kill()
                    raise SystemExit(f"no window: {program.communicate()[1].decode()}")
                time.sleep(POLL_S)
            return time.perf_counter() - begun
        finally:
            program.kill()
            program.communicate()
            while screen.is_painted():
                time.sleep(POLL_S)


def main() -> int:
    """0 within the limit, 1 over it."""
    frozen, limit = sys.argv[1], float((*sys.argv, "1.5")[2])
    screen = Screen()
    source_s, frozen_s = [], []
    for _ in range(ROUNDS):
        source_s.append(start_s(screen, sys.executable, "-m", "fleca_desktop"))
        frozen_s.append(start_s(screen, frozen))
    ratio = min(frozen_s) / min(source_s)
    print(f"painted from source: {min(source_s):.2f} s, frozen: {min(frozen_s):.2f} s, of {ROUNDS} starts each")
    print(f"{ratio:8.2f} x  start of the frozen window, of {limit} x allowed")
    return int(ratio > limit)


if __name__ == "__main__":
    sys.exit(main())
