from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from fleca_desktop.core.accuracy import score
from fleca_desktop.core.score_card import score_card
from fleca_desktop.services.review_results import LeftOver, Results
from fleca_desktop.ui.i18n import Formats
from fleca_desktop.ui.results.columns import product_columns, week_columns
from fleca_desktop.ui.results.figures import figure
from fleca_desktop.ui.results.presenter import derive_results

TODAY = date(2026, 3, 24)
MONDAYS = ("2026-03-02", "2026-03-09", "2026-03-16")


def row(week: str, level: str, product: str, measure: str, **numbers: Any) -> dict[str, Any]:
    known = {"last_week": 900.0, "last_year": 1200.0, "issued_at": f"{week}T08:00:00", **numbers}
    inside = known["lo80"] <= known["actual"] <= known["hi80"]
    return {
        "level": level, "family": "Pa" if product else "", "product": product, "measure": measure,
        "week_start": pd.Timestamp(week), "horizon": 1, "inside": inside, **known,
    }  # fmt: skip


def results(*, left_over: tuple[LeftOver, ...] = ()) -> Results:
    rows = [
        row(week, "shop", "", "revenue_eur", forecast=1000.0, lo80=900.0, hi80=1100.0, actual=sold)
        for week, sold in zip(MONDAYS, (1010.0, 950.0, 1200.0), strict=True)
    ]
    rows += [
        row("2026-03-16", "product", "Barra", "units", forecast=100.0, lo80=80.0, hi80=120.0, actual=105.0),
        row("2026-03-16", "product", "Coca", "units", forecast=50.0, lo80=40.0, hi80=60.0, actual=20.0),
    ]
    weeks = pd.DataFrame(rows)
    total = weeks[weeks["level"] == "shop"]
    overall = score(total["actual"], total["forecast"], total["lo80"], total["hi80"])
    return Results(weeks, overall, score_card(total), left_over)


def test_the_newest_week_comes_first_and_says_whether_it_was_inside() -> None:
    snapshot = derive_results(results(), Formats("en"), TODAY)
    assert snapshot is not None
    assert [week.inside for week in snapshot.weeks] == [False, True, True]
    assert snapshot.verdict.caption == "Sold 16 to 22 March"
    assert snapshot.verdict.sold == "€1,200"
    assert snapshot.verdict.said == "€1,000 were forecast, 900 – 1,100 was the range"
    assert snapshot.verdict.sentences == (
        "The total was outside its range.",
        "1 of 2 products were inside their range.",
    )


def test_products_of_a_week_are_sorted_by_how_far_off_they_were() -> None:
    snapshot = derive_results(results(), Formats("en"), TODAY)
    assert snapshot is not None
    assert [(p.product, p.inside) for p in snapshot.products[date(2026, 3, 16)]] == [("Coca", False), ("Barra", True)]
    assert snapshot.products[date(2026, 3, 16)][0].off_share == 1.5


def test_the_best_way_is_marked_whoever_it_is() -> None:
    snapshot = derive_results(results(), Formats("en"), TODAY)
    assert snapshot is not None
    assert [(way.name, way.is_best, way.is_ours) for way in snapshot.ways] == [
        ("Forecast of the application", True, True),
        ("With your changes", False, False),
        ("Same as last week", False, False),
        ("Same week last year", False, False),
    ]
    assert snapshot.ways[0].missed_per_week == "€87"
    assert (snapshot.ways[1].missed_per_week, snapshot.ways[1].why_not) == (
        "\u2013",
        "You changed no forecast of these weeks",
    )


def test_what_stayed_three_weeks_running_is_suggested_to_be_ordered_less() -> None:
    snapshot = derive_results(results(left_over=(LeftOver("Pa", "Coca", 24.0),)), Formats("ca"), TODAY)
    assert snapshot is not None
    assert "Coca" in snapshot.verdict.sentences[-1]
    assert "24" in snapshot.verdict.sentences[-1]


def test_without_a_week_that_is_over_there_is_nothing_to_show() -> None:
    assert derive_results(Results(results().weeks.iloc[:0], None), Formats("en"), TODAY) is None


def test_the_trades_measures_are_those_of_all_weeks() -> None:
    snapshot = derive_results(results(), Formats("en"), TODAY)
    assert snapshot is not None
    named = {measure.name: measure.value for measure in snapshot.measures}
    assert named["MAE"] == "€87"
    assert named["In range"] == "67%"


def test_a_difference_has_the_sign_and_the_share_of_the_error_and_the_bias() -> None:
    snapshot = derive_results(replace(results(), weeks=results().weeks.tail(3)), Formats("en"), TODAY)
    assert snapshot is not None
    week = snapshot.weeks[0]
    (_title, _said, _range, _sold, off, inside) = week_columns(Formats("en"), "\u20ac")
    assert [off.text(week), inside.text(week)] == ["\u221217%", "more sold"]  # 1,000 forecast, 1,200 sold
    assert abs(week.off_share) == score([week.sold], [week.said]).wape
    assert np.sign(week.off_share) == np.sign(score([week.sold], [week.said]).bias)


@pytest.mark.parametrize(
    ("said", "sold", "shown"),
    [
        (1.4, 1.0, ["1.4", "0.4 \u2013 2.4", "1", "+40%"]),
        (0.7, 0.0, ["0.7", "\u22120.3 \u2013 1.7", "0", "\u2013"]),
        (12.4, 12.0, ["12", "11 \u2013 13", "12", "+3%"]),
    ],
)
def test_figures_of_few_pieces_do_not_contradict_their_difference(said: float, sold: float, shown: list[str]) -> None:
    one = row("2026-03-16", "product", "Barra", "units", forecast=said, lo80=said - 1, hi80=said + 1, actual=sold)
    snapshot = derive_results(replace(results(), weeks=pd.concat([results().weeks[:3], pd.DataFrame([one])])),
                              Formats("en"), TODAY)  # fmt: skip
    assert snapshot is not None
    (product,) = snapshot.products[date(2026, 3, 16)]
    assert [column.text(product) for column in product_columns(Formats("en"))[2:6]] == shown


@pytest.mark.parametrize(
    ("issued", "remark"),
    [
        ("2026-03-14", None),
        ("2026-03-16", None),
        ("2026-03-18", "It was forecast on Wednesday 18 March, when the week had begun."),
        ("2026-03-23", "It was forecast on Monday 23 March, when the week was over."),
    ],
)
def test_a_week_that_was_forecast_when_it_had_begun_says_so(issued: str, remark: str | None) -> None:
    weeks = results().weeks.assign(issued_at=f"{issued}T08:00:00")
    snapshot = derive_results(replace(results(), weeks=weeks), Formats("en"), TODAY)
    assert snapshot is not None
    assert [said for said in snapshot.verdict.sentences if "forecast on" in said] == ([remark] if remark else [])


@pytest.mark.parametrize(("value", "text"), [(float("nan"), "\u2013"), (1.4, "1.4"), (1.0, "1"), (12.4, "12")])
def test_a_figure_that_is_not_known_is_a_dash(value: float, text: str) -> None:
    assert figure(value, Formats("en")) == text
