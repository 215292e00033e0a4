from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, get_args

import pytest

from fleca_desktop.core.exchange import FaultCode
from fleca_desktop.services.exchange_outcomes import Offer, Report, SyncState, Trouble, Waiting
from fleca_desktop.ui.exchange_words import badge, exchange_sentence, report_sentence
from fleca_desktop.ui.hopsworks.words import offer_text, offer_title, state_lines
from fleca_desktop.ui.i18n import Formats, install_language, remove_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TODAY = date(2026, 3, 16)
NOON = datetime.fromisoformat("2026-03-16T12:00:00+01:00")
CODES = get_args(FaultCode)


def state(**more: Any) -> SyncState:
    values: dict[str, Any] = {
        "set_up": True, "due": False, "last_success": None, "last_attempt": None, "next_at": None, "failures": 0,
        "trouble": None, "waiting": Waiting(), "offers": (),
    }  # fmt: skip
    return SyncState(**{**values, **more})


@pytest.mark.parametrize("language", ["ca", "es", "en"])
def test_every_fault_has_a_sentence_of_its_own_in_every_language(qapp: QApplication, language: Any) -> None:  # noqa: ARG001
    translators = install_language(language)
    try:
        sentences = {exchange_sentence(code) for code in CODES}
    finally:
        remove_language(translators)
    english = {exchange_sentence(code) for code in CODES}
    assert len(sentences) == len(CODES) >= 25
    assert all(len(sentence) > 30 for sentence in sentences)
    assert language == "en" or not sentences & english


def test_the_badge_is_silent_without_a_project_and_calm_without_a_network() -> None:
    formats = Formats("en")
    assert badge(state(set_up=False), formats, TODAY) == ""
    assert badge(state(), formats, TODAY) == "Hopsworks: not yet"
    assert badge(state(last_success=NOON), formats, TODAY) == "Hopsworks: today at 12:00"
    offline = state(last_success=NOON, trouble=Trouble("both", "unreachable", "reach"))
    assert badge(offline, formats, TODAY) == "Hopsworks: offline"


@pytest.mark.parametrize("code", ["wrong_key", "certificate_expired", "no_permission", "missing", "quota", "disk_full"])
def test_the_badge_does_not_call_offline_what_waits_for_the_owner(code: FaultCode) -> None:
    stuck = state(last_success=NOON, trouble=Trouble("both", code, "sign_in"), waiting=Waiting(1, 2, 0))
    assert badge(stuck, Formats("en"), TODAY) == "Hopsworks: needs a look"


def test_what_waits_what_is_the_matter_and_when_it_is_tried_again_are_said() -> None:
    trouble = Trouble("both", "wrong_key", "sign_in")
    known = state(last_success=NOON, trouble=trouble, next_at=NOON, waiting=Waiting(1, 2, 0))
    said = "\n".join(state_lines(known, Formats("en"), TODAY))
    assert "Last exchanged today at 12:00." in said
    assert "Nothing is lost" in said
    assert exchange_sentence("wrong_key") in said
    assert "Tried again today at 12:00." in said
    assert state_lines(state(set_up=False), Formats("en"), TODAY)[0].startswith("No project is set")


def test_offers_tell_their_figures_and_what_became_of_them() -> None:
    assert offer_title(Offer(3, "", {"mae": "890"})) == "Version 3 · mae 890"
    assert offer_text(Offer(3, "", {}, "refused", "pickled_model")) == exchange_sentence("pickled_model")
    assert len({offer_text(Offer(3, "", {}, one)) for one in ("new", "installed", "activated")}) == 3


def test_a_report_is_one_sentence() -> None:
    report = Report(weeks_sent=1, forecasts_sent=2, weeks_received=4, new_offers=(Offer(3, "", {}),))
    assert report_sentence(report).count(",") == 2
