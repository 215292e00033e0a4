"""Money that looks like the line's and is not: a unit price, the whole ticket's total, refunds without a sign.

Each doubt is weighed over all rows, after the numbers were read; any of them means asking.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import numpy as np

from fleca_desktop.core.sales_file.header_words import plain

if TYPE_CHECKING:
    import pandas as pd

    from fleca_desktop.core.sales_file.outcomes import ReadSales

_REFUND: Final = (
    "refund", "return", "devol", "devuelt", "abono", "abonament", "retorn", "reembols", "rembours", "retour", "erstatt",
    "ruckgabe", "gutschrift", "reso", "rimbors", "credit note", "avoir", "rectificativ",
)  # fmt: skip
_DISCOUNT: Final = re.compile(
    r"\b(?:discounts?|discnt|dto|dte|descuentos?|descomptes?|remises?|rabatte?|sconti?|descontos?)\b"
)
_GIVEN_BACK: Final = re.compile(
    r"\b(?:devuelt[oa]s?|devoluci\w+|retorn\w*|refund(?:s|ed)?|return(?:s|ed)|retours?|rembours\w+|reembols\w+|reembors\w+|"
    r"erstatt\w+|rimbors\w+|devolvid[oa]s?)\b"
)
_EITHER: Final = frozenset(
    [
        "total",
        "totale",
        "totals",
        "sales",
        "ventas",
        "venta",
        "vendes",
        "venda",
        "ventes",
        "vendas",
        "vendite",
        "valor",
        "umsatz",
    ]
)
_BEFORE: Final = re.compile(
    r"\b(?:gross sales|ventas brutas|vendes brutes|ventes brutes|vendas brutas|vendite lorde)\b"
)
_MANY: Final = 3
_SHARE_OF_ROWS, _SHARE_OF_MONEY = 0.1, 0.25
_NEARLY_ALL: Final = 0.9
_FEW: Final = 2


def says_refund(text: str) -> bool:
    """Whether a cell says that its row gives money back (``Refund``, ``Devolución``, ``Abono``)."""
    word = plain(text)
    return word.startswith(_REFUND) and "not" not in word


def is_discount(heading: str) -> bool:
    """Whether a column holds discounts."""
    return _DISCOUNT.search(plain(heading)) is not None


def is_given_back_beside(heading: str) -> bool:
    """Whether a column holds what was given back of the sales beside it."""
    return _GIVEN_BACK.search(plain(heading)) is not None


def may_count_pieces(heading: str) -> bool:
    """Whether a heading such as *sales* or *total* may be said of pieces as well as of money."""
    return plain(heading) in _EITHER


def is_before_discount(heading: str) -> bool:
    """Whether a column of money says that its discounts are still to be taken off."""
    return _BEFORE.search(plain(heading)) is not None


def lacks_days(read: ReadSales) -> bool:
    """Whether so many rows with money have no day that the column of days was not understood."""
    control = read.control
    aside = [group for group in read.set_aside if group.reason in {"no_date", "unreadable_date"}]
    many = sum(group.rows for group in aside) > max(_MANY, _SHARE_OF_ROWS * control.rows_read)
    return many and sum(g.revenue_cents for g in aside) > _SHARE_OF_MONEY * control.revenue_imported_cents


def is_unit_price(typed: pd.DataFrame) -> bool:
    """Whether the money stays the same however many pieces a line has, so that it is the price of one.

    ``typed`` has ``product``, ``units`` and ``cents`` per row. Products sold in a single quantity tell nothing.
    """
    lines = typed[(typed["units"] > 0) & (typed["cents"] > 0)]
    distinct = lines.groupby("product", observed=True)[["units", "cents"]].nunique()
    telling = distinct[distinct["units"] > 1]
    if telling.empty or len(lines) < _FEW:
        return False
    return bool((telling["cents"] < telling["units"]).mean() >= _NEARLY_ALL and (telling["cents"] <= _FEW).mean() > 0.5)  # noqa: PLR2004 - most


def is_ticket_total(typed: pd.DataFrame, tickets: pd.Series) -> bool:
    """Whether unlike lines of a ticket all bear the same money: then it is the ticket's total."""
    keyed = typed.assign(ticket=tickets)[tickets.notna() & (typed["cents"] > 0)]
    by = ["ticket"] if _spread(keyed) else ["day", "ticket"]
    counts = keyed.groupby(by, observed=True).agg(
        lines=("cents", "size"), sums=("cents", "nunique"), products=("product", "nunique")
    )
    unlike = counts[(counts["lines"] > 1) & (counts["products"] > 1)]
    return len(unlike) >= _FEW and bool((unlike["sums"] == 1).mean() >= _NEARLY_ALL)


def _spread(keyed: pd.DataFrame) -> bool:
    """Whether ticket numbers do not start again each day."""
    days = keyed.groupby("ticket", observed=True)["day"].nunique()
    return days.empty or bool((days == 1).mean() >= _NEARLY_ALL)


def refunds_lack_a_sign(typed: pd.DataFrame, refunds: pd.Series) -> bool:
    """Whether rows that give money back have positive money or pieces."""
    back = typed[refunds.to_numpy()]
    if back.empty:
        return False
    value = back["cents"].where(back["cents"].notna(), back["units"])
    return bool((value > 0).any())


def net_exceeds_gross(net: pd.Series, gross: pd.Series) -> bool:
    """Whether what is called net is mostly more than what is called gross."""
    known = net.notna() & gross.notna() & (gross != 0)
    return bool(known.any()) and float((np.abs(net[known]) > np.abs(gross[known]) + 1).mean()) > 0.5  # noqa: PLR2004 - most
