"""What SQLite and the disk say when something is wrong, in words that a person can act on."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

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

_HELD_BY_ANOTHER = (32, 33)
"""Windows: another program has the file open, or a part of it locked."""

_WORDS = {
    "disk-full": (
        "The disk is full, so nothing more could be saved; everything saved before is safe.",
        "Free some space on the disk and try again.",
    ),
    "read-only": (
        "This inspection file can be read but not written to.",
        "Copy the file into a folder of your own on this computer and open the copy.",
    ),
    "busy": (
        "Other work on this inspection file has not finished.",
        "Wait until it is done and try again.",
    ),
    "damaged": (
        "The file is damaged: part of it cannot be read.",
        "Close it and go back to the newest copy in the folder of backups beside it.",
    ),
    "disk": (
        "The disk did not answer as it should; the memory stick or network drive may have been removed.",
        "Make the disk available again and reopen the file; everything saved before is safe.",
    ),
}


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what the database or the disk complains of into a `UserError` about the file `path`.

    Codes: ``disk-full``, ``read-only``, ``busy``, ``damaged``, ``disk``. Anything else is a bug
    and goes through as it is.
    """
    try:
        yield
    except dbapi2.Error as error:
        code = code_of(error)
        if not code:
            raise
        raise UserError(problem(code, path)) from error
    except OSError as error:
        code = _code_of_disk(error)
        if not code:
            raise
        raise UserError(problem(code, path)) from error


def code_of(error: Exception) -> str:
    """The code of the problem that the database complains of; ``""`` if it is none that a person can mend."""
    said = str(error).casefold()
    return next((code for phrase, code in _PHRASES if phrase in said), "")


def _code_of_disk(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "disk-full"
    if getattr(error, "winerror", 0) in _HELD_BY_ANOTHER:
        return "busy"
    return "read-only" if isinstance(error, PermissionError) or error.errno == errno.EROFS else ""


def problem(code: str, path: Path) -> Problem:
    """The problem with this code, said of the file `path`."""
    what, mend = _WORDS[code]
    return Problem(code=code, file=path.name, what=what, mend=mend)
