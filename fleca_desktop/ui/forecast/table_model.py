"""The forecast table's columns: families with their products, in euros or pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.forecast.typed import MARK, typed_change
from fleca_desktop.ui.i18n import DASH
from fleca_desktop.ui.table import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from fleca_desktop.ui.forecast.presenter import ForecastRow
    from fleca_desktop.ui.forecast.typed import Change
    from fleca_desktop.ui.i18n import Formats
    from fleca_desktop.ui.table import Tone

    OnTyped = Callable[[ForecastRow, Change], None]

translate = QCoreApplication.translate
_INDENT = "\u2003"


def forecast_columns(
    formats: Formats, unit: str, on_typed: OnTyped | None = None, *, origin: date | None = None
) -> list[Column[ForecastRow]]:
    """What each column shows of a row; ``unit`` stands once, in the heading of the forecast.

    ``origin`` is the Monday of the last whole week with sales, the same whichever week is shown.
    ``on_typed(row, change)`` is told what the owner typed over a forecast; without it nothing can be changed.
    """
    return [
        Column(
            translate("Forecast", "Product"), _name, key=lambda r: r.name.casefold(), strong=_is_total
        ),
        Column(
            translate("Forecast", "Forecast, {unit}").format(unit=unit), lambda r: _point(r, formats),
            key=lambda r: r.point, tip=lambda r: _point_tip(r, formats), strong=lambda _row: True, numeric=True,
            tone=lambda r: "text" if r.said is None else "accent_text", edit=_editing(formats, on_typed),
            title_tip=translate("Forecast", "Type over a number, or +10 %, to change it; clear it to go back"),
        ),
        Column(
            translate("Forecast", "Range"), lambda r: _range(r, formats),
            key=lambda r: r.high - r.low, tone=_muted, numeric=True,
            title_tip=translate("Forecast", "Of ten weeks like this one, about eight end between these two"),
        ),
        _comparator(last_week_title(origin, formats), lambda r: r.last_week, formats, _last_week_tip(origin, formats)),
        Column(
            translate("Forecast", "Change"), lambda r: formats.percent(r.change, signed=True),
            key=lambda r: r.change if r.change is not None else -9.0, tone=_change_tone, numeric=True,
            tip=lambda r: "" if r.change is not None else _why_missing(),
            title_tip=translate("Forecast", "The forecast against the last whole week with sales"),
        ),
        _comparator(translate("Forecast", "A year before"), lambda r: r.last_year, formats),
        _comparator(translate("Forecast", "Mean, 4 weeks"), lambda r: r.four_week_mean, formats),
        Column(
            translate("Forecast", "Why"), lambda r: r.why or DASH, tip=lambda r: r.whole_why, tone=_muted,
            stretches=True,
            title_tip=translate("Forecast", "What takes the forecast away from the mean of the last four weeks"),
        ),
    ]  # fmt: skip


def _range(row: ForecastRow, formats: Formats) -> str:
    return f"{formats.number(row.low)} {DASH} {formats.number(row.high)}"


def last_week_title(origin: date | None, formats: Formats) -> str:
    """What the last whole week with sales is called: for all but one of the weeks ahead it is not the week before."""
    if origin is None:
        return translate("Forecast", "Last week")
    return translate("Forecast", "Week of {day}").format(day=f"{origin.day} {formats.month(origin)}")


def _last_week_tip(origin: date | None, formats: Formats) -> str:
    if origin is None:
        return ""
    return translate("Forecast", "The last whole week with sales, {week}").format(week=formats.week(origin))


def _comparator(
    title: str, value: Callable[[ForecastRow], float | None], formats: Formats, title_tip: str = ""
) -> Column[ForecastRow]:
    return Column(
        title,
        lambda row: formats.number(value(row)),
        key=lambda row: value(row) or 0.0,
        tip=lambda row: "" if value(row) is not None else _why_missing(),
        tone=_muted,
        numeric=True,
        title_tip=title_tip,
    )


def _why_missing() -> str:
    return translate("Forecast", "Nothing was sold then, or it is not in your files")


def _point(row: ForecastRow, formats: Formats) -> str:
    shown = formats.number(row.point)
    return f"{shown} {MARK}" if row.edit is not None else shown


def _editing(formats: Formats, on_typed: OnTyped | None) -> Callable[[ForecastRow, str], bool] | None:
    if on_typed is None:
        return None

    def edit(row: ForecastRow, text: str) -> bool:
        change = typed_change(text, formats)
        if row.subject.level == "shop" or change is None:
            return False
        on_typed(row, "as_shown" if text.strip() == _point(row, formats) else change)
        return True

    return edit


def _point_tip(row: ForecastRow, formats: Formats) -> str:
    if row.said is None:
        return _mean_tip(row)
    said = formats.number(row.said)
    if row.edit is not None:
        return translate("Forecast", "Your number. The forecast says {said}").format(said=said)
    return translate("Forecast", "Follows from your numbers. The forecast says {said}").format(said=said)


def _mean_tip(row: ForecastRow) -> str:
    return translate("Forecast", "Average of the last four weeks: too little history for more") if row.is_mean else ""


def _name(row: ForecastRow) -> str:
    return f"{_INDENT}{row.name}" if row.subject.level == "product" else row.name


def _is_total(row: ForecastRow) -> bool:
    return row.subject.level != "product"


def _muted(_row: ForecastRow) -> Tone:
    return "muted"


def _change_tone(row: ForecastRow) -> Tone:
    change = 0.0 if row.change is None else round(row.change, 2)
    if change == 0:
        return "muted"
    return "good" if change > 0 else "bad"


def families_together(
    rows: Sequence[ForecastRow],
    key: Callable[[ForecastRow], Any],
    descending: bool,  # noqa: FBT001 - as the table calls it
) -> list[ForecastRow]:
    """Sort families by their own value, and products inside their family."""
    by_family: dict[str, list[ForecastRow]] = {}
    for row in rows:
        by_family.setdefault(row.subject.family, []).append(row)
    ordered = []
    for name in sorted(by_family, key=lambda one: key(_head(by_family[one])), reverse=descending):
        products = [row for row in by_family[name] if row.subject.level == "product"]
        ordered += [row for row in by_family[name] if row.subject.level == "family"]
        ordered += sorted(products, key=key, reverse=descending)
    return ordered


def _head(group: list[ForecastRow]) -> ForecastRow:
    return next((row for row in group if row.subject.level == "family"), group[0])
