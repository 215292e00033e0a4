from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_user_guide_is_the_windows_help() -> None:
    answer = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(ROOT / "build" / "user_guide.py"), "check"], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stdout
