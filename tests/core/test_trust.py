from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleca_desktop.core.trust import PublicKey, Trust, parse_ids, parse_key, parse_keys

DAY = date(2026, 11, 24)
days = st.none() | st.dates()
keys = st.builds(PublicKey, st.binary(min_size=32, max_size=32), days, days)


@given(st.lists(keys, max_size=5, unique_by=lambda key: key.id))
def test_keys_read_back_as_they_were_written(some: list[PublicKey]) -> None:
    assert parse_keys(" , ".join(str(key) for key in some)) == tuple(some)
    assert parse_ids(",".join([*(str(key) for key in some), *(key.id.upper() for key in some)])) == {k.id for k in some}


@pytest.mark.parametrize(
    "text",
    ["", "ed25519:", "rsa:AAAA", "ed25519:" + "A" * 42, "ed25519:" + "A" * 44, "ed25519:" + "A" * 42 + "?",
     f"{PublicKey(bytes(32))}@2026-01-01", f"{PublicKey(bytes(32))}@2026-13-01.."],
)  # fmt: skip
def test_what_is_no_key_is_not_taken_for_one(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any that parsing raises
        parse_key(text)


def test_a_key_counts_from_its_first_to_its_last_day() -> None:
    key = parse_key(f"{PublicKey(bytes(32))}@{DAY}..{DAY + timedelta(days=1)}")
    assert [key.counts_on(DAY + timedelta(days=n)) for n in (-1, 0, 1, 2)] == [False, True, True, False]


def test_a_revoked_key_counts_for_nothing_although_it_is_trusted() -> None:
    key = PublicKey(bytes(32))
    assert Trust((key,)).key(key.id, DAY) == key
    assert Trust((key,), frozenset({key.id})).key(key.id, DAY) == "revoked_key"
    assert Trust((key,), frozenset({key.id})).is_empty
    assert Trust().key(key.id, DAY) == "unknown_key"
