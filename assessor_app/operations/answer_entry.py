"""Assessor: record answers, notes, marks and alerts in an assessment."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from assessor_app import subjects
from assessor_app.instrument import check
from assessor_app.instrument.text import normalise
from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity, UserError, errors
from assessor_app.records import LOCKED, Assessment, Change, Event, Kind, Owner, Question, Status
from assessor_app.store import Workspace, fields

_RISK_UNSAID = {
    (False, False): Message("Say what the concern is and who was told."),
    (False, True): Message("Say what the concern is."),
    (True, False): Message("Say who was told."),
}
"""What is missing from an alert, by whether it says what the concern is and who was told."""

NOTE = "note:"
"""What the field of a note on the notepad begins with; its id follows."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer did: its event (``None`` when nothing changed), and what it closed and opened.

    `closed` are answered questions that no longer apply; `opened` are questions that apply now.
    """

    event: Event | None
    closed: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    warnings: tuple[Problem, ...] = ()


def answer(workspace: Workspace, assessment: str, code: str, raw: str) -> Answered:
    """Record one answer; ``""`` clears it. It is committed when this returns.

    `raw` is a choice's code or label, a number, a date or text. An answer to a question that other
    answers have closed is stored, with a warning. `UserError` when the question is unknown, the
    answer does not fit it, or the assessment is complete.
    """
    found = workspace.assessment(assessment)
    require_unlocked(found)
    form = workspace.form(found.instrument)
    question = form.instrument.by_code.get(code)
    if question is None or question.kind is Kind.NOTE:
        what = Message("The form has no question {code}.", code=code)
        raise UserError(Problem("unknown-question", what, Message("Check the question’s code.")))
    before = workspace.answers(assessment)
    value, problems = check(question, raw, answers=before, form=form)
    if errors(problems):
        raise UserError(*errors(problems))
    events = workspace.record(_changes(found, question, value))
    event = next((one for one in events if one.field == code), None)
    active = form.active(before) if event else frozenset()
    closed, opened = _effect(workspace, assessment, before, active) if event else ((), ())
    warnings = [problem for problem in problems if problem.severity is Severity.WARNING]
    if event and code not in active:
        warnings.append(_closed_question(question, code))
    return Answered(event, closed, opened, tuple(warnings))


def record_answers(workspace: Workspace, assessment: str, answers: Mapping[str, str]) -> None:
    """Record many stored values of one assessment at once, in one committed step.

    The values are taken as they are: they come from a file of ours, not from a person's typing.
    """
    subject = subjects.assessment(assessment)
    instrument = workspace.assessment(assessment).instrument
    changes = [Change(subject, code, value, instrument) for code, value in answers.items()]
    workspace.record([*changes, Change(subject, "status", Status.IN_PROGRESS.value)])


def mark_later(workspace: Workspace, assessment: str, code: str, *, on: bool) -> None:
    """Mark a question to come back to, or take the mark away."""
    value = "yes" if on else None
    workspace.record([Change(subjects.assessment(assessment), f"later:{code}", value)])


def write_note(workspace: Workspace, assessment: str, text: str, note: str = "") -> str:
    """Write a note on the case's notepad and return its id; an empty text removes the note."""
    identity = note or secrets.token_hex(8)
    workspace.record([Change(subjects.assessment(assessment), f"{NOTE}{identity}", normalise(text) or None)])
    return identity


def notes(workspace: Workspace, assessment: str) -> dict[str, str]:
    """The text of each note on the case's notepad, by its id."""
    return kept_beside(workspace, assessment, NOTE)


def kept_beside(workspace: Workspace, assessment: str, prefix: str) -> dict[str, str]:
    """What an assessment keeps beside its answers in fields that begin so (``later:``, ``note:``), by what follows."""
    return fields.values(workspace, subjects.assessment(assessment), prefix)


def notes_begun(workspace: Workspace, assessment: str) -> dict[str, str]:
    """When each note was begun (ISO 8601, UTC), by its id, oldest first; also of notes that were removed."""
    return fields.first_times(workspace, subjects.assessment(assessment), NOTE)


def typed_in(workspace: Workspace) -> dict[str, dict[str, str]]:
    """By the id of the assessment and the field: what is being typed there and has never become an answer."""
    found: dict[str, dict[str, str]] = {}
    for draft in workspace.drafts():
        if subjects.kind(draft.subject) == "assessment":
            found.setdefault(subjects.bare(draft.subject), {})[draft.field] = draft.value
    return found


def declare_interest(workspace: Workspace, assessment: str, words: str) -> None:
    """Record the answer to "Do you know anyone in this case?"; ``none`` or what to tell the lead."""
    workspace.record([Change(subjects.assessment(assessment), "interest", normalise(words) or None)])


def raise_risk(workspace: Workspace, assessment: str, what: str, told: str, when: str) -> str:
    """Record that someone may be at risk now, who was told and when. It shows on all that leaves.

    `UserError` unless it says what and who was told. This program sends nothing.
    """
    unsaid = _RISK_UNSAID.get((bool(what.strip()), bool(told.strip())))
    if unsaid:
        raise UserError(Problem("risk-unsaid", unsaid, Message("Tell the lead inspector now.")))
    identity = secrets.token_hex(8)
    value = alert_value(what, told, when)
    workspace.record([Change(subjects.assessment(assessment), f"{subjects.RISK}{identity}", value)])
    return identity


def alert_value(what: str, told: str, when: str) -> str:
    """What is stored of an alert, finished or still being written."""
    return json.dumps({"what": normalise(what), "told": normalise(told), "when": when}, ensure_ascii=False)


def close_risk(workspace: Workspace, assessment: str, risk: str, reason: str) -> None:
    """Lead: close an alert, saying what was done."""
    if workspace.owner is not Owner.LEAD:
        raise UserError(
            Problem(
                "lead-only", Message("Only the lead inspector closes an alert."), Message("Tell the lead inspector.")
            )
        )
    if not reason.strip():
        raise UserError(
            Problem("no-reason", Message("Closing an alert needs a reason."), Message("Say what was done."))
        )
    workspace.record([Change(subjects.assessment(assessment), f"risk_closed:{risk}", "yes", reason=reason.strip())])


def require_unlocked(assessment: Assessment) -> None:
    """`UserError` when the assessment is complete and so locked."""
    if assessment.status in LOCKED:
        what = Message("Case {case} is complete, so its answers are locked.", case=assessment.case)
        raise UserError(Problem("locked", what, Message("Reopen the case, with a reason, to change it.")))


def _changes(assessment: Assessment, question: Question, value: str | None) -> list[Change]:
    subject = subjects.assessment(assessment.id)
    changes = [Change(subject, question.code, value, assessment.instrument)]
    if assessment.status is Status.NOT_STARTED and value is not None:
        changes.append(Change(subject, "status", Status.IN_PROGRESS.value))
    return changes


def _effect(
    workspace: Workspace, assessment: str, before: dict[str, str], was: frozenset[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    after = workspace.answers(assessment)
    form = workspace.form(workspace.assessment(assessment).instrument)
    now = form.active(after)
    gone, come = was - now, now - was
    closed = tuple(q.code for q in form.instrument.questions if q.code in gone and before.get(q.code))
    opened = tuple(q.code for q in form.instrument.questions if q.code in come)
    return closed, opened


def _closed_question(question: Question, code: str) -> Problem:
    what = Message(
        "Question {code} (“{value}”) does not apply, because of earlier answers.",
        code=code,
        value=question.label.to("en"),
    )
    return Problem("inactive", what, Message("The answer is kept but not counted."), severity=Severity.WARNING)
