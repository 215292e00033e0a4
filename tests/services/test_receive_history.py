"""Weekly history from elsewhere: an import like any other, and the owner's word always wins."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from fleca_desktop.services.import_sales import import_file, list_imports, undo_import
from fleca_desktop.services.receive_history import Received, history_request, receive_history
from fleca_desktop.services.send_exchange import write_out_waiting
from fleca_desktop.services.settings import change_setting
from fleca_desktop.storage.outbox import count_waiting
from fleca_desktop.storage.sales import read_weekly

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.services.shop import Shop

FAR = [["2025-12-01", "PA", 512.5, None], ["2025-12-08", "Pa", 498.25, 310.0]]


def weeks(shop: Shop) -> list[tuple[str, str, float]]:
    held = read_weekly(shop.database).itertuples()
    return [(str(one.week_start.date()), str(one.family), float(one.revenue_eur)) for one in held]


def own_file(tmp_path: Path, week: str, euros: float) -> Path:
    path = tmp_path / f"{week}-{euros}.csv"
    path.write_text(f"week_start,family,revenue\n{week},Pa,{euros}\n2025-11-03,Pa,10.5\n", "utf-8")
    return path


def test_it_comes_in_as_one_import_under_the_shops_own_names_of_families(shop: Shop, sell: Any) -> None:
    sell(4)
    received = receive_history(shop, FAR)
    assert (received.weeks, weeks(shop)) == (2, [("2025-12-01", "Pa", 512.5), ("2025-12-08", "Pa", 498.25)])
    record = list_imports(shop)[0]
    assert (record.id, record.origin, record.grain) == (received.import_id, "hopsworks", "week")
    assert (record.first_day, record.last_day) == ("2025-12-01", "2025-12-14")
    assert record.summary["revenue_imported_cents"] == 101_075
    assert receive_history(shop, FAR) == Received()


def test_what_the_owner_took_back_comes_again_only_if_it_changed_there(shop: Shop) -> None:
    first = receive_history(shop, FAR)
    assert first.import_id is not None
    undo_import(shop, first.import_id)
    assert (receive_history(shop, FAR), weeks(shop)) == (Received(), [])
    changed = [["2025-12-01", "PA", 520.0, None], FAR[1]]
    assert receive_history(shop, changed).weeks == 1
    assert weeks(shop) == [("2025-12-01", "PA", 520.0)]


@pytest.mark.parametrize("overlap", ["replace", "keep"])
def test_a_file_of_the_owners_wins_whether_it_came_before_or_after(shop: Shop, tmp_path: Path, overlap: Any) -> None:
    receive_history(shop, [["2025-12-01", "Pa", 512.5, None]])
    import_file(shop, own_file(tmp_path, "2025-12-01", 77.0), overlap=overlap)
    assert ("2025-12-01", "Pa", 77.0) in weeks(shop)
    write_out_waiting(shop)
    assert receive_history(shop, [["2025-12-01", "Pa", 600.0, None]]) == Received()
    assert ("2025-12-01", "Pa", 77.0) in weeks(shop)


def test_its_own_echo_is_not_taken_in_not_even_after_it_was_taken_back_here(shop: Shop, tmp_path: Path) -> None:
    import_file(shop, own_file(tmp_path, "2025-12-01", 77.0))
    write_out_waiting(shop)
    undo_import(shop, 1)
    write_out_waiting(shop)
    assert receive_history(shop, [["2025-12-01", "Pa", 77.0, None]]) == Received()


def test_weeks_with_days_of_the_shops_own_and_weeks_that_are_not_over_are_left_alone(shop: Shop, sell: Any) -> None:
    sell(4, last=date(2026, 3, 15))
    told = [[week, "Pa", 5.0, None] for week in ("2026-03-09", "2026-03-16", "2026-03-23")]
    assert receive_history(shop, told) == Received()


def test_two_spellings_of_one_family_are_one_and_the_later_row_counts(shop: Shop) -> None:
    told = [["2025-12-01", "PA", 1.0, None], ["2025-12-01", "Pa", 2.0, None]]
    assert receive_history(shop, told).weeks == 1
    assert weeks(shop) == [("2025-12-01", "PA", 2.0)]


def test_what_was_received_is_not_sent_back(shop: Shop) -> None:
    receive_history(shop, FAR)
    assert count_waiting(shop.database) == {}
    write_out_waiting(shop)
    assert count_waiting(shop.database) == {}


def test_the_view_and_its_columns_are_the_owners_choice(shop: Shop) -> None:
    change_setting(shop, "hopsworks.columns", "week_start=monday, revenue_eur=net")
    request = history_request(shop)
    assert request is not None
    assert request.details["columns"] == {"week_start": "monday", "revenue_eur": "net"}
    change_setting(shop, "hopsworks.receive_history", "false")
    assert history_request(shop) is None
