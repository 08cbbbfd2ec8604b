"""Lead: look at different answers and choose which counts; set a return aside and take it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assessor_app import subjects
from assessor_app.instrument import words_of_answer
from assessor_app.messages import Message
from assessor_app.operations.change_words import FIELD_WORDS
from assessor_app.operations.names import names_of
from assessor_app.problems import Problem, Severity, UserError
from assessor_app.records import Conflict, Event, Question
from assessor_app.store import Workspace
from assessor_app.translations import say


@dataclass(frozen=True, slots=True)
class Side:
    """One of several different answers: its value, the value in words, who gave it and when."""

    value: str | None
    words: str
    author: str
    time: str
    stands: bool
    event: str


@dataclass(frozen=True, slots=True)
class DifferentAnswers:
    """Two or more different answers to one question, none made in knowledge of the others.

    `dropped` says that the version of the form which the case is on now no longer asks the question:
    the answers count nowhere, and are said and settled as they were asked.
    """

    subject: str
    field: str
    case: str
    assessment: str
    question: str
    sides: tuple[Side, ...]
    dropped: bool = False


def different_answers(workspace: Workspace, language: str = "en") -> tuple[DifferentAnswers, ...]:
    """Every open conflict, in the order of case and question. The flags come from the same list."""
    names = names_of(workspace)
    found = [_in_words(workspace, conflict, names, language) for conflict in workspace.conflicts()]
    return tuple(sorted(found, key=lambda one: (one.case, one.subject, one.field)))


def settle(workspace: Workspace, subject: str, field: str, value: str | None, reason: str) -> Event:
    """Choose which of several different answers counts; the choice names all sides and the reason.

    `value` must be one of the sides'. `UserError` without a reason or where nothing disagrees.
    """
    conflict = next((one for one in workspace.conflicts() if (one.subject, one.field) == (subject, field)), None)
    if conflict is None:
        raise UserError(
            Problem(
                "no-conflict", Message("Nothing disagrees here."), Message("Look at the list of different answers.")
            )
        )
    if value not in {event.value for event in conflict.current}:
        raise UserError(
            Problem("not-a-side", Message("That is not one of the different answers."), Message("Choose one of them."))
        )
    if not reason.strip():
        raise UserError(
            Problem("no-reason", Message("Choosing an answer needs a reason."), Message("Say why, in a sentence."))
        )
    return workspace.settle(subject, field, value, reason.strip())


def set_aside(workspace: Workspace, receipt: str, reason: str) -> tuple[Problem, ...]:
    """Undo the bringing in of a workbook: what came only by it is kept and counts nowhere.

    Returns a note if nothing changes by it, because all that it brought also came another way.
    """
    _known(workspace, receipt)
    if not reason.strip():
        raise UserError(
            Problem("no-reason", Message("Setting work aside needs a reason."), Message("Say why, in a sentence."))
        )
    workspace.set_aside(receipt, reason.strip())
    if workspace.count_aside(receipt):
        return ()
    what = Message(
        "Nothing changes: everything that came with this workbook also came with others, or was here before."
    )
    mend = Message("Set those aside too, if it is not to count; or take this one back.")
    return (Problem("aside-without-effect", what, mend, severity=Severity.WARNING),)


def take_back(workspace: Workspace, receipt: str, reason: str) -> None:
    """Let a workbook that was set aside count again."""
    _known(workspace, receipt)
    workspace.take_back(receipt, reason.strip())


def _known(workspace: Workspace, receipt: str) -> None:
    if receipt not in {one.id for one in workspace.receipts()}:
        raise UserError(
            Problem("unknown-receipt", Message("No such work was brought in."), Message("Choose it from the list."))
        )


def _in_words(workspace: Workspace, conflict: Conflict, names: Mapping[str, str], language: str) -> DifferentAnswers:
    case, question = subjects.bare(conflict.subject), None
    assessment, dropped = "", False
    if subjects.kind(conflict.subject) == "assessment":
        assessment = subjects.bare(conflict.subject)
        found = workspace.assessment(assessment)
        case = found.case
        question, dropped = _question(workspace, found.instrument, conflict)
    sides = tuple(
        Side(
            value=event.value,
            words=value_words(question, event.value, language),
            author=names[event.author],
            time=event.time,
            stands=event.id == conflict.stands.id,
            event=event.id,
        )
        for event in conflict.current
    )
    label = FIELD_WORDS.get(conflict.field.partition(":")[0], conflict.field)
    words = question.label.to(language) if question else say(label, language)
    return DifferentAnswers(conflict.subject, conflict.field, case, assessment, words, sides, dropped)


def _question(workspace: Workspace, instrument: str, conflict: Conflict) -> tuple[Question | None, bool]:
    """The question that the answers are to; and whether the case's version of the form has dropped it."""
    known = {form.hash: form for form in workspace.instruments()}
    now = known[instrument].by_code.get(conflict.field) if instrument in known else None
    given = [event.instrument for event in conflict.current if event.instrument in known]
    asked = (known[each].by_code.get(conflict.field) for each in [*given, *known])
    before = next((question for question in asked if question is not None), None)
    return (now, False) if now is not None else (before, before is not None)


def value_words(question: Question | None, value: str | None, language: str = "en") -> str:
    """A stored value as a person reads it: the labels of choices, else the value itself."""
    if value is None:
        return ""
    if question is None:
        return value.partition(" ")[0].replace("_", " ")
    return words_of_answer(question, value, language)
