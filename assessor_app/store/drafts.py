"""Drafts: text that is being typed, kept so that not a letter is lost; no events yet."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from assessor_app import log, subjects
from assessor_app.instrument import CompiledInstrument, check
from assessor_app.instrument.answer_check import Checked
from assessor_app.instrument.text import check_text
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem, UserError, errors
from assessor_app.records import LOCKED, Change, Event, Question
from assessor_app.store import current_values, recorder
from assessor_app.store.current_values import CurrentValue
from assessor_app.store.session import FileSession


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """Text being typed into one field. `parents` are the current events that it started from."""

    subject: str
    field: str
    value: str
    instrument: str
    parents: tuple[str, ...]
    saved_at: str


def save(session: FileSession, subject: str, field: str, value: str, instrument: str) -> None:
    """Keep the text as it is at this moment. What it started from is noted the first time."""
    with session.changing():
        parents = [head.event for head in current_values.heads_of(session.db, subject, field)]
        session.db.execute(
            "insert into draft (subject, field, value, instrument, parents, saved_at) values (?, ?, ?, ?, ?, ?)"
            " on conflict (subject, field) do update set value = excluded.value, instrument = excluded.instrument,"
            " saved_at = excluded.saved_at",
            (subject, field, _storable(value), instrument, json.dumps(parents), session.now()),
        )


def _storable(text: str) -> str:
    """`text` without halves of characters, which no file can hold; a keyboard may send one before the other."""
    return text.encode("utf-8", "ignore").decode("utf-8")


def drafts(session: FileSession) -> tuple[StoredDraft, ...]:
    """All drafts, in the order in which they were saved."""
    rows = session.db.execute(
        "select subject, field, value, instrument, parents, saved_at from draft order by saved_at, subject, field"
    ).fetchall()
    return tuple(
        StoredDraft(subject, field, value, instrument, tuple(json.loads(parents)), saved_at)
        for subject, field, value, instrument, parents, saved_at in rows
    )


def drop(session: FileSession, subject: str, field: str) -> None:
    """Let go of a draft; if there is none, nothing happens."""
    with session.changing():
        session.db.execute("delete from draft where subject = ? and field = ?", (subject, field))


def keep(session: FileSession, subject: str, field: str) -> Event | None:
    """Turn a draft into an event; ``None`` if there is none or it says what stands already.

    The event replaces what the text started from: what arrived meanwhile stays beside it, as a
    different answer. Raises `UserError`, and keeps the draft, if it cannot be an answer: of a
    question that it does not fit, or in a case that is complete.
    """
    draft = next((found for found in drafts(session) if (found.subject, found.field) == (subject, field)), None)
    if draft is None:
        return None
    value, problems = _read(session, draft)
    if problems:
        raise UserError(*problems)
    with session.changing():
        drop(session, subject, field)
        return _recorded(session, draft, value)


def recover(session: FileSession) -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """Turn what was being typed when the program ended into events.

    Returns those events, and a problem for each text that cannot be an answer; that stays a draft,
    in its field.
    """
    made: list[Event] = []
    problems: list[Problem] = []
    for draft in drafts(session):
        if draft.field.startswith(subjects.RISK) or draft.field == subjects.INTEREST:
            continue  # a statement is made by the person alone; its form shows what was begun
        try:
            event = keep(session, draft.subject, draft.field)
        except UserError as error:
            problems += error.problems
        else:
            made += [event] if event else []
    return tuple(made), tuple(problems)


_TOO_LATE = Problem(
    "locked-draft",
    Message("What was being typed here could not become an answer, since the case is complete."),
    Message("Reopen the case to find it in its field."),
)


def _read(session: FileSession, draft: StoredDraft) -> Checked:
    """The value that a draft stands for, or why it cannot be an answer, with the place where it stands."""
    question, form = _asked(session, draft)
    if question is None:
        text, problems = check_text(draft.value)
        return text or None, problems
    values = current_values.values_of(session.db, draft.subject)
    where = Place(case=_case_of(session, draft.subject), question=draft.field)
    if log.split_status(values.get("status"))[0] in LOCKED:
        return None, (replace(_TOO_LATE, where=where),)
    value, problems = check(question, draft.value, values, form)
    return value, tuple(replace(problem, where=where) for problem in errors(problems))


def _asked(session: FileSession, draft: StoredDraft) -> tuple[Question | None, CompiledInstrument | None]:
    """The question into whose field it was typed, with its form; none for a note, a reply, an alert."""
    if not subjects.is_answer(draft.field) or draft.instrument not in session.forms.hashes():
        return None, None
    form = session.forms.form(draft.instrument)
    return form.instrument.by_code.get(draft.field), form


def _case_of(session: FileSession, subject: str) -> str:
    row = session.db.execute("select case_number from assessment where id = ?", (subjects.bare(subject),)).fetchone()
    return str(row[0]) if row else ""


def _recorded(session: FileSession, draft: StoredDraft, text: str | None) -> Event | None:
    change = Change(draft.subject, draft.field, text, draft.instrument)
    found = current_values.heads_of(session.db, draft.subject, draft.field)
    if sorted(head.event for head in found) == sorted(draft.parents):
        made = recorder.record(session, [change])
        return made[0] if made else None
    return _beside(session, change, found, draft.parents)


def _beside(session: FileSession, change: Change, found: list[CurrentValue], parents: tuple[str, ...]) -> Event | None:
    """The event of a text that started from other events than those that are current now."""
    if any(head.value == change.value for head in found):
        return None
    marks = ",".join("?" * len(parents))
    rows = session.db.execute(f"select id, value, time, 0 from event where id in ({marks})", parents).fetchall()
    event = recorder.append(session, change, [CurrentValue(*row) for row in rows])
    current_values.refresh(session.db, [(event.subject, event.field)])
    recorder.absorb(session, {(event.subject, event.field)})
    return event
