"""Whether the interface on this computer answers: ``python -m fleca_desktop.api.probe PORT [TOKEN_FILE]``, 0 or 1."""

from __future__ import annotations

import http.client
import json
import sys
from pathlib import Path

TIMEOUT_S = 5


def answers(port: int, token: str) -> bool:
    """Whether ``/health`` is answered as it is described. Having no sales yet is no fault of the interface."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT_S)
    try:
        connection.request("GET", "/health", headers={"Authorization": f"Bearer {token}"} if token else {})
        answer = connection.getresponse()
        return answer.status == http.client.OK and "status" in json.load(answer)
    except (OSError, http.client.HTTPException, ValueError):
        return False
    finally:
        connection.close()


def main(arguments: list[str]) -> int:
    """Ask once."""
    port, *rest = arguments
    token = Path(rest[0]).read_text(encoding="utf-8").strip() if rest else ""
    return 0 if answers(int(port), token) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
