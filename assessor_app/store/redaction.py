"""Redaction: the text of an event goes, in this file and its backups; its id and times stay.

A redaction is itself an event, so it travels; whichever arrives first, the text or its redaction,
the text is gone in the end. It cannot be undone, and setting a receipt aside does not undo it.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlite_utils import Database

from assessor_app import log
from assessor_app.records import Event
from assessor_app.store import about
from assessor_app.store.current_values import Field
from assessor_app.store.events import COLUMNS, event_of

REMAINS = "remains"
"""The mark of a file in whose unused space the text may still be: see `scrub.scrub`."""

_OWED = """
select redaction.id, redaction.author, target.id
from event as redaction join event as target on target.id = substr(redaction.field, 8)
where redaction.subject = 'inspection' and redaction.field >= 'redact:' and redaction.field < 'redact;'
    and target.redacted is null and target.field <> 'role'"""


def apply(db: Database) -> set[Field]:
    """Take away the text of every event that a lead has redacted; the fields that changed by it.

    Drafts that began from such an event go with it.
    """
    owed = db.execute(_OWED).fetchall()
    leads = leads_of(db) if owed else frozenset()
    return blank(db, {target: redaction for redaction, author, target in owed if author in leads})


def blank(db: Database, redactions: Mapping[str, str]) -> set[Field]:
    """Take away the text of these events, given the id of the redaction of each; the fields changed.

    Events that are not here, or have lost their text already, are passed over.
    """
    touched: set[Field] = set()
    for target, redaction in redactions.items():
        row = db.execute(
            "select subject, field from event where id = ? and redacted is null and field <> 'role'", (target,)
        ).fetchone()
        if row:
            db.execute("update event set value = null, reason = '', redacted = ? where id = ?", (redaction, target))
            db.execute("delete from draft where subject = ? and field = ? and instr(parents, ?)", (*row, target))
            touched.add(row)
    if touched:
        about.leave_mark(db, REMAINS, "yes")
    return touched


def leads_of(db: Database) -> frozenset[str]:
    """Who may redact in this inspection: see `log.leads`."""
    rows = db.execute(
        f"select {COLUMNS} from event"
        " where subject >= 'person:' and subject < 'person;' and field = 'role' and value = 'lead'"
    ).fetchall()
    return log.leads(map(event_of, rows))


def redacted(db: Database) -> dict[str, str]:
    """The id of a lead's redaction by the id of the event that loses its text, arrived or not."""
    leads = leads_of(db)
    rows = db.execute(
        "select field, author, id from event where subject = 'inspection' and field >= 'redact:' and field < 'redact;'"
    ).fetchall()
    return {field.removeprefix(log.REDACT): found for field, author, found in rows if author in leads}


def events_of(db: Database) -> list[Event]:
    """The redactions that have arrived here, whoever made them."""
    rows = db.execute(
        f"select {COLUMNS} from event where subject = 'inspection' and field >= 'redact:' and field < 'redact;'"
    ).fetchall()
    return [event_of(row) for row in rows]


def count(db: Database) -> int:
    """How many redactions have arrived here."""
    found: int = db.execute(
        "select count(*) from event where subject = 'inspection' and field >= 'redact:' and field < 'redact;'"
    ).fetchone()[0]
    return found
