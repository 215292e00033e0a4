"""A training that is killed at any moment leaves the present model working."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest

from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.services.shop import open_shop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KILLS = 50
LONGEST_S = 2.0
TODAY = date(2026, 3, 16)

# Trains again and again; every challenger is put in use, so that the switch is written as often as possible.
CHILD = """
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from fleca_desktop.adapters.clock import FixedClock
from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.core.challenge import Trial
from fleca_desktop.services.shop import open_shop
from fleca_desktop.services.train_model import gather_training, settle, train_challenger

folder = Path(sys.argv[1])
shop = open_shop(folder, FixedClock(date(2026, 3, 16)), InstalledModels(bundled("models"), folder / "models"))
shop.models.champion().predict
print("ready", flush=True)
while True:
    inputs = gather_training(shop)
    made = train_challenger(inputs)
    settle(shop, inputs, replace(made, trial=Trial(26, 0.1, 0.05, 0.001)))
    print("trained", flush=True)
"""


@pytest.mark.slow
def test_a_training_killed_at_any_moment_leaves_the_present_model_working(
    tmp_path: Path, sell: Callable[..., None], shop: object
) -> None:
    sell(54)
    folder = tmp_path / "shop"
    shop.close()  # type: ignore[attr-defined]  # the fixture's shop, filled and left to the children
    chance = random.Random(20260316)  # noqa: S311 - no secret
    champions = set()
    for _round in range(KILLS):
        child = subprocess.Popen(  # noqa: S603 - this very interpreter
            [sys.executable, "-c", CHILD, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"ready"
        time.sleep(chance.uniform(0, LONGEST_S))
        child.kill()
        child.wait()
        child.stdout.close()
        champions.add(present_model_works(folder))
    assert len(champions) > 1, "no training ever came to its end between two kills: nothing was tested"


def present_model_works(folder: Path) -> str:
    """The version in use, after it has passed its checks and predicted; the database is sound too."""
    models = InstalledModels(bundled("models"), folder / "models")
    opened = open_shop(folder, FixedClock(TODAY), models)
    assert opened.database.is_sound()
    opened.close()
    model = models.champion()
    assert np.isfinite(model.predict(np.zeros((3, len(model.features))))).all()
    assert models.set_aside() == ()
    assert sum(one.active for one in models.versions()) == 1
    return model.version
