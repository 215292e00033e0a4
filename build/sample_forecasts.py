"""Issues the sample shop's past forecasts: ``python build/sample_forecasts.py [FOLDER]`` writes ``issued.csv``.

The sample shop has used the application for some weeks. What it was told on each of those Mondays is computed here
with the bundled model, from nothing but the sales before that Monday, and is frozen in the file as any forecast is.
"""

# ruff: noqa: INP001, T201 - a script, which prints

from __future__ import annotations

import sys
import tempfile
from datetime import timedelta
from pathlib import Path

import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from fleca_desktop.app import open_sample_shop  # after the path is set
from fleca_desktop.services.forecast_week import NoSales, compute, gather
from fleca_desktop.services.sample_shop import ISSUED_NAME

MONDAYS = 16
WEEKS_AHEAD = 4  # the results page looks back at what was said one, two and four weeks before
DECIMALS = 2


def issued(folder: Path) -> pd.DataFrame:
    """One row per line of every past forecast, the oldest first."""
    shop = open_sample_shop(folder)
    today = shop.clock.today()
    parts = []
    for back in range(MONDAYS, 0, -1):
        monday = today - timedelta(weeks=back)
        inputs = gather(shop, WEEKS_AHEAD, as_of=monday)
        if isinstance(inputs, NoSales):
            continue
        forecast = compute(inputs)
        lines = forecast.lines.drop(columns="reasons")
        parts.append(
            lines.assign(
                issued_at=f"{monday}T16:04:00", origin=forecast.origin.isoformat(), model_version=forecast.model_version
            )
        )
    shop.close()
    return pd.concat(parts).round(DECIMALS)


def main() -> int:
    """Write the file and say how long it became."""
    default = Path(__file__).resolve().parent.parent / "data" / "sample_shop"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    with tempfile.TemporaryDirectory() as temporary:
        table = issued(Path(temporary))
    table.to_csv(folder / ISSUED_NAME, index=False, date_format="%Y-%m-%d", lineterminator="\n")
    print(f"{len(table)} lines of {table['origin'].nunique()} forecasts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
