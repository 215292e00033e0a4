"""Invents the sample shop: ``python build/sample_shop.py [FOLDER]`` writes ``sales.csv`` and ``shop.json``.

A bakery on the Catalan coast that does not exist. The same seed gives the same bytes, so the files in the repository
can be checked against this script. Amounts are EUR, net of VAT.
"""

# ruff: noqa: INP001, T201 - a script, which prints

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np

SEED = 20261116
FIRST_DAY, LAST_DAY, TODAY = date(2023, 11, 13), date(2026, 11, 15), date(2026, 11, 16)
YEARS = range(2023, 2028)
EASTER = {2024: date(2024, 3, 31), 2025: date(2025, 4, 20), 2026: date(2026, 4, 5), 2027: date(2027, 3, 28)}
SIZE = 0.71  # brings the weeks to EUR 4 000 to 9 000
PRICE_RISE, RISE = date(2025, 10, 1), 1.06
SANT_PERE = 1.35
DEFAULT_TRAY = 12

WEEKDAYS = (0.86, 0.84, 0.88, 0.92, 1.02, 1.28, 1.35)
MONTHS = (0.78, 0.82, 0.87, 0.97, 1.02, 1.12, 1.38, 1.48, 1.14, 0.95, 0.88, 1.00)


@dataclass(frozen=True)
class Product:
    """What the shop sells: units on an average day, its net price, and what makes it differ from the shop."""

    family: str
    name: str
    units: float
    price_eur: float
    cost_eur: float
    leftover_value_eur: float = 0.0
    tray: int = DEFAULT_TRAY
    minimum: int = DEFAULT_TRAY
    since: date = FIRST_DAY
    until: date = LAST_DAY
    summer: float = 1.0
    weekend: float = 1.0
    seasons: tuple[tuple[int, int, int, int], ...] = field(default=())
    lent: bool = False
    ended_on: date | None = None


PRODUCTS = (
    Product("Pa", "Barra de quart", 205, 1.06, 0.36, tray=24, minimum=48, summer=1.1),
    Product("Pa", "Pa de pagès", 44, 3.17, 1.02, 0.60, 8, 16, summer=0.95, weekend=1.1),
    Product("Pa", "Pa de xeixa", 26, 3.65, 1.21, 0.70, 6, 6, since=date(2025, 3, 3), weekend=1.1),
    Product("Brioixeria", "Croissant", 92, 1.27, 0.44, tray=24, minimum=24, summer=1.15, weekend=1.25),
    Product("Brioixeria", "Ensaïmada", 38, 1.55, 0.52, summer=1.3, weekend=1.2),
    Product(
        "Brioixeria", "Magdalenes", 21, 2.40, 0.85, 0.85, 6, 6, until=date(2025, 6, 29), ended_on=date(2025, 6, 29)
    ),
    Product("Coques i dolços", "Coca de forner", 23, 4.32, 1.40, 0.50, 6, 6, summer=1.35, weekend=1.3),
    Product("Coques i dolços", "Tortell", 3.2, 14.55, 5.30, tray=1, minimum=1, weekend=2.6),
    Product("Coques i dolços", "Bunyols", 150, 0.45, 0.13, tray=24, minimum=48, weekend=1.5, lent=True),
    Product(
        "Coques i dolços",
        "Panellets",
        46,
        1.64,
        0.62,
        0.30,
        20,
        20,
        weekend=1.4,
        seasons=((10, 16, 11, 9),),
        ended_on=date(2026, 11, 9),
    ),
    Product("Coques i dolços", "Coca de Sant Joan", 13, 15.45, 5.60, tray=4, minimum=4, seasons=((6, 14, 6, 24),)),
    Product("Cafeteria", "Cafè amb llet", 84, 1.64, 0.41, tray=1, minimum=1, weekend=1.1),
    Product("Cafeteria", "Entrepà petit", 27, 2.73, 1.05, tray=1, minimum=1, summer=1.2),
)

BULK_ORDER = (date(2026, 5, 16), "Brioixeria", "Croissant", 240)
PEAKS = {
    "Tortell": {(1, 5): 17.0, (1, 6): 22.0, (3, 19): 3.0},
    "Panellets": {(10, 30): 3.5, (10, 31): 7.5, (11, 1): 6.5},
    "Coca de Sant Joan": {(6, 22): 3.0, (6, 23): 9.0, (6, 24): 2.5},
}
WHOLE_SHOP_PEAKS = {(12, 23): 1.20, (12, 24): 1.50, (12, 30): 1.15, (12, 31): 1.45, (1, 5): 1.25, (1, 6): 1.20}
ALWAYS_OPEN = {(12, 23), (12, 24), (12, 30), (12, 31), (1, 5), (1, 6)}


def days(first: date, last: date) -> list[date]:
    """Every day from ``first`` to ``last``, both included."""
    return [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]


def local_holidays() -> list[dict[str, str]]:
    """The two local festes of each year."""
    festes = ((6, 29, "Sant Pere"), (8, 24, "Sant Bartomeu"))
    return [{"day": date(year, month, day).isoformat(), "name": name} for year in YEARS for month, day, name in festes]


def autumn_fair(year: int) -> list[date]:
    """Saturday and Sunday of the third full weekend in November."""
    saturday = next(day for day in days(date(year, 11, 15), date(year, 11, 30)) if day.weekday() == 5)  # noqa: PLR2004
    return [saturday, saturday + timedelta(days=1)]


def closures() -> dict[date, str]:
    """Days without sales, past and planned, with the owner's note."""
    closed = {
        day: "Dimarts tancat a l'hivern"
        for day in days(FIRST_DAY, date(2027, 3, 31))
        if day.weekday() == 1 and day.month in {11, 12, 1, 2, 3} and (day.month, day.day) not in ALWAYS_OPEN
    }
    for year in YEARS[1:]:
        monday = next(day for day in days(date(year, 1, 8), date(year, 1, 14)) if day.weekday() == 0)
        closed |= dict.fromkeys(days(monday, monday + timedelta(days=13)), "Vacances de gener")
        closed[date(year, 1, 1)] = "Cap d'Any"
    closed |= {date(year, 12, 25): "Nadal" for year in YEARS[:-1]}
    return dict(sorted(closed.items()))


def events() -> list[dict[str, Any]]:
    """What the owner has written down beside the festes."""
    found = [_event(date(2024, 8, 22), date(2024, 8, 25), "Festa Major", 0.15, yearly=True)]
    found += [_event(*autumn_fair(year), "Fira de Tardor", None, yearly=False) for year in YEARS]
    return found


def _event(first: date, last: date, name: str, effect: float | None, *, yearly: bool) -> dict[str, Any]:
    span = {"first_day": first.isoformat(), "last_day": last.isoformat()}
    return {**span, "name": name, "effect": effect, "yearly": yearly}


def shop_level(rng: np.random.Generator) -> dict[date, float]:
    """How much busier than average each day is: trend, season, weekday, festes, Easter, weather."""
    busy, slow, rain = {}, 0.0, 1.0
    for position, day in enumerate(days(FIRST_DAY, LAST_DAY)):
        if day.weekday() == 0:
            rain = 0.88 if rng.random() < 0.13 else 1.0  # noqa: PLR2004 - about seven rainy weeks a year
            slow = 0.6 * slow + rng.normal(0.0, 0.03)
        level = (1.0 + 0.03 * position / 365.25) * _season(day) * WEEKDAYS[day.weekday()]
        level *= WHOLE_SHOP_PEAKS.get((day.month, day.day), 1.0) * _around_easter(day) * _festa(day)
        busy[day] = float(level * rain * np.exp(slow + rng.normal(0.0, 0.05)))
    return busy


def _season(day: date) -> float:
    """The months' levels, joined by straight lines from mid-month to mid-month."""
    position = day.month - 1 + (day.day - 15) / 30.4
    return float(np.interp(position % 12, range(-1, 13), (MONTHS[-1], *MONTHS, MONTHS[0])))


def _around_easter(day: date) -> float:
    sunday = EASTER.get(day.year)
    before = (sunday - day).days if sunday else 99
    return 1.45 if -1 <= before <= 3 else 1.2 if 3 < before <= 8 else 1.0  # noqa: PLR2004 - Holy Week


def _festa(day: date) -> float:
    if (day.month, day.day) == (6, 29):
        return SANT_PERE
    if day.month == 8 and 22 <= day.day <= 25:  # noqa: PLR2004 - Festa Major
        return 1.18
    return 1.25 if day.month == 11 and day in autumn_fair(day.year) else 1.0  # noqa: PLR2004 - November


def expected_units(product: Product, day: date, busy: float) -> float:
    """What the shop would sell of ``product`` on ``day`` if it never ran out; 0 out of season."""
    if not product.since <= day <= product.until or not _in_season(product, day):
        return 0.0
    level = SIZE * product.units * busy * PEAKS.get(product.name, {}).get((day.month, day.day), 1.0)
    if product.since > FIRST_DAY:
        level *= min(1.0, 0.45 + 0.55 * (day - product.since).days / 120)
    if product.until < LAST_DAY:
        level *= 1.0 - 0.25 * (day - FIRST_DAY).days / (product.until - FIRST_DAY).days
    if 7 <= day.month <= 8:  # noqa: PLR2004 - July and August
        level *= product.summer
    return level * (product.weekend if day.weekday() >= 5 else 1.0)  # noqa: PLR2004 - Saturday, Sunday


def _in_season(product: Product, day: date) -> bool:
    if product.lent:
        sunday = EASTER.get(day.year)
        return sunday is not None and 0 <= (sunday - day).days <= 46  # noqa: PLR2004 - from Ash Wednesday
    spans = [(date(day.year, m1, d1), date(day.year, m2, d2)) for m1, d1, m2, d2 in product.seasons]
    return not spans or any(first <= day <= last for first, last in spans)


def invent() -> tuple[str, list[dict[str, Any]]]:
    """The till's file, and the evenings on which something had run out."""
    rng = np.random.default_rng(SEED)
    busy, closed = shop_level(rng), closures()
    lines, ran_out = ["Data;Família;Producte;Unitats;Base imposable"], []
    for day in busy:
        for product in PRODUCTS:
            expected = expected_units(product, day, busy[day])
            wanted = int(rng.poisson(expected * rng.gamma(60.0, 1 / 60.0)))
            made = max(product.tray, int(np.ceil(1.42 * expected / product.tray) * product.tray))
            if day in closed or wanted == 0:
                continue
            if wanted > made and product.tray > 1:
                hour = round(20.0 * made / wanted - rng.integers(0, 4) / 2, 1)
                ran_out.append(_sold_out(day, product, hour))
                wanted = made
            lines.append(_line(day, product, wanted + _bulk(day, product)))
    return "\n".join(lines) + "\n", ran_out


def _sold_out(day: date, product: Product, hour: float) -> dict[str, Any]:
    return {"day": day.isoformat(), "family": product.family, "product": product.name, "hour": hour}


def _bulk(day: date, product: Product) -> int:
    return BULK_ORDER[3] if (day, product.name) == (BULK_ORDER[0], BULK_ORDER[2]) else 0


def price_cents(product: Product, day: date) -> int:
    """Net cents a piece; everything rose once."""
    return round(100 * product.price_eur / (RISE if day < PRICE_RISE else 1.0))


def _line(day: date, product: Product, units: int) -> str:
    euros, cents = divmod(units * price_cents(product, day), 100)
    return f"{day:%d/%m/%Y};{product.family};{product.name};{units};{euros},{cents:02d}"


def facts(ran_out: list[dict[str, Any]]) -> dict[str, Any]:
    """What the shop's owner knows beside the sales."""
    day, family, name, units = BULK_ORDER
    revenue = units * next(price_cents(p, day) for p in PRODUCTS if p.name == name) / 100
    bulk = {"day": day.isoformat(), "family": family, "product": name, "units": units, "revenue_eur": revenue}
    return {
        "name": "Forn de mostra",
        "fictional": True,
        "country": "ES",
        "subdivision": "CT",
        "today": TODAY.isoformat(),
        "local_holidays": local_holidays(),
        "events": events(),
        "closures": [{"day": day.isoformat(), "note": note} for day, note in closures().items()],
        "bulk_orders": [{**bulk, "note": "Encàrrec d'un casament"}],
        "sold_out": ran_out,
        "products": [_terms(product) for product in PRODUCTS],
    }


def _terms(product: Product) -> dict[str, Any]:
    return {
        "family": product.family,
        "product": product.name,
        "tray": product.tray,
        "minimum": product.minimum,
        "price_eur": product.price_eur,
        "cost_eur": product.cost_eur,
        "leftover_value_eur": product.leftover_value_eur,
        "ended_on": product.ended_on.isoformat() if product.ended_on else None,
    }


def write(folder: Path) -> None:
    """Write both files into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    sales, ran_out = invent()
    (folder / "sales.csv").write_bytes(sales.encode())
    (folder / "shop.json").write_bytes((json.dumps(facts(ran_out), ensure_ascii=False, indent=1) + "\n").encode())


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "data" / "sample_shop"
    write(target)
    print(f"sample shop written to {target}")
