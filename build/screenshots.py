"""Takes a picture of every page of the sample shop: ``python build/screenshots.py --out FOLDER``.

Without further options the whole chosen set is made: both themes, three languages, two scales and sizes.
Needs no display. Every look runs in its own process, because Qt takes its scale from the environment.
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

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


@dataclass(frozen=True)
class Shot:
    """One look of the window."""

    theme: str
    language: str
    scale: int
    size: str

    @property
    def name(self) -> str:
        """What its files end in."""
        large = f"-{self.scale}x" if self.scale > 1 else ""
        return f"{self.language}-{self.theme}-{self.size}{large}"


USUAL = "1280x800"
CHOSEN = (
    *(Shot(theme, language, 1, USUAL) for theme in ("light", "dark") for language in ("ca", "es", "en")),
    Shot("light", "ca", 1, "1366x768"),
    Shot("light", "en", 2, USUAL),
    Shot("dark", "ca", 2, USUAL),
)


def take(shot: Shot, out: Path) -> None:
    """Open the sample shop in this process and picture each page."""
    from fleca_desktop.app import open_sample_shop, window_pages  # noqa: PLC0415 - after Qt's environment is set
    from fleca_desktop.ui.assembly import Look, Session, start_application  # noqa: PLC0415 - the same
    from fleca_desktop.ui.jobs import Jobs, Lane, SteppedLane  # noqa: PLC0415 - the same

    application = start_application(["screenshots"])
    _prefer_inter(application)
    lanes: dict[Lane, SteppedLane] = {}
    with tempfile.TemporaryDirectory() as folder:
        shop = open_sample_shop(Path(folder))
        jobs = Jobs(lambda lane: lanes.setdefault(lane, SteppedLane()))
        session = Session(application, shop, pages=window_pages, look=Look(shot.theme, shot.language), jobs=jobs)
        session.window.resize(*(int(side) for side in shot.size.split("x")))
        session.window.show()
        session.begin()
        for page in session.window.page_ids:
            session.window.show_page(page)
            _finish(lanes, application)
            session.window.grab().save(str(out / f"{page}-{shot.name}.png"))
        session.close()
        shop.close()


def _prefer_inter(application) -> None:  # noqa: ANN001 - Qt is imported late
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - the same

    if "Inter" in QFontDatabase.families():
        font = application.font()
        font.setFamily("Inter")
        application.setFont(font)


def _finish(lanes, application) -> None:  # noqa: ANN001 - the same
    for _round in range(3):
        while any(lane.step() for lane in list(lanes.values())):
            pass
        application.processEvents()


def main() -> int:
    """Take the pictures that are asked for, or the chosen set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--theme", choices=["light", "dark"])
    parser.add_argument("--language", choices=["ca", "es", "en"])
    parser.add_argument("--scale", type=int, choices=[1, 2], default=1)
    parser.add_argument("--size", default=USUAL)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    if asked.theme or asked.language:
        take(Shot(asked.theme or "light", asked.language or "en", asked.scale, asked.size), asked.out)
        return 0
    for shot in CHOSEN:
        options = ["--theme", shot.theme, "--language", shot.language, "--scale", str(shot.scale), "--size", shot.size]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(shot.scale)}
        command = [sys.executable, __file__, "--out", str(asked.out), *options]
        subprocess.run(command, check=True, env=environment)  # noqa: S603 - this very script
    print(f"{len(list(asked.out.glob('*.png')))} pictures in {asked.out}")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if "--scale" in sys.argv:
        os.environ.setdefault("QT_SCALE_FACTOR", sys.argv[sys.argv.index("--scale") + 1])
    sys.exit(main())
