"""Which folder was the owner's shop last time, so that one that was moved is missed and not begun anew."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from platformdirs import user_config_path, user_data_path

_APPLICATION: Final = "fleca-desktop"
_LONGEST: Final = 4000


def usual_folder() -> Path:
    """The platform's folder for application data."""
    return user_data_path(_APPLICATION, appauthor=False)


def _note() -> Path:
    """Outside the shop's folder, with which it would be moved: on Windows and macOS settings and data are in one."""
    return user_config_path(f"{_APPLICATION}-place", appauthor=False) / "shop-folder.txt"


def remembered_folder() -> Path | None:
    """The folder that was open last; None before the first time."""
    try:
        text = _note().read_text(encoding="utf-8")[:_LONGEST].strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(text) if text else None


def remember_folder(folder: Path) -> bool:
    """Open ``folder`` next time; whether that could be written down."""
    if folder != remembered_folder():
        with suppress(OSError):
            _note().parent.mkdir(parents=True, exist_ok=True)
            _note().write_text(str(folder.absolute()), encoding="utf-8")
    return folder.absolute() == remembered_folder()
