"""Kills the program and fills its disk at random moments of each act, and looks at what is left.

``fault_injection.py FOLDER --kills 300 --fulls 50 --seed 1`` prints one JSON document. Every trial copies a prepared
shop, runs one act in a forked process, and kills that process after a random part of the time the act takes, or lets it
meet a full disk. Afterwards the database has to be sound and exactly as before the act or exactly as after it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.back_up import Preview, list_backups, preview_backup
from fleca_desktop.services.model_versions import installed_versions
from fleca_desktop.storage import database as storage

sys.path.insert(0, str(Path(__file__).parent))
from exports import EXPORTS, state_of_export  # type: ignore[import-not-found] # beside this file
from owners_acts import ACTS, migrate_half, opened, prepare  # type: ignore[import-not-found] # the same

if TYPE_CHECKING:
    from collections.abc import Callable

DONE, FAULT, BUG = 0, 3, 4
LOADED_ONCE: Final = (  # so that trials, which are forks, spend their time on the act
    "fleca_desktop.adapters.model_bundles",
    "fleca_desktop.core.challenge",
    "fleca_desktop.core.edited_lines",
    "fleca_desktop.core.fine_tuning",
    "fleca_desktop.core.forecaster",
    "fleca_desktop.core.shop_run",
    "xlsxwriter",
    "holidays.countries.spain",
    "holidays.countries.france",
)

State = str


def fingerprint(folder: Path) -> State:
    """Every row of every table, but for the seconds that SQLite's own clock notes; or why there is none."""
    path = folder / "shop" / "shop.sqlite"
    try:
        database = storage.connect(path)
        if not database.is_sound():
            return "unsound"
        digest = hashlib.sha256(str(database.version).encode())
        for table in sorted(database.table_counts()):
            found = [dict(row) for row in database.rows(f"SELECT * FROM {table}")]  # noqa: S608 - our own tables
            rows = sorted(str([value for name, value in row.items() if name != "queued_at"]) for row in found)
            digest.update(f"{table} {rows}".encode())
        database.close()
        return digest.hexdigest()
    except EnvironmentFault as fault:
        return fault.code


def state_of(name: str, folder: Path) -> State:
    """What is left after the act; of a backup, whose database does not change, the names that the backups hold.

    Of an export, whether the file of before is whole or the new one is.
    """
    if name in EXPORTS:
        return state_of_export(name, folder)
    if name in ("training", "end of a training"):
        return in_another_process(lambda: _state_with_models(folder), folder / "state")
    state = fingerprint(folder)
    if name != "backup":
        return state
    return f"{state} {[backup.manifest.shop_name for backup in list_backups(folder / 'shop')]}"


def _state_with_models(folder: Path) -> State:
    """As the next opening finds it: every row, which models there are, and which is in use."""
    try:
        shop = opened(folder)
    except EnvironmentFault as fault:
        return fault.code
    versions = installed_versions(shop).versions
    for version in versions:
        shop.models.examine(version.version)
    shop.close()
    return f"{fingerprint(folder)} {[(one.version, one.active, one.previous) for one in versions]}"


def damage(folder: Path) -> None:
    """Make the database one that cannot be opened."""
    (folder / "shop" / "shop.sqlite").write_bytes(b"Bon dia " * 4000)


@dataclass
class Tally:
    """What was seen of one act."""

    trials: int = 0
    met_full_disk: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


class Suite:
    """Runs trials in ``room``; ``full_disk`` is a small file system of its own, where there can be one."""

    def __init__(self, room: Path, seed: int) -> None:
        self.room, self.random = room, random.Random(seed)  # noqa: S311 - moments
        self.base = room / "base"
        for module in LOADED_ONCE:
            import_module(module)
        in_a_fork(lambda: prepare(self.base))  # libraries that count threads do not like to be forked once used
        self.backups = [path.name for path in self._backups(self.base)]
        self.tallies = {name: Tally() for name in ACTS}
        self.spans_s: dict[str, float] = {}
        self.before: dict[str, State] = {}
        self.after: dict[str, State] = {}
        self.between: dict[str, set[State]] = {}
        for name in ACTS:
            self._learn(name)

    def _learn(self, name: str) -> None:
        """How long the act takes, and the states that it may leave."""
        trial = self._fresh(name, self.room / "trial")
        before = state_of(name, trial)
        began = time.monotonic()
        status = in_a_fork(lambda: ACTS[name](trial))
        self.spans_s[name] = time.monotonic() - began
        if status != DONE:
            raise RuntimeError(f"{name} ends with {status} when nobody disturbs it")
        self.before[name], self.after[name] = before, state_of(name, trial)
        if before == self.after[name]:
            raise RuntimeError(f"{name} changes nothing")
        self.between[name] = {
            "migration": lambda: {self._half_migrated()},  # each migration is whole of its own
            "recover": lambda: {"cannot_open"},  # moved aside, the backup not yet in place: the next start asks again
        }.get(name, set)()
        shutil.rmtree(trial)

    def _half_migrated(self) -> State:
        trial = self._fresh("migration", self.room / "half")
        in_a_fork(lambda: migrate_half(trial))
        state = fingerprint(trial)
        shutil.rmtree(trial)
        return state

    def _fresh(self, name: str, trial: Path) -> Path:
        shutil.copytree(self.base, trial)
        if name == "recover":
            damage(trial)
        return trial

    def kill(self, name: str) -> None:
        """One trial: SIGKILL after a random part of the act's time."""
        trial = self._fresh(name, self.room / "trial")
        moment = self.random.uniform(0, 1.1) * self.spans_s[name]
        child = forked(lambda: ACTS[name](trial))
        time.sleep(moment)
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        self._judge(name, trial, f"killed after {moment:.4f} s")
        shutil.rmtree(trial)

    def fill(self, name: str, disk: Path | None) -> None:
        """One trial: the act meets a disk with a random little space left (or a limit on the size of files)."""
        trial = self._fresh(name, (disk or self.room) / "trial")
        left = (
            int(2 ** self.random.uniform(0, 9)) * 4096 - 4096
        )  # from nothing to 2 MB, and mostly little: acts are small
        if disk is not None:
            leave_free(disk, left)
        status = in_a_fork(lambda: ACTS[name](trial), limit=None if disk else left)
        (trial.parent / "filler").unlink(missing_ok=True)
        state = self._judge(name, trial, f"with {left} bytes left")
        self.tallies[name].met_full_disk += status == FAULT
        if status == BUG or (status == DONE and state != self.after[name]):
            self.tallies[name].failures.append(f"{name} with {left} bytes left ended with status {status}")
        shutil.rmtree(trial)

    def _judge(self, name: str, trial: Path, what: str) -> State:
        tally, state = self.tallies[name], state_of(name, trial)
        tally.trials += 1
        if state not in {self.before[name], self.after[name], *self.between[name]}:
            tally.failures.append(f"{name} {what}: {state[:20]}")
        tally.ends["whole" if state == self.after[name] else "absent"] += 1
        self._look_at_backups(name, trial, what)
        if name == "recover" and state != self.after[name]:
            ACTS[name](trial)
            if state_of(name, trial) != self.after[name]:
                tally.failures.append(f"{name} {what}: cannot be done again")
        return state

    def _look_at_backups(self, name: str, trial: Path, what: str) -> None:
        """Every file that is called a backup can be restored."""
        writes_them = name in ("migration", "backup", "restore", "recover")
        for path in self._backups(trial):
            if (writes_them or path.name not in self.backups) and not isinstance(preview_backup(path), Preview):
                self.tallies[name].failures.append(f"{name} {what}: {path.name} is no good")

    @staticmethod
    def _backups(trial: Path) -> list[Path]:
        return sorted((trial / "shop" / "backups").glob("*.fleca"))


def leave_free(disk: Path, left: int) -> None:
    """Fill ``disk`` so that ``left`` bytes are free."""
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    with (disk / "filler").open("wb") as filler:
        os.posix_fallocate(filler.fileno(), 0, max(1, free - left))


def forked(act: Callable[[], None], limit: int | None = None) -> int:
    """Run ``act`` in a process of its own; its number."""
    child = os.fork()
    if child:
        return child
    status = BUG
    try:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        act()
        status = DONE
    except EnvironmentFault:
        status = FAULT
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told by the status
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
    finally:
        os._exit(status)
    return 0


def in_another_process(look: Callable[[], State], paper: Path) -> State:
    """What ``look`` sees in a process of its own, told by way of the file ``paper``."""
    status = in_a_fork(lambda: paper.write_text(look(), encoding="utf-8") and None)
    return paper.read_text(encoding="utf-8") if status == DONE else f"cannot be looked at: {status}"


def in_a_fork(act: Callable[[], None], limit: int | None = None) -> int:
    """Run ``act`` in a process of its own and wait; its status."""
    return os.waitstatus_to_exitcode(os.waitpid(forked(act, limit), 0)[1])


def small_disk(room: Path) -> Path | None:
    """A file system of 24 MB in memory; None where one may not have one."""
    place = room / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - fixed words
    except OSError:
        return None
    return place if done.returncode == 0 else None


def main() -> int:
    """Run what is asked for and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("room", type=Path)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--fulls", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    suite = Suite(asked.room, asked.seed)
    names = list(ACTS)
    for n in range(asked.kills):
        suite.kill(names[n % len(names)])
    disk = small_disk(asked.room)
    try:
        for n in range(asked.fulls):
            suite.fill(names[n % len(names)], disk)
    finally:
        if disk is not None:
            subprocess.run(["umount", str(disk)], check=False)  # noqa: S603, S607 - what we mounted
    report = {
        name: {"trials": t.trials, "met_full_disk": t.met_full_disk, **t.ends, "failures": t.failures}
        for name, t in suite.tallies.items()
    }
    sys.stdout.write(json.dumps({"acts": report, "full_disk": "tmpfs" if disk else "file size limit"}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
