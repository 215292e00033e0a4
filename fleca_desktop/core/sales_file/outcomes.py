"""What reading a till's file can come to: understood, a question, or unreadable. Codes and numbers, no sentences."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    import pandas as pd

Role = Literal[
    "date", "time", "week_start", "product", "family", "units", "net", "gross", "amount", "price", "ticket", "status",
    "refunds", "returned", "across", "ignored",
]  # fmt: skip
DateOrder = Literal["ymd", "dmy", "mdy"]
Decimal = Literal[",", "."]
AmountKind = Literal["net", "gross", "unnamed", "computed", "none"]
Grain = Literal["daily", "weekly"]

QuestionCode = Literal[
    "no_date", "no_amount", "day_or_month_first", "decimal_or_thousands", "which_amount", "which_date", "wide_columns",
    "returned_rows", "which_sheet",
]  # fmt: skip
SetAsideReason = Literal[
    "total_line",
    "repeated_header",
    "cancelled",
    "no_date",
    "unreadable_date",
    "future_date",
    "unreadable_number",
    "broken_line",
]
UnreadableReason = Literal[
    "empty",
    "not_a_table",
    "not_text",
    "no_header",
    "no_rows",
    "too_many_columns",
    "too_large",
    "several_files",
    "damaged",
    "locked",
]


@dataclass(frozen=True)
class Answers:
    """What the owner has said about a file: roles by header, and the choices that evidence leaves open.

    The role ``across`` is that of columns headed by what is sold or when (a product, a day, an hour) whose cells count
    pieces or money, as ``measure`` says. A role for every header, the order of dates, the decimal sign, ``returned``
    and ``measure`` together leave nothing open in any table. ``sheet`` names the one of a workbook that has the sales.
    ``day`` is the one of all rows of a file that tells none, or a day of its ``whole_week``; a till's profile never
    keeps it.
    """

    roles: Mapping[str, Role] = field(default_factory=dict)
    date_order: DateOrder | None = None
    decimal: Decimal | None = None
    returned: Literal["subtract", "count"] | None = None
    measure: Literal["units", "amount"] | None = None
    sheet: str | None = None
    day: date | None = None
    whole_week: bool = False

    @property
    def lasting(self) -> Answers:
        """What holds for the till's next files too."""
        return replace(self, day=None, whole_week=False)

    def over(self, known: Answers) -> Answers:
        """These answers; where they only say the day, with what is ``known`` of the till."""
        says_day_alone = self.day is not None and self.lasting == Answers()
        return replace(known, day=self.day, whole_week=self.whole_week) if says_day_alone else self


@dataclass(frozen=True)
class Profile:
    """A till that was seen before: known by its header row."""

    name: str
    header: tuple[str, ...]
    answers: Answers

    def matches(self, header: tuple[str, ...]) -> bool:
        """Whether a file with ``header`` comes from this till."""
        return header == self.header

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        answers = {
            "roles": dict(self.answers.roles),
            "date_order": self.answers.date_order,
            "decimal": self.answers.decimal,
            "returned": self.answers.returned,
            "measure": self.answers.measure,
            "sheet": self.answers.sheet,
        }
        return {"name": self.name, "header": list(self.header), "answers": answers}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Profile:
        """The profile that ``to_json`` gave."""
        return cls(str(stored["name"]), tuple(stored["header"]), Answers(**stored["answers"]))


@dataclass(frozen=True)
class ControlTotals:
    """Rows and cents of the file = imported + set aside. Rows are those that are not blank."""

    rows_read: int
    rows_imported: int
    rows_set_aside: int
    revenue_in_file_cents: int
    revenue_imported_cents: int
    revenue_set_aside_cents: int
    units_imported: float


@dataclass(frozen=True)
class SetAside:
    """Rows that are not imported, and why. ``lines`` are some of their line numbers in the table, header = 1."""

    reason: SetAsideReason
    rows: int
    revenue_cents: int
    lines: tuple[int, ...]


@dataclass(frozen=True)
class Understood:
    """How the file was read."""

    encoding: str
    delimiter: str
    decimal: Decimal
    date_order: DateOrder
    roles: Mapping[str, Role]
    amount_kind: AmountKind


@dataclass(frozen=True)
class ReadSales:
    """The file's sales, summed by day and product (``DAILY_COLUMNS``) or week and family (``WEEKLY_COLUMNS``).

    ``last_sales`` (``LAST_SALE_COLUMNS``) has the hour of the last sale where rows have times, under the index that
    the same day and product has in ``sales``. ``said`` is the day or the ISO week that the owner said, in ISO; empty
    when the file tells its days, whatever was said.
    """

    grain: Grain
    sales: pd.DataFrame
    control: ControlTotals
    set_aside: tuple[SetAside, ...]
    understood: Understood
    header: tuple[str, ...]
    last_sales: pd.DataFrame
    said: str = ""


@dataclass(frozen=True)
class Question:
    """Something the file leaves open: about which columns, and what can be answered."""

    code: QuestionCode
    columns: tuple[str, ...] = ()
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Column:
    """A column as first understood, with some of its values; values of personal columns are not shown."""

    header: str
    role: Role
    samples: tuple[str, ...]


@dataclass(frozen=True)
class NeedsMapping:
    """The file can be read in more than one way: ask, then read again with ``Answers``."""

    header: tuple[str, ...]
    columns: tuple[Column, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Unreadable:
    """The file is no sales file that anything can be made of."""

    reason: UnreadableReason
    details: tuple[tuple[str, str], ...] = ()
