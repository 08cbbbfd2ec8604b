"""Opening a workspace: what kind of file it is, whether the passphrase is right, whether it is whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from assessor_app.problems import Problem, Severity, UserError
from assessor_app.store import backups, destruction, integrity, leftovers, migrations, refusals, unfinished
from assessor_app.store.about import About, read_about
from assessor_app.store.connection import connect_to_write, first_bytes, fold, opens, prepare_for_writing
from assessor_app.store.failures import in_words
from assessor_app.store.key import Key, derive_key
from assessor_app.store.lock import WriterLock, is_free, real
from assessor_app.store.page_checksums import PAGE, damaged_pages, opens_any_page
from assessor_app.store.read_only import ReadOnlyDatabase
from assessor_app.store.recovery import key_from_code
from assessor_app.store.session import Clock, FileSession


def open_session(
    path: Path,
    passphrase: str | None,
    key: Key | None,
    recovery_code: str | None,
    *,
    writing: bool,
    device: str,
    clock: Clock,
) -> tuple[FileSession, tuple[Problem, ...]]:
    """A session of the workspace `path`, and what there is to warn of.

    Exactly one of `passphrase`, `key` and `recovery_code` is used, in the order key, code,
    passphrase. Raises `UserError`: ``no-such-file``, ``not-a-workspace``, ``in-use``,
    ``wrong-passphrase``, ``no-passphrase``, ``recovery-code``, ``damaged``, ``newer-version``,
    ``older-version``, ``read-only``, ``destroyed``.
    """
    path = real(path)
    lock = WriterLock(path)
    if writing and unfinished.noted(path):
        _finish(path, lock)
    refusals.refuse_other_files(path)
    if writing:
        lock.take()
    try:
        used = _key(path, passphrase, key, recovery_code)
        left = _clear(path, used) if writing else ()
        db, about, problems = _sound(path, used, writing=writing)
    except BaseException:
        if writing:
            lock.give()
        raise
    return FileSession(db, path, used, about, device, clock, lock, writing), (*left, *problems)


def _finish(path: Path, lock: WriterLock) -> None:
    """Finish what was begun with the file when the program last ended. Raises `UserError` ``destroyed``."""
    lock.take()
    try:
        intent = unfinished.noted(path)  # whoever held the lock may have finished it meanwhile
        with in_words(path):
            if intent and intent.what == unfinished.RESTORE:
                backups.finish_restoring(path, "".join(intent.words[:1]))
            elif intent:
                certificate, _ = destruction.finish(path, intent.words)
                raise UserError(refusals.destroyed(path, certificate))
    finally:
        lock.give()


def _clear(path: Path, key: Key) -> tuple[Problem, ...]:
    """Delete what was never finished and put aside what is not this file's; a warning for the latter."""
    with in_words(path):
        if not opens(path, key) and not opens_any_page(path, key):
            # Before SQLite is let near it for writing: it throws away what is beside a file that it cannot read.
            raise UserError(_why_unreadable(path, key, ours=True))
        leftovers.sweep(path)
        backups.sweep(path)
        return leftovers.put_aside(path, key)


def _key(path: Path, passphrase: str | None, key: Key | None, recovery_code: str | None) -> Key:
    if key is not None:
        return key
    salt = first_bytes(path)
    if recovery_code is not None:
        return key_from_code(recovery_code, salt)
    return derive_key(passphrase or "", salt)


def _connect(path: Path, key: Key, *, writing: bool) -> Database:
    """A connection that has read its first page. Raises `UserError` if that cannot be read."""
    with in_words(path):
        db = connect_to_write(path, key) if writing else ReadOnlyDatabase(path, key)
        try:
            db.execute("select count(*) from sqlite_master").fetchone()
            if writing:
                prepare_for_writing(db)
        except dbapi2.DatabaseError as error:
            db.close()
            if "not a database" in str(error) or "malformed" in str(error):
                raise UserError(_why_unreadable(path, key, ours=writing)) from error
            raise
    return db


def _why_unreadable(path: Path, key: Key, *, ours: bool) -> Problem:
    """Tell a wrong passphrase from a damaged file, by the codes of the pages.

    A file that somebody has open for writing is no damaged one, and is not to be read by Python
    (see `pages`): then the passphrase is wrong.
    """
    if not ours and not is_free(path):
        return refusals.wrong_passphrase(path)
    right = opens_any_page(path, key)
    if path.stat().st_size % PAGE:
        return refusals.cut_short(path) if right else refusals.another_file(path)
    if not right:
        return refusals.wrong_passphrase(path)
    return refusals.damaged(path) if damaged_pages(path, key) else refusals.cut_short(path)


def _sound(path: Path, key: Key, *, writing: bool) -> tuple[Database, About, tuple[Problem, ...]]:
    """The file, connected; what it says of itself; and what there is to warn of. Closed again if it is none of ours."""
    db = _connect(path, key, writing=writing)
    try:
        return db, _checked(db, path, writing=writing), _look_over(db, path, writing=writing)
    except BaseException:
        db.close()
        raise


def _checked(db: Database, path: Path, *, writing: bool) -> About:
    """What the file says of itself, if it is a workspace of a version that we know."""
    with in_words(path):
        about = read_about(db)
        if about is None:
            raise UserError(refusals.another_file(path))
        migrations.refuse_other_version(db, path, writing=writing)
    return about


def _look_over(db: Database, path: Path, *, writing: bool) -> tuple[Problem, ...]:
    """Refuse a damaged file for work; let it be looked at with a warning, to save what can be saved."""
    with in_words(path):
        if writing:
            db.conn.execute("begin immediate")
            db.conn.execute("delete from draft where 0")  # a file that cannot be written to says so now
            db.conn.rollback()
            fold(db, path)
        sound = integrity.is_sound(db)
    if sound:
        return (leftovers.not_read(path),) if isinstance(db, ReadOnlyDatabase) and db.without_leftovers else ()
    problem = refusals.cut_short(path) if path.stat().st_size % PAGE else refusals.damaged(path)
    if writing:
        raise UserError(problem)
    return (replace(problem, severity=Severity.WARNING),)
