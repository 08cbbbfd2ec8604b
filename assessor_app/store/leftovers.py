"""What a killed program, or a copying hand, left beside a workspace: never trusted by its name, never left there.

A ``-wal`` belongs to the file beside it only if both together are sound and hold every event that
the file alone holds, since no event is ever deleted. Otherwise it was left by another state of the
file (somebody put an older copy in its place), and folding it in would ruin the file.
"""

from __future__ import annotations

from contextlib import closing, suppress
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from assessor_app import disk
from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity
from assessor_app.store.connection import ALONE, AMONG_WRITERS, raw
from assessor_app.store.key import Key

BESIDE = ("-wal", "-shm", "-journal")
"""How the names of the files end that SQLite keeps beside an open one."""

HALF = (".part", ".new")
"""How the names of files of ours end that are not finished yet."""

NOTE = ".unfinished"
"""How the name of the note ends that says what was begun with a file: see `unfinished`."""

_WAL_STARTS = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")


def wal(path: Path) -> Path:
    """The file in which SQLite keeps what it has not yet folded into the file `path`."""
    return path.with_name(f"{path.name}-wal")


def with_files_beside(path: Path) -> tuple[Path, ...]:
    """A database and what may lie beside it while it is open."""
    return (path, *(path.with_name(f"{path.name}{end}") for end in BESIDE))


def remove(path: Path) -> None:
    """Delete a file that was never finished, and what the database keeps beside it while it is open."""
    for left in with_files_beside(path):
        with suppress(OSError):
            left.unlink(missing_ok=True)


def sweep(path: Path) -> None:
    """Delete what we never finished for this name. Only under its lock: nobody is at work on it then."""
    for end in HALF:
        for twice in ("", ".part"):
            remove(path.with_name(f"{path.name}{end}{twice}"))
    note = path.with_name(f"{path.name}{NOTE}")
    for left in (note, disk.beside(note)):  # what it said is done by now, or it said nothing
        left.unlink(missing_ok=True)


def put_aside(path: Path, key: Key | None) -> tuple[Problem, ...]:
    """Give another name to each leftover that is not this file's; a warning for each that held something.

    Only under the file's lock. `key` is ``None`` where there is no file yet. A ``-wal`` that belongs
    to the file stays, and SQLite takes it in. A ``-journal`` is never ours: see `prepare_for_writing`.
    """
    moved = []
    for left in (wal(path), path.with_name(f"{path.name}-journal")):
        if left.exists() and left.stat().st_size and not (left == wal(path) and key and wal_belongs(path, key)):
            moved.append(_move_away(path, left))
            path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    return tuple(_put_aside(path, name) for name in moved)


def wal_belongs(path: Path, key: Key) -> bool:
    """Whether the ``-wal`` beside a file may be taken in. Nobody else may have the file open.

    ``True`` also where the file alone is not sound, as after a kill while it was being folded: then
    nothing is known to be better without it.
    """
    alone = _events(path, key, ALONE)
    if alone is None:
        return True
    with wal(path).open("rb") as file:
        if file.read(4) not in _WAL_STARTS:
            return False
    shm = path.with_name(f"{path.name}-shm")
    was_there = shm.exists()
    try:
        together = _events(path, key, AMONG_WRITERS)
    finally:
        if not was_there:
            with suppress(OSError):
                shm.unlink(missing_ok=True)
    return together is not None and together[: len(alone)] == alone


def _events(path: Path, key: Key, how: str) -> list[tuple[object, ...]] | None:
    """The ids of the events of a file in the order in which they came; ``None`` if the file is not sound."""
    try:
        with closing(raw(path, key, how)) as connection:
            if connection.execute("pragma integrity_check(1)").fetchone() != ("ok",):
                return None
            rows: list[tuple[object, ...]] = connection.execute("select seq, id from event order by seq").fetchall()
    except dbapi2.Error:
        return None
    return rows if [seq for seq, _ in rows] == list(range(1, len(rows) + 1)) else None


def _move_away(path: Path, left: Path) -> str:
    kind = left.name.rpartition("-")[2]
    names = (path.with_name(f"{path.stem} - left over {number}.{kind}") for number in count(1))
    target = next(name for name in names if not name.exists())
    disk.replace(left, target)
    return target.name


def not_read(path: Path) -> Problem:
    """The warning of a look: something lies beside the file that is not its."""
    return Problem(
        code="left-over",
        file=path.name,
        what=Message("Beside this file lie unfinished changes that do not belong to it; they were not read."),
        mend=Message("Nothing needs to be done: they are put aside when the file is next opened for work."),
        severity=Severity.WARNING,
    )


def _put_aside(path: Path, name: str) -> Problem:
    return Problem(
        code="left-over",
        file=path.name,
        what=Message(
            "Beside this file lay unfinished changes that do not belong to it; the file was opened without them."
        ),
        mend=Message(
            "They are kept as “{name}”; delete that file once you have seen that nothing is missing.", name=name
        ),
        severity=Severity.WARNING,
    )
