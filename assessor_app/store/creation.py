"""A new workspace: written beside its place and renamed into it, so that there is never half of one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from assessor_app import disk
from assessor_app.bundled import schema
from assessor_app.messages import Message
from assessor_app.names import require_legal
from assessor_app.problems import Problem, UserError
from assessor_app.store import leftovers
from assessor_app.store.about import About, write_about
from assessor_app.store.backups import backups
from assessor_app.store.connection import connect_to_write
from assessor_app.store.failures import in_words
from assessor_app.store.instruments import Forms
from assessor_app.store.key import Key
from assessor_app.store.lock import WriterLock
from assessor_app.store.projections import Projections


def create_file(path: Path, key: Key, about: About) -> tuple[Problem, ...]:
    """Write an empty workspace; returns a warning for each leftover of its name that was put aside.

    Raises `UserError` (``bad-name``, ``file-exists``, ``backups-there``, and those of `failures`).
    """
    require_legal(path)
    with in_words(path):
        disk.make_folder(path.parent)
        lock = WriterLock(path)
        lock.take()
        try:
            if path.exists():
                raise UserError(_exists(path))
            if backups(path):
                raise UserError(_lost(path))
            leftovers.sweep(path)
            warnings = leftovers.put_aside(path, None)
            _write(path, key, about)
        finally:
            lock.give()
    return warnings


def _write(path: Path, key: Key, about: About) -> None:
    beside = path.with_name(f"{path.name}.part")
    try:
        disk.begin_file(beside)
        _fill(beside, key, about)
        disk.sync(beside)
        disk.put_in_place(beside, path)
    except BaseException:
        leftovers.remove(beside)
        raise


def _fill(beside: Path, key: Key, about: About) -> None:
    with closing(connect_to_write(beside, key)) as db:
        db.conn.executescript(f"begin;\n{schema()}\ncommit;")
        db.conn.execute("begin")
        write_about(db, about)
        Projections(db, Forms(db)).rebuild()
        db.conn.execute("commit")


def _lost(path: Path) -> Problem:
    return Problem(
        code="backups-there",
        file=path.name,
        what=Message(
            "Beside this place lie the backups of an inspection file of the same name that is no longer here."
        ),
        mend=Message("Choose another name; to go on with the former file, copy its newest backup here under its name."),
    )


def _exists(path: Path) -> Problem:
    return Problem(
        code="file-exists",
        file=path.name,
        what=Message("There is a file of this name already, and it is left as it is."),
        mend=Message("Choose another name, or open that file."),
    )
