"""The models this installation has: the bundled one, and those in the shop's own folder.

    models/VERSION/         manifest.json, model.ubj, origin.json, perhaps a signature; never changed once it is there
    models/active.json      which is in use, and which was before; replaced as a whole
    models/set-aside/NAME/  what failed a check, with reason.json

A version is written beside its place and moved into it, and only then put in use, so that a process that is killed at
any moment leaves the present model working.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from fleca_desktop.adapters.files import written_whole
from fleca_desktop.adapters.set_aside_models import SetAside, read_json, write_json
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.ports import ModelVersion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fleca_desktop.core.global_model import GlobalModel
    from fleca_desktop.services.ports import ModelSource, Quarantined, SignatureCheck

ACTIVE_NAME, ORIGIN_NAME = "active.json", "origin.json"
SET_ASIDE, STAGING = "set-aside", ".staging-"
ABANDONED_AFTER_S = 3600
_FORBIDDEN = set('/\\:*?"<>|')

# ruff: noqa: PLC0415 - the bundles' module loads xgboost, which is slow; the window opens without


class InstalledModels:
    """Bundles in ``bundled``, which is read only, and in ``own`` (None: there are no others). Read on first use."""

    def __init__(self, bundled: Path, own: Path | None = None) -> None:
        self.bundled, self._own = bundled, own
        self._loaded: dict[str, GlobalModel] = {}

    def champion(self) -> GlobalModel:
        """The model in use; one that fails its checks is set aside for the one before it, or for the bundled one.

        Raises:
            EnvironmentFault: not even the bundled one passes.
        """
        active, previous = self._switch()
        for version in (active, previous):
            model = self._usable(version) if version else None
            if model is not None:
                return model
        return self.bundled_model()

    def bundled_model(self) -> GlobalModel:
        """The newest bundle that came with the program.

        Raises:
            EnvironmentFault: it is missing or fails its checks.
        """
        return self._checked(self._bundled_folder())

    def versions(self) -> tuple[ModelVersion, ...]:
        """Every installed version, the newest first, the bundled one last."""
        active, previous = self._switch()
        mine = [self._described(folder, active, previous) for folder in self._own_folders()]
        newest_first = sorted(mine, key=lambda one: (one.made_at, one.version), reverse=True)
        try:
            folder = self._bundled_folder()
        except EnvironmentFault:
            return tuple(newest_first)
        is_active = not any(one.active for one in mine)
        bundled = ModelVersion(folder.name, "bundled", "", "", is_active, previous == folder.name, _bakeries(folder))
        return (*newest_first, bundled)

    def bundle_folder(self, version: str) -> Path | None:
        """Where the files of a version of the shop's own are; not to be changed."""
        return next((folder for folder in self._own_folders() if folder.name == version), None)

    def set_aside(self) -> tuple[Quarantined, ...]:
        """Bundles that failed a check, the newest first."""
        return () if self._own is None else SetAside(self._own / SET_ASIDE).records()

    def install(self, model: GlobalModel, source: ModelSource, made_at: str) -> None:
        """Keep ``model`` under its version's name.

        Raises:
            EnvironmentFault: ``cannot_write``, or ``model_exists`` when there is such a version already.
        """
        from fleca_desktop.adapters.model_bundles import save_bundle

        with self._new_folder(model.version) as staging:
            save_bundle(model, staging)
            write_json(staging / ORIGIN_NAME, {"source": source, "made_at": made_at})

    def check(self, folder: Path, verify: SignatureCheck | None) -> GlobalModel:
        """Load the bundle in ``folder`` after every check; without ``verify`` no signature is asked for.

        Raises:
            EnvironmentFault: it fails.
        """
        from fleca_desktop.adapters.model_bundles import BundleRefused, check_bundle
        from fleca_desktop.core.features import FEATURES

        if verify is not None and not verify(folder):
            raise BundleRefused("model_signature", folder=folder.name)
        model = check_bundle(folder, FEATURES)
        if not model.version or set(model.version) & _FORBIDDEN or model.version.startswith("."):
            raise BundleRefused("model_format", folder=folder.name)
        return model

    def take_in(self, folder: Path, source: ModelSource, made_at: str) -> None:
        """Copy the bundle in ``folder``, which passed ``check``.

        Raises:
            EnvironmentFault: ``cannot_write``, or ``model_exists`` when there is such a version already.
        """
        from fleca_desktop.adapters.model_bundles import MANIFEST_NAME

        with self._new_folder(str(read_json(folder / MANIFEST_NAME)["version"])) as staging:
            for path in folder.iterdir():
                if path.is_file():
                    shutil.copyfile(path, staging / path.name)
            write_json(staging / ORIGIN_NAME, {"source": source, "made_at": made_at})

    def quarantine(self, folder: Path, reason: str) -> None:
        """Keep a copy of a bundle that failed, with its reason; only the last few are kept."""
        if self._own is not None:
            SetAside(self._own / SET_ASIDE).keep(folder, reason)

    def examine(self, version: str) -> None:
        """Check an installed ``version``.

        Raises:
            EnvironmentFault: it fails its checks, or is not installed.
        """
        self._checked(self._folder_of(version))

    def activate(self, version: str) -> None:
        """Put ``version`` in use, after checking it.

        Raises:
            EnvironmentFault: it is not installed, fails its checks, or the switch cannot be written.
        """
        before = self.champion().version
        self.examine(version)
        if version != before:
            self._write_switch(version, before)

    def prune(self, keep: int) -> tuple[str, ...]:
        """Remove all but the newest ``keep`` own versions, never the active or the previous; those removed."""
        spare = [one for one in self.versions() if one.source != "bundled"][keep:]
        removed = [one.version for one in spare if not one.active and not one.previous]
        for version in removed:
            shutil.rmtree(self._folder_of(version), ignore_errors=True)
        return tuple(removed)

    # Folders

    def _own_folders(self) -> list[Path]:
        if self._own is None or not self._own.is_dir():
            return []
        return [path.parent for path in self._own.glob(f"*/{ORIGIN_NAME}") if not path.parent.name.startswith(STAGING)]

    def _bundled_folder(self) -> Path:
        from fleca_desktop.adapters.model_bundles import newest_bundle

        return newest_bundle(self.bundled)

    def _folder_of(self, version: str) -> Path:
        own = next((folder for folder in self._own_folders() if folder.name == version), None)
        if own is not None:
            return own
        bundled = self._bundled_folder()
        if bundled.name != version:
            raise EnvironmentFault("model_missing", folder=version)
        return bundled

    @contextmanager
    def _new_folder(self, version: str) -> Iterator[Path]:
        """A folder to fill, which becomes that of ``version`` when the block ends well and vanishes when not."""
        if self._own is None:
            raise EnvironmentFault("cannot_write", what="no folder for models")
        if any(one.version == version for one in self.versions()):
            raise EnvironmentFault("model_exists", folder=version)
        try:
            self._own.mkdir(parents=True, exist_ok=True)
            self._sweep(self._own)
            with tempfile.TemporaryDirectory(prefix=STAGING, dir=self._own, ignore_cleanup_errors=True) as outer:
                staging = Path(outer) / version
                staging.mkdir()
                yield staging
                staging.rename(self._own / version)
        except OSError as error:
            raise EnvironmentFault("cannot_write", what=str(error)) from error

    @staticmethod
    def _sweep(own: Path) -> None:
        """Remove what was being written when a process was killed, unless another may still be at it."""
        for left in own.glob(f"{STAGING}*"):
            if time.time() - left.stat().st_mtime > ABANDONED_AFTER_S:
                shutil.rmtree(left, ignore_errors=True)

    # The switch

    def _switch(self) -> tuple[str, str]:
        record = {} if self._own is None else read_json(self._own / ACTIVE_NAME)
        return str(record.get("active", "")), str(record.get("previous", ""))

    def _write_switch(self, active: str, previous: str) -> None:
        if self._own is None:
            raise EnvironmentFault("cannot_write", what="no folder for models")
        self._own.mkdir(parents=True, exist_ok=True)
        with written_whole(self._own / ACTIVE_NAME) as draft:
            write_json(draft, {"active": active, "previous": previous})

    # Loading

    def _usable(self, version: str) -> GlobalModel | None:
        """The model, or None after setting it aside."""
        try:
            return self._checked(self._folder_of(version))
        except EnvironmentFault as fault:
            self._put_out_of_use(version, fault.code)
            return None

    def _put_out_of_use(self, version: str, reason: str) -> None:
        folder = next((one for one in self._own_folders() if one.name == version), None)
        if folder is not None:
            self.quarantine(folder, reason)
            shutil.rmtree(folder, ignore_errors=True)
        active, previous = self._switch()
        left = [one for one in (active, previous) if one not in ("", version)]
        self._write_switch(left[0] if left else "", "")

    def _checked(self, folder: Path) -> GlobalModel:
        key = str(folder)
        if key not in self._loaded:
            self._loaded[key] = self.check(folder, None)
        return self._loaded[key]

    def _described(self, folder: Path, active: str, previous: str) -> ModelVersion:
        origin, manifest = read_json(folder / ORIGIN_NAME), read_json(folder / "manifest.json")
        return ModelVersion(
            version=folder.name,
            source="downloaded" if origin.get("source") == "downloaded" else "local",
            made_at=str(origin.get("made_at", "")),
            trained_until=str(manifest.get("trained_until", "")),
            active=folder.name == active,
            previous=folder.name == previous,
            bakeries=_bakeries(folder),
        )


def _bakeries(folder: Path) -> int:
    return len(read_json(folder / "manifest.json").get("sources", []))
