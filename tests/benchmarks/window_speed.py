"""How fast the window is with ten years of daily sales of sixty products: pages, and the plot's frames.

The shop is invented, imported through the till's file and forecast by the shipped model; the window is the real one,
painted without a screen. *Start* is how long it stands still, at most, from the first paint until every page is built
behind the first. *First* is the same for a page that is seen for the first time, with all that it reads and draws. A
*switch* is from the click on the navigation to the painted page that was seen before. A *frame* of the plot is one step
of zooming or panning through the years, painted, with a forecast on record for every week.

    python tests/benchmarks/window_speed.py [--years 10] [--products 60]
"""

# ruff: noqa: T201 - a command, which prints

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from time import perf_counter, sleep
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.ui.assembly import Session
    from fleca_desktop.ui.plot.history_plot import HistoryPlot

MONDAY = date(2026, 3, 16)
SEED = 7
FRAMES = 90
ROUNDS = 5
SETTLED = 50  # turns of the event loop in which nothing came
LIMIT_SWITCH_MS = 100.0
LEAST_FRAMES_PER_S = 30.0


@dataclass(frozen=True)
class Speed:
    """Milliseconds by page (the quickest of ``ROUNDS``), and by frame."""

    start_ms: float
    switch_ms: dict[str, float]
    first_ms: dict[str, float]
    pan_ms: list[float]
    zoom_ms: list[float]


def write_sales(path: Path, years: int, products: int) -> None:
    """A till's file: daily sales that rise and fall with the season and the weekday, ending the day before MONDAY."""
    rng = np.random.default_rng(SEED)
    days = pd.date_range(end=pd.Timestamp(MONDAY) - pd.Timedelta(days=1), periods=round(365.25 * years), freq="D")
    season = 1 + 0.3 * np.sin(2 * np.pi * days.dayofyear.to_numpy() / 365.25)
    weekdays = np.array([0.8, 0.8, 0.9, 0.9, 1.1, 1.4, 1.2])[days.weekday]
    level = rng.uniform(8, 80, products)
    units = rng.poisson(np.outer(season * weekdays, level))
    table = pd.DataFrame(
        {
            "date": np.repeat(days.strftime("%Y-%m-%d").to_numpy(), products),
            "family": np.tile([f"Family {n % 6 + 1}" for n in range(products)], len(days)),
            "product": np.tile([f"Product {n + 1}" for n in range(products)], len(days)),
            "units": units.ravel(),
        }
    )
    table["revenue"] = (table["units"] * np.tile(rng.uniform(0.9, 4.0, products), len(days))).round(2)
    table[table["units"] > 0].to_csv(path, index=False)


def measure(application: QApplication, folder: Path, years: int = 10, products: int = 60) -> Speed:
    """Fill a shop in ``folder``, open the window on it, and time it."""
    from fleca_desktop.adapters.clock import FixedClock  # noqa: PLC0415 - after Qt's environment is set
    from fleca_desktop.app import installed_models, window_pages  # noqa: PLC0415 - the same
    from fleca_desktop.services.forecast_week import issue_forecast  # noqa: PLC0415 - the same
    from fleca_desktop.services.import_sales import import_file  # noqa: PLC0415 - the same
    from fleca_desktop.services.settings import keep  # noqa: PLC0415 - the same
    from fleca_desktop.services.shop import open_shop  # noqa: PLC0415 - the same
    from fleca_desktop.ui.assembly import Look, Session  # noqa: PLC0415 - the same

    write_sales(folder / "till.csv", years, products)
    shop: Shop = open_shop(folder / "shop", FixedClock(MONDAY), installed_models())
    keep(shop, "models.train_by_itself", value=False)  # minutes of computing, in a lane of its own
    import_file(shop, folder / "till.csv")
    issue_forecast(shop)
    session = Session(application, shop, look=Look("light", "en"), pages=window_pages, warms=True)
    session.window.resize(1366, 768)
    session.show()
    start_ms = 1000 * _wait(application, session)
    try:
        first_ms = {page: _first_ms(application, session, page) for page in session.window.page_ids}
        switch_ms = _switches(application, session)
        plot = _full_plot(application, session)
        pan_ms, zoom_ms = _pan(application, plot), _zoom(application, plot)
    finally:
        session.window.close()
        session.close()
        shop.close()
    return Speed(start_ms, switch_ms, first_ms, pan_ms, zoom_ms)


def _wait(application: QApplication, session: Session) -> float:
    """Until no job is left and all pages are built; the longest time (s) between two turns of the event loop."""
    longest_s, quiet = 0.0, 0
    while quiet < SETTLED:
        begun = perf_counter()
        application.processEvents()
        longest_s = max(longest_s, perf_counter() - begun)
        built = all(session.window.has_built(page) for page in session.window.page_ids)
        quiet = quiet + 1 if session.jobs.is_idle and built else 0
        sleep(0.001)
    return longest_s


def _first_ms(application: QApplication, session: Session, page: str) -> float:
    begun = perf_counter()
    session.window.show_page(page)
    return 1000 * max(perf_counter() - begun, _wait(application, session))


def _switches(application: QApplication, session: Session) -> dict[str, float]:
    def switch_ms(page: str) -> float:
        begun = perf_counter()
        session.window.show_page(page)
        application.processEvents()  # lays out and paints
        return 1000 * (perf_counter() - begun)

    pages = session.window.page_ids
    rounds = [{page: switch_ms(page) for page in pages} for _ in range(ROUNDS)]
    return {page: min(each[page] for each in rounds) for page in pages}


def _full_plot(application: QApplication, session: Session) -> HistoryPlot:
    """The forecast page's plot of all years, each week with a forecast on record."""
    from fleca_desktop.ui.plot.history_plot import HistoryPlot  # noqa: PLC0415 - as above

    session.window.show_page("forecast")
    application.processEvents()
    plot = session.window.page("forecast").findChild(HistoryPlot)
    assert plot is not None
    known = plot._history  # what the page made of the shop
    weeks = tuple(
        week if week.said or not week.sales else replace(week, said=1.03 * week.sales) for week in known.weeks
    )
    plot.show_history(replace(known, weeks=weeks), "All sales, by week")
    plot.show_years(None)
    application.processEvents()
    return plot


def _frames_ms(application: QApplication, move: Callable[[int], None]) -> list[float]:
    took = []
    for frame in range(FRAMES):
        begun = perf_counter()
        move(frame)
        application.processEvents()  # paints
        took.append(1000 * (perf_counter() - begun))
    return took


def _pan(application: QApplication, plot: HistoryPlot) -> list[float]:
    plot.show_years(5)
    box = plot.getViewBox()
    return _frames_ms(application, lambda frame: box.translateBy(x=-28 if frame < FRAMES // 2 else 28))


def _zoom(application: QApplication, plot: HistoryPlot) -> list[float]:
    plot.show_years(None)
    box = plot.getViewBox()
    return _frames_ms(application, lambda frame: box.scaleBy(x=0.94 if frame < FRAMES // 2 else 1 / 0.94))


def frames_per_s(took_ms: list[float]) -> float:
    """Over all frames."""
    return 1000 * len(took_ms) / sum(took_ms)


def _told(speed: Speed, seconds: float) -> str:
    lines = [f"start: {speed.start_ms:.0f} ms", f"{'page':12}{'switch, ms':>12}{'first, ms':>12}"]
    lines += [f"{page:12}{speed.switch_ms[page]:12.0f}{speed.first_ms[page]:12.0f}" for page in speed.switch_ms]
    for name, took_ms in (("pan", speed.pan_ms), ("zoom", speed.zoom_ms)):
        slow = float(np.percentile(took_ms, 95))
        lines.append(f"{name}: {frames_per_s(took_ms):.0f} frames per second; 95 of 100 frames within {slow:.0f} ms")
    lines.append(
        f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}; {seconds:.0f} s in all"
    )
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--years", type=int, default=10)
    parser.add_argument("--products", type=int, default=60)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from fleca_desktop.app import GIVE_WAY_S  # noqa: PLC0415 - as above
    from fleca_desktop.ui.assembly import start_application  # noqa: PLC0415 - as above

    sys.setswitchinterval(GIVE_WAY_S)
    application, begun = start_application(["window_speed"]), perf_counter()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        speed = measure(application, Path(folder), asked.years, asked.products)
    print(_told(speed, perf_counter() - begun))


if __name__ == "__main__":
    main()
