"""What the owner expects instead of the forecast, one number for each week and product or family."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.storage.products import list_families, live_ids

if TYPE_CHECKING:
    from fleca_desktop.core.owners_edits import Cell, Reason
    from fleca_desktop.storage.database import Database

_OF_CELL = "week_start = ? AND family_id IS ? AND product_id IS ?"


def read_forecast_edits(database: Database, first: date, last: date) -> list[OwnersEdit]:
    """The edits of weeks that begin from ``first`` to ``last``, the oldest edit first.

    That of a product that was merged into another waits until the two are parted again.
    """
    rows = database.rows(
        """SELECT e.week_start, COALESCE(p.family, f.name) AS family, COALESCE(p.name, '') AS product, e.measure,
                  e.value, e.factor, e.said, e.reason, e.note, e.edited_at, e.id AS place
           FROM forecast_edit e LEFT JOIN shown_product p ON p.id = e.product_id AND p.kept_id = p.id
           LEFT JOIN family f ON f.id = e.family_id
           WHERE e.week_start BETWEEN ? AND ? AND (p.id IS NOT NULL OR f.id IS NOT NULL) ORDER BY e.id""",
        (first.isoformat(), last.isoformat()),
    )
    return [OwnersEdit(**{**dict(row), "week_start": date.fromisoformat(row["week_start"])}) for row in rows]


def write_forecast_edit(database: Database, edit: OwnersEdit) -> None:
    """Keep ``edit`` in place of the one before it, as the newest; with the same number, only reason and note change.

    Raises:
        KeyError: there is no such product or family.
    """
    place = database.value(
        f"SELECT id FROM forecast_edit WHERE {_OF_CELL} AND measure = ? AND value IS ? AND factor IS ?",  # noqa: S608 - ours
        (*_key(database, edit.cell), edit.measure, edit.value, edit.factor),
    )
    if place is None:
        forget_forecast_edit(database, edit.cell)
        _insert(database, edit, None)
    else:
        words = (edit.reason, edit.note, place)
        database.execute("UPDATE forecast_edit SET reason = ?, note = ? WHERE id = ?", words)


def write_forecast_words(database: Database, cell: Cell, reason: Reason, note: str) -> None:
    """Give the edit of ``cell``, if there is one, another reason and note.

    Raises:
        KeyError: there is no such product or family.
    """
    words = (reason, note, *_key(database, cell))
    database.execute(f"UPDATE forecast_edit SET reason = ?, note = ? WHERE {_OF_CELL}", words)  # noqa: S608 - ours


def put_forecast_edit_back(database: Database, edit: OwnersEdit) -> None:
    """Keep ``edit``, which was read before, as it was and at its place: those that are older are laid over first.

    Raises:
        KeyError: there is no such product or family.
    """
    forget_forecast_edit(database, edit.cell)
    taken = database.value("SELECT 1 FROM forecast_edit WHERE id = ?", (edit.place,))  # since a backup was restored
    _insert(database, edit, None if taken else edit.place)


def _insert(database: Database, edit: OwnersEdit, place: int | None) -> None:
    database.execute(
        """INSERT INTO forecast_edit
           (id, week_start, family_id, product_id, measure, value, factor, said, reason, note, edited_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            place, *_key(database, edit.cell), edit.measure, edit.value, edit.factor, edit.said,
            edit.reason, edit.note, edit.edited_at,
        ),
    )  # fmt: skip


def forget_forecast_edit(database: Database, cell: Cell) -> None:
    """Go back to what the forecast says.

    Raises:
        KeyError: there is no such product or family.
    """
    database.execute(f"DELETE FROM forecast_edit WHERE {_OF_CELL}", _key(database, cell))  # noqa: S608 - ours


def _key(database: Database, cell: Cell) -> tuple[str, int | None, int | None]:
    """The week, and the ids of family and product, of which one is None."""
    week, family, product = cell
    if product:
        return week.isoformat(), None, live_ids(database)[family, product]
    return week.isoformat(), list_families(database)[family], None
