"""Files on the disk: for their owner only, whole or not at all, and really there when we say so."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

OWNER_ONLY = 0o600
"""Nobody else on the computer reads a file of ours. Windows knows no such bits: there the folder decides."""

_FOLDER_OWNER_ONLY = 0o700

_HELD_FOR_A_MOMENT = (5, 32, 33)
"""Windows: access is denied; another program has the file open, or a part of it locked."""

_PATIENCE = (0.02, 0.05, 0.1, 0.2, 0.4, 0.5, 0.75)
"""How long to wait, in seconds, before each further try."""


def make_folder(folder: Path) -> None:
    """Make a folder, with those above it, if need be; what is made is its owner's only. Raises `OSError`."""
    if not folder.parent.exists():
        make_folder(folder.parent)
    folder.mkdir(mode=_FOLDER_OWNER_ONLY, exist_ok=True)


def begin_file(path: Path) -> None:
    """An empty file, its owner's only, in place of whatever is at `path`."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))


def write_bytes(path: Path, data: bytes) -> None:
    """A file of its owner's only, on the disk when this returns."""
    begin_file(path)
    with path.open("r+b") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync(path: Path) -> None:
    """Have a closed file on the disk before anything relies on it."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk. Windows needs and allows no such thing."""
    if os.name == "nt":
        return
    with suppress(OSError):  # some network drives refuse; the files themselves are synchronised
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def replace(source: Path, target: Path) -> None:
    """Let a file take another's name. Raises `OSError`.

    On Windows a guard against viruses, a backup or an index may hold a new file for a moment, so it is tried again
    while that is what the system says, for two seconds in all.
    """
    for seconds in (*_PATIENCE, None):
        try:
            source.replace(target)
        except OSError as error:
            if seconds is None or getattr(error, "winerror", None) not in _HELD_FOR_A_MOMENT:
                raise
            time.sleep(seconds)
        else:
            return


def put_in_place(beside: Path, path: Path) -> None:
    """Let the finished file `beside` take the name `path`, for good."""
    replace(beside, path)
    sync_folder(path.parent)


def beside(path: Path) -> Path:
    """Where a file is written before it takes its name: in the same folder, hidden, and known as ours."""
    return path.with_name(f".{path.name}.part")


def put(path: Path, data: bytes, check: Callable[[bytes], object] | None = None) -> None:
    """Write `data` to `path`, whole or not at all; `check` looks at what can be read back before it counts.

    Nothing is left beside it. Raises `OSError`, and whatever `check` raises; an older file stays then.
    """
    part = beside(path)
    try:
        write_bytes(part, data)
        if check is not None:
            check(part.read_bytes())
        put_in_place(part, path)
    finally:
        part.unlink(missing_ok=True)
