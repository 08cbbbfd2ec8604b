"""The end of an inspection's data: key, file and backups are destroyed; a certificate says so, and what was not.

What is to be done is noted first, so that a destruction that was stopped is finished at the next
opening; the certificate is written last.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from datetime import date
from pathlib import Path

from assessor_app import disk
from assessor_app.problems import UserError
from assessor_app.records import Person
from assessor_app.store import current_values, failures, leftovers, unfinished
from assessor_app.store.backups import folder_of
from assessor_app.store.failures import in_words
from assessor_app.store.session import FileSession

_BLOCK = 1 << 20


def retention_is_over(session: FileSession, today: date) -> bool:
    """Whether the inspection has a retention date and `today` is after it."""
    kept_until = current_values.value_of(session.db, "inspection", "retention_date")
    return bool(kept_until) and today.isoformat() > str(kept_until)


def destroy(session: FileSession, by: Person) -> Path:
    """Destroy a workspace whose only connection this is, and end it; returns the path of the certificate.

    The certificate is a text file beside where the workspace was. The file and its backups are
    overwritten before they are deleted: without their first bytes no passphrase opens them, and
    without the rest no recovery code. Copies elsewhere (packs, returns, memory sticks) are out of
    reach, and the certificate says so. Raises `UserError` ``viewing``, ``busy`` while a worker has
    the file open, and those of `failures`: then it is finished at the next opening.
    """
    path = session.path
    if session.lock.shared:
        raise UserError(failures.problem("busy", path))
    with session.changing():  # refuses a file opened to read only
        pass
    words = tuple(_facts(session, by))
    with in_words(path):
        unfinished.note(path, unfinished.Intent(unfinished.DESTRUCTION, words))
        session.db.close()
        certificate, is_gone = finish(path, words)
    if not is_gone:
        raise UserError(failures.problem("busy", path))
    return certificate


def finish(path: Path, facts: tuple[str, ...]) -> tuple[Path, bool]:
    """Destroy what is left of a workspace, then write the certificate; its path, and whether the file itself is gone.

    Only under the lock. As long as the file itself is there, the intent stays noted.
    """
    names: list[str] = []
    kept: list[str] = []
    for file in _files(path):
        (names if _destroyed(file) else kept).append(file.name)
    with suppress(OSError):  # somebody put something else into it
        folder_of(path).rmdir()
    certificate = path.with_name(f"{path.stem} - certificate of destruction.txt")
    disk.put(certificate, "\r\n".join([*facts, *_outcome(names, kept)]).encode("utf-8"))
    is_gone = not path.exists()
    if is_gone:
        unfinished.finished(path)
    return certificate, is_gone


def _files(path: Path) -> list[Path]:
    """The workspace first, then everything that we keep or left beside it, and its backups."""
    beside = [path.with_name(f"{path.name}{end}") for end in (*leftovers.BESIDE, *leftovers.HALF)]
    aside = sorted(path.parent.glob(f"{_literal(path.stem)} - left over *"))
    stored = sorted(file for file in folder_of(path).glob("*") if file.is_file())
    return [file for file in (path, *beside, *aside, *stored) if file.exists()]


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _destroyed(file: Path) -> bool:
    """Overwrite and delete one file; whether that could be done."""
    try:
        _overwrite(file)
        file.unlink()
    except OSError:
        return False
    return True


def _facts(session: FileSession, by: Person) -> list[str]:
    """What is destroyed, when and by whom; no name of a case."""
    values = current_values.values_of(session.db, "inspection")
    events = session.db.execute("select count(*) from event").fetchone()[0]
    cases = session.db.execute(
        "select count(distinct subject) from head where subject >= 'case:' and subject < 'case;'"
    ).fetchone()[0]
    return [
        "Certificate of destruction",
        "",
        f"Inspection: {values.get('name', '')} ({session.about.inspection})",
        f"Area: {values.get('area', '')}",
        f"To be kept until: {values.get('retention_date', 'no date was set')}",
        f"Destroyed on: {session.now()}",
        f"Destroyed by: {by.name} ({by.id})",
        f"Held: {cases} cases, {events} recorded changes",
    ]


def _outcome(names: list[str], kept: list[str]) -> list[str]:
    """Which files went, and which could not be destroyed."""
    lines = ["", "Overwritten and deleted, with the only keys that open them:", *(f"  {name}" for name in names)]
    if kept:
        lines += ["", "Could not be destroyed, since another program held them; delete them by hand:"]
        lines += [f"  {name}" for name in kept]
    return [
        *lines,
        "",
        "Not reached: copies of these files, cases sent to assessors, completed work and printed pages",
        "that are kept anywhere else.",
        "",
    ]


def _overwrite(path: Path) -> None:
    """Write random bytes over the whole file, on the disk, before its name goes."""
    left = path.stat().st_size
    with path.open("r+b") as file:
        while left > 0:
            file.write(secrets.token_bytes(min(left, _BLOCK)))
            left -= _BLOCK
        file.flush()
        os.fsync(file.fileno())
