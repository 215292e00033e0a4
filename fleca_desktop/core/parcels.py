"""What is sent to Hopsworks: small JSON documents that say of what kind, of which shop, in which order, and what.

Each is self-describing (its columns with their types stand in it) and named after its content, so that whoever reads
them can drop repeats and notice damage. JSON because the window's process has no pyarrow, because null stays apart from
0, and because a person can read it. Only sums of weeks are in them: no tickets, no days, no names of people.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

from fleca_desktop.core.calendar import easter_sunday
from fleca_desktop.core.weeks import monday_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FORMAT: Final = "fleca-parcel"
FORMAT_VERSION: Final = 1
MAX_ROWS: Final = 2000
Kind = Literal["weeks", "forecast"]
_SUMMER: Final = (7, 8)

COLUMNS: Final[dict[Kind, dict[str, str]]] = {
    "weeks": {
        "week_start": "date", "family": "string", "product": "string", "revenue_eur": "double", "units": "double",
        "is_easter": "bigint", "is_summer_peak": "bigint",
    },
    "forecast": {
        "week_start": "date", "family": "string", "product": "string", "measure": "string", "horizon": "bigint",
        "issued_at": "timestamp", "model_version": "string", "point": "double", "lo80": "double", "hi80": "double",
    },
}  # fmt: skip
"""Columns of each kind and their types, as a feature group names them. ``product`` is '' in a family's row."""
KEYS: Final[dict[Kind, tuple[str, ...]]] = {
    "weeks": ("week_start", "family", "product"),
    "forecast": ("week_start", "family", "product", "measure", "horizon", "issued_at"),
}
"""What makes a row the same: a later parcel's row replaces an earlier one's. A week without any value is no more."""


@dataclass(frozen=True)
class Sender:
    """Whose parcels: the shop's random name, and the moment (ISO 8601 with offset)."""

    shop: str
    made_at: str


@dataclass(frozen=True)
class Parcel:
    """One document under its unique name."""

    name: str
    text: str


def week_facts(monday: date) -> dict[str, int]:
    """The original project's calendar features: the week of Easter Sunday, and weeks that begin in July or August."""
    easter = monday_of(easter_sunday((monday + timedelta(days=6)).year))
    return {"is_easter": int(easter == monday), "is_summer_peak": int(monday.month in _SUMMER)}


def pack(kind: Kind, rows: Sequence[dict[str, Any]], sender: Sender, sequence: int, group: dict[str, Any]) -> Parcel:
    """``rows`` (``COLUMNS[kind]``) as a document, the ``sequence``-th of its shop, meant for the feature ``group``."""
    names = list(COLUMNS[kind])
    document = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "kind": kind,
        "shop": sender.shop,
        "sequence": sequence,
        "made_at": sender.made_at,
        "feature_group": group,
        "columns": [{"name": name, "type": type_, "key": name in KEYS[kind]} for name, type_ in COLUMNS[kind].items()],
        "rows": [[row[name] for name in names] for row in rows],
    }
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return Parcel(f"{kind}-{sender.shop[:8]}-{sequence:08d}-{digest}.json", text)


def unpack_all(texts: Iterable[str]) -> dict[str, dict[tuple[Any, ...], dict[str, Any]]]:
    """What ``texts``, in any order and with repeats, come to: rows by kind and by shop and key. For the other side."""
    documents = {text: json.loads(text) for text in texts}.values()
    out: dict[str, dict[tuple[Any, ...], dict[str, Any]]] = {}
    for document in sorted(documents, key=lambda one: (one["shop"], one["sequence"], one["made_at"])):
        kept = out.setdefault(document["kind"], {})
        names = [column["name"] for column in document["columns"]]
        keys = [column["name"] for column in document["columns"] if column["key"]]
        for values in document["rows"]:
            row = dict(zip(names, values, strict=True))
            kept[document["shop"], *(row[name] for name in keys)] = row
    weeks = out.get("weeks", {})
    out["weeks"] = {
        key: row for key, row in weeks.items() if row["revenue_eur"] is not None or row["units"] is not None
    }
    return out
