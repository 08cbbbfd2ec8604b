"""Redactions reach every corner: unused space of the file, and every backup that we keep."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import replace

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity, UserError
from assessor_app.store import about, current_values, events, redaction
from assessor_app.store.backups import Backup, backups
from assessor_app.store.connection import connect_to_write, fold, prepare_for_writing, transaction
from assessor_app.store.failures import in_words
from assessor_app.store.instruments import Forms
from assessor_app.store.projections import Projections
from assessor_app.store.session import FileSession

_MARK = "redactions_in_backups"


def clean_backups(session: FileSession) -> tuple[Problem, ...]:
    """Take the text of every redacted event from the backups; nothing is read if none is new.

    Returns a warning for each backup that could not be opened: its text may still be there.
    """
    count = str(redaction.count(session.db))
    if count == (about.mark(session.db, _MARK) or "0"):
        return ()
    redacted = redaction.redacted(session.db)
    problems = []
    for backup in backups(session.path):
        try:
            _clean(session, backup, redacted)
        except (dbapi2.Error, OSError):
            problems.append(_kept_its_text(backup))
    if not problems:
        with session.changing():
            about.leave_mark(session.db, _MARK, count)
    return tuple(problems)


def scrub(session: FileSession) -> tuple[Problem, ...]:
    """Write the file anew after a redaction, so that the text is in none of its unused space either.

    What SQLite moves from page to page it does not always overwrite. Returns a warning if it could
    not be done now; the next opening for work tries again.
    """
    try:
        with in_words(session.path):
            if not about.mark(session.db, redaction.REMAINS):
                return ()
            _write_anew(session.db)
            fold(session.db, session.path)
    except UserError as error:
        return tuple(replace(problem, severity=Severity.WARNING) for problem in error.problems)
    return ()


def _write_anew(db: Database) -> None:
    db.execute("vacuum")
    about.leave_mark(db, redaction.REMAINS, "")


def _clean(session: FileSession, backup: Backup, redacted: Mapping[str, str]) -> None:
    with closing(connect_to_write(backup.path, session.key)) as db:
        prepare_for_writing(db)
        with transaction(db, backup.path):
            touched = redaction.blank(db, redacted) | _take_redactions(session.db, db)
            if about.mark(db, "derived") == about.mark(session.db, "derived"):
                current_values.refresh(db, touched)
                Projections(db, Forms(db)).follow(touched)
            elif touched:
                _forget_derived(db)
        if about.mark(db, redaction.REMAINS):  # also of a cleaning that was stopped before this
            _write_anew(db)


def _take_redactions(source: Database, db: Database) -> set[current_values.Field]:
    """Bring the redactions themselves into a backup, so that the text stays away if it is gone back to."""
    found = redaction.events_of(source)
    here = events.known(db, [event.id for event in found])
    missing = [event for event in found if event.id not in here]
    events.insert(db, missing, recorded_here=True)
    return {(event.subject, event.field) for event in missing}


def _forget_derived(db: Database) -> None:
    """Empty the derived tables that hold text; an older file makes them again when it is opened."""
    for table in ("head", "detail"):
        with suppress(dbapi2.OperationalError):  # not every version had every table
            db.execute(f"delete from {table}")


def _kept_its_text(backup: Backup) -> Problem:
    return Problem(
        code="backup-not-redacted",
        file=backup.path.name,
        what=Message(
            "This backup could not be opened, so text that was removed from the inspection may still be in it."
        ),
        mend=Message("Delete this backup."),
        severity=Severity.WARNING,
    )
