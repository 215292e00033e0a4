"""The pictures of README and the user guide: ``python build/guide_pictures.py``. Needs no display; takes two minutes.

They are scenes of ``build/screenshots.py`` in the three languages, light, with indexed colours so that the repository
stays small.
"""

# ruff: noqa: INP001, T201 - a script, which prints

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from user_guide import LANGUAGES, ROOT, picture_of

HERE: Final = Path(__file__).resolve().parent
_MOST: Final = 128
_TONE: Final = 0xFFF0F0F0
SCENES: Final = {
    "home": "home-good",
    "imports": "imports-preview",
    "calendar": "calendar-good",
    "forecast": "forecast-good",
    "orders": "orders-good",
    "evening": "evening-typed",
    "results": "results-good",
    "products": "products-good",
    "health": "health-good",
    "settings": "settings-good",
}
README_SCENES: Final = {
    "first-steps": "welcome-step-1",
    "first-file": "welcome-step-4",
}


def _take(folder: Path) -> None:
    looks = ",".join(f"{language}-light-100" for language in LANGUAGES)
    command = [sys.executable, str(HERE / "screenshots.py"), "--out", str(folder), "--looks", looks]
    subprocess.run([*command, "--only", ",".join((*SCENES.values(), *README_SCENES.values()))], check=True)  # noqa: S603 - our own script


def _keep(source: Path, target: Path) -> None:
    """The picture in 256 colours, the most frequent and one of each other tone: a third of the size."""
    picture = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    colours, times = np.unique(np.frombuffer(picture.constBits(), dtype=np.uint32), return_counts=True)
    frequent = colours[np.argsort(-times.astype(np.int64))]
    _tones, first = np.unique(frequent[_MOST:] & _TONE, return_index=True)
    palette = [*frequent[:_MOST].tolist(), *frequent[_MOST + np.sort(first)].tolist()][:256]
    picture = picture.convertToFormat(QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.ThresholdDither)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(target), "PNG", 0):
        raise OSError(target)


def main() -> int:
    """Take the pictures anew."""
    with tempfile.TemporaryDirectory() as room:
        _take(Path(room))
        for language in LANGUAGES:
            for name, scene in (SCENES | (README_SCENES if language == "en" else {})).items():
                _keep(Path(room) / f"{scene}-{language}-light-100.png", ROOT / "docs" / picture_of(name, language))
    print(f"{len(LANGUAGES) * len(SCENES) + len(README_SCENES)} pictures in docs/images")
    return 0


if __name__ == "__main__":
    sys.exit(main())
