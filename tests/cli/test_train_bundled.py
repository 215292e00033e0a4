from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.adapters.model_bundles import load_bundle
from fleca_desktop.cli.train_bundled import SOURCES, main, read_shops

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def kiel_like(path: Path) -> Path:
    dates = pd.date_range("2016-01-04", "2017-09-24")
    random = np.random.default_rng(1)
    frames = [
        pd.DataFrame({"date": dates, "family": family, "product": None, "units": None, "revenue": level * noise})
        for family, level, noise in (("Brot", 100, random.uniform(0.8, 1.2, len(dates))), ("Kuchen", 60, 1.0))
    ]
    pd.concat(frames).to_csv(path, index=False)
    return path


def test_only_known_files_are_learnt_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "fleca_bolleria_weekly.csv"), "--output", str(tmp_path)]) == 1
    assert "not a training source" in capsys.readouterr().err
    assert "fleca_bolleria_weekly.csv" not in {source.file for source in SOURCES}


def test_no_day_from_the_cut_off_on_is_learnt_from(tmp_path: Path) -> None:
    kiel = SOURCES[0]
    path = kiel_like(tmp_path / kiel.file)
    (shop,) = read_shops(kiel, path, before_cut_off=True)
    assert shop.daily["date"].max() < pd.Timestamp(kiel.cut_off)
    (whole,) = read_shops(kiel, path, before_cut_off=False)
    assert whole.daily["date"].max() == pd.Timestamp("2017-09-24")


def test_a_bundle_with_its_sources_and_scores_is_written(tmp_path: Path) -> None:
    path = kiel_like(tmp_path / "kiel_daily.csv")
    assert main([str(path), "--output", str(tmp_path / "models"), "--version", "9.9.9"]) == 0
    manifest = load_bundle(tmp_path / "models" / "9.9.9").manifest
    assert manifest["sources"][0]["days_before"] == "2017-07-24"
    assert 0 < manifest["scores"]["kiel"]["wape_h1"] < 0.2


def test_a_file_of_many_shops_is_taken_apart(tmp_path: Path) -> None:
    ddop = next(source for source in SOURCES if source.name == "ddop")
    dates = pd.date_range("2016-01-04", periods=14)
    frames = [
        pd.DataFrame(
            {"date": dates, "family": f"store {store} product {p}", "product": None, "units": 5.0, "revenue": None}
        )
        for store in (2, 17)
        for p in (101, 109)
    ]
    pd.concat(frames).to_csv(tmp_path / ddop.file, index=False)
    shops = read_shops(ddop, tmp_path / ddop.file, before_cut_off=True)
    assert [shop.daily["family"].nunique() for shop in shops] == [2, 2]
