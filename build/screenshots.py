"""Pictures of every page of the window in each of its states: ``python build/screenshots.py --out FOLDER``.

Without further options every scene (``build/scenes.py``) is pictured in both themes, three languages and two scales at
1366 x 768, with ``index.html`` to look through them. ``--quick`` pictures each page once in a few looks, ``--only``
some scenes. Needs no display. Each scale runs in processes of its own: Qt takes its scale from the environment.
"""

# ruff: noqa: INP001, T201, PLC0415 - a script, which prints, and sets Qt's environment before Qt is loaded

from __future__ import annotations

import argparse
import html
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from fnmatch import fnmatch
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QApplication
    from scenes import Scene

HERE: Final = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

Theme = Literal["light", "dark"]
Language = Literal["ca", "es", "en"]
SIZE: Final = (1366, 768)


@dataclass(frozen=True)
class Look:
    """One look of the window."""

    theme: Theme
    language: Language
    scale: int

    @property
    def name(self) -> str:
        """What its files end in."""
        return f"{self.language}-{self.theme}-{100 * self.scale}"


ALL: Final = tuple(
    Look(theme, language, scale) for scale in (1, 2) for theme in get_args(Theme) for language in get_args(Language)
)
QUICK: Final = (
    *(Look("light", language, 1) for language in get_args(Language)),
    Look("dark", "ca", 1),
    Look("light", "ca", 2),
)


def take(scenes: Iterable[Scene], looks: Iterable[Look], out: Path) -> None:
    """Play ``scenes`` in each of ``looks`` in this process, and picture them."""
    from scene_shops import SHOPS

    from fleca_desktop.ui.assembly import start_application

    application = start_application(["screenshots"])
    _prefer_inter(application)
    with tempfile.TemporaryDirectory() as room:
        for shop, played in groupby(scenes, key=lambda scene: scene.shop):
            prepared = Path(room) / shop
            SHOPS[shop](prepared)
            together = list(played)
            for look in looks:
                _play(application, together, look, prepared, out)


def _play(application: QApplication, scenes: list[Scene], look: Look, prepared: Path, out: Path) -> None:
    """The scenes of one shop in one look, in one window, on a copy of the shop."""
    from scene_shops import opened
    from scenes import Stage, outlets

    from fleca_desktop.app import window_pages
    from fleca_desktop.ui import assembly
    from fleca_desktop.ui.hopsworks.spec import hopsworks_spec
    from fleca_desktop.ui.jobs import Jobs, Lane, SteppedLane

    with tempfile.TemporaryDirectory() as room:
        folder = Path(room) / "shop"
        shutil.copytree(prepared, folder)
        is_damaged = scenes[0].shop == "damaged"
        shop = opened(Path(room) / "other" if is_damaged else folder)
        lanes: dict[Lane, SteppedLane] = {}
        jobs = Jobs(lambda lane: lanes.setdefault(lane, SteppedLane()))
        session = assembly.Session(
            application,
            shop,
            look=assembly.Look(look.theme, look.language),
            pages=lambda: [hopsworks_spec(outlets) if spec.id == "hopsworks" else spec for spec in window_pages()],
            jobs=jobs,
        )
        session.window.resize(*SIZE)
        session.window.show()
        session.begin()
        stage = Stage(session, jobs, lanes, Path(room))
        stage.finish()
        for scene in scenes:
            stage.tidy()
            scene.play(stage)
            (stage.taken or session.window.grab()).save(str(out / f"{scene.name}-{look.name}.png"))
        session.window.close()
        session.close()
        shop.close()


def _prefer_inter(application: QApplication) -> None:
    from PySide6.QtGui import QFontDatabase

    if "Inter" in QFontDatabase.families():
        font = application.font()
        font.setFamily("Inter")
        application.setFont(font)


def _spread(looks: tuple[Look, ...], scenes: str, out: Path) -> int:
    """Take all of it, one process for each scale and theme, as many at once as there are processors."""
    waiting = [list(group) for _key, group in groupby(looks, key=lambda look: (look.scale, look.theme))]
    running: list[subprocess.Popen[bytes]] = []
    failed = 0
    while waiting or running:
        while waiting and len(running) < (os.cpu_count() or 1):
            running.append(_process(waiting.pop(0), scenes, out))
        done = running.pop(0)
        failed += done.wait() != 0
    return failed


def _process(looks: list[Look], scenes: str, out: Path) -> subprocess.Popen[bytes]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(looks[0].scale)}
    names = ",".join(look.name for look in looks)
    command = [sys.executable, str(Path(__file__)), "--out", str(out), "--only", scenes, "--looks", names]
    return subprocess.Popen(command, env=environment)  # noqa: S603 - this very script


def _write_index(out: Path) -> int:
    """One row for each scene; how many pictures there are."""
    pictures = sorted(out.glob("*.png"))
    rows = []
    for scene, of_scene in groupby(pictures, key=lambda path: path.stem.rsplit("-", 3)[0]):
        cells = "".join(
            f'<a href="{path.name}"><img src="{path.name}" title="{html.escape(path.stem)}" loading="lazy"></a>'
            for path in of_scene
        )
        rows.append(f"<h2>{html.escape(scene)}</h2><div>{cells}</div>")
    style = "body{font:14px sans-serif}img{width:24%;margin:2px;border:1px solid #ccc}"
    page = f'<!doctype html><meta charset="utf-8"><title>Fleca</title><style>{style}</style>{"".join(rows)}'
    (out / "index.html").write_text(page, encoding="utf-8")
    return len(pictures)


def main() -> int:
    """Take the pictures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--quick", action="store_true", help="each page in its good state, in a few looks")
    parser.add_argument("--only", default="*", help="scenes, such as 'orders-*' (several with commas)")
    parser.add_argument("--looks", default="", help="looks, such as ca-dark-200 (several with commas), in one process")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    if asked.looks:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from scenes import SCENES

        looks = [look for look in ALL if look.name in asked.looks.split(",")]
        take(
            [one for one in SCENES if any(fnmatch(one.name, made) for made in asked.only.split(","))], looks, asked.out
        )
        return 0
    only = "*-good" if asked.quick else asked.only
    failed = _spread(QUICK if asked.quick else ALL, only, asked.out)
    print(f"{_write_index(asked.out)} pictures in {asked.out}: see index.html")
    return failed


if __name__ == "__main__":
    sys.exit(main())
