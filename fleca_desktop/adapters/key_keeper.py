"""Keeps the API key in the system's keyring (Windows Credential Manager, macOS Keychain, Secret Service, KWallet).

Where there is none, the key is held until the program ends and is never written to a file: a file that the program can
read without asking anybody, others can read, too.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fleca_desktop.services.ports import KeyPlace

SERVICE = "fleca-desktop"
_SAFE_FROM = 1.0  # backends of a lower priority ask for a password on the console, keep plain text, or keep nothing
_log = logging.getLogger(__name__)


class OsKeyKeeper:
    """One key for each account. ``backend`` is keyring's; by default the best that this system has."""

    def __init__(self, backend: Any = None) -> None:  # noqa: ANN401 - keyring is imported late
        self._backend = backend
        self._held: dict[str, str] = {}

    @property
    def place(self) -> KeyPlace:
        """Where a key is, or would be kept: a keyring that refused one would refuse the next."""
        return "session" if self._held or self._safe() is None else "keyring"

    def read(self, account: str) -> str:
        """The key of ``account``; '' when none is kept, or the owner did not open the keyring."""
        backend = self._safe()
        if account in self._held or backend is None:
            return self._held.get(account, "")
        try:
            return backend.get_password(SERVICE, account) or ""
        except Exception:  # noqa: BLE001 - each backend has errors of its own
            _log.warning("the keyring did not give the key")
            return ""

    def keep(self, account: str, key: str) -> KeyPlace:
        """Keep ``key``; where it is now."""
        backend = self._safe()
        if backend is not None:
            try:
                backend.set_password(SERVICE, account, key)
            except Exception:  # noqa: BLE001 - the same
                _log.warning("the keyring did not take the key")
            else:
                self._held.pop(account, None)
                return "keyring"
        self._held[account] = key
        return "session"

    def forget(self, account: str) -> None:
        """Keep it no longer."""
        self._held.pop(account, None)
        backend = self._safe()
        if backend is not None and self.read(account):
            try:
                backend.delete_password(SERVICE, account)
            except Exception:  # noqa: BLE001 - the same
                _log.warning("the keyring did not forget the key")

    def _safe(self) -> Any:  # noqa: ANN401 - keyring's backend, or None
        if self._backend is None:
            self._backend = _best_backend()
        return self._backend if self._backend.priority >= _SAFE_FROM else None


def _best_backend() -> Any:  # noqa: ANN401 - keyring's
    import keyring  # noqa: PLC0415 - looks for backends, which is slow

    try:
        return keyring.get_keyring()
    except Exception:  # noqa: BLE001 - whatever is wrong with the system's keyring, the window has to work
        _log.warning("no keyring could be opened")
        return _NoKeyring()


class _NoKeyring:
    priority = 0.0
