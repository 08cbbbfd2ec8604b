"""Why a file cannot be opened, each reason in its own sentence."""

from __future__ import annotations

import os
from pathlib import Path

from assessor_app.messages import Message
from assessor_app.names import is_legal
from assessor_app.problems import Problem, UserError
from assessor_app.store.backups import backups, folder_of
from assessor_app.store.connection import first_bytes
from assessor_app.store.failures import in_words, is_too_long, problem
from assessor_app.store.key import SALT_BYTES
from assessor_app.store.unfinished import noted

_OTHER_FILES = {
    b"PK\x03\x04": (
        Message("This is an Excel workbook, not an inspection file."),
        Message("Open your inspection file first and bring the workbook in from there."),
    ),
    b"\xd0\xcf\x11\xe0": (
        Message("This is an encrypted Excel workbook (cases to assess or completed work), not an inspection file."),
        Message("Open your inspection file first and bring the workbook in, or start assessing from it."),
    ),
    b"SQLi": (
        Message("This is a database without encryption, not an inspection file."),
        Message("Choose a file that this program made; their names end in .inspection."),
    ),
    b"%PDF": (
        Message("This is a PDF, not an inspection file."),
        Message("Choose a file that this program made; their names end in .inspection."),
    ),
}


def refuse_other_files(path: Path) -> None:
    """Raise `UserError` for what can be no workspace, before any passphrase is tried."""
    with in_words(path):
        is_there = _is_there(path)
    if not is_there and is_too_long(path):
        raise UserError(problem("name-too-long", path))
    if not is_there:
        raise UserError(_missing(path))
    if not path.is_file():
        raise UserError(
            _other(path, Message("This is a folder, not an inspection file."), Message("Choose the file inside it."))
        )
    size = path.stat().st_size
    if not size:
        raise UserError(
            _other(
                path,
                Message("This file is empty."),
                Message("It may not have been copied to its end: copy it again, or use a backup."),
            )
        )
    if size < SALT_BYTES:
        raise UserError(another_file(path))
    start = first_bytes(path)
    for known, (what, mend) in _OTHER_FILES.items():
        if start.startswith(known):
            raise UserError(_other(path, what, mend))


def _is_there(path: Path) -> bool:
    """Whether there is anything at `path`, no device of Windows. Raises `OSError` where that cannot be told."""
    if os.name == "nt" and not is_legal(path):
        return False
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def _missing(path: Path) -> Problem:
    what = Message("There is no such inspection file.")
    if noted(path):
        mend = Message("Going back to a backup was not finished: open the file for work once, and that is done.")
    elif found := backups(path):
        made_at = found[0].made_at[:16].replace("T", " ")
        mend = Message(
            "Its backups are still beside it: copy the newest, of {made_at} (UTC), from the folder "
            "“{name}” to here and give it the name of the file.",
            made_at=made_at,
            name=folder_of(path).name,
        )
    else:
        mend = Message("Check whether it was moved or renamed, or whether the memory stick is plugged in.")
    return Problem("no-such-file", what, mend, file=path.name)


def destroyed(path: Path, certificate: Path) -> Problem:
    """Its destruction had been begun and is finished now."""
    return Problem(
        code="destroyed",
        file=path.name,
        what=Message("This inspection was being destroyed when the program ended; that is finished now."),
        mend=Message("Keep the certificate of destruction: “{name}”.", name=certificate.name),
    )


def another_file(path: Path) -> Problem:
    """It is no workspace, as far as can be told."""
    return _other(
        path,
        Message("This is not an inspection file, or only a piece of one."),
        Message("Choose a file that this program made; if it is one, copy it again from where it came."),
    )


def wrong_passphrase(path: Path) -> Problem:
    """The key opens no page of it."""
    return Problem(
        code="wrong-passphrase",
        file=path.name,
        what=Message("The passphrase does not open this file."),
        mend=Message(
            "Type it again; the lead inspector can look up the passphrase of each assessor. If you "
            "are sure of it, the beginning of the file may be damaged: try a backup."
        ),
    )


def damaged(path: Path) -> Problem:
    """The passphrase is right, and part of the file is not as it was written."""
    return Problem(
        code="damaged",
        file=path.name,
        what=Message("The passphrase is right, but part of this file is damaged."),
        mend=_newest_backup(path),
    )


def cut_short(path: Path) -> Problem:
    """The passphrase is right, and the end of the file is missing."""
    return Problem(
        code="damaged",
        file=path.name,
        what=Message(
            "The passphrase is right, but the end of this file is missing: it was not copied or saved to its end."
        ),
        mend=_newest_backup(path),
    )


def _newest_backup(path: Path) -> Message:
    found = backups(path)
    if not found:
        return Message("Copy it again from where it came; there is no backup beside it.")
    made_at = found[0].made_at[:16].replace("T", " ")
    return Message("Copy it again from where it came, or go back to the backup of {made_at} (UTC).", made_at=made_at)


def _other(path: Path, what: Message, mend: Message) -> Problem:
    return Problem(code="not-a-workspace", file=path.name, what=what, mend=mend)
