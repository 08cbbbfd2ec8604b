"""The end of an inspection's data: key, file and backups are destroyed; a certificate stays."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from datetime import date
from pathlib import Path

from assessor_app.problems import UserError
from assessor_app.records import Person
from assessor_app.store import failures, heads
from assessor_app.store.backups import folder_of
from assessor_app.store.failures import in_words
from assessor_app.store.session import Session

_BLOCK = 1 << 20


def retention_is_over(session: Session, today: date) -> bool:
    """Whether the inspection has a retention date and `today` is after it."""
    kept_until = heads.value_of(session.db, "inspection", "retention_date")
    return bool(kept_until) and today.isoformat() > str(kept_until)


def destroy(session: Session, by: Person) -> Path:
    """Destroy a workspace whose only connection this is, and end it; returns the path of the certificate.

    The certificate is a text file beside where the workspace was. The file and its backups are
    overwritten before they are deleted: without their first bytes no passphrase opens them, and
    without the rest no recovery code. Copies elsewhere (packs, returns, memory sticks) are out of
    reach, and the certificate says so. Raises `UserError` ``viewing``, ``busy`` while a worker has
    the file open, and those of `failures`.
    """
    path = session.path
    if session.lock.shared:
        raise UserError(failures.problem("busy", path))
    with session.changing():  # refuses a file opened to read only
        pass
    files = [path, *sorted(file for file in folder_of(path).glob("*") if file.is_file())]
    words = _certificate(session, by, [file.name for file in files])
    session.db.close()
    with in_words(path):
        certificate = _write(path, words)
        for file in files:
            _overwrite(file)
        for file in [*files, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")]:
            file.unlink(missing_ok=True)
        with suppress(OSError):  # somebody put something else into it
            folder_of(path).rmdir()
    return certificate


def _certificate(session: Session, by: Person, names: list[str]) -> str:
    """What was destroyed, when and by whom; no name of a case."""
    values = heads.values_of(session.db, "inspection")
    events = session.db.execute("select count(*) from event").fetchone()[0]
    cases = session.db.execute(
        "select count(distinct subject) from head where subject >= 'case:' and subject < 'case;'"
    ).fetchone()[0]
    lines = [
        "Certificate of destruction",
        "",
        f"Inspection: {values.get('name', '')} ({session.about.inspection})",
        f"Area: {values.get('area', '')}",
        f"To be kept until: {values.get('retention_date', 'no date was set')}",
        f"Destroyed on: {session.now()}",
        f"Destroyed by: {by.name} ({by.id})",
        f"Held: {cases} cases, {events} recorded changes",
        "",
        "Overwritten and deleted, with the only keys that open them:",
        *(f"  {name}" for name in names),
        "",
        "Not reached: copies of these files, cases sent to assessors, completed work and printed pages",
        "that are kept anywhere else.",
        "",
    ]
    return "\n".join(lines)


def _write(path: Path, words: str) -> Path:
    certificate = path.with_name(f"{path.stem} - certificate of destruction.txt")
    with certificate.open("w", encoding="utf-8", newline="\r\n") as file:
        file.write(words)
        file.flush()
        os.fsync(file.fileno())
    return certificate


def _overwrite(path: Path) -> None:
    """Write random bytes over the whole file, on the disk, before its name goes."""
    left = path.stat().st_size
    with path.open("r+b") as file:
        while left > 0:
            file.write(secrets.token_bytes(min(left, _BLOCK)))
            left -= _BLOCK
        file.flush()
        os.fsync(file.fileno())
