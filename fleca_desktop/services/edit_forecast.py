"""The owner knows better: numbers of the forecast are changed, with a reason, and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from fleca_desktop.services.forecast_week import latest_forecast
from fleca_desktop.storage.forecast_edits import (
    forget_forecast_edit,
    put_forecast_edit_back,
    read_forecast_edits,
    write_forecast_edit,
    write_forecast_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from fleca_desktop.core.owners_edits import Cell, OwnersEdit, Reason
    from fleca_desktop.services.forecast_week import IssuedForecast
    from fleca_desktop.services.shop import Shop


def forecast_in_force(shop: Shop) -> IssuedForecast | None:
    """The forecast issued last, with the owner's numbers laid over it."""
    issued = latest_forecast(shop)
    return None if issued is None else with_edits(shop, issued)


def with_edits(shop: Shop, issued: IssuedForecast) -> IssuedForecast:
    """``issued`` with the owner's numbers; ``said`` has the lines as they were issued."""
    weeks = issued.weeks
    stored = read_forecast_edits(shop.database, weeks[0].date(), weeks[-1].date()) if weeks else []
    if not stored:
        return issued
    from fleca_desktop.core.edited_lines import lay_over  # noqa: PLC0415 - not for the many shops without edits

    lines, days, edits = lay_over(issued.lines, issued.days, stored)
    return replace(issued, lines=lines, days=days, edits=edits, said=issued.lines) if edits else issued


def edit_forecast(shop: Shop, edit: OwnersEdit) -> OwnersEdit | None:
    """Keep the owner's number, or other words to the same; what stood in its place comes back, for the undo.

    Raises:
        KeyError: there is no such product or family.
        EnvironmentFault: the disk is full or not ours to write.
    """
    before = _stored(shop, edit.cell)
    with shop.database.atomic():
        write_forecast_edit(shop.database, replace(edit, edited_at=shop.clock.now().isoformat(timespec="seconds")))
    return before


def change_number(shop: Shop, edit: OwnersEdit) -> OwnersEdit | None:
    """Keep the owner's number with the words to the one before it, which comes back, for the undo.

    Raises:
        KeyError: there is no such product or family.
        EnvironmentFault: the disk is full or not ours to write.
    """
    before = _stored(shop, edit.cell)
    return edit_forecast(shop, edit if before is None else replace(edit, reason=before.reason, note=before.note))


def return_to(shop: Shop, cell: Cell, shown: OwnersEdit | None) -> bool:
    """Let the number be as it is ``shown``, the owner's or (None) the forecast's; whether it was another by now.

    Raises:
        KeyError: there is no such product or family.
        EnvironmentFault: the disk is full or not ours to write.
    """
    stored = _stored(shop, cell)
    if _number(stored) == _number(shown):
        return False
    if shown is None:
        take_back(shop, [cell])
    else:
        change_number(shop, shown)
    return True


def _number(edit: OwnersEdit | None) -> tuple[str, float | None, float | None] | None:
    return None if edit is None else (edit.measure, edit.value, edit.factor)


def change_reason(shop: Shop, cell: Cell, reason: Reason, note: str) -> None:
    """Say why the owner's number is another, whichever it is by now; one that was taken back stays so.

    Raises:
        KeyError: there is no such product or family.
        EnvironmentFault: the disk is full or not ours to write.
    """
    with shop.database.atomic():
        write_forecast_words(shop.database, cell, reason, note)


def take_back(shop: Shop, cells: Iterable[Cell]) -> list[OwnersEdit]:
    """Go back to what the forecast says; the edits taken back are returned, for the undo."""
    gone = [edit for cell in cells if (edit := _stored(shop, cell)) is not None]
    with shop.database.atomic():
        for edit in gone:
            forget_forecast_edit(shop.database, edit.cell)
    return gone


def put_back(shop: Shop, edits: Iterable[OwnersEdit]) -> None:
    """Put ``edits`` back as they were."""
    with shop.database.atomic():
        for edit in edits:
            put_forecast_edit_back(shop.database, edit)


def _stored(shop: Shop, cell: Cell) -> OwnersEdit | None:
    week: date = cell[0]
    found = read_forecast_edits(shop.database, week, week + timedelta(days=6))
    return next((edit for edit in found if edit.cell == cell), None)
