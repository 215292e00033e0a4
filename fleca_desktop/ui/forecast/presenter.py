"""What the forecast page shows of one week, derived from the issued forecast. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from fleca_desktop.core.weeks import first_not_over, is_over
from fleca_desktop.services.compare_history import Subject
from fleca_desktop.ui.reasons import stored_reasons, why

if TYPE_CHECKING:
    from fleca_desktop.core.owners_edits import OwnersEdit
    from fleca_desktop.services.forecast_week import IssuedForecast, Measure
    from fleca_desktop.ui.i18n import Formats

translate = QCoreApplication.translate
_WHOLE_WHY = 12
_SAME = 1e-6
_SEPARATOR = " \u00b7 "


@dataclass(frozen=True)
class ForecastRow:
    """The shop, a family or a product in one week. Unknown comparators are None.

    ``said`` is what was forecast where the owner's numbers made it another; ``edit`` is the owner's own for this row.
    """

    subject: Subject
    name: str
    point: float
    low: float
    high: float
    last_week: float | None
    last_year: float | None
    four_week_mean: float | None
    is_mean: bool
    why: str
    whole_why: str
    said: float | None = None
    edit: OwnersEdit | None = None

    @property
    def change(self) -> float | None:
        """Against last week; None when nothing was sold then."""
        return self.point / self.last_week - 1 if self.last_week else None


@dataclass(frozen=True)
class EditNote:
    """The owner's number of a row, in words."""

    edit: OwnersEdit
    text: str


@dataclass(frozen=True)
class WeekChoice:
    """A week that can be chosen."""

    monday: date
    title: str
    tip: str


@dataclass(frozen=True)
class ForecastSnapshot:
    """One week and measure of a forecast. ``total`` is the shop's row; ``origin`` the last whole week with sales."""

    title: str
    sentence: str
    origin: date
    monday: date
    measure: Measure
    measures: tuple[Measure, ...]
    weeks: tuple[WeekChoice, ...]
    rows: tuple[ForecastRow, ...]
    total: ForecastRow | None
    edits: tuple[EditNote, ...] = ()


def derive_forecast(
    issued: IssuedForecast, monday: date | None, measure: Measure | None, today: date, formats: Formats
) -> ForecastSnapshot:
    """The snapshot of the week of ``monday`` in ``measure``.

    When None or unknown, it is the first week that is not over, or the last where all are.
    """
    mondays = sorted({week.date() for week in issued.lines["week_start"]})
    chosen = monday if monday is not None and monday in mondays else None
    chosen = chosen or first_not_over(mondays, today) or mondays[-1]
    measures: tuple[Measure, ...] = tuple(m for m in ("revenue_eur", "units") if (issued.lines["measure"] == m).any())
    shown: Measure = measure if measure in measures else measures[0]
    rows = _rows(issued, chosen, shown, formats)
    return ForecastSnapshot(
        title=translate("Forecast", "Week of {span}").format(span=formats.week(chosen, today)),
        sentence=_sentence(issued, chosen, today, formats),
        origin=date.fromisoformat(issued.record.origin),
        monday=chosen,
        measure=shown,
        measures=measures,
        weeks=tuple(_choice(week, formats) for week in mondays),
        rows=tuple(row for row in rows if row.subject.level != "shop"),
        total=next((row for row in rows if row.subject.level == "shop"), None),
        edits=tuple(edit_note(row, formats) for row in rows if row.edit is not None),
    )


def edit_note(row: ForecastRow, formats: Formats) -> EditNote:
    """What the owner changed; only for a row that has an ``edit``."""
    edit = row.edit
    if edit is None:
        raise ValueError(row.name)
    said = row.point if row.said is None else row.said
    text = translate("Forecast", "{name}: {yours} instead of {said}").format(
        name=row.name, yours=formats.number(row.point), said=formats.number(said)
    )
    if edit.factor is not None:
        text = f"{text} ({formats.percent(edit.factor - 1, signed=True)})"
    return EditNote(edit, text)


def _choice(monday: date, formats: Formats) -> WeekChoice:
    title = f"{monday.day} {formats.month(monday)}"
    number = translate("Forecast", "Week {number}").format(number=formats.week_number(monday))
    return WeekChoice(monday, title, f"{number}: {formats.week(monday)}")


def _sentence(issued: IssuedForecast, monday: date, today: date, formats: Formats) -> str:
    over = [translate("Forecast", "this week is over")] if is_over(monday, today) else []
    return _SEPARATOR.join([_issued(issued, today, formats), *over])


def _issued(issued: IssuedForecast, today: date, formats: Formats) -> str:
    moment = datetime.fromisoformat(issued.record.issued_at)
    last_day = date.fromisoformat(issued.record.origin) + timedelta(days=6)
    if moment.date() == today:
        text = translate("Forecast", "Issued today at {time}, from sales up to {day}")
        return text.format(time=formats.clock(moment), day=formats.day_long(last_day, today))
    text = translate("Forecast", "Issued on {issued}, from sales up to {day}")
    return text.format(issued=formats.day_long(moment.date(), today), day=formats.day_long(last_day, today))


def _rows(issued: IssuedForecast, monday: date, measure: Measure, formats: Formats) -> list[ForecastRow]:
    lines = issued.lines[(issued.lines["measure"] == measure) & (issued.lines["week_start"].dt.date == monday)]
    said = {} if issued.said is None else issued.said.loc[lines.index, "point"].to_dict()
    edits = {edit.cell: edit for edit in issued.edits}
    rows = []
    for at, line in lines.to_dict("index").items():
        edit = edits.get((monday, line["family"], line["product"])) if line["level"] != "shop" else None
        before = said.get(at)
        moved = before is not None and abs(before - line["point"]) > _SAME
        rows.append(replace(_row(line, measure, formats), said=before if moved or edit else None, edit=edit))
    size = {row.subject.family: row.point for row in rows if row.subject.level == "family"}
    return sorted(
        rows,
        key=lambda row: (
            -size.get(row.subject.family, 0.0),
            row.subject.family,
            row.subject.level == "product",
            -row.point,
            row.name,
        ),
    )


def _row(line: dict[Any, Any], measure: Measure, formats: Formats) -> ForecastRow:
    reasons = stored_reasons(line["reasons"])
    name = {"shop": translate("Forecast", "Whole shop"), "family": line["family"], "product": line["product"]}
    return ForecastRow(
        subject=Subject(line["level"], line["family"], line["product"], measure),
        name=name[line["level"]] or translate("Forecast", "Without a family"),
        point=line["point"],
        low=line["lo80"],
        high=line["hi80"],
        last_week=_known(line["last_week"]),
        last_year=_known(line["last_year"]),
        four_week_mean=_known(line["four_week_mean"]),
        is_mean=line["method"] == "four_week_mean",
        why=why(reasons, formats, 1),
        whole_why=why(reasons, formats, _WHOLE_WHY),
    )


def _known(value: float) -> float | None:
    return None if value != value else float(value)  # noqa: PLR0124 - NaN
