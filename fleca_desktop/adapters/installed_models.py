"""The models this installation has: the bundled one, and later those of the shop's own folder."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from fleca_desktop.core.global_model import GlobalModel


@dataclass(frozen=True)
class InstalledModels:
    """Model bundles in ``bundled``, one folder each; read on first use."""

    bundled: Path

    def champion(self) -> GlobalModel:
        """The newest bundle, checked.

        Raises:
            EnvironmentFault: it is missing or does not pass its checks.
        """
        return self._newest

    @cached_property
    def _newest(self) -> GlobalModel:
        from fleca_desktop.adapters.model_bundles import load_bundle, newest_bundle  # noqa: PLC0415 - xgboost is slow

        return load_bundle(newest_bundle(self.bundled))
