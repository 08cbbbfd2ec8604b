"""What a recorded change says to a person: of what, which field, to what. Ids and hashes say nothing to people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assessor_app import log, subjects
from assessor_app.instrument import words_of_answer
from assessor_app.messages import Message
from assessor_app.operations.excel import shortened
from assessor_app.operations.names import NOBODY_KNOWN
from assessor_app.records import Event, Question
from assessor_app.store import Workspace

FIELD_WORDS: Mapping[str, Message] = {
    "status": Message("How far the case is"),
    "assessor": Message("Who assesses the case"),
    "record": Message("The assessment that counts"),
    "sample": Message("Whether the case is in the sample"),
    "replaces": Message("The case that it comes instead of"),
    "reference": Message("The area’s reference"),
    "detail": Message("A case detail"),
    "purpose": Message("What the assessment is for"),
    "instrument": Message("The version of the form that the case is assessed with"),
    "form": Message("The version of the form that new cases are given"),
    "headline_rule": Message("How the headline is worked out"),
    "counted_from": Message("From when a case counts"),
    "retention_date": Message("Until when the inspection is kept"),
    "area": Message("Probation area"),
    "name": Message("Name"),
    "role": Message("Role in the team"),
    "left": Message("Who has left the team"),
    "risk": Message("That someone may be at risk"),
    "message": Message("What is asked"),
    "closed": Message("That the question is closed"),
    "aside": Message("Whether it counts"),
    "snapshot": Message("Figures as they were frozen"),
    "challenge": Message("A challenge to figures"),
}
"""Fields that are no answers, by the part before a colon; a label for each."""

_SUBJECT_WORDS = {
    "inspection": Message("the inspection"),
    "query": Message("a question to an assessor"),
    "receipt": Message("completed work that was brought in"),
}


def person_name(workspace: Workspace, person: str, beside: Iterable[Event] = ()) -> str:
    """What somebody is called here, or in the events that came along; never their id."""
    known = {each.id: each.name for each in workspace.people() if each.name}
    subject = subjects.person(person)
    told = (event.value for event in beside if (event.subject, event.field) == (subject, "name") and event.value)
    return known.get(person) or next(told, NOBODY_KNOWN)


def change_words(workspace: Workspace, event: Event, beside: Iterable[Event] = ()) -> Message:
    """A change as a person reads it: ``case DC-001, “Who assesses the case”: Ann Bell``.

    `beside` are the events that came along with it: they may name people whom this file does not know.
    """
    beside = tuple(beside)
    about, name = _about(workspace, event, beside), _field(workspace, event)
    if value := _value(workspace, event, beside):
        return Message("{about}, “{name}”: {value}", about=about, name=name, value=value)
    return Message("{about}, “{name}”", about=about, name=name)


def _about(workspace: Workspace, event: Event, beside: tuple[Event, ...]) -> str:
    kind, identity = subjects.kind(event.subject), subjects.bare(event.subject)
    if kind == "person":
        return person_name(workspace, identity, beside)
    if kind == "case":
        return Message("case {case}", case=identity)
    if kind == "assessment":
        told = (each.value for each in beside if (each.subject, each.field) == (event.subject, "case"))
        case = {one.id: one.case for one in workspace.assessments()}.get(identity) or next(told, None)
        return Message("case {case}", case=case) if case else Message("a case that is new here")
    return _SUBJECT_WORDS.get(kind, kind)


def _field(workspace: Workspace, event: Event) -> object:
    """The label of the field, or of the question that an answer is to."""
    question = _question(workspace, event)
    name = event.field.partition(":")[0]
    return question.label if question else FIELD_WORDS.get(name, name.replace("_", " "))


def _question(workspace: Workspace, event: Event) -> Question | None:
    if subjects.kind(event.subject) != "assessment":
        return None
    forms = sorted(workspace.instruments(), key=lambda form: form.hash != event.instrument)
    return next((form.by_code[event.field] for form in forms if event.field in form.by_code), None)


def _value(workspace: Workspace, event: Event, beside: tuple[Event, ...]) -> str:
    """The value in words; a text of many parts, which nobody could read here, is left out."""
    value, name = event.value or "", event.field
    if question := _question(workspace, event):
        return shortened(words_of_answer(question, value)) if value else ""
    if name == "assessor" or (name == subjects.LEFT and value != "yes"):
        return person_name(workspace, value, beside) if value else ""
    if name in {"instrument", "form"}:
        return next((form.version for form in workspace.instruments() if form.hash == value), "")
    if name == "record":
        owners = {one.id: one.assessor for one in workspace.assessments()}
        return person_name(workspace, owners[value], beside) if value in owners else ""
    if name == log.STATUS:
        return value.partition(" ")[0].replace("_", " ")
    return "" if value.startswith("{") else shortened(value)
