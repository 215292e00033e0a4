"""Acts as nobody should write them, through the same suite: it has to find each of them out."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.back_up import back_up_here
from fleca_desktop.services.import_sales import import_file
from fleca_desktop.services.settings import change_setting

sys.path.insert(0, str(Path(__file__).parent))
import owners_acts  # type: ignore[import-not-found] # beside this file
from fault_injection import main  # type: ignore[import-not-found] # the same

PAUSE_S: Final = 0.5


def _two_steps(folder: Path) -> None:
    shop = owners_acts.opened(folder)
    change_setting(shop, "shop.name", "Forn Nou")
    time.sleep(PAUSE_S)
    change_setting(shop, "shop.country", "FR")


def _copy_in_place(folder: Path) -> None:
    """A backup that is written where it will stand, not beside it."""
    shop = owners_acts.opened(folder)
    back_up_here(shop)
    newest = max((folder / "shop" / "backups").glob("*.fleca"), key=lambda path: path.stat().st_mtime_ns)
    whole = newest.read_bytes()
    with newest.with_stem(newest.stem + "-again").open("wb") as copy:
        copy.write(whole[: len(whole) // 2])
        copy.flush()
        time.sleep(PAUSE_S)
        copy.write(whole[len(whole) // 2 :])


def _says_done(folder: Path) -> None:
    with suppress(EnvironmentFault):
        import_file(owners_acts.opened(folder), folder / "new.csv")


if __name__ == "__main__":
    owners_acts.ACTS.clear()
    owners_acts.ACTS.update({"two steps": _two_steps, "backup": _copy_in_place, "says done": _says_done})
    sys.exit(main())
