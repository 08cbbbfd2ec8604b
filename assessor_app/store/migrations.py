"""Older workspaces: copied first, then brought up to date in small numbered steps.

To change the schema: change `schema.sql` and its ``user_version``, add a step to `STEPS`, and keep
a workspace of the former version under ``tests/store/fixtures``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from assessor_app import disk
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.store import backups
from assessor_app.store.about import read_about
from assessor_app.store.connection import connect_to_write, fold, prepare_for_writing, transaction
from assessor_app.store.failures import in_words
from assessor_app.store.key import Key
from assessor_app.store.lock import WriterLock
from assessor_app.store.session import FileSession


@dataclass(frozen=True, slots=True)
class MigrationStep:
    """One step: `change` turns a file of version ``to - 1`` into one of version `to`."""

    to: int
    change: Callable[[Database], None]


FIRST = 1
"""The version of the first workspaces that were released."""


def _arrivals_as_runs(db: Database) -> None:
    """Which events came by which receipt is kept in runs of events, not event by event."""
    db.execute("create temp table former as select receipt, event from arrival")
    db.execute("drop table arrival")
    db.execute(
        "create table arrival ( receipt text not null, first integer not null, last integer not null,"
        " primary key (receipt, first) ) without rowid"
    )
    db.execute(
        "insert into arrival select receipt, min(seq), max(seq) from ("
        "  select receipt, seq, seq - row_number() over (partition by receipt order by seq) as run"
        "  from former join event on event.id = former.event"
        ") group by receipt, run"
    )
    db.execute("drop table former")
    db.execute("create index assessment_of_case on assessment (case_number)")


def _keep_codes(db: Database) -> None:
    """Version 2: codes that prove which events are the lead's."""
    db.execute("create table code (event text primary key, code text not null) without rowid")


STEPS: tuple[MigrationStep, ...] = (MigrationStep(2, _keep_codes), MigrationStep(3, _arrivals_as_runs))
"""Every step since then, in order."""


def current_version(steps: Sequence[MigrationStep] = STEPS) -> int:
    """The version that this program writes, which `schema.sql` gives to new files."""
    return steps[-1].to if steps else FIRST


def version_of(db: Database) -> int:
    """The version of a file."""
    found: int = db.execute("pragma user_version").fetchone()[0]
    return found


def refuse_other_version(db: Database, path: Path, *, writing: bool, steps: Sequence[MigrationStep] = STEPS) -> None:
    """Raise `UserError`: ``newer-version``; ``older-version`` if the file is only to be looked at."""
    version = version_of(db)
    if version > current_version(steps):
        raise UserError(_newer(path))
    if version < current_version(steps) and not writing:
        raise UserError(_older(path))


def is_older(connection: dbapi2.Connection, steps: Sequence[MigrationStep] = STEPS) -> bool:
    """Whether the file of a connection is a workspace of an older version; false for what is none."""
    try:
        version: int = connection.execute("pragma user_version").fetchone()[0]
    except dbapi2.DatabaseError:
        return False
    return FIRST <= version < current_version(steps)


def bring_copy_up_to_date(copy: Path, key: Key) -> None:
    """Bring a copy up to date that nobody else has: the file that it was made of stays as it is."""
    with closing(connect_to_write(copy, key)) as db:
        prepare_for_writing(db)
        about = read_about(db)
        if about is not None:
            session = FileSession(db, copy, key, about, "", _now, WriterLock(copy), writing=True)
            bring_up_to_date(session)
            fold(db, copy)


def _now() -> datetime:
    return datetime.now(UTC)


def bring_up_to_date(session: FileSession, steps: Sequence[MigrationStep] = STEPS) -> bool:
    """Run the steps that the file has not had; whether there were any.

    The file is copied into its backups first. Each step is one transaction with its version, so a
    program that is killed in between goes on where it was. Derived tables are made again.
    """
    owed = [step for step in steps if step.to > version_of(session.db)]
    if not owed:
        return False
    target = backups.new_name(session.path, session.clock(), backups.UPDATE)
    with in_words(session.path):
        disk.make_folder(target.parent)
        backups.copy_to(session, target)
    for step in owed:
        with transaction(session.db, session.path):
            step.change(session.db)
            session.db.execute(f"pragma user_version = {step.to:d}")
    with session.changing():
        session.deriver.rebuild()
    return True


def _newer(path: Path) -> Problem:
    return Problem(
        code="newer-version",
        file=path.name,
        what=Message("This inspection file was saved by a newer version of this program."),
        mend=Message(
            "Install the newer version; this one would not understand all of the file and leaves it as it is."
        ),
    )


def _older(path: Path) -> Problem:
    return Problem(
        code="older-version",
        file=path.name,
        what=Message(
            "This inspection file was saved by an older version of this program and has to be brought up to date."
        ),
        mend=Message("Open it for work once; a copy of it as it is now is kept."),
    )
