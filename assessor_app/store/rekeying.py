"""Changing the passphrase of a workspace: a new key for the file and for its backups."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from assessor_app.problems import Problem, Severity, UserError
from assessor_app.store import failures
from assessor_app.store.backups import backups, copy_to
from assessor_app.store.connection import connect, fold, prepare_for_writing
from assessor_app.store.failures import in_words
from assessor_app.store.key import Key, derive_key
from assessor_app.store.session import Session


def change_passphrase(session: Session, passphrase: str) -> tuple[Problem, ...]:
    """Give the workspace and its backups a new passphrase, a new salt and so a new recovery code.

    The file is written anew beside itself and put in its place, so that whatever happens it opens
    with the one or the other. Returns a warning for each backup that kept its former passphrase.
    Raises `UserError` ``busy`` while another connection of ours writes, or reads just now.
    """
    if session.lock.shared:
        raise UserError(failures.problem("busy", session.path))
    with session.changing():  # refuses a file opened to read only
        pass
    former, new = session.key, derive_key(passphrase)
    beside = session.path.with_name(f"{session.path.name}.new")
    try:
        with in_words(session.path):
            copy_to(session, beside)
            _rekey(beside, former, new)
            _put_in_place(session, beside, new)
    finally:
        beside.unlink(missing_ok=True)
    return _rekey_backups(session.path, former, new)


def _put_in_place(session: Session, beside: Path, key: Key) -> None:
    """Close the connection, take the file `beside` in place of ours, and connect again.

    What is not folded would be found beside the new file, under a key that is not the new file's.
    """
    if not fold(session.db, session.path):
        raise UserError(failures.problem("busy", session.path))
    session.db.close()
    try:
        beside.replace(session.path)
        session.key = key
    finally:
        session.use(connect(session.path, session.key, writing=True))
        prepare_for_writing(session.db)


def _rekey_backups(path: Path, former: Key, new: Key) -> tuple[Problem, ...]:
    problems = []
    for backup in backups(path):
        try:
            _rekey(backup.path, former, new)
        except (dbapi2.Error, OSError):
            problems.append(_kept_its_passphrase(backup.path))
    return tuple(problems)


def _rekey(file: Path, former: Key, new: Key) -> None:
    """Write a closed file anew under another key, beside it, and put that in its place."""
    beside = file.with_name(f"{file.name}.part")
    beside.unlink(missing_ok=True)
    try:
        with closing(connect(file, former, writing=True)) as db, closing(connect(beside, former, writing=True)) as copy:
            db.conn.backup(copy.conn)
            # A rollback journal: the pages of a WAL would be under two keys.
            copy.execute("pragma journal_mode = delete").fetchone()
            copy.execute(f"pragma rekey = {new.literal()}").fetchone()
        with closing(connect(beside, new, writing=True)) as copy:
            copy.execute("select count(*) from event").fetchone()
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)


def _kept_its_passphrase(path: Path) -> Problem:
    return Problem(
        code="backup-passphrase",
        file=path.name,
        what="This backup still opens with its former passphrase.",
        mend="Delete it if somebody else knows that passphrase.",
        severity=Severity.WARNING,
    )
