"""Changing the passphrase of a workspace: a new key for the file and for its backups.

The file notes the former key in itself before it is put in place, and forgets it when every backup
has the new one, so that a change that was stopped is finished at the next opening.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from assessor_app import disk
from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity, UserError
from assessor_app.store import about, failures, leftovers
from assessor_app.store.backups import backups, copy_to
from assessor_app.store.connection import connect_to_write, fold, opens, prepare_for_writing
from assessor_app.store.failures import in_words
from assessor_app.store.key import KEY_BYTES, SALT_BYTES, Key, derive_key
from assessor_app.store.session import FileSession
from assessor_app.store.strength import require_strength

_MARK = "former_keys"
_HEX = 2


def change_passphrase(session: FileSession, passphrase: str) -> tuple[Problem, ...]:
    """Give the workspace and its backups a new passphrase, a new salt and so a new recovery code.

    The file is written anew beside itself and put in its place, so that whatever happens it opens
    with the one or the other. Returns a warning for each backup that kept its former passphrase;
    the next opening tries again. Raises `UserError` ``busy`` while another connection of ours
    writes, or reads just now, and ``weak-passphrase`` for one that would not do for a new file either.
    """
    if session.lock.shared:
        raise UserError(failures.problem("busy", session.path))
    with session.changing():  # refuses a file opened to read only
        pass
    require_strength(passphrase)
    former, new = session.key, derive_key(passphrase)
    beside = session.path.with_name(f"{session.path.name}.new")
    try:
        with in_words(session.path):
            copy_to(session, beside)
            _note(beside, former)
            _rekey(beside, former, new)
            _put_in_place(session, beside, new)
    finally:
        leftovers.remove(beside)
    return finish(session)


def finish(session: FileSession) -> tuple[Problem, ...]:
    """Give the key of the file to every backup that still has a former one; a warning for each that kept it."""
    keys = _keys(about.mark(session.db, _MARK))
    if not keys:
        return ()
    problems = []
    for backup in backups(session.path):
        if opens(backup.path, session.key):
            continue
        former = next((key for key in keys if opens(backup.path, key)), keys[0])
        try:
            _rekey(backup.path, former, session.key)
        except (dbapi2.Error, OSError):
            problems.append(_kept_its_passphrase(backup.path))
    if not problems:
        with session.changing():
            about.leave_mark(session.db, _MARK, "")
    return tuple(problems)


def _note(beside: Path, former: Key) -> None:
    """Note a former key in a closed file, after those that it has noted already."""
    with closing(connect_to_write(beside, former)) as db:
        noted = about.mark(db, _MARK)
        about.leave_mark(db, _MARK, f"{noted} {former.raw.hex()}{former.salt.hex()}".strip())


def _keys(noted: str) -> Sequence[Key]:
    raws = [bytes.fromhex(word) for word in noted.split() if len(word) == _HEX * (KEY_BYTES + SALT_BYTES)]
    return [Key(each[:KEY_BYTES], each[KEY_BYTES:]) for each in raws]


def _put_in_place(session: FileSession, beside: Path, key: Key) -> None:
    """Close the connection, take the file `beside` in place of ours, and connect again.

    What is not folded would be found beside the new file, under a key that is not the new file's.
    """
    if not fold(session.db, session.path):
        raise UserError(failures.problem("busy", session.path))
    session.db.close()
    try:
        disk.put_in_place(beside, session.path)
        session.key = key
    finally:
        session.use(connect_to_write(session.path, session.key))
        prepare_for_writing(session.db)


def _rekey(file: Path, former: Key, new: Key) -> None:
    """Write a closed file anew under another key, beside it, and put that in its place."""
    beside = file.with_name(f"{file.name}.part")
    leftovers.remove(beside)
    try:
        disk.begin_file(beside)
        with closing(connect_to_write(file, former)) as db, closing(connect_to_write(beside, former)) as copy:
            db.conn.backup(copy.conn)
            # A rollback journal: the pages of a WAL would be under two keys.
            copy.execute("pragma journal_mode = delete").fetchone()
            copy.execute(f"pragma rekey = {new.literal()}").fetchone()
        with closing(connect_to_write(beside, new)) as copy:
            copy.execute("select count(*) from event").fetchone()
        disk.sync(beside)
        disk.put_in_place(beside, file)
    finally:
        leftovers.remove(beside)


def _kept_its_passphrase(path: Path) -> Problem:
    return Problem(
        code="backup-passphrase",
        file=path.name,
        what=Message("This backup still opens with its former passphrase."),
        mend=Message("The next opening tries again; delete the backup if somebody else knows that passphrase."),
        severity=Severity.WARNING,
    )
