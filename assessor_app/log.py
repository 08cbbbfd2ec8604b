"""Pure rules of the log: ids of events, current values, what stands, conflicts, redactions.

The truth of an inspection is a *set* of events (section 5 of the design). Everything here is a
function of such a set: no order, repetition or partition of the events can change a result. The
store keeps the same answers incrementally; its tests hold it to these definitions.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from json.encoder import encode_basestring
from typing import Any

from assessor_app import subjects
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem, UserError
from assessor_app.records import Conflict, Event, Standing, Status

STATUS = "status"
"""The field of an assessment that says how far it is; the only one outside its digest."""

REDACT = "redact:"
"""Fields of the subject ``inspection`` that name the event whose text has to go."""

_CANONICAL = (
    '{"author":%s,"device":%s,"field":%s,"instrument":%s,"parents":[%s],"reason":%s,"subject":%s,"time":%s,"value":%s}'
)
"""The fields of an event in the order of their names, as RFC 8785 asks."""

LEAD = "lead"
"""The person id of the one who started the inspection, and the role of whoever leads it."""


# --- ids ----------------------------------------------------------------------------------------


def event_id(  # noqa: PLR0917 -- the fields of an event, in the order of the record
    subject: str,
    field: str,
    value: str | None,
    instrument: str,
    author: str,
    device: str,
    time: str,
    reason: str,
    parents: Iterable[str],
) -> str:
    """The id of an event: SHA-256, in lower-case hex, of its fields in canonical JSON (RFC 8785).

    The order and repetition of `parents` do not count. Raises `UserError` (``half-character``)
    for text that has no UTF-8 form; text that was normalised where it was typed never does.
    """
    fields = {
        "subject": subject,
        "field": field,
        "value": value,
        "instrument": instrument,
        "author": author,
        "device": device,
        "time": time,
        "reason": reason,
        "parents": sorted(set(parents)),
    }
    try:
        return hashlib.sha256(_canonical(fields)).hexdigest()
    except UnicodeEncodeError as error:
        raise UserError(_half_character(field)) from error


def make_event(  # noqa: PLR0917 -- the fields of an event, in the order of the record
    subject: str,
    field: str,
    value: str | None,
    instrument: str,
    author: str,
    device: str,
    time: str,
    reason: str = "",
    parents: Iterable[str] = (),
) -> Event:
    """The event with these fields, its id worked out and its parents sorted. Errors: `event_id`."""
    known = tuple(sorted(set(parents)))
    made = event_id(subject, field, value, instrument, author, device, time, reason, known)
    return Event(made, subject, field, value, instrument, author, device, time, reason, known)


def is_genuine(event: Event) -> bool:
    """Whether the id of `event` is the one that its fields give, and its parents are in order.

    A redacted event (see `redactions`) has lost its value and is not genuine any more; whoever
    asks must know which events were redacted.
    """
    if list(event.parents) != sorted(set(event.parents)):
        return False
    try:
        return event.id == event_id(
            event.subject,
            event.field,
            event.value,
            event.instrument,
            event.author,
            event.device,
            event.time,
            event.reason,
            event.parents,
        )
    except UserError:
        return False


def _canonical(fields: Mapping[str, Any]) -> bytes:
    """RFC 8785 for the fields of an event: ASCII names, and values that are strings, lists of strings or null.

    Python's own writer quotes a string exactly as the RFC does; a test holds the two equal. The
    frame is written out because every event that is read anywhere goes through here.
    """
    value = fields["value"]
    written = _CANONICAL % (
        encode_basestring(fields["author"]),
        encode_basestring(fields["device"]),
        encode_basestring(fields["field"]),
        encode_basestring(fields["instrument"]),
        ",".join(map(encode_basestring, fields["parents"])),
        encode_basestring(fields["reason"]),
        encode_basestring(fields["subject"]),
        encode_basestring(fields["time"]),
        "null" if value is None else encode_basestring(value),
    )
    return written.encode("utf-8")


def _half_character(field: str) -> Problem:
    return Problem(
        code="half-character",
        where=Place(field=ascii(field)),
        what=Message(
            "The text holds half of a character (part of an emoji, for example), so it cannot be saved as it is."
        ),
        mend=Message("Delete the character that looks like a box or a question mark and type it again."),
    )


# --- what stands --------------------------------------------------------------------------------


def current(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events, of one subject and field, that no other one names as a parent; sorted by (time, id).

    Parents that are not among `events` (they may not have arrived yet) do not matter.
    """
    known = {event.id: event for event in events}
    replaced = {parent for event in known.values() for parent in event.parents}
    return tuple(sorted((event for event in known.values() if event.id not in replaced), key=_age))


def standing(events: Iterable[Event]) -> Standing | None:
    """What stands for one subject and field, or ``None`` if there are no events.

    Of several current events the one with the greatest (time, id) stands; they conflict when their
    values differ.
    """
    given = tuple(events)
    if len(given) == 1:  # as nearly every field has it
        return Standing(event=given[0], current=given, conflicted=False)
    heads = current(given)
    if not heads:
        return None
    return Standing(event=heads[-1], current=heads, conflicted=len({head.value for head in heads}) > 1)


def standings(events: Iterable[Event]) -> dict[tuple[str, str], Standing]:
    """What stands for every (subject, field) that `events` speak of."""
    by_field: defaultdict[tuple[str, str], list[Event]] = defaultdict(list)
    for event in events:
        by_field[event.subject, event.field].append(event)
    return {key: found for key, of_field in by_field.items() if (found := standing(of_field))}


def conflicts(events: Iterable[Event]) -> tuple[Conflict, ...]:
    """Every field with two or more different current values, in the order of subject and field."""
    return tuple(
        Conflict(subject, field, found.event, found.current)
        for (subject, field), found in sorted(standings(events).items(), key=lambda item: item[0])
        if found.conflicted
    )


def _age(event: Event) -> tuple[str, str]:
    return event.time, event.id


# --- status -------------------------------------------------------------------------------------


def is_sealed(field: str) -> bool:
    """Whether completing seals this field of an assessment: its answers, and the form they are given under.

    Alerts, notes, marks to come back and who assesses the case go on after it is complete.
    """
    return subjects.is_answer(field) or field == "instrument"


def digest(of_assessment: Mapping[str, Standing]) -> str:
    """The digest of one assessment, given what stands by field: its current events that are sealed.

    Equal digests mean the same answers, so "changed since completed" is a comparison.
    """
    return digest_of_ids(
        event.id for field, found in of_assessment.items() if is_sealed(field) for event in found.current
    )


def digest_of_ids(ids: Iterable[str]) -> str:
    """The digest of the current events with these ids, in whatever order: SHA-256 in hex."""
    return hashlib.sha256("\n".join(sorted(ids)).encode("ascii", "replace")).hexdigest()


def split_status(value: str | None) -> tuple[Status, str]:
    """The status and the digest in a stored value, e.g. ``complete 3f2a...``.

    The digest is ``""`` where there is none. A value that is no status reads as not started.
    """
    word, _, found = (value or "").partition(" ")
    try:
        return Status(word), found
    except ValueError:
        return Status.NOT_STARTED, ""


def join_status(status: Status, of_assessment: str = "") -> str:
    """The value to store for a status and the digest that it carries, if any."""
    return f"{status} {of_assessment}" if of_assessment else str(status)


# --- redaction ----------------------------------------------------------------------------------


def leads(events: Iterable[Event]) -> frozenset[str]:
    """Who may redact: the person ``lead``, and whoever a lead has ever given that role.

    It only grows with the set of events, so that no order of arrival can matter.
    """
    given = [
        (event.author, event.subject.removeprefix("person:"))
        for event in events
        if event.field == "role" and event.value == LEAD and event.subject.startswith("person:")
    ]
    found = {LEAD}
    while new := {person for author, person in given if author in found} - found:
        found |= new
    return frozenset(found)


def redactions(events: Iterable[Event]) -> dict[str, Event]:
    """The redaction of each redacted event, by the id of that event; the earliest if there are several.

    The authors are not judged here: the caller keeps those by `leads`. Clearing the field later
    brings nothing back.
    """
    found: dict[str, Event] = {}
    for event in sorted(events, key=_age, reverse=True):
        if event.subject == "inspection" and event.field.startswith(REDACT):
            found[event.field.removeprefix(REDACT)] = event
    return found


def blanked(event: Event) -> Event:
    """`event` without its text: id, times and parents stay, value and reason are gone.

    An event that gives somebody a role keeps it: who may redact must not depend on a redaction.
    """
    return event if event.field == "role" else replace(event, value=None, reason="")
