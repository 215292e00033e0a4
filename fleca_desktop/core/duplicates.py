"""Names that probably mean one product: written otherwise, or with a slip of the finger.

Two names are alike when nothing but case, accents, spaces, punctuation, the order of words or a plural's ending
tells them apart, or when what remains is nearly the same by Ratcliff and Obershelp's measure (difflib's). Numbers
have to be the same: "Barra 250" and "Barra 500" are two products.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALIKE = 0.9
_LONG_ENOUGH = 5  # letters: shorter names are told apart by one
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Name:
    """A product's name in its family."""

    family: str
    product: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words without accents, case and plural endings, in alphabetical order."""
        bare = unicodedata.normalize("NFKD", self.product.casefold())
        plain = "".join(letter for letter in bare if not unicodedata.combining(letter))
        return tuple(sorted(word.removesuffix("s") for word in _WORD.findall(plain)))

    @cached_property
    def letters(self) -> str:
        """The words in one piece."""
        return "".join(self.words)

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The words that have digits in them."""
        return tuple(word for word in self.words if any(letter.isdigit() for letter in word))


def likely_duplicates(names: Iterable[tuple[str, str]]) -> tuple[tuple[Name, Name], ...]:
    """Pairs of (family, product) names that probably mean one product, in the order of their names.

    In different families only names count that are the same but for the way they are written.
    """
    known = sorted((Name(*name) for name in names), key=lambda name: (name.letters, name.family, name.product))
    return tuple(pair for pair in combinations(known, 2) if _are_alike(*pair))


def _are_alike(one: Name, other: Name) -> bool:
    if not one.letters or one.numbers != other.numbers:
        return False
    if one.letters == other.letters:
        return True
    if one.family != other.family or min(len(one.letters), len(other.letters)) < _LONG_ENOUGH:
        return False
    match = SequenceMatcher(None, one.letters, other.letters, autojunk=False)
    return match.real_quick_ratio() >= _ALIKE and match.quick_ratio() >= _ALIKE and match.ratio() >= _ALIKE
