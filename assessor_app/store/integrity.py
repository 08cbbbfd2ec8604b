"""Whether a workspace is whole: quickly when it is opened, and entirely when asked."""

from __future__ import annotations

import time
from typing import Any, NoReturn

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from assessor_app import log
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem
from assessor_app.store import events, failures, redaction
from assessor_app.store.session import FileSession

SMALL = 16_384
"""Pages (64 MB) up to which every page is verified at opening; a tenth of a second for 10,000 events."""

SECONDS = 1.0
"""How long the look at the structure may take at opening."""

_TABLES = {
    "head": "subject, field, event, value, stands, conflicted",
    "uncounted": "event",
    "assessment": "id, case_number, assessor, purpose, instrument, status, changed_since_complete, of_record",
    "scored_question": "instrument, question, criterion, position",
    "judgement": "assessment, question, state",
    "detail": "assessment, name, value",
}


class _Undone(Exception):
    """Ends a transaction that was only a trial."""


def is_sound(db: Database) -> bool:
    """A bounded look at opening: the codes of all pages (unless the file is large), then the structure."""
    pages = db.execute("pragma page_count").fetchone()[0]
    if pages <= SMALL and db.execute("pragma cipher_integrity_check").fetchall():
        return False
    return _structure(db, SECONDS)


def check(session: FileSession) -> tuple[Problem, ...]:
    """Everything that can be wrong with the file: pages, structure, events, derived tables.

    Reads all of it; for long files a matter for a worker. The derived tables of a file opened only
    to be looked at are not compared.
    """
    if session.db.execute("pragma cipher_integrity_check").fetchall() or not _structure(session.db, None):
        return (failures.problem("damaged", session.path),)
    problems = [*_altered(session)]
    if session.writing and not _derived_agree(session):
        problems.append(_derived(session))
    return tuple(problems)


def snapshot(db: Database) -> dict[str, set[tuple[Any, ...]]]:
    """The rows of every derived table."""
    return {table: set(db.execute(f"select {columns} from {table}").fetchall()) for table, columns in _TABLES.items()}


def _structure(db: Database, seconds: float | None) -> bool:
    """SQLite's own check; ``True`` also if the time was up before it found anything."""
    end = time.monotonic() + seconds if seconds is not None else None
    if end is not None:
        db.conn.set_progress_handler(lambda: int(time.monotonic() > end), 1_000)
    try:
        return bool(db.execute("pragma quick_check(1)").fetchone()[0] == "ok")
    except dbapi2.OperationalError as error:
        if "interrupted" in str(error):
            return True
        raise
    finally:
        db.conn.set_progress_handler(None, 0)


def _altered(session: FileSession) -> list[Problem]:
    """A problem for each event whose id does not fit it, other than the redacted ones."""
    redacted = redaction.redacted(session.db)
    return [
        Problem(
            code="forged-event",
            file=session.path.name,
            where=Place(event.subject, event.field, event.time),
            what=Message("This change does not fit its own identity, so it was altered after it was recorded."),
            mend=Message("Go back to a backup from before, or ask its author for the work again."),
        )
        for event in events.in_order(session.db)
        if not log.is_genuine(event) and event.id not in redacted
    ]


def _derived_agree(session: FileSession) -> bool:
    """Whether making the derived tables again changes nothing; nothing is changed by asking."""
    before = snapshot(session.db)
    after = before
    try:
        with session.changing():
            session.deriver.rebuild()
            after = snapshot(session.db)
            _undo()
    except _Undone:
        pass
    return before == after


def _undo() -> NoReturn:
    raise _Undone


def _derived(session: FileSession) -> Problem:
    return Problem(
        code="derived-tables",
        file=session.path.name,
        what=Message("The judgements of this inspection file do not follow from its answers."),
        mend=Message("Have them worked out again (rebuild); no answer is lost by it."),
    )
