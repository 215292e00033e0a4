"""Names that probably mean one product are found; those that do not are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.core.duplicates import likely_duplicates


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CROISSANT", "Croissant "),
        ("Ensaïmada", "Ensaimada"),
        ("Napolitana xoco.", "Napolitana  xoco"),
        ("Coca de sucre", "Coca  de sucre"),
        ("Magdalena", "Magdalenas"),
        ("Xocolata croissant", "Croissant xocolata"),
        ("Traditional baguette", "Traditional baguete"),
    ],
)
def test_the_same_name_written_otherwise_is_found(one: str, other: str) -> None:
    pairs = likely_duplicates([("Brioixeria", one), ("Brioixeria", other)])
    assert [{a.product, b.product} for a, b in pairs] == [{one, other}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Barra 250", "Barra 500"),
        ("Coca de sucre", "Coca de crema"),
        ("Croissant", "Croissant xocolata"),
        ("Pa", "Pi"),
        ("Llonguet", "Llonganissa"),
    ],
)
def test_different_products_are_not_suggested(one: str, other: str) -> None:
    assert likely_duplicates([("Pa", one), ("Pa", other)]) == ()


def test_in_different_families_only_the_same_name_is_found() -> None:
    same = likely_duplicates([("A", "Croissant"), ("B", "CROISSANT")])
    near = likely_duplicates([("A", "Traditional baguette"), ("B", "Traditional baguete")])
    assert (len(same), len(near)) == (1, 0)


@given(st.lists(st.tuples(st.sampled_from("AB"), st.text(max_size=12)), max_size=8, unique=True))
def test_any_names_give_pairs_of_theirs_whatever_their_order(names: list[tuple[str, str]]) -> None:
    pairs = likely_duplicates(names)
    assert pairs == likely_duplicates(reversed(names))
    assert all((one.family, one.product) in names and (other.family, other.product) in names for one, other in pairs)
