from __future__ import annotations

from datetime import date

import pytest

from fleca_desktop.core.drift.verdict import OF_CALENDAR
from fleca_desktop.core.features import FEATURES
from fleca_desktop.services.check_health import DataState
from fleca_desktop.services.model_versions import Decision, Installed
from fleca_desktop.services.ports import ModelVersion, Quarantined
from fleca_desktop.ui.health.input_words import input_word
from fleca_desktop.ui.health.presenter import data_lines, decision_lines, version_rows
from fleca_desktop.ui.health.words import compared_sentence, set_aside_sentence
from fleca_desktop.ui.i18n import Formats


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


def decided(kind: str, facts: dict[str, float]) -> Installed:
    version = ModelVersion("mine", "local", "2026-03-16T10:00:00", "2026-01-05", active=False, previous=False)
    return Installed((version,), (), (Decision("2026-03-16T10:00:00", "", kind, "mine", "1.0.0", facts),))


def test_a_decision_says_of_which_errors_it_speaks_for_they_are_not_those_of_the_light() -> None:
    tried = decided("kept", {"challenger_wape": 0.177, "champion_wape": 0.18})
    assert decision_lines(tried, Formats("en"))[-1] == compared_sentence()
    assert compared_sentence() not in decision_lines(decided("activated", {}), Formats("en"))


def test_a_version_of_today_is_of_today() -> None:
    tried = decided("kept", {})
    assert "trained here, today" in version_rows(tried, Formats("en"), date(2026, 3, 16))[0].text
    assert "2 day(s) ago" in version_rows(tried, Formats("en"), date(2026, 3, 18))[0].text


@pytest.mark.parametrize(("days", "said"), [(-1, "16 March"), (0, "16 March, today"), (2, "16 March, 2 day(s) ago")])
def test_sales_are_as_old_as_they_are_and_never_less_than_none(days: int, said: str) -> None:
    state = DataState(date(2026, 1, 5), date(2026, 3, 16), days, 10, 1.0, 0, 1, 100, 0)
    assert data_lines(state, Formats("en"))[0][1] == f"Monday {said}"
