"""What the results page shows: what was said beside what was sold, and whether rules of thumb did better. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.results.edits import EditRow, edit_rows, edits_sentence
from fleca_desktop.ui.results.figures import difference, range_of
from fleca_desktop.ui.results.ways import WayRow, way_rows

if TYPE_CHECKING:
    import pandas as pd

    from fleca_desktop.core.accuracy import Accuracy
    from fleca_desktop.services.review_results import Results
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_SUGGESTED = 2


@dataclass(frozen=True)
class Verdict:
    """The last week in a few words."""

    caption: str
    sold: str
    said: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class WeekRow:
    """A week as it was said and as it came; ``issued_late`` is the day on which it was said, if the week had begun."""

    week_start: date
    week: str
    said: float
    range: str
    sold: float
    off_share: float
    inside: bool
    issued_late: date | None = None


@dataclass(frozen=True)
class ProductRow:
    """A product in the chosen week."""

    product: str
    family: str
    said: float
    range: str
    sold: float
    off_share: float
    inside: bool


@dataclass(frozen=True)
class Measure:
    """One of the trade's measures, with what it says."""

    name: str
    value: str
    meaning: str


@dataclass(frozen=True)
class ResultsSnapshot:
    """The whole page. ``products`` are by week (a Monday).

    ``course``: week_start, actual, forecast, lo80, hi80 of the shop, oldest first.
    """

    sentence: str
    unit: str
    verdict: Verdict
    ways: tuple[WayRow, ...]
    weeks: tuple[WeekRow, ...]
    products: dict[date, tuple[ProductRow, ...]]
    measures: tuple[Measure, ...]
    course: pd.DataFrame = field(compare=False)
    edits: tuple[EditRow, ...] = ()
    of_edits: str = ""


def derive_results(results: Results, formats: Formats, today: date) -> ResultsSnapshot | None:
    """The page, or None where no forecast week has come to its end yet."""
    if results.overall is None:
        return None
    total = results.of("shop")
    in_euros = results.measure == "revenue_eur"
    weeks = tuple(_week_row(row, formats) for row in reversed(total.to_dict("records")))
    products = _products(results, formats)
    return ResultsSnapshot(
        sentence=_sentence(results, formats),
        unit="€" if in_euros else translate("Results", "pieces"),
        verdict=_verdict(results, weeks[0], products.get(weeks[0].week_start, ()), formats, today),
        ways=way_rows(results.card, formats, in_euros=in_euros),
        weeks=weeks,
        products=products,
        measures=_measures(results.overall, formats, in_euros=in_euros),
        course=total[["week_start", "actual", "forecast", "lo80", "hi80"]].reset_index(drop=True),
        edits=edit_rows(results.edits, formats),
        of_edits=edits_sentence(results.edits),
    )


def _sentence(results: Results, formats: Formats) -> str:
    overall = results.overall
    if overall is None:
        return ""
    weeks = translate("Results", "%n week(s)", None, overall.weeks)
    share = formats.percent(overall.wape)
    text = translate("Results", "Over {weeks} the forecast made {ahead} was off by {share} a week.")
    return text.format(weeks=weeks, ahead=ahead(results.horizon), share=share)


def ahead(weeks: int) -> str:
    """``1 week ahead``: the first week after the last whole one that was known, though it may have begun."""
    return translate("Results", "%n week(s) ahead", None, weeks)


def _week_row(row: dict[Any, Any], formats: Formats) -> WeekRow:
    monday: date = row["week_start"].date()
    return WeekRow(
        week_start=monday,
        week=formats.week_short(monday),
        said=row["forecast"],
        range=range_of(row["lo80"], row["hi80"], formats),
        sold=row["actual"],
        off_share=difference(row["actual"], row["forecast"]),
        inside=bool(row["inside"]),
        issued_late=_issued_late(row, monday),
    )


def _issued_late(row: dict[Any, Any], monday: date) -> date | None:
    issued = date.fromisoformat(str(row["issued_at"])[:10])
    return issued if issued > monday else None


def _products(results: Results, formats: Formats) -> dict[date, tuple[ProductRow, ...]]:
    """Products week by week, in pieces where they are known, those that were furthest off first."""
    frame = results.of("product", "units")
    frame = results.of("product") if frame.empty else frame
    found: dict[date, list[ProductRow]] = {}
    off = (frame["actual"] - frame["forecast"]).abs()
    for row in frame.assign(off=off).sort_values("off", ascending=False).to_dict("records"):
        found.setdefault(row["week_start"].date(), []).append(_product_row(row, formats))
    return {week: tuple(rows) for week, rows in found.items()}


def _product_row(row: dict[Any, Any], formats: Formats) -> ProductRow:
    return ProductRow(
        product=row["product"],
        family=row["family"],
        said=row["forecast"],
        range=range_of(row["lo80"], row["hi80"], formats),
        sold=row["actual"],
        off_share=difference(row["actual"], row["forecast"]),
        inside=bool(row["inside"]),
    )


def _verdict(
    results: Results, week: WeekRow, products: tuple[ProductRow, ...], formats: Formats, today: date
) -> Verdict:
    number = formats.money if results.measure == "revenue_eur" else formats.pieces
    said = translate("Results", "{said} were forecast, {range} was the range").format(
        said=number(week.said), range=week.range
    )
    caption = translate("Results", "Sold {week}").format(week=formats.week(week.week_start, today))
    return Verdict(caption, number(week.sold), said, tuple(_remarks(results, week, products, formats)))


def _remarks(results: Results, week: WeekRow, products: tuple[ProductRow, ...], formats: Formats) -> list[str]:
    inside = translate("Results", "The total was inside its range.")
    found = [inside if week.inside else translate("Results", "The total was outside its range.")]
    found += [_late(week.issued_late, week, formats)] if week.issued_late else []
    if products:
        hits = sum(product.inside for product in products)
        text = translate("Results", "{hits} of {all} products were inside their range.")
        found.append(text.format(hits=hits, all=len(products)))
    for left in results.left_over[:_SUGGESTED]:
        text = translate("Results", "{product}: left over for three weeks, {pieces} in all. Order fewer?")
        found.append(text.format(product=left.product, pieces=formats.pieces(left.pieces)))
    return found


def _late(issued: date, week: WeekRow, formats: Formats) -> str:
    text = translate("Results", "It was forecast on {day}, when the week had begun.")
    if issued >= week.week_start + timedelta(weeks=1):
        text = translate("Results", "It was forecast on {day}, when the week was over.")
    return text.format(day=formats.day_long(issued))


def _measures(overall: Accuracy, formats: Formats, *, in_euros: bool) -> tuple[Measure, ...]:
    number = formats.money if in_euros else formats.pieces
    return (
        Measure("MAE", number(overall.mae), translate("Results", "Mean absolute error of a week")),
        Measure("RMSE", number(overall.rmse), translate("Results", "The same, large errors counting more")),
        Measure("MAPE", formats.percent(overall.mape), translate("Results", "Mean error as a share of each week")),
        Measure("WAPE", formats.percent(overall.wape), translate("Results", "All errors as a share of all sales")),
        Measure("R²", formats.number(overall.r2, 2), translate("Results", "Share of the ups and downs explained")),
        Measure(
            translate("Results", "Bias"),
            number(overall.bias),
            translate("Results", "Above zero: more was forecast than sold"),
        ),
        Measure(
            translate("Results", "In range"),
            formats.percent(overall.coverage),
            translate("Results", "Of 100 weeks, about 80 should be"),
        ),
    )
