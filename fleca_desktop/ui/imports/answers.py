"""What the owner's answer to a question says about a file. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from fleca_desktop.core.sales_file import Answers

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file import NeedsMapping
    from fleca_desktop.core.sales_file.across import Measure
    from fleca_desktop.core.sales_file.outcomes import Role

_SAYS: Final = {"day_or_month_first": "date_order", "decimal_or_thousands": "decimal", "which_sheet": "sheet"}


def answered(before: Answers, needs: NeedsMapping, code: str, option: str) -> Answers:
    """``before`` with the answer ``option`` to the question ``code``."""
    match code:
        case "day_or_month_first" | "decimal_or_thousands" | "which_sheet":
            return Answers(**{**vars(before), _SAYS[code]: option})
        case "returned_rows":
            return replace(before, returned="subtract" if option == "subtract" else "count")
        case "wide_columns":
            asked = next(question.columns for question in needs.questions if question.code == code)
            role: Role = "ignored" if option == "ignore" else "across"
            measure = None if option == "ignore" else cast("Measure", option)
            return replace(before, roles={**before.roles, **dict.fromkeys(asked, role)}, measure=measure)
        case "which_amount" | "which_date":
            chosen: Role = "amount" if code == "which_amount" else "date"
            asked = next(question.columns for question in needs.questions if question.code == code)
            roles: dict[str, Role] = dict.fromkeys(asked, "ignored")
            return replace(before, roles={**before.roles, **roles, option: chosen})
        case _:
            return before
