from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fleca_desktop.services.look_for_release import newer_release
from fleca_desktop.services.ports import Release
from fleca_desktop.services.settings import BadValue, Changed, change_setting, read_settings

if TYPE_CHECKING:
    from fleca_desktop.services.shop import Shop

PAGE = "https://fleca.example.org/releases"


@pytest.mark.parametrize(("told", "is_newer"), [("0.10.0", True), ("0.9.1", True), ("0.9.0", False), ("0.8.9", False)])
def test_versions_compare_by_their_numbers(told: str, is_newer: bool) -> None:  # noqa: FBT001
    release = Release(told, PAGE)
    assert newer_release("https://fleca.example.org/f", lambda _: release, "0.9.0") == (release if is_newer else None)


def test_without_a_feed_nothing_is_asked() -> None:
    asked: list[str] = []
    assert newer_release("", asked.append) is None  # type: ignore[func-returns-value, arg-type]
    assert asked == []


def test_a_shop_begins_without_a_feed_and_takes_only_addresses_over_tls(shop: Shop) -> None:
    assert read_settings(shop)["updates.feed"] == ""
    assert isinstance(change_setting(shop, "updates.feed", "http://fleca.example.org/latest.json"), BadValue)
    assert isinstance(change_setting(shop, "updates.feed", PAGE), Changed)
    assert isinstance(change_setting(shop, "updates.feed", ""), Changed)
