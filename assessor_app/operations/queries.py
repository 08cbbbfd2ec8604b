"""Questions from the lead on an answer: asked, answered in words or by changing the answer, closed."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from assessor_app import subjects
from assessor_app.instrument.text import normalise
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.records import Change, Event, Owner
from assessor_app.store import Workspace


@dataclass(frozen=True, slots=True)
class Query:
    """A question from the lead on one answer, with its messages in order of time."""

    id: str
    assessment: str
    question: str
    messages: tuple[Event, ...]
    closed: bool


def ask(workspace: Workspace, assessment: str, question: str, text: str) -> Query:
    """Lead: ask the assessor about one answer. It travels with the next pack."""
    if workspace.owner is not Owner.LEAD:
        raise UserError(
            Problem(
                "lead-only", Message("Only the lead inspector asks about an answer."), Message("Use a note instead.")
            )
        )
    identity = secrets.token_hex(8)
    subject = subjects.query(identity)
    about = Change(subject, "about", f"{assessment} {question}")
    workspace.record([about, _message(subject, text)])
    return find(workspace, identity)


def reply(workspace: Workspace, query: str, text: str) -> Query:
    """Answer a question from the lead, or ask on, in words."""
    workspace.record([_message(subjects.query(query), text)])
    return find(workspace, query)


def close(workspace: Workspace, query: str) -> Query:
    """Lead: say that a question has been answered."""
    if workspace.owner is not Owner.LEAD:
        raise UserError(
            Problem("lead-only", Message("Only the lead inspector closes a question."), Message("Answer it instead."))
        )
    workspace.record([Change(subjects.query(query), "closed", "yes")])
    return find(workspace, query)


def find(workspace: Workspace, identity: str) -> Query:
    """One question from the lead."""
    standing = workspace.standing(subjects.query(identity))
    if "about" not in standing:
        raise UserError(
            Problem(
                "unknown-query",
                Message("There is no such question from the lead."),
                Message("Choose one from the list."),
            )
        )
    assessment, _, question = (standing["about"].value or "").partition(" ")
    messages = sorted(
        (one.event for name, one in standing.items() if name.startswith("message:") and one.value),
        key=lambda event: (event.time, event.id),
    )
    closed = "closed" in standing and standing["closed"].value == "yes"
    return Query(identity, assessment, question, tuple(messages), closed)


def queries(workspace: Workspace, assessment: str = "") -> tuple[Query, ...]:
    """All questions from the lead, or those about one assessment, open ones first.

    Messages whose question has not arrived, or never will, are passed over.
    """
    asked = (subject for subject in workspace.subjects("query:") if workspace.value(subject, "about"))
    found = [find(workspace, subjects.bare(subject)) for subject in asked]
    return tuple(sorted((q for q in found if assessment in {"", q.assessment}), key=lambda q: q.closed))


def _message(subject: str, text: str) -> Change:
    words = normalise(text)
    if not words:
        raise UserError(Problem("no-words", Message("The message is empty."), Message("Type what you want to say.")))
    return Change(subject, f"message:{secrets.token_hex(8)}", words)
