"""Merging: the union of the events here with those of a workbook, and the receipt that says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from assessor_app import log
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem, UserError
from assessor_app.records import Event, Receipt, WorkbookKind
from assessor_app.store import counted_events, current_values, events, proof, recorder, redaction
from assessor_app.store.current_values import Field
from assessor_app.store.session import FileSession


def add(session: FileSession, incoming: Iterable[Event], receipt: Receipt, codes: Mapping[str, str]) -> int:
    """Take in the events of a workbook, all or none; returns how many were new.

    `codes` are what it says to prove which events are the lead's; whoever calls has judged that.

    The receipt is kept with the numbers counted here; a workbook that comes again keeps its first
    one. Raises `UserError` (``forged-event``) if an id does not fit its event and no redaction
    explains it.
    """
    with session.changing():
        doubtful: list[Event] = []
        new: set[Field] = set()
        came: list[int] = []
        total = added = 0
        for portion in events.chunks(incoming):
            fresh = _insert(session, portion)
            came += events.numbers(session.db, [event.id for event in portion])
            doubtful += [event for event in portion if not log.is_genuine(event)]
            new.update((event.subject, event.field) for event in fresh)
            total += len(portion)
            added += len(fresh)
        _refuse_forged(session, doubtful)
        _keep(session, replace(receipt, events=total, new_events=added))
        counted_events.note_arrival(session.db, receipt.id, came)
        proof.keep(session, codes)
        _settle_in(session, receipt.id, new)
    session.deriver.forget()
    return added


def receipts(session: FileSession) -> tuple[Receipt, ...]:
    """The receipts, in the order in which the workbooks were brought in."""
    rows = session.db.execute(
        "select id, file_name, kind, author, made_at, received_at, events, new_events,"
        " exists (select 1 from head where subject = 'receipt:' || receipt.id"
        "  and field = 'aside' and stands and value = 'yes')"
        " from receipt order by received_at, id"
    ).fetchall()
    return tuple(
        Receipt(identity, file_name, WorkbookKind(kind), author, made_at, received_at, total, new, aside=bool(aside))
        for identity, file_name, kind, author, made_at, received_at, total, new, aside in rows
    )


def _insert(session: FileSession, portion: list[Event]) -> list[Event]:
    """Write what is new of these events; returns it."""
    here = events.known(session.db, [event.id for event in portion])
    fresh = list({event.id: event for event in portion if event.id not in here}.values())
    events.insert(session.db, fresh, recorded_here=False)
    return fresh


def _refuse_forged(session: FileSession, doubtful: list[Event]) -> None:
    """Raise unless each of these events is one that lost its text to a redaction."""
    if not doubtful:
        return
    gone = redaction.redacted(session.db)
    forged = [event for event in doubtful if event.id not in gone or event != log.blanked(event)]
    if forged:
        raise UserError(*map(_forged, forged[:20]))


def _keep(session: FileSession, receipt: Receipt) -> None:
    session.db.execute(
        "insert or ignore into receipt (id, file_name, kind, author, made_at, received_at, events, new_events)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            receipt.id,
            receipt.file_name,
            str(receipt.kind),
            receipt.author,
            receipt.made_at,
            receipt.received_at,
            receipt.events,
            receipt.new_events,
        ),
    )


def _settle_in(session: FileSession, receipt: str, new: set[Field]) -> None:
    """Let everything follow from the new events: redactions, what counts, heads, derived tables."""
    about_receipts = {(subject, name) for subject, name in new if name == counted_events.ASIDE}
    current_values.refresh(session.db, about_receipts)
    touched = redaction.apply(session.db) | recorder.consequences(session, about_receipts)
    if counted_events.must_recount(session.db, receipt):
        touched |= counted_events.recount(session.db, [receipt])
    touched |= new
    current_values.refresh(session.db, touched)
    session.deriver.follow(touched)


def _forged(event: Event) -> Problem:
    return Problem(
        code="forged-event",
        where=Place(event.subject, event.field, event.time),
        what=Message("This change does not fit its own identity, so it was altered after it was recorded."),
        mend=Message("Ask the author for their completed work again, sent straight from this program."),
    )
