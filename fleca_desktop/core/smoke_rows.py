"""Known rows and what a model makes of them, kept in its manifest: a model that computes otherwise is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from fleca_desktop.core.global_model import GlobalModel

ROWS = 5
TOLERANCE = 1e-4  # processors round differently
_DECIMALS = 6


def smoke_record(model: GlobalModel) -> dict[str, Any]:
    """Rows of plausible features and the model's predictions, for its manifest."""
    rows = np.random.default_rng(1).normal(size=(ROWS, len(model.features))).round(3)
    return {"rows": rows.tolist(), "predictions": model.predict(rows).round(_DECIMALS).tolist()}


def passes_smoke(model: GlobalModel) -> bool:
    """Whether the model predicts what its manifest says; False when it says nothing."""
    record = model.manifest.get("smoke")
    try:
        rows = np.asarray(record["rows"], dtype=np.float64)  # type: ignore[index]  # anything may stand in a file
        told = np.asarray(record["predictions"], dtype=np.float64)  # type: ignore[index]  # the same
        return rows.ndim == 2 and len(rows) > 0 and bool(np.allclose(model.predict(rows), told, atol=TOLERANCE))  # noqa: PLR2004
    except (TypeError, KeyError, ValueError):
        return False
