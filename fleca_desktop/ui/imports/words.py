"""The words for what reading a file comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file import Question, Understood
    from fleca_desktop.core.sales_file.outcomes import AmountKind, SetAsideReason

translate = QCoreApplication.translate


def convention_words(understood: Understood) -> tuple[str, ...]:
    """How the file was read: encoding, delimiter, decimals, dates."""
    delimiters = {
        ";": translate("Imports", "semicolons"),
        ",": translate("Imports", "commas"),
        "\t": translate("Imports", "tabs"),
        "|": translate("Imports", "bars"),
    }
    decimal = (
        translate("Imports", "decimal comma") if understood.decimal == "," else translate("Imports", "decimal point")
    )
    orders = {
        "ymd": translate("Imports", "year-month-day"),
        "dmy": translate("Imports", "day/month/year"),
        "mdy": translate("Imports", "month/day/year"),
    }
    encoding = translate("Imports", "workbook") if understood.encoding == "workbook" else understood.encoding
    shown = (encoding, delimiters.get(understood.delimiter, ""), decimal, orders[understood.date_order])
    return tuple(word for word in shown if word)


def amount_words(kind: AmountKind) -> tuple[str, str]:
    """A notice about the money that was found."""
    match kind:
        case "gross":
            return (
                translate("Imports", "The amounts include VAT"),
                translate("Imports", "The file has no net amounts. Keep to the same export every week"),
            )
        case "computed":
            return (
                translate("Imports", "Amounts are price × pieces"),
                translate("Imports", "The file has no amount of its own"),
            )
        case _:
            return (
                translate("Imports", "Pieces only"),
                translate("Imports", "The file has no money, so forecasts will be in pieces"),
            )


def set_aside_words(reason: SetAsideReason, rows: int) -> str:  # noqa: PLR0911 - one sentence per reason
    """How many rows are set aside, and why."""
    match reason:
        case "total_line":
            return translate("Imports", "%n total line(s)", None, rows)
        case "repeated_header":
            return translate("Imports", "%n repeated heading(s)", None, rows)
        case "cancelled":
            return translate("Imports", "%n cancelled line(s)", None, rows)
        case "no_date":
            return translate("Imports", "%n line(s) without a day", None, rows)
        case "unreadable_date":
            return translate("Imports", "%n line(s) whose day cannot be read", None, rows)
        case "future_date":
            return translate("Imports", "%n line(s) of days to come", None, rows)
        case "unreadable_number":
            return translate("Imports", "%n line(s) whose number cannot be read", None, rows)
        case "broken_line":
            return translate("Imports", "%n broken line(s)", None, rows)
        case _:
            assert_never(reason)


def question_words(question: Question) -> str:
    """The question that a file leaves open."""
    columns = ", ".join(f"«{name}»" for name in question.columns)
    match question.code:
        case "day_or_month_first":
            text = translate("Imports", "In the column {columns}, does the day or the month come first?")
        case "decimal_or_thousands":
            text = translate("Imports", "In {columns}, which sign stands before the decimals?")
        case "returned_rows":
            text = translate("Imports", "Rows marked in {columns}: were they given back, or do they count as sales?")
        case "which_amount":
            text = translate("Imports", "Which column is the money of each line: {columns}?")
        case "which_sheet":
            text = translate("Imports", "The workbook has several sheets. Which one holds the sales?")
        case "which_date":
            text = translate("Imports", "Which column is the day of the sale: {columns}?")
        case "no_date":
            text = _no_date_words(question)
        case "no_amount":
            text = translate("Imports", "The file has neither money nor pieces. Export the sales of each product.")
        case "wide_columns":
            text = translate(
                "Imports", "These seem to be a column for each product: {columns}. What do their numbers count?"
            )
        case _:
            assert_never(question.code)
    return text.format(columns=columns)


def lacks_all_days(question: Question) -> bool:
    """Whether the file has no column of days at all, so that its one day can be said."""
    return question.code == "no_date" and not question.columns


def _no_date_words(question: Question) -> str:
    if lacks_all_days(question):
        return translate(
            "Imports",
            "The file does not say of which day its sales are. If they are of one day or one week, say which; "
            "otherwise export it from the till with a line for each day.",
        )
    return translate(
        "Imports",
        "Most days in {columns} cannot be read. Choose another column, or export it from the till with the day on each "
        "line.",
    )


def lacking_words(question: Question) -> str:
    """The header's sentence: what kind of thing is asked."""
    if question.code == "no_date":
        return translate("Imports", "It is not clear of which day these sales are. Nothing is saved yet.")
    if question.code == "no_amount":
        return translate("Imports", "Something is missing in the file. Nothing is saved yet.")
    return translate("Imports", "The file can be read in more than one way. Nothing is saved yet.")


def option_words(option: str) -> str:
    """What can be answered."""
    known = {
        "units": translate("Imports", "Pieces sold"),
        "amount": translate("Imports", "Money"),
        "ignore": translate("Imports", "Nothing: they are no products"),
        "dmy": translate("Imports", "The day first"),
        "mdy": translate("Imports", "The month first"),
        ",": translate("Imports", "The comma: 1.234,50"),
        ".": translate("Imports", "The point: 1,234.50"),
        "subtract": translate("Imports", "They were given back"),
        "count": translate("Imports", "They count as sales"),
    }
    return known.get(option, option)


def refusal_words(reason: str) -> str:
    """Why a file was refused, and what to do."""
    known = {
        "empty": translate("Imports", "The file is empty. Export it again from the till."),
        "not_a_table": translate("Imports", "This is no table. Export the sales as CSV or Excel."),
        "not_text": translate(
            "Imports",
            "This is no sales file: pictures, PDFs and documents cannot be read. Export the sales as CSV or Excel.",
        ),
        "no_header": translate(
            "Imports", "No heading with day, product and amount was found. Export the sales with headings."
        ),
        "no_rows": translate("Imports", "There are headings, but no sales below them."),
        "too_many_columns": translate("Imports", "The table has too many columns to be sales."),
        "too_large": translate("Imports", "The file is too large. Export fewer years at a time."),
        "several_files": translate(
            "Imports", "There are several files inside. Unpack it and drop the one with the sales."
        ),
        "damaged": translate("Imports", "The file is damaged. Export it again from the till."),
        "locked": translate("Imports", "The file is locked with a password. Save it without one."),
        "day_to_come": translate("Imports", "The day is still to come. Say on which day these sales were made."),
        "not_found": translate("Imports", "The file is not there any more. Look where it is now and drop it again."),
        "cannot_open": translate("Imports", "The file cannot be opened. Close it in Excel and drop it again."),
    }
    return known.get(reason, translate("Imports", "The file cannot be read."))
