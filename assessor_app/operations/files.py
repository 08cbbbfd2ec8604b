"""Folders are made, and a file is written beside its place and renamed into it: there is never half a file."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

from assessor_app import disk
from assessor_app.messages import Message
from assessor_app.names import require_legal
from assessor_app.problems import Problem, UserError

_NAME_TOO_LONG = Problem(
    "name-too-long",
    Message("The name of the file or folder is too long for this computer."),
    Message("Choose a shorter name."),
)


def made(folder: Path) -> Path:
    """The same folder, made if need be. `UserError` when it cannot be."""
    try:
        disk.make_folder(folder)
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise UserError(_NAME_TOO_LONG.in_file(folder.name)) from error
        what = Message("The folder could not be made ({value}).", value=error.strerror or Message("unknown reason"))
        raise UserError(Problem("cannot-write", what, Message("Choose another folder."), file=folder.name)) from error
    return folder


def written_beside(path: Path, write: Callable[[Path], None]) -> None:
    """Have `write` make the file under another name, then put it in the place of `path`.

    For what holds no answers; everything else that anybody can read goes through `plain_files`.
    `UserError` when not every computer allows the name, the folder cannot be written or the disk is full; an older
    file stays then.
    """
    require_legal(path)
    beside = disk.beside(path)
    try:
        disk.begin_file(beside)
        write(beside)
        disk.sync(beside)
        disk.put_in_place(beside, path)
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise UserError(_NAME_TOO_LONG.in_file(path.name)) from error
        what = Message("The file could not be written ({value}).", value=error.strerror or Message("unknown reason"))
        mend = Message("Close it if it is open elsewhere, make room, or choose another folder.")
        raise UserError(Problem("cannot-write", what, mend, file=path.name)) from error
    finally:
        _unlink(beside)


def _unlink(beside: Path) -> None:
    try:
        beside.unlink(missing_ok=True)
    except OSError:  # a name that is too long is no file
        return
