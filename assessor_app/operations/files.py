"""Folders are made, and a file is written beside its place and renamed into it: there is never half a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from assessor_app.problems import Problem, UserError


def made(folder: Path) -> Path:
    """The same folder, made if need be. `UserError` when it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = f"The folder could not be made ({error.strerror or 'unknown reason'})."
        raise UserError(Problem("cannot-write", what, "Choose another folder.", file=folder.name)) from error
    return folder


def written_beside(path: Path, write: Callable[[Path], None]) -> None:
    """Have `write` make the file under another name, then put it in the place of `path`.

    `UserError` when the folder cannot be written or the disk is full; an older file stays then.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        write(beside)
        beside.replace(path)
    except OSError as error:
        what = f"The file could not be written ({error.strerror or 'unknown reason'})."
        mend = "Close it if it is open elsewhere, make room, or choose another folder."
        raise UserError(Problem("cannot-write", what, mend, file=path.name)) from error
    finally:
        beside.unlink(missing_ok=True)
