"""Making a workspace and opening one."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path

from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity, UserError
from assessor_app.records import Owner, Person
from assessor_app.store import (
    backups,
    creation,
    drafts,
    file_access,
    folders,
    lock,
    migrations,
    passphrase_change,
    proof,
    scrub,
    written,
)
from assessor_app.store import clock as clocks
from assessor_app.store.about import About
from assessor_app.store.key import Key, derive_key
from assessor_app.store.machine import device_name
from assessor_app.store.session import Clock, FileSession, stamp, utc_now
from assessor_app.store.workspace import Workspace


def create(
    path: Path,
    passphrase: str,
    *,
    owner: Owner,
    person: Person,
    device: str = "",
    key: Key | None = None,
    inspection: str = "",
    clock: Clock = utc_now,
) -> Workspace:
    """Make a new workspace and open it for work.

    `inspection` is the id of the inspection, a new one by default. `key` spares deriving one from
    the passphrase; its salt begins the file, so give it to one file only. Raises `UserError`:
    ``file-exists``, ``backups-there``, ``no-passphrase``, ``read-only``, ``disk-full``.
    """
    used = key or derive_key(passphrase)
    about = About(inspection or secrets.token_hex(8), owner, person, stamp(clock()))
    warnings = creation.create_file(lock.real(Path(path)), used, about)
    workspace = open_workspace(path, key=used, device=device, clock=clock)
    workspace.warnings = (*warnings, *workspace.warnings)
    return workspace


def open_workspace(
    path: Path,
    passphrase: str | None = None,
    *,
    key: Key | None = None,
    recovery_code: str | None = None,
    writing: bool = True,
    device: str = "",
    clock: Clock = utc_now,
) -> Workspace:
    """Open a workspace: for work, or with ``writing=False`` only to look at it, which changes nothing.

    Opened for work it is checked, brought up to date, backed up if it has changed, and what was
    being typed when the program last ended becomes events (`Workspace.recovered`). Raises
    `UserError` as `file_access.open_session` tells. `device` is this machine's name by default.
    """
    session, problems = file_access.open_session(
        Path(path), passphrase, key, recovery_code, writing=writing, device=device or device_name(), clock=clock
    )
    warnings = [*problems, *filter(None, [folders.warning(session.path)])]
    warnings += () if problems else clocks.warnings(session)
    if not writing:
        return Workspace(session, tuple(warnings))
    opened = Workspace(session)
    try:
        warnings += _prepare(session)
        opened.recovered, unkept = drafts.recover(session)
    except BaseException:
        opened.close()
        raise
    opened.warnings = (*warnings, *unkept)
    return opened


def _prepare(session: FileSession) -> list[Problem]:
    """Bring a file up to date, back it up and rebuild what other rules derived; what there is to warn of."""
    warnings: list[Problem] = []
    if not migrations.bring_up_to_date(session) and session.deriver.is_due():
        with session.changing():
            session.deriver.rebuild()
    proof.give_secret(session)
    warnings += scrub.scrub(session)
    with session.changing():
        written.sweep(session.db)
    warnings += passphrase_change.finish(session)
    try:
        backups.back_up_if_changed(session)
        warnings += scrub.clean_backups(session)
    except UserError as error:  # work can go on without a backup, knowingly
        what = Message("No new backup of this file could be made; work goes on without one.")
        warnings += [replace(problem, what=what, severity=Severity.WARNING) for problem in error.problems]
    session.last_saved = _last_saved(session)
    return warnings


def _last_saved(session: FileSession) -> str:
    row = session.db.execute("select time from event where recorded_here order by seq desc limit 1").fetchone()
    return row[0] if row else ""
