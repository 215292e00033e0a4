from __future__ import annotations

from fleca_desktop.core.sales_file import Answers, Column, NeedsMapping
from fleca_desktop.ui.imports.mapping import OFFERED, Mapping
from fleca_desktop.ui.imports.mapping_words import role_words

NEEDS = NeedsMapping(
    ("Data", "Data caixa", "Import", "Total", "Tiquet"),
    (
        Column("Data", "date", ("01/02/2026",)),
        Column("Data caixa", "ignored", ()),
        Column("Import", "net", ("1,50",)),
        Column("Total", "ignored", ("1,65",)),
        Column("Tiquet", "ticket", ()),
    ),
    (),
)


def test_the_page_begins_with_what_is_understood() -> None:
    mapping = Mapping.of(NEEDS, Answers(decimal=","))
    assert mapping.role_of("Import") == "net"
    assert mapping.answers.decimal == ","
    assert set(mapping.answers.roles) == set(NEEDS.header)


def test_tickets_are_not_needed() -> None:
    assert Mapping.of(NEEDS).role_of("Tiquet") == "ignored"


def test_only_one_column_is_the_money_and_one_the_day() -> None:
    mapping = Mapping.of(NEEDS).with_role("Total", "gross").with_role("Data caixa", "date")
    assert mapping.answers.roles == {
        "Data": "ignored", "Data caixa": "date", "Import": "ignored", "Total": "gross", "Tiquet": "ignored",
    }  # fmt: skip


def test_many_columns_can_lie_across() -> None:
    mapping = Mapping.of(NEEDS).with_role("Total", "across").with_role("Import", "across")
    assert mapping.has_columns_across
    assert mapping.role_of("Total") == mapping.role_of("Import") == "across"


def test_a_choice_taken_back_leaves_it_to_the_rows() -> None:
    mapping = Mapping.of(NEEDS).with_choice("date_order", "mdy")
    assert mapping.answers.date_order == "mdy"
    assert mapping.with_choice("date_order", "").answers.date_order is None


def test_every_role_that_is_offered_has_words_of_its_own() -> None:
    assert len({role_words(role) for role in OFFERED}) == len(OFFERED)
