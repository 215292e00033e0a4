from __future__ import annotations

from pathlib import Path

from fleca_desktop.adapters.drives import (
    is_on_shared_drive,
    is_shared,
    kind_of,
    parse_mount_command,
    parse_mounts,
)

LINUX = """\
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /run tmpfs rw 0 0
//nas/forn /mnt/La\\040fleca cifs rw,vers=3.0 0 0
me@host:/srv /mnt/remot fuse.sshfs rw 0 0
"""
MAC = """\
/dev/disk3s1 on / (apfs, local, read-only)
//me@nas._smb._tcp.local/forn on /Volumes/Forn (nou) (smbfs, nodev, nosuid)
map auto_home on /System/Volumes/Data/home (autofs, automounted)
"""


def test_a_folder_with_a_space_in_its_name_on_a_windows_share_is_found() -> None:
    mounts = parse_mounts(LINUX)
    assert is_shared(kind_of(Path("/mnt/La fleca/shop"), mounts))
    assert is_shared(kind_of(Path("/mnt/remot"), mounts))
    assert not is_shared(kind_of(Path("/mnt/La flecada"), mounts))
    assert not is_shared(kind_of(Path("/run/shop"), mounts))


def test_what_macs_tell_of_their_volumes_is_read() -> None:
    mounts = parse_mount_command(MAC)
    assert kind_of(Path("/Volumes/Forn (nou)/shop"), mounts) == "smbfs"
    assert kind_of(Path("/Applications"), mounts) == "apfs"


def test_a_later_mount_covers_an_earlier_one_at_the_same_place() -> None:
    assert kind_of(Path("/data/shop"), [("/", "ext4"), ("/data", "nfs4"), ("/data", "xfs")]) == "xfs"


def test_here_is_no_shared_drive(tmp_path: Path) -> None:
    assert not is_on_shared_drive(tmp_path / "not" / "yet")
