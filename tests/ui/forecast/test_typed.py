from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.ui.forecast.typed import MARK, Typed, typed_change
from fleca_desktop.ui.i18n import Formats


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("ca", "120", Typed(value=120)),
        ("ca", "1.200", Typed(value=1200)),
        ("ca", "1.200,5", Typed(value=1200.5)),
        ("ca", "12,5", Typed(value=12.5)),
        ("ca", "12.5", Typed(value=12.5)),
        ("en", "1,200.5", Typed(value=1200.5)),
        ("en", "12,5", Typed(value=12.5)),
        ("es", f"921 {MARK}", Typed(value=921)),
        ("es", "900 €", Typed(value=900)),
        ("ca", "+10%", Typed(factor=1.1)),
        ("ca", "+ 12,5 %", Typed(factor=1.125)),
        ("ca", "10 %", Typed(factor=1.1)),
        ("ca", "\u221220 %", Typed(factor=0.8)),
        ("ca", "-100%", Typed(factor=0.0)),
        ("ca", "  ", "as_said"),
        ("ca", MARK, "as_said"),
    ],
)
def test_amounts_and_shares_are_understood_as_they_are_written(language: str, text: str, meant: object) -> None:
    found = typed_change(text, Formats(language))
    if isinstance(meant, Typed) and meant.factor is not None:
        assert isinstance(found, Typed)
        assert found.factor == pytest.approx(meant.factor)
    else:
        assert found == meant


@pytest.mark.parametrize(
    "text", ["-5", "+5", "-101 %", "moltes", "1.2.3", "12 34 a", "1e9", "nan", "99999999999", "%", "٣"]
)
def test_what_is_no_quantity_means_nothing(text: str) -> None:
    assert typed_change(text, Formats("ca")) is None


@given(st.sampled_from(["ca", "es", "en"]), st.integers(0, 10_000_000))
def test_a_number_typed_as_it_is_shown_is_that_number(language: str, number: int) -> None:
    formats = Formats(language)
    assert typed_change(formats.number(number), formats) == Typed(value=number)


@given(st.text(max_size=12))
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    found = typed_change(text, Formats("ca"))
    if isinstance(found, Typed):
        assert (found.value is None) != (found.factor is None)
