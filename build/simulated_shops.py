"""Invented shops for measuring drift: stationary and seasonal, and the same with one change from a known week on."""

# ruff: noqa: INP001, PLR2004 - belongs to a script; months and days

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from fleca_desktop.core.sales import DAILY_COLUMNS, SalesHistory

Change = Literal["none", "level", "competitor", "opening", "price", "mix"]
CHANGES: tuple[Change, ...] = ("level", "competitor", "opening", "price", "mix")
PRODUCTS = ("barra", "rodó", "coca", "croissant", "ensaïmada", "cafè")
FAMILIES = ("pa", "pa", "pa", "brioixeria", "brioixeria", "begudes")
DAYS = 7


@dataclass(frozen=True)
class SimulatedShop:
    """``history`` begins on a Monday; the change, if any, holds from week ``changed_at`` (an index) on."""

    history: SalesHistory
    change: Change
    changed_at: int


def simulate(seed: int, weeks: int, change: Change = "none", changed_at: int = 0) -> SimulatedShop:
    """A shop of six products in three families.

    Season, weekdays, size, noise and their memory differ from shop to shop; nothing but ``change`` drifts. Shops are
    closed at Christmas, at New Year and, two of three, for two weeks of a holiday each year.
    """
    rng = np.random.default_rng(seed)
    first = pd.Timestamp("2021-01-04") + pd.Timedelta(weeks=int(rng.integers(0, 52)))
    dates = pd.date_range(first, periods=DAYS * weeks, freq="D")
    week = np.arange(len(dates)) // DAYS
    expected = _season(rng, dates) * np.exp(_memory(rng, weeks))[week] * _weekdays(rng)[dates.weekday]
    mix = rng.dirichlet(np.full(len(PRODUCTS), 4.0))
    shares = np.repeat(mix[:, None], len(dates), axis=1)
    prices = np.repeat(rng.uniform(0.8, 3.0, len(PRODUCTS))[:, None], len(dates), axis=1)
    after = week >= changed_at
    expected, shares, prices = _changed(rng, change, after, week - changed_at, expected, shares, prices)
    noise = np.exp(rng.normal(0, rng.uniform(0.05, 0.12), len(dates))) * np.exp(rng.normal(0, 0.08, shares.shape))
    units = rng.poisson(expected * shares * rng.uniform(150, 900) * noise).astype(np.float64)
    units[:, _closed(rng, dates)] = 0
    if change == "opening":
        units[:, after & (dates.weekday == int(rng.integers(0, 5)))] = 0
    return SimulatedShop(SalesHistory(daily=_table(dates, units, prices)), change, changed_at)


def _season(rng: np.random.Generator, dates: pd.DatetimeIndex) -> np.ndarray:
    phase = 2 * np.pi * dates.dayofyear.to_numpy() / 365.25
    strength, peak, second = rng.uniform(0.03, 0.4), rng.uniform(0, 2 * np.pi), rng.uniform(0, 0.1)
    return np.exp(strength * np.cos(phase - peak) + second * np.cos(2 * phase - rng.uniform(0, 2 * np.pi)))


def _memory(rng: np.random.Generator, weeks: int) -> np.ndarray:
    """Noise of whole weeks that remembers the week before."""
    spread, carried = rng.uniform(0.02, 0.07), rng.uniform(0.0, 0.5)
    out = np.zeros(weeks)
    for at in range(1, weeks):
        out[at] = carried * out[at - 1] + rng.normal(0, spread * np.sqrt(1 - carried**2))
    return out


def _weekdays(rng: np.random.Generator) -> np.ndarray:
    shape = rng.uniform(0.7, 1.1, DAYS)
    shape[5:] += rng.uniform(0.1, 0.8, 2)
    return shape / shape.mean()


def _closed(rng: np.random.Generator, dates: pd.DatetimeIndex) -> np.ndarray:
    closed = ((dates.month == 12) & (dates.day.isin([25, 26]))) | ((dates.month == 1) & (dates.day == 1))
    if rng.random() < 2 / 3:
        week = dates.isocalendar().week.to_numpy()
        begin = int(rng.integers(30, 45))
        closed |= (week >= begin) & (week < begin + 2)
    return np.asarray(closed)


def _changed(  # noqa: PLR0913, PLR0917 - the parts of a shop
    rng: np.random.Generator,
    change: Change,
    after: np.ndarray,
    weeks_since: np.ndarray,
    expected: np.ndarray,
    shares: np.ndarray,
    prices: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    if change == "level":
        expected = np.where(after, 0.75 * expected, expected)
    elif change == "competitor":  # customers leave over three weeks, those of bread more
        lost = 0.25 * np.clip((weeks_since + 1) / 3, 0, 1)
        bread = np.array([1.4 if family == "pa" else 0.8 for family in FAMILIES])
        shares = shares * (1 - bread[:, None] * lost)
    elif change == "price":  # a tenth dearer, and a twentieth less is bought
        prices = np.where(after, 1.10 * prices, prices)
        expected = np.where(after, 0.95 * expected, expected)
    elif change == "mix":  # two fifths of the largest product go to another one
        largest = int(np.argmax(shares[:, 0]))
        other = (largest + int(rng.integers(1, len(PRODUCTS)))) % len(PRODUCTS)
        moved = np.where(after, 0.4 * shares[largest], 0.0)
        shares = shares.copy()
        shares[largest] -= moved
        shares[other] += moved
    return expected, shares, prices


def _table(dates: pd.DatetimeIndex, units: np.ndarray, prices: np.ndarray) -> pd.DataFrame:
    parts = [
        pd.DataFrame({"date": dates, "family": family, "product": name, "units": sold, "revenue_eur": sold * price})
        for family, name, sold, price in zip(FAMILIES, PRODUCTS, units, prices, strict=True)
    ]
    frame = pd.concat(parts, ignore_index=True)
    return frame.loc[frame["units"] > 0, list(DAILY_COLUMNS)].reset_index(drop=True)
