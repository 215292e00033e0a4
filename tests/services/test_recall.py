from __future__ import annotations

from fleca_desktop.services.recall import Recall
from fleca_desktop.storage.database import MEMORY, open_database


def test_what_was_read_is_kept_until_something_changes() -> None:
    database, recall = open_database(MEMORY), Recall()

    def read() -> list[str]:
        return [row["key"] for row in database.rows("SELECT key FROM setting")]

    first = recall.of(database, "keys", read)
    assert recall.of(database, "keys", read) is first
    database.execute("INSERT INTO setting VALUES ('a', '1')")
    assert recall.of(database, "keys", read) == ["a"]


def test_nothing_is_kept_of_a_trial() -> None:
    database, recall = open_database(MEMORY), Recall()

    def count() -> int:
        return int(database.value("SELECT COUNT(*) FROM setting"))

    assert recall.of(database, "count", count) == 0
    with database.trial():
        database.execute("INSERT INTO setting VALUES ('a', '1')")
        assert recall.of(database, "count", count) == 1
    assert recall.of(database, "count", count) == 0
