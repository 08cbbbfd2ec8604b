"""Reading and writing whole files: within bounds, never half of one, every failure in words."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

from assessor_app import disk
from assessor_app.messages import Message
from assessor_app.names import MOST_CHARACTERS, require_legal
from assessor_app.problems import Problem, UserError
from assessor_app.spreadsheet import faults
from assessor_app.spreadsheet.members import Refused

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")

_WORDS = {
    errno.ENOSPC: ("disk-full", Message("The disk is full."), Message("Make room on it, or choose another place.")),
    getattr(errno, "EDQUOT", -1): ("disk-full", Message("Your part of the disk is full."), Message("Make room on it.")),
    errno.ENOENT: ("no-such-folder", Message("The folder does not exist."), Message("Choose a folder that does.")),
    errno.ENOTDIR: ("no-such-folder", Message("The folder does not exist."), Message("Choose a folder that does.")),
    errno.ENAMETOOLONG: (
        "name-too-long",
        Message("The name of the file is too long for this computer."),
        Message("Choose a shorter name, or a folder nearer to the top."),
    ),
    errno.EROFS: (
        "cannot-write",
        Message("This place can only be read, not written."),
        Message("Choose another folder."),
    ),
}
_OPEN_ELSEWHERE = (
    "cannot-write",
    Message("The file cannot be written here: it is open in another program, or this folder is protected."),
    Message("Close the file in Excel, or choose another folder."),
)


def read_bytes(path: Path, most: int) -> bytes:
    """The bytes of a file, if it has at most `most` of them. Raises `Refused` otherwise."""
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = file.read(size) if size <= most else b""
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refused(faults.NO_SUCH_FILE) from error
    except OSError as error:  # Windows says of a folder that access is denied
        fault = faults.A_FOLDER if path.is_dir() else faults.cannot_read(error.strerror or "")
        raise Refused(fault) from error
    if size > most:
        raise Refused(faults.too_large(size, most))
    return data


def write_whole(path: Path, data: bytes, check: Callable[[bytes], object]) -> None:
    """Write `data` beside `path`, read it back, have `check` look at it, and put it in its place.

    Whatever goes wrong, what stood at `path` before stays, and nothing is left beside it. Raises
    `UserError` for what a person can mend (a full disk, a name that Windows does not allow, a file
    of another kind that would be lost).
    """
    require_legal(path, MOST_CHARACTERS)
    refuse_other_file(path)

    def checked(back: bytes) -> None:
        if back != data:
            raise UserError(_NOT_KEPT.in_file(path.name))
        check(back)

    try:
        disk.put(path, data, checked)
    except OSError as error:
        raise UserError(_in_words(error).in_file(path.name)) from error


_NOT_KEPT = Problem(
    "not-kept",
    Message("What was written could not be read back: this disk or memory stick does not keep what it is given."),
    Message("Choose another place, and do not use that one any more."),
)


def refuse_other_file(path: Path) -> None:
    """`UserError` when what stands at `path` is no workbook: a workbook never takes the place of such a file.

    An inspection file named by mistake would be lost. A workbook locked with a passphrase is one too.
    """
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError:  # nothing is there, or writing will tell what is wrong
        return
    if start and not start.startswith(_WORKBOOKS):
        what = Message("There is a file of this name that is not a workbook, so it is left as it is.")
        raise UserError(
            Problem("other-file", what, Message("Choose another name, one that ends in .xlsx."), file=path.name)
        )


def _in_words(error: OSError) -> Problem:
    return Problem(*_WORDS.get(error.errno or 0, _OPEN_ELSEWHERE))
