"""The two kinds of exception: the environment failed, or we did.

Refusals that an owner can meet on an ordinary day are outcomes of services, not exceptions.
"""

from __future__ import annotations


class EnvironmentFault(Exception):  # noqa: N818 - not our error: the environment's fault
    """Something outside the program failed: a full disk, a damaged or newer file, a missing folder.

    ``code`` is a stable word from which the window and the command line make a sentence;
    ``details`` are its parameters.
    """

    def __init__(self, code: str, **details: str) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        """``code`` with its details, for logs."""
        shown = ", ".join(f"{name}={value}" for name, value in self.details.items())
        return f"{self.code} ({shown})" if shown else self.code


class BrokenPromise(Exception):  # noqa: N818 - says whose promise
    """A bug of ours: an invariant that the code relies on does not hold."""
