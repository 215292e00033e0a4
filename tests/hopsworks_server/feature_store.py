"""The feature store: one view over one group, read by Arrow Flight with certificates on both sides.

``state.json`` has ``views``, each with ``name``, ``version``, ``columns`` as [name, type] pairs, ``rows``, perhaps
``runs`` (Python that a transformation function would run) and ``flight`` (``busy`` or ``fails``: what reading it does).
"""

from __future__ import annotations

import json
import threading
from typing import Any

import pyarrow as pa
from pyarrow import flight

STORE = 67
_KINDS = {"date": pa.date32(), "timestamp": pa.timestamp("us"), "string": pa.string(), "double": pa.float64(),
          "bigint": pa.int64()}  # fmt: skip


class QueryService(flight.FlightServerBase):
    """Answers the one query that the view makes; an unknown action is noted like an unknown call."""

    def __init__(self, certificate: str, authority: str, read: Any, note: Any) -> None:
        pair = (certificate.encode(), certificate.encode())
        super().__init__(
            "grpc+tls://127.0.0.1:0", tls_certificates=[pair], verify_client=True, root_certificates=authority.encode()
        )
        self._read, self._note = read, note

    def list_actions(self, _context: Any) -> Any:
        return [("healthcheck", ""), ("register-client-certificates", ""), ("get-version", "")]

    def do_action(self, _context: Any, action: Any) -> Any:
        if action.type == "get-version":
            return [flight.Result(b"5.2.1")]
        if action.type != "healthcheck":
            self._note("unknown.txt", f"action {action.type}")
        return []

    def get_flight_info(self, _context: Any, descriptor: Any) -> Any:
        endpoint = flight.FlightEndpoint(flight.Ticket(descriptor.command), [])
        return flight.FlightInfo(_table(self._view(descriptor.command)).schema, descriptor, [endpoint], -1, -1)

    def do_get(self, _context: Any, ticket: Any) -> Any:
        view = self._view(ticket.ticket)
        if view.get("flight") == "busy":
            raise flight.FlightServerError("there is no free slot available for this query")
        if view.get("flight") == "fails":
            raise flight.FlightInternalError("as the test wished")
        return flight.RecordBatchStream(_table(view))

    def _view(self, command: bytes) -> dict[str, Any]:
        return find(self._read("state.json"), **json.loads(command)["view"])


def _table(view: dict[str, Any]) -> pa.Table:
    columns = {name: [row[n] for row in view["rows"]] for n, (name, _) in enumerate(view["columns"])}
    schema = pa.schema([(name, _KINDS[kind]) for name, kind in view["columns"]])
    days = {name for name, kind in view["columns"] if kind in ("date", "timestamp")}
    made = {
        name: pa.array(values).cast(_KINDS["timestamp"]) if name in days and values else pa.array(values)
        for name, values in columns.items()
    }
    return pa.table(made).cast(schema)


def find(state: dict[str, Any], name: str, version: int | str) -> dict[str, Any] | None:
    """The view of that name and version."""
    wanted = (name, str(version))
    return next((one for one in state.get("views", []) if (one["name"], str(one["version"])) == wanted), None)


def start(certificate: str, authority: str, read: Any, note: Any) -> QueryService:
    service = QueryService(certificate, authority, read, note)
    threading.Thread(target=service.serve, daemon=True).start()
    return service


def store(name: str, project: int) -> Any:
    return {
        "featurestoreId": STORE, "featurestoreName": name, "created": "2026-01-01T00:00:00Z", "projectName": name,
        "projectId": project, "offlineFeaturestoreName": name, "onlineEnabled": False,
        "onlineFeaturestoreName": "", "onlineFeaturestoreSize": 0,
    }  # fmt: skip


def _group(view: dict[str, Any]) -> dict[str, Any]:
    features = [
        {"name": name, "type": kind, "primary": name == "week_start", "hudiPrecombineKey": name == "week_start",
         "partition": False, "onDemand": False, "featureGroupId": 21}
        for name, kind in view["columns"]
    ]  # fmt: skip
    return {
        "type": "cachedFeaturegroupDTO", "id": 21, "name": view["name"], "version": view["version"],
        "featurestoreId": STORE, "featurestoreName": "fleca_featurestore", "created": "2026-01-01T00:00:00Z",
        "creator": None,
        "eventTime": "week_start", "timeTravelFormat": "HUDI", "onlineEnabled": False, "features": features,
        "location": "", "statisticsConfig": None, "deprecated": False,
    }  # fmt: skip


def query(view: dict[str, Any]) -> dict[str, Any]:
    group = _group(view)
    return {
        "featureStoreName": "fleca_featurestore", "featureStoreId": STORE, "leftFeatureGroup": group,
        "leftFeatures": group["features"], "joins": [], "hiveEngine": True,
    }  # fmt: skip


def feature_view(view: dict[str, Any]) -> dict[str, Any]:
    group = _group(view)
    features = [
        {"name": name, "type": kind, "index": n, "label": False, "featuregroup": group}
        for n, (name, kind) in enumerate(view["columns"])
    ]
    return {
        "id": 5, "name": view["name"], "version": view["version"], "featurestoreId": STORE, "description": "",
        "featurestoreName": "fleca_featurestore", "query": query(view), "features": features,
        "transformationFunctions": [_transformation(view["runs"])] if "runs" in view else [],
        "keywords": [], "loggingEnabled": False, "servingKeys": [],
    }  # fmt: skip


def _transformation(source: str) -> dict[str, Any]:
    return {
        "id": 1, "version": 1, "featurestoreId": STORE,
        "hopsworksUdf": {
            "sourceCode": source, "name": "doubled", "outputTypes": ["double"], "executionMode": "default",
            "transformationFeatures": ["base_imponible"], "transformationFunctionArgumentNames": ["base_imponible"],
            "droppedArgumentNames": [], "statisticsArgumentNames": [], "outputColumnNames": [],
        },
    }  # fmt: skip


def prepared(view: dict[str, Any]) -> dict[str, Any]:
    payload = json.dumps({"view": {"name": view["name"], "version": view["version"]}})
    return {
        "query": "select", "queryOnline": "", "onDemandFeatureGroups": [], "hudiCachedFeatureGroups": [],
        "hqsPayload": payload, "hqsPayloadSignature": "signed",
    }  # fmt: skip
