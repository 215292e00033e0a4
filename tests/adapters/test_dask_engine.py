"""XGBoost on a local Dask cluster of two worker processes, beside the same training in one process."""

from __future__ import annotations

import importlib.util
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from fleca_desktop.adapters.installed_models import InstalledModels
from fleca_desktop.bundled import bundled
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.fleet import OneProcess

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fleca_desktop.core.fleet import FleetShop

needs_dask = pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="the extra dask is missing")


def invented_shops() -> list[FleetShop]:
    path = Path(__file__).resolve().parents[1] / "core" / "test_fleet.py"
    spec = importlib.util.spec_from_file_location("invented_shops", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return [module.invented_shop(number, weeks=60) for number in (1, 2, 3)]


@pytest.fixture
def scheduler() -> Iterator[str]:
    from distributed import LocalCluster  # noqa: PLC0415 - an optional extra

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, memory_limit=0) as cluster:
        yield cluster.scheduler_address


@needs_dask
@pytest.mark.slow
@pytest.mark.filterwarnings("default")  # theirs
def test_two_workers_learn_as_well_as_one_process(scheduler: str) -> None:
    from fleca_desktop.adapters.dask_engine import OnDask  # noqa: PLC0415 - the same

    base, shops = InstalledModels(bundled("models")).bundled_model(), invented_shops()
    here, there = OneProcess(), OnDask(scheduler)
    alone = here.grow(base, shops, {"version": "alone"})
    spread = there.grow(base, shops, {"version": "spread"})
    told: dict[str, Any] = {name: spread.manifest[name] for name in ("base", "shops", "training_rows", "trained_until")}
    assert told == {name: alone.manifest[name] for name in told}
    assert spread.booster.num_boosted_rounds() == alone.booster.num_boosted_rounds() > base.booster.num_boosted_rounds()
    scores, beside = there.scores(base, spread, shops), here.scores(base, alone, shops)
    assert [one.base_wape for one in scores] == pytest.approx([one.base_wape for one in beside])
    wapes = [float(np.mean([one.wape for one in some])) for some in (scores, beside)]
    assert wapes[0] == pytest.approx(wapes[1], rel=0.03)  # other seeds in one process differ by 1.4 %
    assert max(wapes) < np.mean([one.base_wape for one in beside])
    there.close()


@needs_dask
def test_a_scheduler_that_is_not_there_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from fleca_desktop.adapters import dask_engine  # noqa: PLC0415 - the same

    monkeypatch.setattr(dask_engine, "CONNECT_S", 1)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(EnvironmentFault, match="no_scheduler"):
            dask_engine.OnDask(f"tcp://127.0.0.1:{taken.getsockname()[1]}")
