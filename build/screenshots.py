"""Takes a picture of every page of the sample shop: ``python build/screenshots.py --out FOLDER``.

Without further options the whole chosen set is made: both themes, three languages, two scales and sizes.
Needs no display. Every scale runs in its own process, because Qt takes its scale from the environment.
"""

# ruff: noqa: INP001, T201 - a script, which prints

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.jobs import Lane, SteppedLane

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


@dataclass(frozen=True)
class Shot:
    """One look of the window."""

    theme: Literal["light", "dark"]
    language: Literal["ca", "es", "en"]
    scale: int
    size: str

    @property
    def name(self) -> str:
        """What its files end in."""
        large = f"-{self.scale}x" if self.scale > 1 else ""
        return f"{self.language}-{self.theme}-{self.size}{large}"


USUAL = "1280x800"
CHOSEN = (
    Shot("light", "ca", 1, USUAL),
    Shot("light", "es", 1, USUAL),
    Shot("light", "en", 1, USUAL),
    Shot("dark", "ca", 1, USUAL),
    Shot("dark", "es", 1, USUAL),
    Shot("dark", "en", 1, USUAL),
    Shot("light", "ca", 1, "1366x768"),
    Shot("light", "en", 2, USUAL),
    Shot("dark", "ca", 2, USUAL),
)


def take(shots: list[Shot], out: Path) -> None:
    """Open the sample shop in this process and picture each page in each look."""
    from fleca_desktop.app import open_sample_shop  # noqa: PLC0415 - after Qt's environment is set
    from fleca_desktop.ui.assembly import start_application  # noqa: PLC0415 - the same

    application = start_application(["screenshots"])
    _prefer_inter(application)
    with tempfile.TemporaryDirectory() as folder:
        shop = open_sample_shop(Path(folder))
        for shot in shots:
            _picture(application, shop, shot, out)
        shop.close()


def _picture(application: QApplication, shop: Shop, shot: Shot, out: Path) -> None:
    from fleca_desktop.app import window_pages  # noqa: PLC0415 - the same
    from fleca_desktop.ui.assembly import Look, Session  # noqa: PLC0415 - the same
    from fleca_desktop.ui.jobs import Jobs, SteppedLane  # noqa: PLC0415 - the same

    lanes: dict[Lane, SteppedLane] = {}
    jobs = Jobs(lambda lane: lanes.setdefault(lane, SteppedLane()))
    session = Session(application, shop, pages=window_pages, look=Look(shot.theme, shot.language), jobs=jobs)
    session.window.resize(*(int(side) for side in shot.size.split("x")))
    session.window.show()
    session.begin()
    for page in session.window.page_ids:
        session.window.show_page(page)
        _finish(lanes, application)
        session.window.grab().save(str(out / f"{page}-{shot.name}.png"))
    session.window.close()
    session.close()


def _prefer_inter(application: QApplication) -> None:
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - the same

    if "Inter" in QFontDatabase.families():
        font = application.font()
        font.setFamily("Inter")
        application.setFont(font)


def _finish(lanes: dict[Lane, SteppedLane], application: QApplication) -> None:
    for _round in range(3):
        while any(lane.step() for lane in list(lanes.values())):
            pass
        application.processEvents()


def _take_chosen(out: Path) -> None:
    for scale in sorted({shot.scale for shot in CHOSEN}):
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
        command = [sys.executable, __file__, "--out", str(out), "--scale", str(scale), "--chosen"]
        subprocess.run(command, check=True, env=environment)  # noqa: S603 - this very script


def main() -> int:
    """Take the pictures that are asked for, or the chosen set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--theme", choices=["light", "dark"])
    parser.add_argument("--language", choices=["ca", "es", "en"])
    parser.add_argument("--scale", type=int, choices=[1, 2], default=1)
    parser.add_argument("--size", default=USUAL)
    parser.add_argument("--chosen", action="store_true", help="those of the chosen set that have this scale")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    if asked.chosen:
        take([shot for shot in CHOSEN if shot.scale == asked.scale], asked.out)
    elif asked.theme or asked.language:
        take([Shot(asked.theme or "light", asked.language or "en", asked.scale, asked.size)], asked.out)
    else:
        _take_chosen(asked.out)
        print(f"{len(list(asked.out.glob('*.png')))} pictures in {asked.out}")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if "--scale" in sys.argv:
        os.environ.setdefault("QT_SCALE_FACTOR", sys.argv[sys.argv.index("--scale") + 1])
    sys.exit(main())
