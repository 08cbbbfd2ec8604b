"""Keeps the self-test to itself: no network, and a folder for temporary files that must stay empty."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar

from assessor_app.operations.self_test.check import Check, checked, require

_NETWORK = (
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
    "http.client.connect",
    "urllib.Request",
)
"""The events by which Python tells that a program is about to use the network."""

_VARIABLES = ("TMP", "TEMP", "TMPDIR", "SQLITE_TMPDIR")


class RefusedError(OSError):
    """The network was to be used while it is refused."""


class Seclusion:
    """Refuses the network and lends an empty folder for temporary files, between ``with`` and its end."""

    _now: ClassVar[Seclusion | None] = None
    _watching: ClassVar[bool] = False

    def __init__(self, temporary: Path) -> None:
        self._temporary = temporary
        self._before: dict[str, str | None] = {}
        self._tempdir: str | None = None
        self.tried: list[str] = []
        """What was tried over the network."""
        self.left: list[str] = []
        """What lies in the folder for temporary files at the end."""
        self._own_try_refused = False

    def __enter__(self) -> Seclusion:
        self._temporary.mkdir(parents=True)
        self._before = {name: os.environ.get(name) for name in _VARIABLES}
        os.environ.update(dict.fromkeys(_VARIABLES, str(self._temporary)))
        self._tempdir, tempfile.tempdir = tempfile.tempdir, None
        if not Seclusion._watching:  # a hook stays for as long as the process runs
            Seclusion._watching = True
            sys.addaudithook(_hear)
        Seclusion._now = self
        self._own_try_refused = self._is_refused()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        Seclusion._now = None
        self.left = sorted(path.name for path in self._temporary.rglob("*"))
        tempfile.tempdir = self._tempdir
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

    def checks(self) -> tuple[Check, ...]:
        """What was seen, once it is over."""
        return checked("no network", self._network), checked("temporary folder", self._empty)

    def hear(self, event: str) -> None:
        """Refuse what would use the network."""
        if event in _NETWORK:
            self.tried.append(event)
            raise RefusedError(f"the self-test refuses the network: {event}")

    def _is_refused(self) -> bool:
        """Whether a try of our own is refused, so that the silence of others means something."""
        try:
            socket.getaddrinfo("localhost", 1)
        except RefusedError:
            self.tried.clear()
            return True
        return False

    def _network(self) -> str:
        require(self._own_try_refused, "The network could not be refused, so nothing is known of it.")
        require(not self.tried, f"The network was to be used: {', '.join(sorted(set(self.tried)))}.")
        return "Nothing tried to use the network, and a try of the test's own was refused."

    def _empty(self) -> str:
        require(not self.left, f"{len(self.left)} files were left in it.")
        return "Nothing was left in it."


def _hear(event: str, _: tuple[Any, ...]) -> None:
    now = Seclusion._now  # noqa: SLF001 - the hook is this class's own
    if now is not None:
        now.hear(event)
