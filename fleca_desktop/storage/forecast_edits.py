"""What the owner expects instead of the forecast, one number for each week and product or family."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.storage.products import list_families, live_ids

if TYPE_CHECKING:
    from fleca_desktop.core.owners_edits import Cell
    from fleca_desktop.storage.database import Database


def read_forecast_edits(database: Database, first: date, last: date) -> list[OwnersEdit]:
    """The edits of weeks that begin from ``first`` to ``last``, the oldest edit first.

    That of a product that was merged into another waits until the two are parted again.
    """
    rows = database.rows(
        """SELECT e.week_start, COALESCE(p.family, f.name) AS family, COALESCE(p.name, '') AS product, e.measure,
                  e.value, e.factor, e.said, e.reason, e.note, e.edited_at
           FROM forecast_edit e LEFT JOIN shown_product p ON p.id = e.product_id AND p.kept_id = p.id
           LEFT JOIN family f ON f.id = e.family_id
           WHERE e.week_start BETWEEN ? AND ? AND (p.id IS NOT NULL OR f.id IS NOT NULL) ORDER BY e.id""",
        (first.isoformat(), last.isoformat()),
    )
    return [OwnersEdit(**{**dict(row), "week_start": date.fromisoformat(row["week_start"])}) for row in rows]


def write_forecast_edit(database: Database, edit: OwnersEdit) -> None:
    """Keep ``edit`` in place of the one before it.

    Raises:
        KeyError: there is no such product or family.
    """
    family_id, product_id = _ids(database, edit.cell)
    forget_forecast_edit(database, edit.cell)
    database.execute(
        """INSERT INTO forecast_edit
           (week_start, family_id, product_id, measure, value, factor, said, reason, note, edited_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            edit.week_start.isoformat(), family_id, product_id, edit.measure, edit.value, edit.factor, edit.said,
            edit.reason, edit.note, edit.edited_at,
        ),
    )  # fmt: skip


def forget_forecast_edit(database: Database, cell: Cell) -> None:
    """Go back to what the forecast says.

    Raises:
        KeyError: there is no such product or family.
    """
    database.execute(
        "DELETE FROM forecast_edit WHERE week_start = ? AND family_id IS ? AND product_id IS ?",
        (cell[0].isoformat(), *_ids(database, cell)),
    )


def _ids(database: Database, cell: Cell) -> tuple[int | None, int | None]:
    """The ids of family and product, of which one is None."""
    _week, family, product = cell
    return (None, live_ids(database)[family, product]) if product else (list_families(database)[family], None)
