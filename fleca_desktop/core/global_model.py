"""The bundled model in memory: an XGBoost booster and the facts of its manifest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import xgboost as xgb

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

FORMAT_VERSION = 1


@dataclass(frozen=True)
class GlobalModel:
    """A model that any shop can use, because it knows only ratios.

    ``manifest`` has at least ``version`` and ``features``; see ``models/README.md`` for all of it.
    """

    booster: xgb.Booster
    manifest: Mapping[str, Any] = field(repr=False)

    @classmethod
    def from_bytes(cls, ubj: bytes, manifest: Mapping[str, Any]) -> GlobalModel:
        """Load a model from XGBoost's own UBJ.

        Raises:
            xgboost.core.XGBoostError: ``ubj`` is no model.
        """
        booster = xgb.Booster()
        booster.load_model(bytearray(ubj))
        booster.set_param({"nthread": 1})
        return cls(booster, dict(manifest))

    def to_bytes(self) -> bytes:
        """The model as UBJ."""
        return bytes(self.booster.save_raw("ubj"))

    @property
    def version(self) -> str:
        """The name of this model."""
        return str(self.manifest["version"])

    @property
    def features(self) -> tuple[str, ...]:
        """Names of the columns that ``predict`` expects, in order."""
        return tuple(self.manifest["features"])

    def predict(self, rows: NDArray[np.floating]) -> NDArray[np.float64]:
        """The log change that the trees expect, one number per row of features (n, len(features))."""
        if not len(rows):
            return np.zeros(0)
        return np.asarray(self.booster.inplace_predict(rows.astype(np.float32)), dtype=np.float64)

    def contributions(self, rows: NDArray[np.floating]) -> NDArray[np.float64]:
        """XGBoost's own contributions (n, features + 1), by paths: they sum to ``predict``; the last is the bias."""
        data = xgb.DMatrix(rows.astype(np.float32), feature_names=list(self.features))
        return np.asarray(self.booster.predict(data, pred_contribs=True, approx_contribs=True), dtype=np.float64)
