"""Signatures of model bundles: Ed25519 over the manifest, which lists every file's size and SHA-256.

``signature.json`` beside the manifest holds one signature for each key that signed, so that a new key and the one that
it replaces may vouch for the same bundle. Nothing in a bundle is loaded before its signature is found good.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from fleca_desktop.adapters.files import written_whole
from fleca_desktop.adapters.model_bundles import MANIFEST_NAME, MAX_BYTES, BundleRefused
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.core.trust import Doubt, PublicKey

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from fleca_desktop.core.trust import Trust
    from fleca_desktop.services.ports import SignatureCheck

# ruff: noqa: PLC0415 - the library is loaded only by what signs or checks

SIGNATURE_NAME: Final = "signature.json"
FORMAT: Final = 1
MAX_JSON_BYTES: Final = 1_000_000
MAX_FILES, MAX_SIGNATURES = 20, 8
_PURPOSE: Final = b"fleca-desktop model bundle 1\0"  # a signature made for something else is none of a bundle
_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")

Verdict = Literal["good", "unsigned", "bad_signature", "altered"] | Doubt
"""``bad_signature``: not of this manifest; ``altered``: the files are not those that the manifest lists."""


class KeyRefused(EnvironmentFault):
    """A file that is no private key of ours. ``code`` is ``key_missing`` or ``key_unreadable``."""


def new_private_key(path: Path) -> PublicKey:
    """Make a key pair, write its private half to ``path``, readable by nobody else; the public half.

    Raises:
        EnvironmentFault: ``cannot_write``; also when there is a file already: a key is not made twice.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = Ed25519PrivateKey.generate()
    try:
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    except OSError as error:
        raise EnvironmentFault("cannot_write", what=str(error)) from error
    return _public(key)


def read_private_key(path: Path) -> Ed25519PrivateKey:
    """The private key in ``path`` (PEM, PKCS 8).

    Raises:
        KeyRefused: it is missing or no such key.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except OSError as error:
        raise KeyRefused("key_missing", what=path.name) from error
    except (ValueError, TypeError) as error:
        raise KeyRefused("key_unreadable", what=path.name) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyRefused("key_unreadable", what=path.name)
    return key


def public_key(path: Path) -> PublicKey:
    """The public half of the private key in ``path``.

    Raises:
        KeyRefused: as ``read_private_key``.
    """
    return _public(read_private_key(path))


def _public(key: Ed25519PrivateKey) -> PublicKey:
    return PublicKey(key.public_key().public_bytes_raw())


def sign_bundle(folder: Path, keys: Sequence[Ed25519PrivateKey]) -> None:
    """List the files of the bundle in ``folder`` in its manifest and sign that with each of ``keys``.

    Raises:
        EnvironmentFault: ``cannot_write``, or the manifest cannot be read (``model_corrupted``).
    """
    manifest = _object(folder / MANIFEST_NAME)
    if manifest is None:
        raise BundleRefused("model_corrupted", folder=folder.name)
    listed = sorted(path for path in folder.iterdir() if path.name not in (MANIFEST_NAME, SIGNATURE_NAME))
    manifest["files"] = {path.name: _facts(path) for path in listed}
    content = (json.dumps(manifest, indent=1, ensure_ascii=False) + "\n").encode()
    signatures = signatures_of(_PURPOSE + content, keys)
    with written_whole(folder / MANIFEST_NAME) as draft:
        draft.write_bytes(content)
    with written_whole(folder / SIGNATURE_NAME) as draft:
        draft.write_text(json.dumps({"format": FORMAT, "signatures": signatures}, indent=1) + "\n", encoding="utf-8")


def signature_check(trust: Trust, today: date) -> SignatureCheck:
    """What ``services.model_versions.install_bundle`` asks of a bundle that came from elsewhere."""
    return lambda folder: examine_signature(folder, trust, today) == "good"


def examine_signature(folder: Path, trust: Trust, today: date) -> Verdict:
    """Whether somebody whom the shop trusts ``today`` signed just what is in ``folder``, and if not, why not."""
    try:
        return _verdict(folder, trust, today)
    except OSError:
        return "altered"


def _verdict(folder: Path, trust: Trust, today: date) -> Verdict:
    signatures = _signatures(folder / SIGNATURE_NAME)
    if not signatures:
        return "unsigned"
    content = _content(folder / MANIFEST_NAME)
    if content is None:
        return "altered"
    found = {_one(content, one, trust, today) for one in signatures}
    if "good" not in found:
        worst_known: tuple[Verdict, ...] = ("bad_signature", *get_args(Doubt)[::-1])
        return next(verdict for verdict in worst_known if verdict in found)
    return "good" if _is_as_listed(folder, content) else "altered"


def _one(content: bytes, signature: dict[str, str], trust: Trust, today: date) -> Verdict:
    key = trust.key(signature["key"], today)
    if not isinstance(key, PublicKey):
        return key
    return "good" if is_signature(signature["signature"], _PURPOSE + content, key) else "bad_signature"


def is_signature(text: str, content: bytes, key: PublicKey) -> bool:
    """Whether ``text`` (base64) is what ``key`` signs ``content`` with."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key.raw).verify(base64.b64decode(text, validate=True), content)
    except (InvalidSignature, ValueError):
        return False
    return True


def signatures_of(content: bytes, keys: Sequence[Ed25519PrivateKey]) -> list[dict[str, str]]:
    """What each of ``keys`` signs ``content`` with, as ``signature.json`` and the release feed list it."""
    return [{"key": _public(key).id, "signature": base64.b64encode(key.sign(content)).decode()} for key in keys]


def _is_as_listed(folder: Path, content: bytes) -> bool:
    """Just the files that the manifest lists, under plain names, with their sizes and digests; nothing else."""
    try:
        listed = json.loads(content)["files"]
    except (ValueError, RecursionError, TypeError, KeyError):
        return False
    if not isinstance(listed, dict) or len(listed) > MAX_FILES:
        return False
    if not all(_PLAIN_NAME.fullmatch(name) for name in listed):
        return False
    there = {path.name for path in folder.iterdir()} - {MANIFEST_NAME, SIGNATURE_NAME}
    return there == set(listed) and all(_is_the_file(folder / name, facts) for name, facts in listed.items())


def _is_the_file(path: Path, facts: Any) -> bool:  # noqa: ANN401 - whatever stands in the manifest
    if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_BYTES:
        return False
    return bool(_facts(path) == facts)


def _facts(path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    return {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def _content(path: Path) -> bytes | None:
    if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_JSON_BYTES:
        return None
    return path.read_bytes()


def _object(path: Path) -> dict[str, Any] | None:
    """A JSON object; None where there is none."""
    content = _content(path)
    try:
        found = json.loads(content) if content is not None else None
    except (ValueError, RecursionError):  # the latter: thousands of brackets
        return None
    return found if isinstance(found, dict) else None


def _signatures(path: Path) -> list[dict[str, str]]:
    """Those that are well formed."""
    document = _object(path)
    if document is None or document.get("format") != FORMAT or not isinstance(document.get("signatures"), list):
        return []
    return [
        one
        for one in document["signatures"][:MAX_SIGNATURES]
        if isinstance(one, dict) and all(isinstance(one.get(name), str) for name in ("key", "signature"))
    ]
