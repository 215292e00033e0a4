from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fleca_desktop.services.ports import Release
from fleca_desktop.services.settings import change_setting
from fleca_desktop.ui import release_watching
from fleca_desktop.ui.release_watching import ReleaseWatching

if TYPE_CHECKING:
    from conftest import SteppedJobs

    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.messages import Message

FEED = "https://fleca.example.org/latest.json"
PAGE = "https://fleca.example.org/releases"


class Feed:
    """A feed that says what it is told to; ``asked`` has every address that was read."""

    def __init__(self, release: Release | None) -> None:
        self.release = release
        self.asked: list[str] = []

    def __call__(self, address: str, /) -> Release | None:
        self.asked.append(address)
        return self.release


def test_nothing_is_asked_until_a_feed_is_set(
    context: PageContext, stepped_jobs: SteppedJobs, said: list[Message]
) -> None:
    feed = Feed(Release("99.0.0", PAGE))
    watching = ReleaseWatching(context, feed)
    watching.look()
    stepped_jobs.run_all()
    assert (feed.asked, said) == ([], [])


def test_a_newer_version_is_said_once_and_its_page_opened(
    context: PageContext, stepped_jobs: SteppedJobs, said: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(release_watching, "_open", opened.append)
    change_setting(context.shop, "updates.feed", FEED)
    feed = Feed(Release("99.0.0", PAGE))
    watching = ReleaseWatching(context, feed)
    for _ in range(2):
        watching.look()
        stepped_jobs.run_all()
    assert feed.asked == [FEED, FEED]
    (message,) = said
    assert "99.0.0" in message.text
    assert message.on_action is not None
    message.on_action()
    assert opened == [PAGE]


@pytest.mark.parametrize("release", [None, Release("0.0.1", PAGE)], ids=["offline", "older"])
def test_no_news_is_not_said(
    context: PageContext, stepped_jobs: SteppedJobs, said: list[Message], release: Release | None
) -> None:
    change_setting(context.shop, "updates.feed", FEED)
    feed = Feed(release)
    watching = ReleaseWatching(context, feed)
    watching.look()
    stepped_jobs.run_all()
    assert feed.asked == [FEED]
    assert said == []
