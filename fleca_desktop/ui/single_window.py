"""A second start on the same shop brings the first one's window forward instead of opening another."""

from __future__ import annotations

import hashlib
import os
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

_WAIT_MS: Final = 1500
_ANY_PROCESS: Final = -1


def _name_of(folder: Path) -> str:
    """The same for the same shop of the same user, however its folder was written."""
    return f"fleca-{hashlib.sha256(os.path.realpath(folder).encode()).hexdigest()[:24]}"


class Doorbell(QObject):
    """Emits ``rung`` when somebody starts the program again on ``folder``. For the holder of the shop's lock."""

    rung = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        QLocalServer.removeServer(_name_of(folder))  # left by a process that was killed: the lock is ours
        self._server.listen(_name_of(folder))

    def _on_call(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.write(b"coming")
            caller.disconnectFromServer()
            self.rung.emit()

    def close(self) -> None:
        """Answer no more."""
        self._server.close()


def ring(folder: Path) -> bool:
    """Ask the window on ``folder`` to come forward; whether one of this user on this computer answered."""
    if sys.platform == "win32":  # pragma: no cover - Windows lets only the newest program give the foreground away
        import ctypes  # noqa: PLC0415 - only there

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    caller = QLocalSocket()
    caller.connectToServer(_name_of(folder))
    if not caller.waitForConnected(_WAIT_MS):
        return False
    answered = caller.waitForReadyRead(_WAIT_MS)
    caller.abort()
    return answered
