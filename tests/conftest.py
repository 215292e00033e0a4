"""What every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("fleca", deadline=None)  # a busy machine is no bug
settings.load_profile("fleca")

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = REPOSITORY.parent / "shared"


@pytest.fixture
def shared() -> Path:
    """The folder of real data sets beside the repository; the test is skipped where there is none."""
    if not (SHARED / "datasets").is_dir():
        pytest.skip("the real data sets are not beside the repository")
    return SHARED
