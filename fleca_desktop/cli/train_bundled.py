"""Train the model that is shipped with the application.

    python -m fleca_desktop.cli.train_bundled FILE… --output FOLDER

The files are recognised by their names (see ``SOURCES``), and only their days before the cut-off are read, so that
the benchmark's weeks stay unseen. The same files give the same model, byte for byte.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from fleca_desktop.adapters.model_bundles import save_bundle
from fleca_desktop.core.accuracy import wape
from fleca_desktop.core.backtest import panel_of
from fleca_desktop.core.calendar import ShopCalendar
from fleca_desktop.core.shop_run import run_shop
from fleca_desktop.core.training import TrainingShop, train

if TYPE_CHECKING:
    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.core.weeks import Measure

VERSION = "1.0.0"
SCORED_HORIZONS = (1, 4)


@dataclass(frozen=True)
class Source:
    """A file that may be learnt from. ``shop_pattern`` takes the shop out of the family where there are many shops."""

    name: str
    file: str
    measure: Measure
    country: str
    subdivision: str | None
    cut_off: str
    shop_pattern: str | None = None


SOURCES = (
    Source("kiel", "kiel_daily.csv", "revenue_eur", "DE", "SH", "2017-07-24"),
    Source("french", "french_bakery_daily.csv", "revenue_eur", "FR", None, "2022-03-28"),
    Source("ddop", "ddop_bakery_daily.csv", "units", "DE", "BW", "2018-04-30", r"^(.*) product"),
)


def main(arguments: list[str] | None = None) -> int:
    """Train, score on the weeks after the cut-offs, write the bundle; 1 if a file may not be learnt from."""
    parser = argparse.ArgumentParser(description="Train the model that is shipped with the application.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument(
        "--output", type=Path, required=True, metavar="FOLDER", help="where the version's folder is made"
    )
    parser.add_argument("--version", default=VERSION, help=f"name of the model (default: {VERSION})")
    options = parser.parse_args(arguments)
    known = {source.file: source for source in SOURCES}
    strangers = [path.name for path in options.files if path.name not in known]
    if strangers:
        sys.stderr.write(f"not a training source: {', '.join(strangers)}; known are {', '.join(known)}\n")
        return 1
    begin = time.perf_counter()
    sources = {known[path.name]: path for path in sorted(options.files)}
    shops = [shop for source, path in sources.items() for shop in read_shops(source, path, before_cut_off=True)]
    model = train(shops, _facts(options.version, sources), _print_progress)
    scores = {source.name: _scores(source, path, model) for source, path in sources.items()}
    model = replace(model, manifest={**model.manifest, "scores": scores})
    save_bundle(model, options.output / options.version)
    sys.stderr.write(f"\ntrained in {time.perf_counter() - begin:.0f} s: {options.output / options.version}\n")
    return 0


def read_shops(source: Source, path: Path, *, before_cut_off: bool) -> list[TrainingShop]:
    """The shops in a source's file, each with its days before the cut-off, or with all of them."""
    frame = pd.read_csv(path, parse_dates=["date"])
    if before_cut_off:
        frame = frame[frame["date"] < source.cut_off]
    daily = pd.DataFrame(
        {
            "date": frame["date"].astype("datetime64[ns]"),
            "family": frame["family"],
            "product": frame["product"].fillna("").astype(str),
            "units": frame["units"].astype("float64"),
            "revenue_eur": frame["revenue"].astype("float64"),
        }
    )
    calendar = ShopCalendar(source.country, source.subdivision)
    if source.shop_pattern is None:
        return [TrainingShop(source.name, daily, calendar, source.measure)]
    shops = daily.groupby(daily["family"].str.extract(source.shop_pattern, expand=False), sort=True)
    return [TrainingShop(source.name, days, calendar, source.measure) for _, days in shops]


def _facts(version: str, sources: dict[Source, Path]) -> dict[str, object]:
    return {
        "version": version,
        "sources": [
            {
                "name": source.name,
                "file": source.file,
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
                "days_before": source.cut_off,
            }
            for source, path in sources.items()
        ],
    }


def _scores(source: Source, path: Path, model: GlobalModel) -> dict[str, float]:
    """WAPE per horizon of the source's families, over the weeks that begin on or after the cut-off."""
    errors: dict[int, list[float]] = {horizon: [] for horizon in SCORED_HORIZONS}
    for shop in read_shops(source, path, before_cut_off=False):
        panel = panel_of(shop.daily.rename(columns={"revenue_eur": "revenue"}), shop.calendar, shop.measure)
        run = run_shop(panel, model)
        later = panel.weeks >= pd.Timestamp(source.cut_off)
        families = [row for row, key in enumerate(panel.keys) if key.level == "family"]
        for horizon in SCORED_HORIZONS:
            for row in families:
                actual = panel.raw[row, horizon:]
                forecast = run.point[row, :-horizon, horizon - 1]
                scored = later[horizon:] & (actual > 0)
                if scored.any():
                    errors[horizon].append(wape(actual[scored], forecast[scored]))
    return {f"wape_h{horizon}": round(float(np.mean(values)), 4) for horizon, values in errors.items()}


def _print_progress(share: float) -> None:
    sys.stderr.write(f"\r{share:4.0%}")


if __name__ == "__main__":
    sys.exit(main())
