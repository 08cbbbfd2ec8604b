"""A new workspace: written beside its place and renamed into it, so that there is never half of one."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

from assessor_app.bundled import schema
from assessor_app.problems import Problem, UserError
from assessor_app.store.about import About, write_about
from assessor_app.store.connection import connect
from assessor_app.store.deriving import Deriver
from assessor_app.store.failures import in_words
from assessor_app.store.instruments import Forms
from assessor_app.store.key import Key
from assessor_app.store.locking import WriterLock


def create_file(path: Path, key: Key, about: About) -> None:
    """Write an empty workspace. Raises `UserError` (``file-exists``, and those of `failures`)."""
    with in_words(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = WriterLock(path)
        lock.take()
        try:
            if path.exists():
                raise UserError(_exists(path))
            beside = path.with_name(f"{path.name}.part")
            beside.unlink(missing_ok=True)
            try:
                _fill(beside, key, about)
                beside.replace(path)
            except BaseException:
                remove(beside)
                raise
        finally:
            lock.give()


def remove(path: Path) -> None:
    """Delete a file that was never finished, and what the database keeps beside it while it is open."""
    for left in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        with suppress(OSError):
            left.unlink(missing_ok=True)


def _fill(beside: Path, key: Key, about: About) -> None:
    with closing(connect(beside, key, writing=True)) as db:
        db.conn.executescript(f"begin;\n{schema()}\ncommit;")
        db.conn.execute("begin")
        write_about(db, about)
        Deriver(db, Forms(db)).rebuild()
        db.conn.execute("commit")


def _exists(path: Path) -> Problem:
    return Problem(
        code="file-exists",
        file=path.name,
        what="There is a file of this name already, and it is left as it is.",
        mend="Choose another name, or open that file.",
    )
