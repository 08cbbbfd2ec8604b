"""Recording: a change becomes an event, in one transaction with everything derived from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assessor_app import log, subjects
from assessor_app.instrument.text import check_text
from assessor_app.problems import UserError
from assessor_app.records import Change, Event
from assessor_app.spreadsheet.cells import MAX_UNITS
from assessor_app.store import counted_events, current_values, events, redaction
from assessor_app.store.current_values import CurrentValue, Field
from assessor_app.store.session import FileSession


def record(session: FileSession, changes: Iterable[Change], author: str | None = None) -> tuple[Event, ...]:
    """Record `changes`, all or none; returns the events made, in that order.

    A change to the value that stands already makes no event; so a conflict is settled by `settle`
    or by another value, never in passing. ``""`` is stored as ``None``: the field is cleared.
    Raises `UserError` (``text-too-long``).
    """
    made: list[Event] = []
    with session.changing():
        for change in map(_fit, changes):
            found = current_values.heads_of(session.db, change.subject, change.field)
            standing = next((head.value for head in found if head.stands), None)
            if (change.value or None) != standing:
                made.append(append(session, change, found, author))
        absorb(session, {(event.subject, event.field) for event in made})
    return tuple(made)


def settle(session: FileSession, change: Change, author: str | None = None) -> Event:
    """Record a change that names every current event of its field, even where the value stands already."""
    with session.changing():
        found = current_values.heads_of(session.db, change.subject, change.field)
        made = append(session, _fit(change), found, author)
        absorb(session, {(made.subject, made.field)})
    return made


def _fit(change: Change) -> Change:
    """`change` with nothing in it that no workbook can hold: an event is for ever, and goes into each one.

    Text is normalised where it is typed; this is for the reason, name or message that was not.
    """
    if _is_plain(change.value or "") and _is_plain(change.reason):
        return change
    (value, wrong), (reason, unfit) = check_text(change.value or ""), check_text(change.reason)
    if value is None or reason is None:
        raise UserError(*wrong, *unfit)
    return replace(change, value=value, reason=reason)


def _is_plain(text: str) -> bool:
    return len(text) <= MAX_UNITS and text.isascii() and text.isprintable()


def append(session: FileSession, change: Change, found: list[CurrentValue], author: str | None = None) -> Event:
    """Write the event of a change that replaces the heads `found`; `absorb` has to follow."""
    event = log.make_event(
        change.subject,
        change.field,
        change.value or None,
        change.instrument,
        author or session.about.me.id,
        session.device,
        max(session.now(), *(head.time for head in found)) if found else session.now(),
        change.reason,
        [head.event for head in found],
    )
    events.insert(session.db, [event], recorded_here=True)
    current_values.replace_all(session.db, event, found)
    return event


def absorb(session: FileSession, fields: set[Field]) -> None:
    """Let everything that follows from new events of these fields follow; their heads are up to date."""
    more = consequences(session, fields)
    current_values.refresh(session.db, more)
    session.deriver.follow(fields | more)


def consequences(session: FileSession, fields: set[Field]) -> set[Field]:
    """Redact and recount as the new events of these fields ask; the further fields that it touched."""
    touched: set[Field] = set()
    if any(name.startswith(log.REDACT) or name == "role" for _, name in fields):
        touched |= redaction.apply(session.db)
    receipts = {subjects.bare(subject) for subject, name in fields if name == counted_events.ASIDE}
    return touched | counted_events.recount(session.db, sorted(receipts))
