"""Whether a folder is on a drive that other computers use too: SQLite's write-ahead log does not work there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PureWindowsPath
from typing import Final

_SHARED: Final = ("nfs", "cifs", "smb", "afp", "webdav", "davfs", "9p", "sshfs", "afs", "ncpfs", "ceph", "glusterfs")
_DRIVE_REMOTE: Final = 4
_MOUNT_FIELDS: Final = 3


def is_on_shared_drive(folder: Path) -> bool:
    """Whether ``folder`` (or the nearest of its parents that exists) is on a network drive; False when unknown."""
    place = folder.absolute()
    if sys.platform == "win32":
        return _is_remote_on_windows(place)
    mounts = _mounts_of_mac() if sys.platform == "darwin" else _mounts_of_linux()
    return is_shared(kind_of(place.resolve(), mounts))


def is_shared(kind: str) -> bool:
    """Whether a file system of this kind is reached over a network."""
    return any(word in kind.lower() for word in _SHARED)


def kind_of(place: Path, mounts: list[tuple[str, str]]) -> str:
    """The kind of file system that holds ``place``, of ``mounts`` as (mount point, kind); later ones cover earlier."""
    best, kind = -1, ""
    for point, candidate in mounts:
        if place.is_relative_to(point) and len(Path(point).parts) >= best:
            best, kind = len(Path(point).parts), candidate
    return kind


def parse_mounts(text: str) -> list[tuple[str, str]]:
    """(mount point, kind) of each line of Linux's ``/proc/mounts``."""
    fields = (line.split(" ") for line in text.splitlines())
    return [(_unescaped(parts[1]), parts[2]) for parts in fields if len(parts) >= _MOUNT_FIELDS]


def parse_mount_command(text: str) -> list[tuple[str, str]]:
    """(mount point, kind) of each line that macOS's ``mount`` prints: ``//me@nas/shop on /Volumes/shop (smbfs, …)``."""
    found = []
    for line in text.splitlines():
        point, bracket, rest = line.partition(" on ")[2].rpartition(" (")
        if bracket:
            found.append((point, rest.partition(",")[0].rstrip(")")))
    return found


def _unescaped(text: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, sign)
    return text


def _mounts_of_linux() -> list[tuple[str, str]]:
    try:
        return parse_mounts(Path("/proc/mounts").read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return []


def _mounts_of_mac() -> list[tuple[str, str]]:
    try:
        done = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False)
    except (OSError, subprocess.SubprocessError):
        return []
    return parse_mount_command(done.stdout)


def _is_remote_on_windows(place: Path) -> bool:
    drive = PureWindowsPath(place).drive
    if drive.startswith("\\\\"):
        return True
    if sys.platform == "win32":  # pragma: no cover - where there are drives
        import ctypes  # noqa: PLC0415 - only there

        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE)
    return False
