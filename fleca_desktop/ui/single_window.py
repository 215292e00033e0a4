"""A second start on the same shop brings the first one's window forward instead of opening another.

It may name a backup, as a double click on one does: what it holds is shown there.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS: Final = 1500
_ANY_PROCESS: Final = -1
_LONGEST: Final = 1 << 15  # of what a caller may say, in bytes: more than the longest path there is


def _name_of(folder: Path) -> str:
    """The same for the same shop of the same user, however its folder was written."""
    return f"fleca-{hashlib.sha256(os.path.realpath(folder).encode()).hexdigest()[:24]}"


class Doorbell(QObject):
    """For the holder of the shop's lock: emits ``rung`` when somebody starts the program again on ``folder``.

    Then ``backup_named``, with its path, when that start was to open a backup.
    """

    rung = Signal()
    backup_named = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        QLocalServer.removeServer(_name_of(folder))  # left by a process that was killed: the lock is ours
        self._server.listen(_name_of(folder))

    def _on_call(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            _Call(caller, self).said.connect(self._on_said)

    def _on_said(self, line: bytes) -> None:
        self.rung.emit()
        if (backup := _backup_in(line)) is not None:
            self.backup_named.emit(backup)

    def close(self) -> None:
        """Answer no more."""
        self._server.close()


class _Call(QObject):
    """A caller who is answered when it has ``said`` a line, of bounded length and in bounded time."""

    said = Signal(object)

    def __init__(self, caller: QLocalSocket, doorbell: Doorbell) -> None:
        super().__init__(doorbell)
        self._caller = caller
        caller.setReadBufferSize(_LONGEST)
        caller.disconnected.connect(self._on_gone)
        caller.readyRead.connect(self._listen)
        self._patience = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._patience.timeout.connect(self._hang_up)
        self._patience.start()
        QTimer.singleShot(0, self, self._listen)  # it may have been quicker than we

    def _listen(self) -> None:
        if self._caller.canReadLine():
            line = bytes(self._caller.readLine(_LONGEST).data())
            self._caller.write(b"coming")
            self._caller.disconnectFromServer()
            self.said.emit(line)
        elif self._caller.bytesAvailable() >= _LONGEST:
            self._hang_up()

    def _hang_up(self) -> None:
        self._caller.abort()

    def _on_gone(self) -> None:
        self._caller.deleteLater()
        self.deleteLater()


def _backup_in(line: bytes) -> Path | None:
    """The file that a caller names; None for none, and for what is no file here."""
    try:
        named = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return existing_file(named) if isinstance(named, str) else None


def existing_file(name: str) -> Path | None:
    """The file of that full name, where there is one."""
    try:
        path = Path(name)
        return path if path.is_absolute() and path.is_file() else None
    except (OSError, ValueError):  # no name that a file can have
        return None


def ring(folder: Path, backup: Path | None = None) -> bool:
    """Ask the window on ``folder`` to come forward and to show what ``backup`` holds.

    Whether one of this user on this computer answered.
    """
    if sys.platform == "win32":  # pragma: no cover - Windows lets only the newest program give the foreground away
        import ctypes  # noqa: PLC0415 - only there

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    caller = QLocalSocket()
    caller.connectToServer(_name_of(folder))
    if not caller.waitForConnected(_WAIT_MS):
        return False
    caller.write(json.dumps("" if backup is None else str(backup.absolute())).encode() + b"\n")
    answered = caller.waitForReadyRead(_WAIT_MS)
    caller.abort()
    return answered
