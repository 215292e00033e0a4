"""The pictures of the window (build/scenes.py) forget no page and no state that a page has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from fleca_desktop.app import window_pages

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtWidgets import QApplication

BUILD = Path(__file__).resolve().parents[2] / "build"


@pytest.fixture
def scenes(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(BUILD)
    import scenes  # noqa: PLC0415 - found only now

    return scenes


def test_every_page_is_pictured_in_its_good_and_its_empty_state(scenes: ModuleType, qapp: QApplication) -> None:
    assert qapp is not None
    pictured = {(scene.page, scene.state) for scene in scenes.SCENES}
    pages = {spec.id for spec in window_pages()} - {"welcome"}
    assert pictured >= {(page, state) for page in pages for state in ("good", "empty")}
    assert pictured >= {("welcome", f"step-{step}") for step in (1, 2, 3, 4)}
    assert len({scene.name for scene in scenes.SCENES}) == len(scenes.SCENES)


@pytest.mark.slow
def test_a_picture_is_of_the_page_that_it_is_named_after(tmp_path: Path) -> None:
    command = [sys.executable, str(BUILD / "screenshots.py"), "--out", str(tmp_path), "--looks", "ca-dark-100"]
    subprocess.run([*command, "--only", "home-empty,settings-empty,welcome-step-2"], check=True)  # noqa: S603 - ours
    pictures = {path.stem: QImage(str(path)) for path in tmp_path.glob("*.png")}
    assert set(pictures) == {f"{name}-ca-dark-100" for name in ("home-empty", "settings-empty", "welcome-step-2")}
    for picture in pictures.values():
        assert (picture.width(), picture.height()) == (1366, 768)
        words = {picture.pixel(x, y) for x in range(220, 1366, 3) for y in range(0, 768, 3)}
        assert len(words) > 50
    assert len({bytes(picture.constBits()) for picture in pictures.values()}) == 3
