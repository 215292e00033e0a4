"""What passes over every request of the client: the time limits that it lacks, the server's clock, the query service.

The client names no time limits and would wait for ever. It learns the query service's address by a request, then tries
for a minute to reach it before it fails with an error that says nothing: so whether it answers is tried at once.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import urlsplit

from fleca_desktop.adapters.hopsworks_worker.fault_codes import Refusal

_MOST_OFF: Final = timedelta(hours=12)
_QUERY_SERVICE: Final = "variables/loadbalancer_external_domain_feature_query"
_QUERY_PORT: Final = 5005  # the client knows no other


class RequestsWatch:
    """What was seen of the requests so far. ``query_service``: whether it answers, None when nobody asked for it."""

    def __init__(self, connect_s: float, read_s: float) -> None:
        self.limits = (connect_s, read_s)
        self.off: timedelta | None = None
        self.query_service: bool | None = None

    def refuse_clock_off(self) -> None:
        """A shop that lives on another day would send wrong weeks: nothing is done then.

        Raises:
            Refusal: the clocks are more than half a day apart.
        """
        if self.off is not None and abs(self.off) > _MOST_OFF:
            raise Refusal("clock_off", f"{self.off.total_seconds() / 3600:+.0f} h")

    def note(self, url: str, response: Any) -> None:  # noqa: ANN401 - as in requests
        """Look at one answer.

        Raises:
            ConnectionRefusedError: it tells where the query service is, and that does not answer; the client, which
                catches this, then goes on without, instead of trying for a minute.
        """
        if self.off is None and "Date" in response.headers:
            with suppress(TypeError, ValueError):
                self.off = datetime.now(UTC) - parsedate_to_datetime(response.headers["Date"])
        if urlsplit(url).path.endswith(_QUERY_SERVICE):
            self.query_service = self._answers(response)
            if not self.query_service:
                raise ConnectionRefusedError("query service")

    def _answers(self, response: Any) -> bool:  # noqa: ANN401 - the same
        try:
            place = urlsplit(f"//{response.json()['successMessage']}:{_QUERY_PORT}")
            with socket.create_connection((place.hostname, place.port or _QUERY_PORT), timeout=self.limits[0]):
                return True
        except (OSError, ValueError, KeyError, TypeError):
            return False


def watch_requests(connect_s: float, read_s: float) -> RequestsWatch:
    """Watch each request from now on, and limit those that name no limit."""
    from requests import Session  # noqa: PLC0415 - after the environment is cleared

    watch = RequestsWatch(connect_s, read_s)
    unlimited = Session.send

    def send(session: Session, request: Any, **options: Any) -> Any:  # noqa: ANN401 - as in requests
        if options.get("timeout") is None:
            options["timeout"] = watch.limits
        response = unlimited(session, request, **options)
        watch.note(request.url, response)
        return response

    Session.send = send  # type: ignore[method-assign,assignment]
    return watch
