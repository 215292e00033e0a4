"""The tills that were seen before: what was said of their files, changed, renamed or forgotten."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fleca_desktop.core.sales_file import Column, NeedsMapping, Profile
from fleca_desktop.core.sales_file.columns import guess_roles
from fleca_desktop.storage.profiles import forget_profile, read_profiles, write_profile

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file import Answers
    from fleca_desktop.services.shop import Shop

KnownTill = Profile  # for the window


@dataclass(frozen=True)
class Renamed:
    """The till has its new name."""

    till: Profile


@dataclass(frozen=True)
class NotRenamed:
    """Another till has that name, or it is empty; nothing was changed."""

    name: str


def list_tills(shop: Shop) -> list[Profile]:
    """All known tills, by name."""
    return sorted(read_profiles(shop.database), key=lambda till: till.name.casefold())


def columns_of_till(till: Profile) -> NeedsMapping:
    """The columns of the till's files with the roles they are read with, without values."""
    roles = guess_roles(till.header, till.answers)
    columns = tuple(Column(header, role, ()) for header, role in zip(till.header, roles, strict=True))
    return NeedsMapping(till.header, columns, ())


def rename_till(shop: Shop, till: Profile, name: str) -> Renamed | NotRenamed:
    """Give a till another name; files are still known by their headings."""
    tidy = " ".join(name.split())
    if not tidy or any(other.name == tidy for other in read_profiles(shop.database) if other.header != till.header):
        return NotRenamed(tidy)
    with shop.database.atomic():
        forget_profile(shop.database, till.name)
        renamed = replace(till, name=tidy)
        write_profile(shop.database, renamed, shop.clock.now().isoformat())
    return Renamed(renamed)


def change_till(shop: Shop, till: Profile, answers: Answers) -> Profile:
    """Read the till's next files by other ``answers``; what is imported already stays as it is."""
    changed = replace(till, answers=answers)
    keep_till(shop, changed)
    return changed


def keep_till(shop: Shop, till: Profile) -> None:
    """Know this till (again)."""
    with shop.database.atomic():
        write_profile(shop.database, till, shop.clock.now().isoformat())


def forget_till(shop: Shop, till: Profile) -> None:
    """Ask again when a file with these headings comes; ``keep_till`` takes it back."""
    with shop.database.atomic():
        forget_profile(shop.database, till.name)
