"""Lead: the delivery units of an inspection: add one, name one otherwise, make one of two, take one out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assessor_app import subjects
from assessor_app.exchange import alike
from assessor_app.instrument import OwnAnswer, named_answers, own_answer, written_answers
from assessor_app.messages import Message
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.forms import case_form
from assessor_app.operations.list_units import unit_question
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, Change, Question
from assessor_app.store import Workspace


@dataclass(frozen=True, slots=True)
class Unit:
    """A delivery unit: its code for ever, its names, how many cases it has (removed ones too), and who works in it."""

    code: str
    name: str
    welsh: str
    cases: int
    people: tuple[str, ...]


def units(workspace: Workspace) -> tuple[Unit, ...]:
    """The units of the inspection in their order; none where the form has no list of them that is the inspection's."""
    question = unit_question(case_form(workspace))
    cases, people = workspace.cases(), workspace.people()
    return tuple(
        Unit(
            one.code, one.english, one.welsh,
            sum(1 for case in cases if question and case.details.get(question.code) == one.code),
            tuple(person.name for person in people if person.unit == one.code and not person.left),
        )
        for one in (map(own_answer, question.choices) if question else ())
    )  # fmt: skip


def add_unit(workspace: Workspace, name: str, welsh: str = "") -> Unit:
    """A further unit. `UserError`: ``no-name``, ``repeated-unit``, ``no-own-units`` (the form has its own)."""
    question, answers = _known(workspace)
    (new,) = named_answers([name]) or (OwnAnswer("", ""),)
    _owe_name(answers, name)
    number, code = 2, new.code
    while code in {one.code for one in answers}:
        code, number = f"{new.code}_{number}", number + 1
    workspace.record([_listed(question, [*answers, replace(new, code=code, welsh=" ".join(welsh.split()))])])
    return find_unit(workspace, code)


def rename_unit(workspace: Workspace, unit: str, name: str, welsh: str = "") -> Unit:
    """Call a unit otherwise, everywhere; its code stays, so no answer changes. `UserError` as `add_unit`."""
    question, answers = _known(workspace)
    code = find_unit(workspace, unit).code
    _owe_name([one for one in answers if one.code != code], name)
    named = OwnAnswer(code, " ".join(name.split()), " ".join(welsh.split()))
    workspace.record([_listed(question, [named if one.code == code else one for one in answers])])
    return find_unit(workspace, code)


def merge_units(workspace: Workspace, gone: str, kept: str, reason: str) -> Unit:
    """Make one unit of two: cases, assessments and people of `gone` are in `kept` from now on.

    `UserError`: ``same-unit``, ``no-reason``, ``unknown-unit``.
    """
    if find_unit(workspace, gone).code == find_unit(workspace, kept).code:
        what = Message("That is one and the same unit.")
        raise UserError(Problem("same-unit", what, Message("Choose two different units.")))
    remove_unit(workspace, gone, reason, kept)
    return find_unit(workspace, kept)


def remove_unit(workspace: Workspace, unit: str, reason: str, heir: str = "") -> Unit:
    """Take a unit out; its cases and people go to `heir`, who is owed if there are any.

    `UserError`: ``no-reason``, ``has-cases``, ``last-unit``, ``unknown-unit``.
    """
    question, answers = _known(workspace)
    if not reason.strip():
        what = Message("Changing the delivery units needs a reason.")
        raise UserError(Problem("no-reason", what, Message("Say why, in a sentence.")))
    found, to = find_unit(workspace, unit), find_unit(workspace, heir).code if heir else ""
    if len(answers) == 1:
        what = Message("{name} is the only delivery unit.", name=found.name)
        raise UserError(Problem("last-unit", what, Message("Add another one first.")))
    moved = list(_moved(workspace, question, found.code, to, reason.strip()))
    if moved and not to:
        what = Message("{name} still has cases or people.", name=found.name)
        raise UserError(Problem("has-cases", what, Message("Choose the unit that they are in from now on.")))
    left = [one for one in answers if one.code != found.code]
    workspace.record([replace(_listed(question, left), reason=reason.strip()), *moved])
    return found


def find_unit(workspace: Workspace, unit: str) -> Unit:
    """A unit by its code or one of its names; `UserError` ``unknown-unit`` with those that there are."""
    known = units(workspace)
    for one in known:
        if alike(unit) in {alike(one.code), alike(one.name), alike(one.welsh)} - {""}:
            return one
    what = Message("“{unit}” is no delivery unit of this inspection.", unit=unit)
    mend = Message("Use one of: {known}.", known=", ".join(one.name for one in known))
    raise UserError(Problem("unknown-unit", what, mend))


def _known(workspace: Workspace) -> tuple[Question, tuple[OwnAnswer, ...]]:
    require_lead(workspace)
    question = unit_question(case_form(workspace))
    if question is None:
        what = Message("The delivery units belong to this assessment form, not to the inspection.")
        raise UserError(Problem("no-own-units", what, Message("Change them in a new version of the form.")))
    return question, tuple(map(own_answer, question.choices))


def _owe_name(others: Sequence[OwnAnswer], name: str) -> None:
    if not any(letter.isalnum() for letter in name):
        raise UserError(Problem("no-name", Message("The delivery unit has no name."), Message("Type its name.")))
    for one in others:
        if alike(name) in {alike(one.english), alike(one.welsh)}:
            what = Message("There is a delivery unit {name} already.", name=one.english)
            raise UserError(Problem("repeated-unit", what, Message("Use another name.")))


def _listed(question: Question, answers: Sequence[OwnAnswer]) -> Change:
    return Change(subjects.INSPECTION, f"{subjects.OWN_LIST}{question.list_name}", written_answers(answers))


def _moved(workspace: Workspace, question: Question, gone: str, to: str, reason: str) -> Iterator[Change]:
    """What puts the cases, assessments and people of one unit into another."""
    form = case_form(workspace).hash
    for case in workspace.cases():
        if case.details.get(question.code) == gone:
            yield Change(subjects.case(case.number), f"detail:{question.code}", to, form, reason=reason)
    for one in workspace.assessments():
        there = subjects.assessment(one.id)
        if one.purpose in CASEWORK and workspace.value(there, question.code) == gone:
            yield Change(there, question.code, to, one.instrument, reason=reason)
    for person in workspace.people():
        if person.unit == gone:
            yield Change(subjects.person(person.id), subjects.UNIT, to or None, reason=reason)
