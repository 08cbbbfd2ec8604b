"""What proves that an event is the lead's: a code under a secret that only the lead's files hold.

The code is HMAC-SHA-256 over the id of the event, which stands for all of its content. A lead's file
works codes out when they are asked for; an assessor's file keeps those that came with a pack, so
that they come back with the return. The secret never leaves the file.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping

from sqlite_utils import Database

from assessor_app.records import Event, Owner
from assessor_app.store import about, redaction
from assessor_app.store.events import chunks
from assessor_app.store.session import FileSession

SECRET = "lead_secret"  # noqa: S105 - the name of a mark
_LABEL = b"Assessor: the lead inspector's secret of inspection "


def give_secret(session: FileSession) -> None:
    """Give a lead's file the secret of its inspection, if it has none yet.

    It is made from the file's key, so copies of a file that were made before there were secrets
    come to the same one; from then on it stays, whatever becomes of the passphrase.
    """
    if session.about.owner is not Owner.LEAD or about.mark(session.db, SECRET):
        return
    label = _LABEL + session.about.inspection.encode("utf-8")
    made = hmac.digest(session.key.raw, label, hashlib.sha256)
    with session.changing():
        about.leave_mark(session.db, SECRET, made.hex())


def codes(session: FileSession, events: Iterable[Event]) -> dict[str, str]:
    """The codes of those of these events that are a lead's, by event id."""
    secret = _secret(session.db)
    if not secret:
        return _kept(session.db, [event.id for event in events])
    leads = redaction.leads_of(session.db)
    return {event.id: _code(secret, event.id) for event in events if event.author in leads}


def is_proven(session: FileSession, event: str, code: str) -> bool:
    """Whether this code proves that the event with this id is the lead's; never so in a file without the secret."""
    secret = _secret(session.db)
    return bool(secret) and hmac.compare_digest(_code(secret, event), code)


def keep(session: FileSession, given: Mapping[str, str]) -> None:
    """Keep the codes that came with a workbook; a file that holds the secret needs none."""
    if not _secret(session.db):
        session.db.conn.executemany("insert or replace into code (event, code) values (?, ?)", given.items())


def _secret(db: Database) -> bytes:
    return bytes.fromhex(about.mark(db, SECRET))


def _code(secret: bytes, event: str) -> str:
    return hmac.digest(secret, event.encode("utf-8"), hashlib.sha256).hex()


def _kept(db: Database, ids: Iterable[str]) -> dict[str, str]:
    kept: dict[str, str] = {}
    for some in chunks(ids):
        marks = ",".join("?" * len(some))
        kept.update(db.execute(f"select event, code from code where event in ({marks})", some).fetchall())
    return kept
