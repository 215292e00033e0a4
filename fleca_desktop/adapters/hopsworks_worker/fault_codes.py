"""From what the client raises to a code of ``core.exchange``. The client's sentences are for engineers."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fleca_desktop.core.exchange import FaultCode

_BY_STATUS: Final[dict[int, FaultCode]] = {
    401: "wrong_key",
    403: "no_permission",
    404: "missing",
    409: "conflict",
    413: "quota",
    429: "busy",
    507: "quota",
}
_BY_NAME: Final[tuple[tuple[str, FaultCode], ...]] = (  # a class comes before those it derives from
    ("IncompleteRead", "incomplete"),
    ("ChunkedEncodingError", "incomplete"),
    ("JSONDecodeError", "not_hopsworks"),
    ("ConnectTimeout", "timed_out"),
    ("ReadTimeout", "timed_out"),
    ("TimeoutError", "timed_out"),
    ("ModuleNotFoundError", "client_missing"),
    ("ConnectionError", "unreachable"),
    ("gaierror", "unreachable"),
    ("OSError", "unreachable"),
)
_SERVER_FAILED: Final = 500


class Refusal(Exception):  # noqa: N818 - ours, not an error of the client
    """We refuse, or something is not there. ``detail`` is for the log and holds nothing that was sent."""

    def __init__(self, code: FaultCode, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code, self.detail = code, detail


def _chain(error: BaseException) -> Iterator[BaseException]:
    """``error`` and what led to it, the last first; each once, for an error may lead to itself."""
    link: BaseException | None = error
    passed: set[int] = set()
    while link is not None and id(link) not in passed:
        yield link
        passed.add(id(link))
        link = link.__cause__ or link.__context__


def _status(error: BaseException) -> int | None:
    status = getattr(getattr(error, "response", None), "status_code", None)
    return status if isinstance(status, int) else None


def _by_status(status: int, step: str) -> FaultCode:
    if status == 404 and step == "sign_in":  # noqa: PLR2004 - the status
        return "no_project"
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    return "server_failed" if status >= _SERVER_FAILED else "not_hopsworks"


def _of_certificate(text: str) -> FaultCode | None:
    if "CERTIFICATE_VERIFY_FAILED" not in text:
        return None
    if "not yet valid" in text:
        return "clock_off"
    if "expired" in text:
        return "certificate_expired"
    return "certificate_name" if "mismatch" in text or "doesn't match" in text else "certificate_unknown"


def _of_one(error: BaseException, step: str) -> FaultCode | None:
    if isinstance(error, Refusal):
        return error.code
    if (status := _status(error)) is not None:
        return _by_status(status, step)
    text = str(error)
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "disk_full"
    if "TLS CA certificate bundle" in text:
        return "bad_ca_file"
    if "quota" in text.lower():
        return "quota"
    names = [kind.__name__ for kind in type(error).__mro__]
    return next((code for name, code in _BY_NAME if name in names), None)


def fault_code(error: BaseException, step: str) -> FaultCode:
    """The code that says most of ``error``, which was raised in ``step``."""
    texts = " ".join(str(link) for link in _chain(error))
    if (code := _of_certificate(texts)) is not None:  # first: such an error is a connection error, too
        return code
    codes = (_of_one(link, step) for link in _chain(error))
    return next((code for code in codes if code is not None), "worker_failed")


def fault_detail(error: BaseException) -> str:
    """Kinds and statuses, for the log: no texts, which may repeat what was sent."""
    return " < ".join(_shown(link) for link in _chain(error))


def _shown(error: BaseException) -> str:
    if isinstance(error, Refusal):
        return f"{error.code} {error.detail}".strip()
    return f"{type(error).__name__} {_status(error) or ''}".strip()
