"""What SQLite and the disk say when something is wrong, in words that a person can act on."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError

_PHRASES = (
    ("disk is full", "disk-full"),
    ("readonly", "read-only"),
    ("unable to open", "read-only"),
    ("is locked", "busy"),
    ("malformed", "damaged"),
    ("not a database", "damaged"),
    ("disk i/o error", "disk"),
)

_OF_DISK = {
    errno.ENOSPC: "disk-full",
    getattr(errno, "EDQUOT", -1): "disk-full",
    errno.EROFS: "read-only",
    errno.ENAMETOOLONG: "name-too-long",
    errno.ENOENT: "gone",
    errno.ENOTDIR: "gone",
    errno.EIO: "disk",
    getattr(errno, "ESTALE", -2): "disk",
}
_PATH_TOO_LONG = (206, 111)
"""Windows: the path, or a name in it, is longer than it allows."""

_HELD_BY_ANOTHER = (32, 33)
"""Windows: another program has the file open, or a part of it locked."""

_MOST_IN_NAME, _MOST_IN_PATH, _BESIDE = 255, 259, len(".lock")
"""Characters that a name and a whole path may have, and those that the longest name beside a file has more."""

_LEAST = 65_536
"""Bytes that the database needs free for what it keeps beside an open file."""

_WORDS = {
    "disk-full": (
        Message("The disk is full, so nothing more could be saved; everything saved before is safe."),
        Message("Free some space on the disk and try again."),
    ),
    "read-only": (
        Message("This inspection file can be read but not written to."),
        Message("Copy the file into a folder of your own on this computer and open the copy."),
    ),
    "busy": (
        Message("Other work on this inspection file has not finished."),
        Message("Wait until it is done and try again."),
    ),
    "damaged": (
        Message("The file is damaged: part of it cannot be read."),
        Message("Close it and go back to the newest copy in the folder of backups beside it."),
    ),
    "name-too-long": (
        Message("The name of this file, or of the folders that it is in, is too long for this computer."),
        Message("Give it a shorter name, or put it into a folder nearer to the top."),
    ),
    "gone": (
        Message("The inspection file, or the folder that it is in, is no longer there."),
        Message("Check whether it was moved or renamed, or whether the memory stick is plugged in."),
    ),
    "disk": (
        Message("The disk did not answer as it should; the memory stick or network drive may have been removed."),
        Message("Make the disk available again and reopen the file; everything saved before is safe."),
    ),
}


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what the database or the disk complains of into a `UserError` about the file `path`.

    Codes: ``disk-full``, ``read-only``, ``busy``, ``damaged``, ``disk``, ``name-too-long``, ``gone``.
    Anything else is a bug and goes through as it is.
    """
    try:
        yield
    except dbapi2.Error as error:
        code = _code_of_database(error, path)
        if not code:
            raise
        raise UserError(problem(code, path)) from error
    except OSError as error:
        code = code_of_disk(error, path)
        if not code:
            raise
        raise UserError(problem(code, path)) from error


def code_of(error: Exception) -> str:
    """The code of the problem that the database complains of; ``""`` if it is none that a person can mend."""
    said = str(error).casefold()
    return next((code for phrase, code in _PHRASES if phrase in said), "")


def code_of_disk(error: OSError, path: Path) -> str:
    """The code of the problem that the disk complains of, about `path`; ``""`` if it is none that a person can mend.

    Windows says of a name that is too long for it only that there is no such file.
    """
    code = _code_of_disk(error)
    return "name-too-long" if code == "gone" and is_too_long(path) else code


def is_too_long(path: Path) -> bool:
    """Whether the name of a workspace, or its whole path on a Windows without long paths, leaves no room beside it."""
    whole = os.name == "nt" and len(str(path.absolute())) + _BESIDE > _MOST_IN_PATH
    return whole or len(path.name) + _BESIDE > _MOST_IN_NAME


def _code_of_disk(error: OSError) -> str:
    windows = getattr(error, "winerror", 0)
    if windows in _HELD_BY_ANOTHER:
        return "busy"
    if windows in _PATH_TOO_LONG:
        return "name-too-long"
    return _OF_DISK.get(error.errno or 0, "read-only" if isinstance(error, PermissionError) else "")


def _code_of_database(error: Exception, path: Path) -> str:
    """The database says "disk I/O error" also of a disk that is full while its files are made."""
    code = code_of(error)
    return "disk-full" if code in {"disk", "read-only"} and _is_full(path) else code


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST
    except OSError:
        return False


def problem(code: str, path: Path) -> Problem:
    """The problem with this code, said of the file `path`."""
    what, mend = _WORDS[code]
    return Problem(code=code, file=path.name, what=what, mend=mend)
