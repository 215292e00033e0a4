"""The backtest command: rolling-origin forecasts on any sales file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from holidays import list_supported_countries

from fleca_desktop.adapters.cells import harmless
from fleca_desktop.adapters.files import written_whole
from fleca_desktop.app import installed_models
from fleca_desktop.cli.figures import counted
from fleca_desktop.cli.output import Output
from fleca_desktop.core.backtest import LAYOUTS, backtest
from fleca_desktop.core.calendar import ShopCalendar

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path


def backtest_file(options: Namespace) -> int:
    """Forecast the last weeks of a file as they would have been forecast then, and write the result."""
    output = Output(as_json=options.json)
    frame = _read(options.input, options.measure)
    if isinstance(frame, str):
        output.message(frame)
        return 1
    if options.country.upper() not in list_supported_countries():
        output.message(f"No public holidays are known for {options.country}; give an ISO 3166 code such as ES.")
        return 1
    try:
        forecasts = backtest(
            frame,
            measure=options.measure,
            calendar=ShopCalendar(country=options.country.upper(), subdivision=options.subdivision),
            model=installed_models().champion(),
            origins=options.origins,
            horizons=options.horizons,
            products=options.products,
            jobs=2,
            progress=output.progress,
        )
    except KeyboardInterrupt:
        output.message("Stopped. Nothing was written.")
        return 1
    except ValueError as error:
        output.message(f"{options.input} cannot be used: {error}.")
        return 1
    with written_whole(options.output) as draft:
        forecasts.assign(series=forecasts["series"].map(harmless)).to_csv(draft, index=False, date_format="%Y-%m-%d")
    document = {"output": options.output, "series": forecasts["series"].nunique(), "forecasts": len(forecasts)}
    output.result(document, f"{counted(len(forecasts), 'forecast')} of {document['series']} series in {options.output}")
    return 0


def _read(path: Path, measure: str) -> pd.DataFrame | str:
    """The file's table, or the sentence that says what is wrong with it."""
    try:
        frame = pd.read_csv(path)
    except (OSError, ValueError) as error:
        return f"{path} cannot be read: {error}"
    known = set(frame.columns)
    if not any(layout <= known for layout in LAYOUTS) or measure not in known:
        return f"{path} needs the columns date,family,product,units,revenue or week_start,family,revenue."
    return frame
