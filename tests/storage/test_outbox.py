from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from fleca_desktop.storage.database import MEMORY, open_database
from fleca_desktop.storage.imports import ImportRecord, add_import, mark_undone
from fleca_desktop.storage.migrations import MIGRATIONS
from fleca_desktop.storage.model_health import DecisionRecord, add_decision
from fleca_desktop.storage.outbox import (
    add_parcel,
    count_waiting,
    drop,
    list_waiting,
    mark_sent,
    next_sequence,
    send_weeks_again,
)

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.storage.database import Database
    from fleca_desktop.storage.imports import Origin

FORECAST = "INSERT INTO forecast (issued_at, origin, model_version, inputs_sha256) VALUES ('', '', '1.0.0', '')"


def _import(database: Database, origin: Origin = "file") -> int:
    record = ImportRecord(0, "a", "", "", None, "week", "replace", "2026-03-02", "2026-03-08", {}, origin)
    return add_import(database, record)


def test_a_shop_from_before_has_all_of_its_forecasts_and_weeks_waiting(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "shop.sqlite", MIGRATIONS[:4])) as database:
        database.execute(FORECAST)
        database.execute(FORECAST)
        database.execute(
            """INSERT INTO import (file_name, sha256, imported_at, grain, overlap, first_day, last_day, summary)
               VALUES ('a', '', '', 'week', 'replace', '', '', '{}')"""
        )
    with closing(open_database(tmp_path / "shop.sqlite")) as database:
        assert count_waiting(database) == {"weeks": 1, "forecast": 2}
        assert [row.subject for row in list_waiting(database) if row.kind == "forecast"] == ["1", "2"]


def test_what_is_done_waits_in_the_very_transaction_of_the_act() -> None:
    with closing(open_database(MEMORY)) as database:
        with database.trial():  # taken back at its end
            database.execute(FORECAST)
            _import(database)
        assert count_waiting(database) == {}
        with database.atomic():
            database.execute(FORECAST)
            number = _import(database)
            mark_undone(database, number, "2026-03-16")
            add_decision(database, DecisionRecord("", "", "promoted", "2026-03-16", "1.0.0", {}))
            add_decision(database, DecisionRecord("", "", "kept", "2026-03-17", "1.0.0", {}))
        assert count_waiting(database) == {"weeks": 1, "forecast": 1, "model": 1}


def test_what_came_from_hopsworks_waits_for_nothing() -> None:
    with closing(open_database(MEMORY)) as database:
        mark_undone(database, _import(database, "hopsworks"), "2026-03-16")
        assert count_waiting(database) == {}


def test_a_name_is_taken_once_and_what_is_sent_is_let_go_of() -> None:
    with closing(open_database(MEMORY)) as database:
        add_parcel(database, "weeks", "weeks-1.json", "{}")
        add_parcel(database, "weeks", "weeks-1.json", "{}")
        assert [row.unique_name for row in list_waiting(database)] == ["weeks-1.json"]
        mark_sent(database, ["weeks-1.json"], "2026-03-16T16:04:00")
        assert list_waiting(database) == []
        assert database.value("SELECT payload FROM outbox") is None


def test_numbers_never_go_back_not_even_when_rows_or_the_whole_database_did() -> None:
    with closing(open_database(MEMORY)) as database:
        assert next_sequence(database) == 1
        database.execute(FORECAST)
        drop(database, [1])
        assert next_sequence(database) == 2
        send_weeks_again(database, [("2026-03-02", "Pa", "")], 40)
        assert next_sequence(database) == 41
