"""One request in, its steps and its end out."""

from __future__ import annotations

import json
import os
import re
import socket
import sys
import warnings
from typing import TYPE_CHECKING, Any

from fleca_desktop.adapters.hopsworks_worker.fault_codes import fault_code, fault_detail
from fleca_desktop.adapters.hopsworks_worker.operations import OPERATIONS
from fleca_desktop.adapters.hopsworks_worker.surroundings import (
    end_after,
    forget_settings_of_others,
    limit_requests,
    own_stdout,
)

if TYPE_CHECKING:
    from typing import TextIO


class Teller:
    """Tells steps as they begin, and remembers the one that is under way."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self.step = "start"

    def begin(self, step: str) -> None:
        """Say that ``step`` is next."""
        self.step = step
        self.say({"step": step})

    def say(self, message: dict[str, Any]) -> None:
        """Write one line, at once."""
        print(json.dumps(message), file=self._out, flush=True)


def _sign_in(request: dict[str, Any]) -> tuple[Any, str]:
    """The project, and the server's version when the client warns of it."""
    import hopsworks  # noqa: PLC0415 - only here, and only in this process

    with warnings.catch_warnings(record=True) as raised:
        warnings.simplefilter("always")
        project = hopsworks.login(
            host=request["host"],
            port=request["port"],
            project=request["project"],
            api_key_value=request["key"],
            hostname_verification=True,
            trust_store_path=request["ca_file"] or None,
            cert_folder=request["cert_folder"],
            engine="python",
        )
    told = (re.search(r"backend version (\S+?)\. ", str(warning.message)) for warning in raised)
    return project, next((found[1] for found in told if found), "")


def serve(request: dict[str, Any], teller: Teller) -> dict[str, Any]:
    """Do what ``request`` asks. Raises whatever the client raises."""
    teller.begin("reach")
    with socket.create_connection((request["host"], request["port"]), timeout=request["connect_s"]):
        pass  # the client itself would wait two minutes for a host that does not answer
    teller.begin("sign_in")
    limit_requests(request["connect_s"], request["read_s"])
    project, other_version = _sign_in(request)
    result = OPERATIONS[request["operation"]](project, request, teller.begin)
    return {"result": result, "other_version": other_version}


def main() -> None:
    """Read one request, answer it, and go without waiting for the client's threads."""
    out = own_stdout()
    request = json.loads(sys.stdin.readline())
    forget_settings_of_others(os.environ)
    end_after(request["deadline_s"])
    teller = Teller(out)
    try:
        teller.say(serve(request, teller))
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent is told
        teller.say({"fault": fault_code(error, teller.step), "step": teller.step, "detail": fault_detail(error)})
    os._exit(0)


if __name__ == "__main__":
    main()
