from __future__ import annotations

import pytest

from fleca_desktop.core.drift.verdict import OF_CALENDAR
from fleca_desktop.core.features import FEATURES
from fleca_desktop.services.ports import Quarantined
from fleca_desktop.ui.health.input_words import input_word
from fleca_desktop.ui.health.words import set_aside_sentence


@pytest.mark.parametrize("name", ["sales", *sorted(set(FEATURES) - OF_CALENDAR)])
def test_every_input_that_may_drift_has_words(name: str) -> None:
    assert input_word(name) != name
    assert "_" not in input_word(name)


def test_every_check_that_a_bundle_can_fail_has_a_sentence_of_its_own() -> None:
    codes = [
        "model_missing", "model_corrupted", "model_signature", "model_format", "model_features", "model_smoke",
        "model_worse",
    ]  # fmt: skip
    sentences = {set_aside_sentence(Quarantined("2.0", code)) for code in codes}
    assert len(sentences) == len(codes)
    assert all("2.0" in sentence and "set aside" in sentence for sentence in sentences)
    assert "did not pass its checks" in set_aside_sentence(Quarantined("2.0", "model_unheard_of"))
