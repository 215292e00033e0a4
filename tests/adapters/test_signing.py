"""A bundle is believed only as it was signed, and only if the shop trusts who signed it."""

from __future__ import annotations

import base64
import json
import os
import shutil
import stat
import sys
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fleca_desktop.adapters.model_bundles import MANIFEST_NAME, MODEL_NAME, load_bundle, newest_bundle
from fleca_desktop.adapters.signing import (
    SIGNATURE_NAME,
    KeyRefused,
    examine_signature,
    new_private_key,
    public_key,
    read_private_key,
    sign_bundle,
    signature_check,
)
from fleca_desktop.bundled import bundled
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.trust import PublicKey, Trust

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TODAY = date(2026, 11, 24)


@pytest.fixture
def pem(tmp_path: Path) -> Path:
    new_private_key(tmp_path / "publisher.pem")
    return tmp_path / "publisher.pem"


@pytest.fixture
def trust(pem: Path) -> Trust:
    return Trust((public_key(pem),))


@pytest.fixture
def folder(tmp_path: Path, pem: Path) -> Path:
    folder = tmp_path / "1.0.0"
    shutil.copytree(newest_bundle(bundled("models")), folder)
    sign_bundle(folder, [read_private_key(pem)])
    return folder


def rewrite(path: Path, change: Callable[[dict], object]) -> None:  # type: ignore[type-arg]
    document = json.loads(path.read_text("utf-8"))
    change(document)
    path.write_text(json.dumps(document), "utf-8")


def test_what_was_signed_by_a_trusted_key_is_good_and_loads(folder: Path, trust: Trust) -> None:
    assert examine_signature(folder, trust, TODAY) == "good"
    assert signature_check(trust, TODAY)(folder)
    assert set(load_bundle(folder).manifest["files"]) == {MODEL_NAME}


def changed_byte(folder: Path) -> None:
    content = bytearray((folder / MODEL_NAME).read_bytes())
    content[1000] ^= 1
    (folder / MODEL_NAME).write_bytes(content)


def changed_version(folder: Path) -> None:
    rewrite(folder / MANIFEST_NAME, lambda manifest: manifest.update(version="9.0.0"))


def changed_byte_with_its_digest(folder: Path) -> None:
    """Whoever changes both has no key to sign it with."""
    signature = (folder / SIGNATURE_NAME).read_bytes()
    changed_byte(folder)
    sign_bundle(folder, [])
    (folder / SIGNATURE_NAME).write_bytes(signature)


def extra_file(folder: Path) -> None:
    (folder / "sitecustomize.py").write_text("import os", "utf-8")


def extra_folder(folder: Path) -> None:
    (folder / "more").mkdir()


def missing_model(folder: Path) -> None:
    (folder / MODEL_NAME).unlink()


def missing_manifest(folder: Path) -> None:
    (folder / MANIFEST_NAME).unlink()


def linked_model(folder: Path) -> None:
    (folder / MODEL_NAME).rename(folder.parent / "elsewhere")
    (folder / MODEL_NAME).symlink_to(folder.parent / "elsewhere")


def signature_file_of_brackets(folder: Path) -> None:
    (folder / SIGNATURE_NAME).write_text("[" * 100_000, "utf-8")


def no_signature(folder: Path) -> None:
    (folder / SIGNATURE_NAME).unlink()


def broken_signature_file(folder: Path) -> None:
    (folder / SIGNATURE_NAME).write_text('{"format": 1, "signatures": [7, {"key": 1}]}', "utf-8")


def signature_of_nonsense(folder: Path) -> None:
    rewrite(folder / SIGNATURE_NAME, lambda document: document["signatures"][0].update(signature="bm9uc2Vuc2U="))


@pytest.mark.parametrize(
    ("tamper", "verdict"),
    [
        (changed_byte, "altered"),
        (changed_version, "bad_signature"),
        (changed_byte_with_its_digest, "bad_signature"),
        (extra_file, "altered"),
        (extra_folder, "altered"),
        (missing_model, "altered"),
        (missing_manifest, "altered"),
        (no_signature, "unsigned"),
        (broken_signature_file, "unsigned"),
        (signature_file_of_brackets, "unsigned"),
        (signature_of_nonsense, "bad_signature"),
        pytest.param(linked_model, "altered", marks=pytest.mark.skipif(os.name == "nt", reason="links need rights")),
    ],
)
def test_whatever_was_changed_afterwards_is_noticed(
    tamper: Callable[[Path], None], verdict: str, folder: Path, trust: Trust
) -> None:
    tamper(folder)
    assert examine_signature(folder, trust, TODAY) == verdict
    assert not signature_check(trust, TODAY)(folder)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_other_manifest_or_signature_is_ever_good(folder: Path, trust: Trust, data: st.DataObject) -> None:
    path = folder / data.draw(st.sampled_from([MANIFEST_NAME, SIGNATURE_NAME, MODEL_NAME]))
    before = path.read_bytes()
    at = data.draw(st.integers(0, len(before) - 1))
    other = data.draw(st.binary(max_size=5))
    after = before[:at] + other + before[at + data.draw(st.integers(0, 5)) :]
    path.write_bytes(after)
    try:
        good = examine_signature(folder, trust, TODAY) == "good"
        assert not good or path.name == SIGNATURE_NAME or after == before
        if good and path.name == SIGNATURE_NAME:  # white space and unknown names in it mean nothing
            assert _meaning(after) == _meaning(before)
    finally:
        path.write_bytes(before)


def _meaning(signatures: bytes) -> list[tuple[str, bytes]]:
    return [(one["key"], base64.b64decode(one["signature"])) for one in json.loads(signatures)["signatures"]]


@pytest.mark.parametrize("name", ["../outside", "/etc/passwd", "..\\outside", "C:outside", "a/b", ".hidden", ""])
def test_names_that_lead_out_of_the_folder_are_refused_even_when_signed(
    name: str, folder: Path, pem: Path, trust: Trust, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder.parent / "outside").write_bytes(b"secret")
    dumps = json.dumps

    def with_a_path(document: dict, **options: object) -> str:  # type: ignore[type-arg]
        if "files" in document:
            document["files"][name] = {"size": 6, "sha256": "0" * 64}
        return dumps(document, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("fleca_desktop.adapters.signing.json.dumps", with_a_path)
    sign_bundle(folder, [read_private_key(pem)])
    assert examine_signature(folder, trust, TODAY) == "altered"


def test_somebody_else_s_signature_counts_for_nothing(folder: Path, trust: Trust, tmp_path: Path) -> None:
    stranger = new_private_key(tmp_path / "stranger.pem")
    sign_bundle(folder, [read_private_key(tmp_path / "stranger.pem")])
    assert examine_signature(folder, trust, TODAY) == "unknown_key"
    trusted_id = trust.keys[0].id
    rewrite(folder / SIGNATURE_NAME, lambda document: document["signatures"][0].update(key=trusted_id))
    assert examine_signature(folder, trust, TODAY) == "bad_signature"
    assert examine_signature(folder, Trust((stranger,)), TODAY) == "unknown_key"


def test_a_revoked_key_and_one_past_its_days_vouch_for_nothing(folder: Path, trust: Trust) -> None:
    (key,) = trust.keys
    assert examine_signature(folder, replace(trust, revoked=frozenset({key.id})), TODAY) == "revoked_key"
    past = Trust((PublicKey(key.raw, None, TODAY - timedelta(days=1)),))
    assert examine_signature(folder, past, TODAY) == "key_out_of_date"


def test_while_keys_are_rotated_either_vouches_for_the_bundle(folder: Path, pem: Path, tmp_path: Path) -> None:
    new = new_private_key(tmp_path / "new.pem")
    sign_bundle(folder, [read_private_key(pem), read_private_key(tmp_path / "new.pem")])
    old = public_key(pem)
    for trust in (Trust((old,)), Trust((new,)), Trust((old, new), frozenset({old.id}))):
        assert examine_signature(folder, trust, TODAY) == "good"


def test_a_private_key_is_the_owner_s_alone_and_never_written_over(pem: Path) -> None:
    before = pem.read_bytes()
    with pytest.raises(EnvironmentFault, match="cannot_write"):
        new_private_key(pem)
    assert pem.read_bytes() == before
    if sys.platform != "win32":
        assert stat.S_IMODE(pem.stat().st_mode) == 0o600


def test_what_is_no_private_key_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "note.pem").write_text("buy flour", "utf-8")
    with pytest.raises(KeyRefused, match="key_unreadable"):
        read_private_key(tmp_path / "note.pem")
    with pytest.raises(KeyRefused, match="key_missing"):
        read_private_key(tmp_path / "none.pem")
