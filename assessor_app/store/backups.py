"""Backups beside a workspace: encrypted like it, made when it is opened for work, the oldest dropped."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from sqlite_utils import Database

from assessor_app.problems import Problem, UserError
from assessor_app.store import about
from assessor_app.store.connection import connect
from assessor_app.store.failures import in_words
from assessor_app.store.locking import WriterLock
from assessor_app.store.session import Session

OPENED, DAILY, UPDATE, REPLACED = "opened", "daily", "before update", "replaced"

KEPT: Mapping[str, int] = {OPENED: 10, DAILY: 14, UPDATE: 3, REPLACED: 3}
"""How many backups are kept, by why they were made."""

_NAME = re.compile(r"(?P<at>\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.\d{6}) (?P<why>[a-z ]+)\.inspection")
_TIME = "%Y-%m-%d %H.%M.%S.%f"
_MARK = "backed_up"
_EMPTY = "0 0 0 0"
_CONTENT = """
select (select count(*) from instrument), (select coalesce(max(seq), 0) from event),
    (select count(*) from receipt), (select coalesce(max(seq), 0) from passphrase)"""


class Opened(Protocol):
    """A workspace, as far as a backup needs it."""

    @property
    def session(self) -> Session:
        """Its connection."""
        ...


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a whole workspace, opened by the passphrase of that time. `made_at` is UTC, ISO 8601."""

    path: Path
    made_at: str
    why: str
    size: int


def folder_of(path: Path) -> Path:
    """The folder of the backups of a workspace: beside it, named after it."""
    return path.with_name(f"{path.stem} backups")


def backups(path: Path) -> tuple[Backup, ...]:
    """The backups of the workspace `path`, the newest first; none if there is no such folder."""
    found = []
    for file in sorted(folder_of(path).glob("*.inspection"), reverse=True):
        if match := _NAME.fullmatch(file.name):
            made = datetime.strptime(match["at"], _TIME).replace(tzinfo=UTC)
            found.append(Backup(file, made.isoformat(timespec="seconds"), match["why"], file.stat().st_size))
    return tuple(found)


def back_up(ws: Opened) -> Backup:
    """Make a backup now, verified, and drop those that are too many. Raises `UserError` as `failures` tells."""
    return make(ws.session, OPENED)


def back_up_if_changed(session: Session) -> Backup | None:
    """Make the backup of an opening; the first of a day counts as daily.

    ``None`` if the newest backup holds the same, or nothing was recorded yet.
    """
    existing = backups(session.path)
    content = _content(session)
    if content == _EMPTY or (existing and about.mark(session.db, _MARK) == content):
        return None
    today = session.clock().astimezone(UTC).date().isoformat()
    daily = not any(found.why == DAILY and found.made_at.startswith(today) for found in existing)
    return make(session, DAILY if daily else OPENED)


def make(session: Session, why: str) -> Backup:
    """Copy the workspace as it stands into its folder of backups, verify the copy, drop the oldest."""
    target = new_name(session.path, session.clock(), why)
    with in_words(session.path):
        target.parent.mkdir(exist_ok=True)
        copy_to(session, target)
    with session.changing():
        about.leave_mark(session.db, _MARK, _content(session))
    drop_oldest(session.path)
    return next(found for found in backups(session.path) if found.path == target)


def copy_to(session: Session, target: Path) -> None:
    """Write a verified copy of the workspace, under the same key, to `target`.

    SQLite copies it, so writing meanwhile does no harm and nothing is left in a ``-wal`` file.
    """
    beside = target.with_name(f"{target.name}.part")
    beside.unlink(missing_ok=True)
    try:
        with closing(connect(beside, session.key, writing=True)) as copy:
            least = _count(session.db)
            session.db.conn.backup(copy.conn)
            _verify(copy, least, target)
        beside.replace(target)
    except BaseException:
        for left in (beside, beside.with_name(f"{beside.name}-wal"), beside.with_name(f"{beside.name}-shm")):
            with suppress(OSError):
                left.unlink(missing_ok=True)
        raise


def drop_oldest(path: Path) -> None:
    """Delete the oldest backups, so that no more than `KEPT` of each sort are left."""
    for why, count in KEPT.items():
        for old in [found for found in backups(path) if found.why == why][count:]:
            with suppress(OSError):  # open elsewhere: the next time will do
                old.path.unlink()
                _wal(old.path).unlink(missing_ok=True)


def owe_usable(ws: Opened, backup: Backup) -> None:
    """Raise `UserError` unless a backup can be read whole with the key of its workspace and is of the same file."""
    session = ws.session
    with in_words(backup.path):
        if not backup.path.exists():
            raise UserError(replace(_GONE, file=backup.path.name))
        with closing(connect(backup.path, session.key, writing=False)) as copy:
            damaged = copy.execute("pragma cipher_integrity_check").fetchall()
            theirs = about.read_about(copy) if not damaged else None
    if theirs is None:
        raise UserError(replace(_UNREADABLE, file=backup.path.name))
    if (theirs.inspection, theirs.me.id) != (session.about.inspection, session.about.me.id):
        raise UserError(replace(_ANOTHERS, file=backup.path.name))


_GONE = Problem("backup-gone", "This backup is no longer there.", "Choose another one.")
_UNREADABLE = Problem("backup-damaged", "This backup is damaged, so the file was left as it is.", "Choose another one.")
_ANOTHERS = Problem(
    "backup-of-another", "This backup is of another file, so yours was left as it is.", "Choose another one."
)


def restore(path: Path, backup: Backup, at: datetime | None = None) -> None:
    """Put a backup in the place of the workspace, which must be closed; what was there is kept.

    The replaced file, damaged or not, goes into the folder of backups with all that belongs to it.
    Raises `UserError` ``in-use`` and those of `failures`.
    """
    lock = WriterLock(path)
    lock.take()
    try:
        with in_words(path):
            beside = path.with_name(f"{path.name}.part")
            shutil.copyfile(backup.path, beside)
            _set_aside(path, new_name(path, at or datetime.now(UTC), REPLACED))
            wal = _wal(backup.path)
            if wal.exists():  # of a file that was replaced after its program had been killed
                shutil.copyfile(wal, _wal(path))
            beside.replace(path)
        drop_oldest(path)
    finally:
        lock.give()


def _set_aside(path: Path, target: Path) -> None:
    """Move the workspace, and what a killed program left beside it, into the folder of backups."""
    target.parent.mkdir(exist_ok=True)
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    wal = _wal(path)
    if wal.exists():
        wal.replace(_wal(target))
    if path.exists():
        path.replace(target)


def _wal(path: Path) -> Path:
    """The file in which SQLite keeps what it has not yet folded into the file `path`."""
    return path.with_name(f"{path.name}-wal")


def new_name(path: Path, at: datetime, why: str) -> Path:
    """Where a backup of the workspace `path` goes that is made at this time, for this reason."""
    return folder_of(path) / f"{at.astimezone(UTC).strftime(_TIME)} {why}.inspection"


def _content(session: Session) -> str:
    """What a backup would hold, told apart by its counts: no event is ever deleted."""
    counts = session.db.execute(_CONTENT).fetchone()
    return " ".join(str(count) for count in counts)


def _verify(copy: Database, least: int, target: Path) -> None:
    """Raise unless the copy can be read whole and holds at least so many events."""
    damaged = copy.execute("pragma cipher_integrity_check").fetchall()
    if damaged or _count(copy) < least:
        raise UserError(
            Problem(
                code="backup-failed",
                file=target.name,
                what="The backup could not be read back after it was written.",
                mend="Check the disk; the inspection file itself is as it was.",
            )
        )


def _count(db: Database) -> int:
    found: int = db.execute("select count(*) from event").fetchone()[0]
    return found
