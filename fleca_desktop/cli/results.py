"""The results command: issued forecasts against sales, overall and week by week."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fleca_desktop.cli.figures import counted, shown
from fleca_desktop.services.review_results import review_results

if TYPE_CHECKING:
    from argparse import Namespace

    import pandas as pd

    from fleca_desktop.cli.output import Output
    from fleca_desktop.core.accuracy import Accuracy
    from fleca_desktop.services.review_edits import JudgedEdit
    from fleca_desktop.services.shop import Shop

_NONE = "No week that was forecast has complete sales yet."
_UNITS = {"revenue_eur": "€", "units": "pieces"}


def run_results(shop: Shop, _options: Namespace, output: Output) -> int:
    """Print how good the issued forecasts were."""
    results = review_results(shop)
    if results.overall is None:
        output.result({"outcome": "refused", "reason": "no_results"}, "")
        output.message(_NONE)
        return 1
    weeks = _with_errors(results.weeks)
    document = {
        "outcome": "results",
        "measure": results.measure,
        "overall": results.overall,
        "ways": [
            {"way": one.way, "weeks": one.accuracy.weeks, "mae": one.accuracy.mae, "wape": one.accuracy.wape}
            for one in results.card
        ],
        "edits": [_edit(one) for one in results.edits],
        "weeks": weeks.assign(week_start=[week.date() for week in weeks["week_start"]]).to_dict("records"),
    }
    total = _with_errors(results.of("shop"))
    lines = [_week(row, _UNITS[results.measure]) for row in total.to_dict("records")]
    output.result(document, "\n".join([*lines, _overall(results.overall, _UNITS[results.measure])]))
    return 0


def _edit(one: JudgedEdit) -> dict[str, Any]:
    return {
        "week_start": one.edit.week_start,
        "family": one.edit.family,
        "product": one.edit.product or None,
        "measure": one.edit.measure,
        "forecast": one.said,
        "owner": one.expected,
        "actual": one.sold,
        "nearer_by": one.nearer_by,
        "reason": one.edit.reason,
        "note": one.edit.note,
    }


def _with_errors(weeks: pd.DataFrame) -> pd.DataFrame:
    """The weeks with their error (forecast - actual), in the unit of the sales and as a share of them."""
    error = weeks["forecast"] - weeks["actual"]
    return weeks.assign(
        error=error, absolute_error=error.abs(), error_share=error / weeks["actual"].where(weeks["actual"] > 0)
    )


def _week(row: dict[Any, Any], unit: str) -> str:
    inside = "inside" if row["inside"] else "outside"
    return (
        f"{row['week_start'].date()}  forecast {row['forecast']:10.2f}  sold {row['actual']:10.2f} {unit}"
        f"  off {row['error']:+9.2f} ({shown(100 * row['error_share'], '+.1f')} %)  {inside} its range"
    )


def _overall(accuracy: Accuracy, unit: str) -> str:
    return (
        f"{counted(accuracy.weeks, 'week')}: MAE {shown(accuracy.mae, '.2f')} {unit}  "
        f"RMSE {shown(accuracy.rmse, '.2f')} {unit}  MAPE {shown(100 * accuracy.mape, '.1f')} %  "
        f"WAPE {shown(100 * accuracy.wape, '.1f')} %  R² {shown(accuracy.r2, '.2f')}"
    )
