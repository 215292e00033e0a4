"""What the owner says of a file's columns, one choice at a time. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from fleca_desktop.core.sales_file import Answers

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file import Column, NeedsMapping
    from fleca_desktop.core.sales_file.outcomes import Role

OFFERED: Final[tuple[Role, ...]] = (
    "date", "time", "week_start", "product", "family", "units", "net", "amount", "gross", "price", "across", "status",
    "returned", "ignored",
)  # fmt: skip
Written = Literal["date_order", "decimal", "returned", "measure"]
_MONEY: Final[frozenset[Role]] = frozenset({"net", "amount", "gross"})
_DAY: Final[frozenset[Role]] = frozenset({"date", "week_start"})
_MANY: Final[frozenset[Role]] = frozenset({"across", "ignored"})


@dataclass(frozen=True)
class Mapping:
    """The columns as they stand: a role for each, and how days and numbers are written."""

    columns: tuple[Column, ...]
    answers: Answers

    @classmethod
    def of(cls, needs: NeedsMapping, answers: Answers | None = None) -> Mapping:
        """What is understood of a file so far; roles that are not offered count as not needed."""
        roles = {column.header: column.role if column.role in OFFERED else "ignored" for column in needs.columns}
        return cls(needs.columns, replace(answers or Answers(), roles=roles))

    def role_of(self, header: str) -> Role:
        """What the column called ``header`` holds."""
        return self.answers.roles.get(header, "ignored")

    def with_role(self, header: str, role: Role) -> Mapping:
        """``header`` with another role; what only one column can be, no other column is any more."""
        rivals = _MONEY if role in _MONEY else _DAY if role in _DAY else frozenset({role}) - _MANY
        roles: dict[str, Role] = {
            name: "ignored" if held in rivals else held for name, held in self.answers.roles.items()
        }
        return replace(self, answers=replace(self.answers, roles={**roles, header: role}))

    def with_choice(self, name: Written, choice: str) -> Mapping:
        """Another way in which the file is written; an empty ``choice`` leaves it to what all rows tell."""
        return replace(self, answers=Answers(**{**vars(self.answers), name: choice or None}))

    @property
    def has_columns_across(self) -> bool:
        """Whether it has to be said what columns laid across count."""
        return "across" in self.answers.roles.values()
