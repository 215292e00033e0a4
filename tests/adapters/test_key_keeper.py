from __future__ import annotations

from typing import Any

import pytest

from fleca_desktop.adapters.key_keeper import SERVICE, OsKeyKeeper

ACCOUNT = "hopsworks.example.org:443/forn"


class Keyring:
    """What a keyring's backend does; ``broken`` raises as one does that the owner did not open."""

    def __init__(self, priority: float = 5.0, *, broken: bool = False) -> None:
        self.priority, self.broken = priority, broken
        self.kept: dict[tuple[str, str], str] = {}

    def _open(self) -> None:
        if self.broken:
            raise RuntimeError("locked")

    def get_password(self, service: str, account: str) -> str | None:
        self._open()
        return self.kept.get((service, account))

    def set_password(self, service: str, account: str, key: str) -> None:
        self._open()
        self.kept[service, account] = key

    def delete_password(self, service: str, account: str) -> None:
        self._open()
        del self.kept[service, account]


def test_a_key_is_kept_in_the_systems_keyring_and_nowhere_else() -> None:
    ring = Keyring()
    keys = OsKeyKeeper(ring)
    assert keys.place == "keyring"
    assert keys.read(ACCOUNT) == ""
    assert keys.keep(ACCOUNT, "secret") == "keyring"
    assert ring.kept == {(SERVICE, ACCOUNT): "secret"}
    assert OsKeyKeeper(ring).read(ACCOUNT) == "secret"
    assert keys.read("another") == ""
    keys.forget(ACCOUNT)
    assert ring.kept == {}
    assert keys.read(ACCOUNT) == ""


@pytest.mark.parametrize("priority", [0, 0.5])
def test_where_no_keyring_is_safe_the_key_lives_as_long_as_the_program(priority: float) -> None:
    ring = Keyring(priority)
    keys = OsKeyKeeper(ring)
    assert keys.place == "session"
    assert keys.keep(ACCOUNT, "secret") == "session"
    assert keys.read(ACCOUNT) == "secret"
    assert ring.kept == {}
    assert OsKeyKeeper(ring).read(ACCOUNT) == ""
    keys.forget(ACCOUNT)
    assert keys.read(ACCOUNT) == ""


def test_a_keyring_that_stays_closed_is_no_fault(caplog: Any) -> None:
    ring = Keyring(broken=True)
    keys = OsKeyKeeper(ring)
    assert keys.read(ACCOUNT) == ""
    assert keys.keep(ACCOUNT, "secret") == "session"
    assert keys.place == "session"
    assert keys.read(ACCOUNT) == "secret"
    keys.forget(ACCOUNT)
    assert keys.read(ACCOUNT) == ""
    assert "secret" not in caplog.text
