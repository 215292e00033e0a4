"""Which column holds what: the header's words, the owner's answers, and what is left open."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.sales_file.header_words import is_in_cents, plain, role_of
from fleca_desktop.core.sales_file.outcomes import Question

if TYPE_CHECKING:
    import pandas as pd

    from fleca_desktop.core.sales_file.outcomes import AmountKind, Answers, Role
    from fleca_desktop.core.sales_file.tables import Table

AMOUNTS: Final[tuple[Role, ...]] = ("net", "amount", "gross")
DAY_ROLES: Final[frozenset[Role]] = frozenset({"date", "week_start"})
_TICKET_TEXT: Final = re.compile(r"\d+\s*[x×]\s")
_KIND: Final = re.compile(
    r"\b(?:(?:receipt|event|document|transaction|sale|line|order) type|type|typ|tipo|tipus|operacio\w*|operation"
    r"|vorgang|belegart)$"
    r"|^tipo (?:de )?doc"
)
_PRODUCT_CODE: Final = re.compile(
    r"^(?:sku|plu|ean|upc|gtin|(?:item|product|article) (?:code|number|id)|artikelnummer|"
    r"(?:cod\w*|ref\w*) (?:d |de |de l |del )?(?:art[ei]c\w+|product\w*))$"
)
_MONEY_LEFT: Final = re.compile(
    r"\b(?:price|preu|precio|prix|preis|prezzo|preco|pvp|import[eo]?|amount|montant|betrag)\b"
)
_DATE_WORDS: Final = ("date", "business date", "fecha", "data", "datum", "created at", "order date")


@dataclass(frozen=True)
class Columns:
    """Positions of the columns in use. ``amount`` is None when it is ``price`` × ``units``, or not in the file."""

    roles: tuple[Role, ...]
    date: int
    time: int | None
    weekly: bool
    product: int | None
    family: int | None
    units: int | None
    amount: int | None
    price: int | None
    status: int | None
    returned: int | None
    refunds: int | None
    kind: int | None
    ticket: int | None
    gross_beside: int | None
    amount_kind: AmountKind
    cents_in_one: int = 100  # what the money's column counts: euros, or cents

    def uses(self, place: int) -> bool:
        """Whether a column is read at all."""
        return place in (*self.wanted, self.ticket, self.gross_beside)

    @property
    def numbers(self) -> tuple[int, ...]:
        """Columns that hold numbers."""
        return tuple(p for p in (self.amount, self.units, self.price, self.refunds) if p is not None)

    @property
    def wanted(self) -> tuple[int, ...]:
        """All columns in use, each once."""
        texts = (self.date, self.time, self.product, self.family, self.status, self.returned, self.kind)
        return tuple(dict.fromkeys(p for p in (*texts, *self.numbers) if p is not None))


def guess_roles(header: tuple[str, ...], answers: Answers) -> tuple[Role, ...]:
    """A role for each column: what the owner said, else what its word says."""
    return tuple(answers.roles.get(name, role_of(name)) if name else "ignored" for name in header)


def choose(table: Table, answers: Answers) -> Columns | tuple[Question, ...]:
    """Choose the columns to read, or ask."""
    roles = guess_roles(table.header, answers)
    questions: list[Question] = []
    day = _day_column(table.header, roles, questions)
    amount, kind = _amount_column(table.header, roles, questions, chosen=bool(answers.roles))
    units, price = _first(roles, "units"), _first(roles, "price")
    if amount is None and not questions and not answers.roles:
        questions += _without_amount(table.header, roles)
    if questions or day is None:
        return tuple(questions)
    computed = amount is None and price is not None and units is not None
    money = price if computed else amount
    return Columns(
        roles=roles,
        date=day,
        time=_first(roles, "time"),
        weekly="week_start" in roles,
        product=_product(table.header, roles),
        family=_first(roles, "family"),
        units=units,
        amount=amount,
        price=price if computed else None,
        status=_first(roles, "status"),
        returned=_first(roles, "returned"),
        refunds=_first(roles, "refunds") if kind == "gross" else None,
        kind=_kind(table.header, roles),
        ticket=_first(roles, "ticket") if not answers.roles else None,
        gross_beside=_first(roles, "gross") if kind == "net" and not answers.roles else None,
        amount_kind="computed" if computed else kind,
        cents_in_one=1 if money is not None and is_in_cents(table.header[money]) else 100,
    )


def _without_amount(header: tuple[str, ...], roles: tuple[Role, ...]) -> list[Question]:
    """What to ask where no column is the line's money; nothing when pieces alone, or with their price, will do."""
    if "units" not in roles:
        return [Question("no_amount")]
    left = [n for n, role in zip(header, roles, strict=True) if role == "ignored" and _MONEY_LEFT.search(plain(n))]
    return [Question("which_amount", tuple(left))] if left and "price" not in roles and len(left) == 1 else []


def _first(roles: tuple[Role, ...], role: Role) -> int | None:
    return roles.index(role) if role in roles else None


def _product(header: tuple[str, ...], roles: tuple[Role, ...]) -> int | None:
    """The column of products; where no column has their names, that of their codes."""
    if "product" in roles:
        return roles.index("product")
    codes = [p for p, name in enumerate(header) if roles[p] == "ignored" and _PRODUCT_CODE.search(plain(name))]
    return codes[0] if len(codes) == 1 else None


def _kind(header: tuple[str, ...], roles: tuple[Role, ...]) -> int | None:
    """The column that says what a row is: a sale or a refund."""
    named = [p for p, name in enumerate(header) if roles[p] == "ignored" and _KIND.search(plain(name))]
    return named[0] if named else None


def _day_column(header: tuple[str, ...], roles: tuple[Role, ...], questions: list[Question]) -> int | None:
    if "week_start" in roles and "date" not in roles:
        return roles.index("week_start")
    found = [place for place, role in enumerate(roles) if role == "date"]
    if not found:
        questions.append(Question("no_date"))
        return None
    if len(found) > 1:
        named = [place for word in _DATE_WORDS for place in found if plain(header[place]) == word]
        found = named or found
        if not named:
            questions.append(Question("which_date", tuple(header[place] for place in found)))
    return found[0]


def _amount_column(
    header: tuple[str, ...], roles: tuple[Role, ...], questions: list[Question], *, chosen: bool
) -> tuple[int | None, AmountKind]:
    """The column with the line's money: net before unnamed before gross."""
    if not chosen and any(plain(name).startswith("lineitem") for name in header):
        questions.append(Question("which_amount", tuple(h for h, r in zip(header, roles, strict=True) if r in AMOUNTS)))
        return None, "none"
    for role in AMOUNTS:
        places = [place for place, held in enumerate(roles) if held == role]
        if len(places) > 1:
            questions.append(Question("which_amount", tuple(header[place] for place in places)))
        if places:
            return places[0], "unnamed" if role == "amount" else role  # type: ignore[return-value]
    return None, "none"


def without_ticket_texts(columns: Columns, cells: pd.DataFrame) -> Columns:
    """A product column that lists a whole ticket (``1 x Coca, 2 x Cafè``) names no product."""
    if columns.product is None or columns.units is not None:
        return columns
    values = [str(value) for value in cells[columns.product].cat.categories]
    lists = bool(values) and all(_TICKET_TEXT.match(value) for value in values)
    return replace(columns, product=None) if lists else columns
