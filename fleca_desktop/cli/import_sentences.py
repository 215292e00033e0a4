"""The command line's sentences for what reading a till's file comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file import Question
    from fleca_desktop.core.sales_file.outcomes import QuestionCode, SetAsideReason

_REFUSALS: Final = {
    "empty": "the file is empty; export it again from the till",
    "not_a_table": "this is no table; export the sales as CSV or Excel",
    "not_text": "this is no sales file; export the sales as CSV or Excel",
    "no_header": "no heading with day, product and amount was found; export the sales with headings",
    "no_rows": "there are headings, but no sales below them",
    "too_many_columns": "the table has too many columns to be sales",
    "too_large": "the file is too large; export fewer years at a time",
    "several_files": "there are several files inside; unpack it and import the one with the sales",
    "damaged": "the file is damaged; export it again from the till",
    "locked": "the file is locked with a password; save it without one",
    "not_found": "there is no such file",
    "cannot_open": "the file cannot be opened",
    "unknown_till": "no till of that name is known",
    "day_to_come": "the day given with --day is still to come",
    "has_days": "the file says itself of which days its sales are; import it without --day",
}
_IN_THE_WINDOW: Final = "Import it once in the window and answer there; the answer is remembered for this till."
_QUESTIONS: Final[dict[QuestionCode, str]] = {
    "no_date": "it does not say of which day its sales are. Export it with the day on each line, or say the day or the "
    "week with --day.",
    "no_amount": "it has neither money nor pieces. Export the sales of each product.",
    "day_or_month_first": f"the day or the month may come first in {{columns}}. {_IN_THE_WINDOW}",
    "decimal_or_thousands": f"the sign in {{columns}} may stand before decimals or thousands. {_IN_THE_WINDOW}",
    "which_amount": f"the money of each line may be any of {{columns}}. {_IN_THE_WINDOW}",
    "which_date": f"the day of the sale may be any of {{columns}}. {_IN_THE_WINDOW}",
    "wide_columns": f"{{columns}} may be columns of products, counting pieces or money. {_IN_THE_WINDOW}",
    "returned_rows": f"rows marked in {{columns}} may be given back or sold. {_IN_THE_WINDOW}",
    "which_sheet": f"any of several sheets may hold the sales. {_IN_THE_WINDOW}",
}
_ASIDE: Final[dict[SetAsideReason, str]] = {
    "total_line": "totals",
    "repeated_header": "headings repeated",
    "cancelled": "cancelled",
    "no_date": "without a day",
    "unreadable_date": "the day cannot be read",
    "future_date": "days to come",
    "unreadable_number": "the number cannot be read",
    "broken_line": "broken",
}


def refusal_sentence(reason: str) -> str:
    """Why a file is refused, and what to do, to be put into a sentence."""
    return _REFUSALS.get(reason, reason.replace("_", " "))


def question_sentence(question: Question) -> str:
    """What a file leaves open, and what to do."""
    if question.code == "no_date" and question.columns:
        return f"most days in {', '.join(question.columns)} cannot be read. Export it with the day on each line."
    return _QUESTIONS[question.code].format(columns=", ".join(question.columns))


def aside_words(reason: SetAsideReason) -> str:
    """Why rows are set aside."""
    return _ASIDE[reason]
