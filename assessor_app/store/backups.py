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

from assessor_app import disk
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.store import about, leftovers, unfinished
from assessor_app.store.connection import connect_to_write
from assessor_app.store.failures import in_words
from assessor_app.store.leftovers import wal
from assessor_app.store.lock import WriterLock, real
from assessor_app.store.read_only import ReadOnlyDatabase
from assessor_app.store.session import FileSession

OPENED, DAILY, UPDATE, REPLACED = "opened", "daily", "before update", "replaced"

KEPT: Mapping[str, int] = {OPENED: 10, DAILY: 14, UPDATE: 3, REPLACED: 3}
"""How many backups are kept, by why they were made."""

_NAME = re.compile(
    r"(?:(?P<number>\d{6,9}) )?(?P<at>\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?:\.\d{6})? (?P<why>[a-z ]+)\.inspection"
)
"""The number says which is newer, not the time: clocks are set back. Earlier versions gave none."""
_TIME = "%Y-%m-%d %H.%M.%S"
_MARK = "backed_up"
_EMPTY = "0 0 0 0"
_CONTENT = """
select (select count(*) from instrument), (select coalesce(max(seq), 0) from event),
    (select count(*) from receipt), (select coalesce(max(seq), 0) from passphrase)"""


class OpenedBackup(Protocol):
    """A workspace, as far as a backup needs it."""

    @property
    def session(self) -> FileSession:
        """Its connection."""
        ...


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a whole workspace, opened by the passphrase of the file.

    `made_at` is what the clock said then (UTC, ISO 8601), `number` counts the backups of the file.
    """

    path: Path
    made_at: str
    why: str
    size: int
    number: int = 0


def folder_of(path: Path) -> Path:
    """The folder of the backups of a workspace: beside it, named after it."""
    return path.with_name(f"{path.stem} backups")


def backups(path: Path) -> tuple[Backup, ...]:
    """The backups of the workspace `path`, the one made last first; none if there is no such folder."""
    found = filter(None, map(_backup_of, folder_of(real(path)).glob("*.inspection")))
    return tuple(sorted(found, key=lambda backup: (backup.number, backup.path.name), reverse=True))


def _backup_of(file: Path) -> Backup | None:
    """The backup in a file, if its name is one that we give."""
    match = _NAME.fullmatch(file.name)
    try:
        made = datetime.strptime(match["at"], _TIME).replace(tzinfo=UTC) if match else None
        size = file.stat().st_size
    except (ValueError, OSError):  # no such day; dropped meanwhile
        return None
    if match is None or made is None:
        return None
    return Backup(file, made.isoformat(timespec="seconds"), match["why"], size, int(match["number"] or 0))


def back_up(ws: OpenedBackup) -> Backup:
    """Make a backup now, verified, and drop those that are too many. Raises `UserError` as `failures` tells."""
    return make(ws.session, OPENED)


def back_up_if_changed(session: FileSession) -> Backup | None:
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


def make(session: FileSession, why: str) -> Backup:
    """Copy the workspace as it stands into its folder of backups, verify the copy, drop the oldest."""
    target = new_name(session.path, session.clock(), why)
    with in_words(session.path):
        disk.make_folder(target.parent)
        copy_to(session, target)
    with session.changing():
        about.leave_mark(session.db, _MARK, _content(session))
    drop_oldest(session.path)
    return next(found for found in backups(session.path) if found.path == target)


def copy_to(session: FileSession, target: Path) -> None:
    """Write a verified copy of the workspace, under the same key, to `target`.

    SQLite copies it, so writing meanwhile does no harm and nothing is left in a ``-wal`` file.
    """
    beside = target.with_name(f"{target.name}.part")
    leftovers.remove(beside)
    try:
        disk.begin_file(beside)
        with closing(connect_to_write(beside, session.key)) as copy:
            least = _count(session.db)
            session.db.conn.backup(copy.conn)
            _verify(copy, least, target)
        disk.sync(beside)
        disk.put_in_place(beside, target)
    except BaseException:
        leftovers.remove(beside)
        raise


def sweep(path: Path) -> None:
    """Delete the backups of the workspace `path` that were never finished. Only under its lock."""
    for left in folder_of(path).glob("*.inspection.part*"):
        if _NAME.fullmatch(left.name.partition(".part")[0]):
            leftovers.remove(left)


def drop_oldest(path: Path) -> None:
    """Delete the oldest backups, so that no more than `KEPT` of each sort are left."""
    for why, count in KEPT.items():
        for old in [found for found in backups(path) if found.why == why][count:]:
            with suppress(OSError):  # open elsewhere: the next time will do
                old.path.unlink()
                leftovers.remove(old.path)


def require_usable(ws: OpenedBackup, backup: Backup) -> None:
    """Raise `UserError` unless a backup can be read whole with the key of its workspace and is of the same file."""
    session = ws.session
    with in_words(backup.path):
        if not backup.path.exists():
            raise UserError(replace(_GONE, file=backup.path.name))
        with closing(ReadOnlyDatabase(backup.path, session.key)) as copy:
            damaged = copy.execute("pragma cipher_integrity_check").fetchall()
            theirs = about.read_about(copy) if not damaged else None
    if theirs is None:
        raise UserError(replace(_UNREADABLE, file=backup.path.name))
    if (theirs.inspection, theirs.me.id) != (session.about.inspection, session.about.me.id):
        raise UserError(replace(_ANOTHERS, file=backup.path.name))


_GONE = Problem("backup-gone", Message("This backup is no longer there."), Message("Choose another one."))
_UNREADABLE = Problem(
    "backup-damaged", Message("This backup is damaged, so the file was left as it is."), Message("Choose another one.")
)
_ANOTHERS = Problem(
    "backup-of-another",
    Message("This backup is of another file, so yours was left as it is."),
    Message("Choose another one."),
)


def restore(path: Path, backup: Backup, at: datetime | None = None) -> None:
    """Put a backup in the place of the workspace, which must be closed; what was there is kept.

    The replaced file, damaged or not, goes into the folder of backups with all that belongs to it.
    What is begun is noted first and finished at the next opening. Raises `UserError` ``in-use`` and
    those of `failures`.
    """
    path = real(path)
    lock = WriterLock(path)
    lock.take()
    try:
        with in_words(path):
            beside = _part(path)
            leftovers.remove(beside)
            if wal(backup.path).exists():  # of a file that was replaced after its program had been killed
                _copy(wal(backup.path), wal(beside))
            _copy(backup.path, beside)
            replaced = new_name(path, at or datetime.now(UTC), REPLACED)
            disk.make_folder(replaced.parent)
            unfinished.note(path, unfinished.Intent(unfinished.RESTORE, (replaced.name,)))
            finish_restoring(path, replaced.name)
        drop_oldest(path)
    finally:
        lock.give()


def finish_restoring(path: Path, replaced: str) -> None:
    """Go on where a restore was stopped: put the copy in place, or what it was to replace back.

    `replaced` is the name that the replaced file gets among the backups. Only under the lock.
    """
    target = folder_of(path) / replaced
    beside = _part(path)
    if beside.exists():
        _move(path, target)
        disk.put_in_place(beside, path)
    elif not path.exists() and _NAME.fullmatch(replaced):
        _move(target, path)
    if wal(beside).exists():
        disk.replace(wal(beside), wal(path))
    disk.sync_folder(target.parent)
    unfinished.finished(path)


def _part(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")


def _copy(source: Path, target: Path) -> None:
    disk.begin_file(target)
    shutil.copyfile(source, target)
    disk.sync(target)


def _move(source: Path, target: Path) -> None:
    """Move a workspace, if it is there, and what a killed program left beside it."""
    if not source.exists():
        return
    source.with_name(f"{source.name}-shm").unlink(missing_ok=True)
    if wal(source).exists():
        disk.replace(wal(source), wal(target))
    disk.replace(source, target)


def new_name(path: Path, at: datetime, why: str) -> Path:
    """Where the next backup of the workspace `path` goes: its number, what the clock says, why it is made."""
    number = 1 + max((found.number for found in backups(path)), default=0)
    says = at.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "seconds").replace(":", ".")
    return folder_of(path) / f"{number:06d} {says} {why}.inspection"


def _content(session: FileSession) -> str:
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
                what=Message("The backup could not be read back after it was written."),
                mend=Message("Check the disk; the inspection file itself is as it was."),
            )
        )


def _count(db: Database) -> int:
    found: int = db.execute("select count(*) from event").fetchone()[0]
    return found
