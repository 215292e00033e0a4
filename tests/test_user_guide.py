from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_user_guide_is_the_windows_help() -> None:
    answer = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(ROOT / "build" / "user_guide.py"), "check"], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stdout


def test_every_picture_that_readme_and_the_guides_show_is_there_and_no_other() -> None:
    shown = set()
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        names = re.findall(r"\]\(([^)]+\.png)\)", page.read_text("utf-8"))
        shown |= {(page.parent / name).resolve().relative_to(ROOT) for name in names}
    assert shown == {path.relative_to(ROOT) for path in (ROOT / "docs" / "images").rglob("*.png")}
