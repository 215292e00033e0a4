"""What the owner is shown of a file that is asked about: its columns, some of their values, their roles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.sales_file.columns import guess_roles
from fleca_desktop.core.sales_file.date_parts import with_whole_days
from fleca_desktop.core.sales_file.lost_dates import with_days
from fleca_desktop.core.sales_file.opening import read_table
from fleca_desktop.core.sales_file.outcomes import Answers, Column, NeedsMapping, Question, Unreadable
from fleca_desktop.core.sales_file.unpivot import unpivoted
from fleca_desktop.core.sales_file.wide import find_layout
from fleca_desktop.core.sales_file.workbooks import Sheets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    import pandas as pd

    from fleca_desktop.core.sales_file.outcomes import Profile
    from fleca_desktop.core.sales_file.tables import Table

_SAMPLES: Final = 5
_SAMPLE_ROWS: Final = 2000
_PERSONAL: Final = (
    "mail",
    "card",
    "customer",
    "client",
    "cliente",
    "phone",
    "telef",
    "name of",
    "cashier",
    "server",
    "contact",
)


@dataclass(frozen=True)
class Laid:
    """A table with one row per product and day at most, and ``as_seen``: the table as it stands in the file.

    A day that was said stands in no column of it.
    """

    table: Table
    answers: Answers
    as_seen: Table
    said: Answers

    def ask(self, questions: tuple[Question, ...]) -> NeedsMapping:
        """Ask the owner about the table as it stands in the file."""
        return as_asked(self.as_seen, self.said, questions)


def laid_out(table: Table, said: Answers, today: date) -> Laid | NeedsMapping:
    """``table`` without columns laid across, and with its days in a column; or a question."""
    table = with_whole_days(table)
    wide = find_layout(table, said, today)
    if wide is None:
        long = with_days(table, today, said)
        return Laid(long, said, table if long.said else long, said)
    seen = replace(said, roles={**said.roles, **wide.roles})
    if wide.layout is None:
        return as_asked(table, seen, wide.questions)
    long = with_days(unpivoted(table, wide.layout), today, said)
    kept = wide.layout.kept.items()
    roles = {heading: said.roles[table.header[p]] for p, heading in kept if table.header[p] in said.roles}
    return Laid(long, replace(said, roles=roles), table, seen)


def columns_as_read(
    content: bytes, name: str, *, today: date, answers: Answers | None = None, profiles: Sequence[Profile] = ()
) -> NeedsMapping | Unreadable:
    """The columns of any file, with the roles they are read with: what a page of columns starts from.

    ``questions`` are empty for a file whose roles leave nothing open at first sight.
    """
    table = opened(content, name, profiles, answers)
    if isinstance(table, Unreadable):
        return table
    if isinstance(table, Sheets):
        return which_sheet(table)
    laid = laid_out(table, answers or Answers(), today)
    return laid if isinstance(laid, NeedsMapping) else laid.ask(())


def opened(
    content: bytes, name: str, profiles: Sequence[Profile], answers: Answers | None
) -> Table | Sheets | Unreadable:
    """The table of the file; of a workbook with rival sheets the one named, now or for the till it comes from."""
    table = read_table(content, name, answers.sheet if answers else None)
    if not isinstance(table, Sheets) or (answers is not None and answers.lasting != Answers()):
        return table
    for profile in profiles:
        if profile.answers.sheet in table.names:
            known = read_table(content, name, profile.answers.sheet)
            if not isinstance(known, Sheets | Unreadable) and profile.matches(known.header):
                return known
    return table


def which_sheet(sheets: Sheets) -> NeedsMapping:
    """Ask which sheet of a workbook holds the sales; its columns come after."""
    return NeedsMapping((), (), (Question("which_sheet", options=sheets.names),))


def as_asked(table: Table, answers: Answers, questions: tuple[Question, ...]) -> NeedsMapping:
    """The columns of ``table`` with some of their values, and the questions."""
    cells = table.cells(range(len(table.header)), _SAMPLE_ROWS)
    roles = guess_roles(table.header, answers)
    return NeedsMapping(
        table.header,
        tuple(Column(header, roles[p], _samples(header, cells[p])) for p, header in enumerate(table.header)),
        questions,
    )


def _samples(header: str, column: pd.Series) -> tuple[str, ...]:
    if any(word in header.casefold() for word in _PERSONAL):
        return ()
    return tuple(str(value) for value in column.dropna().unique()[:_SAMPLES] if "@" not in str(value))
