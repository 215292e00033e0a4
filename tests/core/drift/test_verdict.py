"""Verdicts on shops made by hand: quiet noise, and one change each."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from fleca_desktop.core.drift.verdict import Evidence, judge

WEEKS = 130
CHANGED = 122


def quiet(seed: int = 1) -> Evidence:
    """No drift: surprises of 5 %, six products, steady weekdays and prices."""
    random = np.random.default_rng(seed)
    surprise = random.normal(0, 0.05, (WEEKS, 8))
    for h in range(8):
        surprise[WEEKS - h - 1 :, h] = np.nan
    days = 100 * np.array([0.0, 1.0, 1.0, 1.1, 1.3, 1.8, 1.5]) * np.exp(random.normal(0, 0.08, (WEEKS, 7)))
    parts = np.array([40.0, 30, 20, 10, 8, 5])[:, None] * np.exp(random.normal(0, 0.1, (6, WEEKS)))
    inputs = {"sales": days, "last": random.normal(0, 1, (WEEKS, 1)), "mean4": random.normal(0, 1, (WEEKS, 1))}
    logs = np.log(700) + 0.2 * np.sin(2 * np.pi * np.arange(WEEKS) / 52) + random.normal(0, 0.04, WEEKS)
    return Evidence(surprise, logs, days, tuple("abcdef"), parts, np.zeros(WEEKS), inputs)


def codes(evidence: Evidence, now: int = CHANGED + 4) -> set[str]:
    return {one.code for one in judge(evidence, now).findings}


def test_a_quiet_shop_is_green() -> None:
    verdict = judge(quiet(), WEEKS - 1)
    assert verdict.light == "green"
    assert not verdict.findings
    assert verdict.size is not None
    assert not verdict.size.warns


def test_with_few_weeks_nothing_is_known() -> None:
    assert judge(quiet(), 20).light == "unknown"
    assert judge(quiet(), 5).inputs == ()


def test_a_lasting_level_is_red_and_dated() -> None:
    evidence = quiet()
    surprise = evidence.surprise.copy()
    for origin in range(WEEKS):
        for h in range(8):
            if origin + h + 1 >= CHANGED and origin < CHANGED:
                surprise[origin, h] -= 0.3
    verdict = judge(replace(evidence, surprise=surprise), CHANGED + 3)
    assert verdict.light == "red"
    level = next(one for one in verdict.findings if one.code == "level")
    assert abs(level.since - CHANGED) <= 1
    assert level.change == pytest.approx(-0.26, abs=0.04)


def test_one_odd_week_is_not_red() -> None:
    evidence = quiet()
    surprise = evidence.surprise.copy()
    surprise[CHANGED - 1, 0] = -0.6
    assert judge(replace(evidence, surprise=surprise), CHANGED).light != "red"


def test_larger_errors_to_both_sides_are_told_as_errors() -> None:
    evidence = quiet()
    surprise = evidence.surprise.copy()
    surprise[CHANGED - 8 :, 0] = 0.3 * np.where(np.arange(WEEKS - CHANGED + 8) % 2, 1.0, -1.0)
    assert "error" in codes(replace(evidence, surprise=surprise), WEEKS - 2)


def test_a_season_unlike_last_years_is_told_against_last_year() -> None:
    evidence = quiet()
    logs = evidence.logs.copy()
    logs[CHANGED:] -= 0.25
    found = [one for one in judge(replace(evidence, logs=logs), CHANGED + 6).findings if one.code == "season"]
    assert found
    assert found[0].change < -0.1


def test_a_weekday_that_sells_less_is_named() -> None:
    evidence = quiet()
    days = evidence.days.copy()
    days[CHANGED:, 5] *= 0.65
    found = next(one for one in judge(replace(evidence, days=days), CHANGED + 4).findings if one.code == "weekday")
    assert found.subject == "5"
    assert found.change < -0.15


def test_a_new_closing_day_is_named_with_its_first_week() -> None:
    evidence = quiet()
    days = evidence.days.copy()
    days[CHANGED:, 2] = 0
    found = judge(replace(evidence, days=days), CHANGED + 2).findings
    assert [(one.code, one.subject, one.since) for one in found] == [("closed_weekday", "2", CHANGED)]


def test_a_new_opening_day_is_named() -> None:
    evidence = quiet()
    days = evidence.days.copy()
    days[CHANGED:, 0] = 90
    assert "opened_weekday" in codes(replace(evidence, days=days))


def test_closing_in_winter_as_every_year_is_no_drift() -> None:
    evidence = quiet()
    days = evidence.days.copy()
    days[CHANGED:, 2] = 0
    days[CHANGED - 52 : CHANGED - 40, 2] = 0
    assert not codes(replace(evidence, days=days)) & {"closed_weekday", "weekday"}


def test_a_product_that_takes_anothers_place_is_named() -> None:
    evidence = quiet()
    parts = evidence.parts.copy()
    parts[1, CHANGED:] += 0.5 * parts[0, CHANGED:]
    parts[0, CHANGED:] *= 0.5
    found = next(one for one in judge(replace(evidence, parts=parts), CHANGED + 4).findings if one.code == "mix")
    assert found.subject in {"a", "b"}


def test_a_product_of_one_season_is_no_drift() -> None:
    evidence = quiet()
    parts = evidence.parts.copy()
    for begin in (CHANGED - 104, CHANGED - 53, CHANGED):
        parts[5, begin : begin + 4] = 60
    assert "mix" not in codes(replace(evidence, parts=parts), CHANGED + 3)


def test_dearer_products_are_a_price_rise() -> None:
    evidence = quiet()
    prices = evidence.prices.copy()
    prices[CHANGED:] = np.log(1.08)
    found = next(one for one in judge(replace(evidence, prices=prices), CHANGED + 2).findings if one.code == "price")
    assert found.change == pytest.approx(0.08)
    assert found.since == CHANGED


def test_an_input_is_compared_with_the_same_season_and_only_warns() -> None:
    evidence = quiet()
    moved = evidence.inputs["last"].copy()
    moved[-13:] += 4
    verdict = judge(replace(evidence, inputs={**evidence.inputs, "last": moved}), WEEKS - 1)
    assert [(one.code, one.subject) for one in verdict.findings] == [("input", "last")]
    assert verdict.light == "amber"


def test_nothing_later_changes_a_verdict() -> None:
    evidence = quiet()
    days, parts = evidence.days.copy(), evidence.parts.copy()
    days[100:] *= 7
    parts[0, 100:] *= 9
    changed = replace(evidence, days=days, parts=parts, inputs={**evidence.inputs, "sales": days})
    assert judge(changed, 99).findings == judge(evidence, 99).findings


def test_noise_alone_is_hardly_ever_red() -> None:
    lights = [judge(quiet(seed), now).light for seed in range(10) for now in range(60, WEEKS, 7)]
    assert lights.count("red") / len(lights) < 0.03
