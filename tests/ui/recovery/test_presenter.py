from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.back_up import Manifest, Preview
from fleca_desktop.ui.faults import fault_sentence
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.recovery.presenter import derive_trouble

TODAY = date(2026, 11, 23)
MANIFEST = Manifest(
    kind="daily", made_at="2026-11-22T21:04:00+01:00", app_version="1", schema=2, sha256="", size_bytes=1,
    rows={"import": 3, "order_sheet": 1}, shop_name="Forn Vell", first_day="2025-01-07", last_day="2026-11-21",
)  # fmt: skip
OFFER = Preview(Path("daily.fleca"), MANIFEST)


def ways(code: str, offer: Preview | None = None) -> list[str]:
    trouble = derive_trouble(EnvironmentFault(code), Path("shop"), offer, TODAY, Formats("en"))
    return [way for way, _word in trouble.ways]


def test_the_newest_good_backup_is_offered_with_its_date_and_what_it_holds() -> None:
    trouble = derive_trouble(EnvironmentFault("damaged"), Path("shop"), OFFER, TODAY, Formats("en"))
    assert "Sunday 22 November at 21:04" in trouble.offer
    assert "Forn Vell" in trouble.offer
    assert "Saturday 21 November" in trouble.offer
    assert trouble.ways[0][0] == "bring_back"


@pytest.mark.parametrize("code", ["damaged", "database_missing"])
def test_without_a_good_backup_one_can_be_chosen_or_one_begins_anew(code: str) -> None:
    assert ways(code) == ["other_backup", "anew", "quit"]


def test_a_newer_versions_shop_is_left_alone() -> None:
    assert "anew" not in ways("newer_version")
    assert "bring_back" not in ways("newer_version", OFFER)


@pytest.mark.parametrize(
    "code",
    [
        "damaged",
        "database_missing",
        "folder_missing",
        "newer_version",
        "read_only",
        "disk_full",
        "cannot_open",
        "locked",
        "in_use",
        "storage",
        "migration_failed",
    ],
)
def test_every_trouble_has_a_sentence_of_its_own_and_a_way_out(code: str) -> None:
    usual = fault_sentence(EnvironmentFault("storage"))
    assert (fault_sentence(EnvironmentFault(code)) != usual) == (code != "storage")
    assert "quit" in ways(code)
    assert len(ways(code)) >= 2
