"""The words of the mapping page: what a column can hold, and how days and numbers can be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file.outcomes import Role

translate = QCoreApplication.translate


def role_words(role: Role) -> str:
    """What a column with ``role`` holds."""
    known: dict[Role, str] = {
        "date": translate("Mapping", "Day of the sale"),
        "time": translate("Mapping", "Time of the sale"),
        "week_start": translate("Mapping", "Week (its Monday)"),
        "product": translate("Mapping", "Product"),
        "family": translate("Mapping", "Family"),
        "units": translate("Mapping", "Pieces"),
        "net": translate("Mapping", "Money without VAT"),
        "amount": translate("Mapping", "Money"),
        "gross": translate("Mapping", "Money with VAT"),
        "price": translate("Mapping", "Price of one piece"),
        "across": translate("Mapping", "Sales of what its heading says"),
        "status": translate("Mapping", "Whether it was cancelled"),
        "returned": translate("Mapping", "Whether it was given back"),
    }
    return known.get(role, translate("Mapping", "Not needed"))


def order_choices() -> tuple[tuple[str, str], ...]:
    """How days can be written, and as the file tells."""
    return (
        ("", translate("Mapping", "As all rows tell")),
        ("dmy", translate("Mapping", "Day, month, year")),
        ("mdy", translate("Mapping", "Month, day, year")),
    )


def decimal_choices() -> tuple[tuple[str, str], ...]:
    """How numbers can be written."""
    return (
        ("", translate("Mapping", "As all rows tell")),
        (",", translate("Mapping", "Decimal comma: 1.234,50")),
        (".", translate("Mapping", "Decimal point: 1,234.50")),
    )


def measure_choices() -> tuple[tuple[str, str], ...]:
    """What columns laid across can count."""
    return (
        ("", translate("Mapping", "As all rows tell")),
        ("units", translate("Mapping", "Pieces")),
        ("amount", translate("Mapping", "Money")),
    )


def returned_choices() -> tuple[tuple[str, str], ...]:
    """What rows that are marked as returned can mean."""
    return (
        ("", translate("Mapping", "Ask, if there are any")),
        ("subtract", translate("Mapping", "They are taken off the sales")),
        ("count", translate("Mapping", "They count as sales")),
    )
