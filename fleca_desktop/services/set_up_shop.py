"""Setting a shop up: how far its owner has come, and what is known already. Every step is kept when it is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fleca_desktop.core.calendar_entries import CalendarEntry
from fleca_desktop.services.keep_calendar import Kept, keep_entry, read_year, remove_entry
from fleca_desktop.services.places import countries, regions
from fleca_desktop.services.settings import keep, setting_flag, setting_number, setting_text
from fleca_desktop.storage.imports import list_imports

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from fleca_desktop.services.shop import Shop

STEPS = 4
Festa = tuple["date", str]


@dataclass(frozen=True)
class Setup:
    """What is known of the shop. ``step`` (0 to ``STEPS`` - 1) is where one goes on; ``festes`` are this year's."""

    step: int
    name: str
    country: str
    region: str
    countries: tuple[str, ...]
    regions: Mapping[str, str]
    open_weekdays: str
    today: date
    festes: tuple[Festa, ...]


def is_new(shop: Shop) -> bool:
    """Whether the owner has yet to be asked: nothing imported, and the last step not left."""
    if setting_flag(shop, "shop.is_sample") or setting_number(shop, "setup.step") >= STEPS:
        return False
    return not list_imports(shop.database)


def read_setup(shop: Shop) -> Setup:
    """What is known of the shop."""
    year = read_year(shop)
    country = setting_text(shop, "shop.country")
    return Setup(
        step=min(int(setting_number(shop, "setup.step")), STEPS - 1),
        name=setting_text(shop, "shop.name"),
        country=country,
        region=setting_text(shop, "shop.subdivision"),
        countries=countries(),
        regions=regions(country),
        open_weekdays=setting_text(shop, "shop.open_weekdays"),
        today=year.today,
        festes=tuple((entry.first_day, entry.name) for entry in year.entries if entry.kind == "festa"),
    )


def keep_step(shop: Shop, step: int) -> None:
    """Remember where to go on; ``STEPS`` when all is done."""
    keep(shop, "setup.step", min(max(step, 0), STEPS))


def keep_festes(shop: Shop, festes: tuple[Festa, ...], instead_of: tuple[Festa, ...] = ()) -> int:
    """Write down those festes that have a name, ``instead_of`` the ones shown before; how many there were."""
    with shop.database.atomic():
        for day, name in instead_of:
            remove_entry(shop, CalendarEntry("festa", day, day, name))
        done = [keep_entry(shop, CalendarEntry("festa", day, day, name.strip())) for day, name in festes]
    return sum(isinstance(one, Kept) for one in done)
