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
from fleca_desktop.adapters.hopsworks_worker.requests_watch import watch_requests
from fleca_desktop.adapters.hopsworks_worker.surroundings import (
    end_after,
    forget_settings_of_others,
    own_stdout,
)
from fleca_desktop.adapters.hopsworks_worker.task import Task
from fleca_desktop.core.exchange import HOPELESS

if TYPE_CHECKING:
    from typing import TextIO

    from fleca_desktop.core.exchange import FaultCode


class Teller:
    """Tells steps as they begin, and remembers the one that is under way."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._number: int | None = None
        self.step = "start"

    def turn_to(self, number: int) -> None:
        """What is said from now on is about the request of this ``number``."""
        self._number = number

    def begin(self, step: str) -> None:
        """Say that ``step`` is next."""
        self.step = step
        self.say({"step": step})

    def done(self, name: str) -> None:
        """Say that one of several like things is done for good."""
        self.say({"done": name})

    def say(self, message: dict[str, Any]) -> None:
        """Write one line, at once."""
        print(json.dumps({"n": self._number, **message}), file=self._out, flush=True)

    def fault(self, error: Exception) -> FaultCode:
        """Say what went wrong in the step that is under way."""
        code = fault_code(error, self.step)
        self.say({"fault": code, "step": self.step, "detail": fault_detail(error)})
        return code


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


def serve(request: dict[str, Any], teller: Teller) -> None:
    """Do what ``request`` asks, each in its turn; after what concerns the way itself the rest is not tried.

    Raises whatever the client raises while reaching the project and signing in.
    """
    teller.begin("reach")
    with socket.create_connection((request["host"], request["port"]), timeout=request["connect_s"]):
        pass  # the client itself would wait two minutes for a host that does not answer
    teller.begin("sign_in")
    watch = watch_requests(request["connect_s"], request["read_s"])
    project, other_version = _sign_in(request)
    watch.refuse_clock_off()
    if other_version:
        teller.say({"other_version": other_version})
    for number, one in enumerate(request["requests"]):
        teller.turn_to(number)
        try:
            result = OPERATIONS[one["operation"]](Task(project, {**request, **one}, teller, watch))
        except Exception as error:  # noqa: BLE001 - whatever it is, the parent is told
            if teller.fault(error) in HOPELESS:
                _say_of_the_rest(request, number, teller, error)
                return
        else:
            teller.say({"result": result})


def _say_of_the_rest(request: dict[str, Any], after: int, teller: Teller, error: Exception) -> None:
    for number in range(after + 1, len(request["requests"])):
        teller.turn_to(number)
        teller.fault(error)


def main() -> None:
    """Read one request, answer it, and go without waiting for the client's threads."""
    out = own_stdout()
    request = json.loads(sys.stdin.readline())
    forget_settings_of_others(os.environ)
    end_after(request["deadline_s"])
    teller = Teller(out)
    try:
        serve(request, teller)
    except Exception as error:  # noqa: BLE001 - the same
        teller.fault(error)
    os._exit(0)


if __name__ == "__main__":
    main()
