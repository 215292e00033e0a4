"""The window's process and the command line write to one shop at the same time."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.app import installed_models
from fleca_desktop.services.import_sales import list_imports
from fleca_desktop.services.settings import setting_number
from fleca_desktop.services.shop import open_shop
from fleca_desktop.storage.sales import read_daily

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

IMPORTS = 3
DAYS = 40

# What the window does all day, as fast as it can: two settings in one act, so that half an act would be seen.
WINDOW = """
import sys
from pathlib import Path
from fleca_desktop.app import open_user_shop
from fleca_desktop.services.settings import keep
shop = open_user_shop(Path(sys.argv[1]))
for n in range(1, 1_000_000):
    with shop.database.atomic():
        keep(shop, "hopsworks.port", n)
        keep(shop, "hopsworks.every_hours", n)
    print(n, flush=True)
"""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    rng = random.Random(7)  # noqa: S311 - invented sales
    made = []
    for till in range(IMPORTS):
        first = date(2026, 1, 1) + timedelta(days=DAYS * till)
        rows = [
            f"{first + timedelta(days=n)},Pa,Pa {product},{(units := rng.randint(1, 60))},{units * 1.5:.2f}"
            for n in range(DAYS)
            for product in range(20)
        ]
        path = tmp_path / f"till-{till}.csv"
        path.write_text("\n".join(["date,family,product,units,revenue", *rows]), encoding="utf-8")
        made.append(path)
    return made


@pytest.fixture
def window(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", WINDOW, str(tmp_path / "shop")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603 - this program
    assert process.stdout is not None
    os.set_blocking(process.stdout.fileno(), True)
    assert process.stdout.readline() == "1\n"
    yield process
    process.kill()
    process.communicate()


def importing(shop: Path, file: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "fleca_desktop", "--shop", str(shop), "import", str(file), "--json"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603 - this program


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_an_import_beside_a_window_that_writes_takes_nothing_from_either(
    tmp_path: Path, files: list[Path], window: subprocess.Popen[str]
) -> None:
    for number, file in enumerate(files):
        command = importing(tmp_path / "shop", file)
        if number == IMPORTS - 1:  # and in the midst of the last one the window's process dies
            time.sleep(random.Random(number).uniform(0.3, 1.0))  # noqa: S311 - a moment
            assert window.poll() is None, window.communicate()[1]
            window.send_signal(signal.SIGKILL)
        out, err = command.communicate(timeout=60)
        assert command.returncode == 0, err
        assert json.loads(out)["rows_imported"] == DAYS * 20
    noted = window.communicate()[0].split()
    shop = open_shop(tmp_path / "shop", FixedClock(date(2026, 6, 1)), installed_models())
    try:
        assert shop.database.is_sound()
        assert len(list_imports(shop)) == IMPORTS
        assert len(read_daily(shop.database)) == IMPORTS * DAYS * 20
        last = setting_number(shop, "hopsworks.port")
        assert last == setting_number(shop, "hopsworks.every_hours")
        assert last - int(noted[-1]) in (0, 1)  # what was told is kept; one act more may have been whole and not told
        assert last > 20
    finally:
        shop.close()
