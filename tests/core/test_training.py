from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from fleca_desktop.core.features import FEATURES
from fleca_desktop.core.gaussian import HORIZONS
from fleca_desktop.core.intervals import AGES, LEVELS
from fleca_desktop.core.training import TrainingShop, train

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.core.calendar import ShopCalendar
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.sales import SalesHistory


@pytest.fixture(scope="module")
def shops(bakery: Callable[..., SalesHistory], catalonia: ShopCalendar) -> list[TrainingShop]:
    return [
        TrainingShop(f"source {seed}", bakery(weeks=80, seed=seed).daily, catalonia, "revenue_eur") for seed in (1, 2)
    ]


@pytest.fixture(scope="module")
def trained(shops: list[TrainingShop]) -> GlobalModel:
    return train(shops, {"version": "test"})


def test_the_same_shops_give_the_same_model(shops: list[TrainingShop], trained: GlobalModel) -> None:
    again = train(shops, {"version": "test"})
    assert again.to_bytes() == trained.to_bytes()
    assert again.manifest == trained.manifest


def test_the_manifest_tells_features_rows_and_ranges(trained: GlobalModel) -> None:
    assert trained.features == FEATURES
    assert set(trained.manifest["training_rows"]) == {"source 1", "source 2"}
    ranges = trained.manifest["ranges"]
    assert np.array(ranges["growth"]).shape == (len(AGES) + 1, HORIZONS)
    assert np.array(ranges["shape"]).shape == (HORIZONS, len(LEVELS))
    assert (np.diff(ranges["shape"], axis=1) > 0).all()


def test_what_is_learnt_is_no_more_than_a_correction(trained: GlobalModel) -> None:
    rows = np.zeros((1, len(FEATURES)))
    assert abs(trained.predict(rows)[0]) < 1


def test_progress_goes_from_shop_to_shop(shops: list[TrainingShop]) -> None:
    told: list[float] = []
    train(shops[:1], {"version": "test"}, told.append)
    assert told == [1.0]
