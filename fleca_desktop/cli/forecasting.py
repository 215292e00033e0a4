"""The command about the weeks to come: forecast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fleca_desktop.cli.figures import counted
from fleca_desktop.services.edit_forecast import with_edits
from fleca_desktop.services.forecast_week import IssuedForecast, NoSales, NotEnoughHistory, issue_forecast

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    import pandas as pd

    from fleca_desktop.cli.output import Output
    from fleca_desktop.services.shop import Shop

_NO_SALES = "There are no sales yet. Import the till's export first: fleca-desktop import FILE"
_TOO_LITTLE = "There are too few complete weeks of sales for a forecast. Import more of the till's history."
_CENT = 0.01
_EURO, _UNITS = "revenue_eur", "units"


def iso_week(day: date) -> str:
    """The ISO name of the week, such as 2026-W48."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def run_forecast(shop: Shop, options: Namespace, output: Output) -> int:
    """Issue the forecast and print it."""
    issued = issue_forecast(shop, options.weeks)
    match issued:
        case NoSales():
            return output.refuse("no_sales", _NO_SALES)
        case NotEnoughHistory():
            return output.refuse("not_enough_history", _TOO_LITTLE)
        case IssuedForecast():
            in_force = with_edits(shop, issued)
            output.result(_document(in_force), _text(in_force))
            return 0


def _document(issued: IssuedForecast) -> dict[str, Any]:
    edited = {edit.cell for edit in issued.edits}
    lines = [
        {
            **line,
            "edited": (line["week_start"].date(), line["family"], line["product"]) in edited
            and line["level"] != "shop",
            "week": iso_week(line["week_start"]),
            "week_start": line["week_start"].date(),
            "reasons": [{"code": code, "effect": effect, "detail": detail} for code, effect, detail in line["reasons"]],
        }
        for line in _with_said(issued).to_dict("records")
    ]
    return {
        "outcome": "issued",
        "id": issued.record.id,
        "issued_at": issued.record.issued_at,
        "origin": issued.record.origin,
        "model_version": issued.record.model_version,
        "lines": lines,
        "too_little": [{"family": t.family, "weeks": t.weeks} for t in issued.too_little],
    }


def _with_said(issued: IssuedForecast) -> pd.DataFrame:
    """The lines in force, with what the forecast says in ``said``."""
    return issued.lines.assign(said=(issued.lines if issued.said is None else issued.said)["point"])


def _text(issued: IssuedForecast) -> str:
    parts, every = [], _with_said(issued)
    for week in issued.weeks:
        lines = every[every["week_start"] == week]
        parts.append(f"Week {iso_week(week)}, from Monday {week.date()}")
        shown = lines[lines["measure"] == _EURO]
        unit = "€"
        if shown.empty:
            shown, unit = lines[lines["measure"] == _UNITS], "pieces"
        parts += [_line_text(line, unit) for line in shown.to_dict("records")]
    for few in issued.too_little:
        parts.append(f"{few.family}: too little history ({counted(few.weeks, 'week')})")
    return "\n".join(parts)


def _line_text(line: dict[Any, Any], unit: str) -> str:
    name = {"shop": "All sales", "family": line["family"], "product": "  " + line["product"]}[line["level"]]
    mean = "" if line["method"] == "model" else "  (four-week average)"
    between = f"80 %: {line['lo80']:.2f} to {line['hi80']:.2f}{mean}"
    is_as_said = abs(line["said"] - line["point"]) < _CENT / 2
    changed = "" if is_as_said else f"  (with your changes; forecast {line['said']:.2f})"
    return f"  {name or '(no family)':32.32} {line['point']:10.2f} {unit}   {between}{changed}"
