"""Reading a feature view: weekly history of the shop that somebody keeps in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from fleca_desktop.adapters.hopsworks_worker.fault_codes import Refusal

if TYPE_CHECKING:
    import pandas as pd

    from fleca_desktop.adapters.hopsworks_worker.task import Task

MAX_ROWS: Final = 100_000


def pull_features(task: Task) -> dict[str, Any]:
    """Rows of ``feature_view`` ``version``: Monday, family ('' where no column is named), revenue, pieces (or None).

    ``columns`` says how the view names them. Of several rows of a week and family the last counts; weeks without a
    value are left out. No code of the server's is run: nothing is transformed, and a view that would is refused.
    """
    task.tell.begin("feature_view")
    view = _view(task)
    task.tell.begin("read")
    try:
        frame = view.get_batch_data(primary_key=True, event_time=True, transformed=False, dataframe_type="pandas")
    except Exception as error:
        if (refusal := _reading_refused(task, error)) is None:
            raise
        raise refusal from error
    return {"rows": week_rows(frame, task["columns"])}


def _view(task: Task) -> Any:  # noqa: ANN401 - the client's type
    try:
        view = task.project.get_feature_store().get_feature_view(task["feature_view"], version=task["version"])
    except Exception as error:
        if task.watch.query_service is False:
            raise Refusal("no_query_service") from error
        raise
    if view is None:
        raise Refusal("missing", "feature view")
    if view.transformation_functions or any(feature.on_demand_transformation_function for feature in view.features):
        raise Refusal("view_runs_code")
    return view


def _reading_refused(task: Task, error: Exception) -> Refusal | None:
    """The client tells all kinds of trouble with the query service in one kind of exception; None for other errors."""
    if type(error).__name__ not in ("FeatureStoreException", "AttributeError", "ValueError"):
        return None if task.watch.query_service is not False else Refusal("no_query_service")
    return Refusal("busy" if "is busy right now" in str(error) else "no_query_service", type(error).__name__)


def week_rows(frame: pd.DataFrame, columns: dict[str, str]) -> list[list[Any]]:
    """``frame`` by the shop's own names of columns.

    Raises:
        Refusal: a column is missing, or is not what it has to be.
    """
    import pandas as pd  # noqa: PLC0415 - the client loads it, when it is needed

    if missing := sorted(set(columns.values()) - set(frame.columns)):
        raise Refusal("view_columns", ", ".join(missing))
    if len(frame) > MAX_ROWS:
        raise Refusal("view_columns", f"{len(frame)} rows")
    try:
        days = pd.to_datetime(frame[columns["week_start"]], utc=True).dt.tz_localize(None).dt.normalize()
        values = {
            name: pd.to_numeric(frame[columns[name]]) if name in columns else pd.Series(float("nan"), frame.index)
            for name in ("revenue_eur", "units")
        }
    except (TypeError, ValueError) as error:
        raise Refusal("view_columns", "kinds") from error
    family = frame[columns["family"]].fillna("").astype(str) if "family" in columns else pd.Series("", frame.index)
    table = pd.DataFrame({"week": days - pd.to_timedelta(days.dt.weekday, unit="D"), "family": family, **values})
    known = table[table["week"].notna() & table[["revenue_eur", "units"]].notna().any(axis=1)]
    last = known.drop_duplicates(["week", "family"], keep="last").sort_values(["week", "family"])
    return [
        [week.date().isoformat(), name, *(None if pd.isna(value) else float(value) for value in (revenue, units))]
        for week, name, revenue, units in last.itertuples(index=False, name=None)
    ]
