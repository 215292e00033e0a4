"""Whether a newer version of the program is out: asked only where the owner set the address of a release feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fleca_desktop import __version__
from fleca_desktop.services.settings import setting_text

if TYPE_CHECKING:
    from fleca_desktop.services.ports import ReadsFeed, Release
    from fleca_desktop.services.shop import Shop


def feed_of(shop: Shop) -> str:
    """The address of the feed that the owner set; empty for none, which is how a shop begins."""
    return setting_text(shop, "updates.feed")


def newer_release(feed: str, read: ReadsFeed, own: str = __version__) -> Release | None:
    """The release that ``feed`` tells of, if it is newer than version ``own``; None without a feed, or offline."""
    told = read(feed) if feed else None
    return told if told is not None and _numbers(told.version) > _numbers(own) else None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
