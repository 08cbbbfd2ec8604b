"""Lead: the people of an inspection: rename one, make one of two, and let one leave."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from assessor_app import subjects
from assessor_app.exchange import alike
from assessor_app.messages import Message
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.forms import case_form
from assessor_app.operations.names import names_of
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, Assessment, Change, Owner, Person, Post
from assessor_app.store import Workspace


def members(workspace: Workspace) -> tuple[Person, ...]:
    """The assessors who are in the team now."""
    return tuple(person for person in workspace.people() if person.role is Owner.ASSESSOR and not person.left)


def written_name(name: str) -> str:
    """A name as it is kept: single spaces, composed letters."""
    return unicodedata.normalize("NFC", " ".join(name.split()))


def rename(workspace: Workspace, person: str, name: str) -> Person:
    """Call a member of the team otherwise; everything they did bears the new name.

    `UserError`: ``no-name``, ``repeated-name`` (letter case and spaces make no difference), ``unknown-person``.
    """
    require_lead(workspace)
    found = find(workspace, person)
    check_name(workspace, name, but=found.id)
    workspace.record([Change(subjects.person(found.id), "name", written_name(name))])
    return find(workspace, found.id)


def describe(
    workspace: Workspace, person: str, *, post: Post | None = None, unit: str | None = None,
    teams: Sequence[str] | None = None,
) -> Person:  # fmt: skip
    """Say what somebody is in the team, and in which unit (code or label) and teams of the area they work themselves.

    What is None stays as it is. `UserError`: ``unknown-unit`` with those that there are, ``unknown-person``,
    ``has-cases`` for somebody with cases who is to look only.
    """
    require_lead(workspace)
    found = find(workspace, person)
    said: dict[str, str | None] = {}
    if post is Post.RESEARCH_OFFICER and found.post is not post:
        _owe_no_cases(workspace, found)
    if post is not None:
        said[subjects.POST] = post.value
    if unit is not None:
        said[subjects.UNIT] = _unit_code(workspace, unit) if unit.strip() else None
    if teams is not None:
        said[subjects.TEAMS] = "\n".join(written_name(team) for team in teams if team.strip()) or None
    workspace.record([Change(subjects.person(found.id), field, value) for field, value in said.items()])
    return find(workspace, found.id)


def _owe_no_cases(workspace: Workspace, person: Person) -> None:
    """`UserError` ``has-cases`` for somebody who has casework: a research officer looks only."""
    theirs = [one for one in workspace.assessments() if one.assessor == person.id and one.purpose in CASEWORK]
    if theirs:
        what = Message("{name} has cases: {theirs}.", name=person.name, theirs=len(theirs))
        raise UserError(Problem("has-cases", what, Message("Hand them over first: a research officer looks only.")))


def _unit_code(workspace: Workspace, unit: str) -> str:
    question = case_form(workspace).by_role.get("unit")
    choices = question.choices if question else ()
    for choice in choices:
        if alike(unit) in {alike(choice.code), *(alike(label) for _, label in choice.label.by_language)}:
            return choice.code
    what = Message("“{unit}” is no delivery unit of this inspection.", unit=unit)
    names = ", ".join(str(choice.label) for choice in choices)
    raise UserError(Problem("unknown-unit", what, Message("Use one of: {known}.", known=names)))


def merge(workspace: Workspace, gone: str, kept: str, reason: str) -> Person:
    """Make one person of two: the cases of `gone` are handed over to `kept`, who stays.

    Answers keep their authors, and files of either still come in. `UserError`: ``same-person``, ``no-reason``,
    ``both-have-case`` (two assessments of one case are two people's), ``unknown-person``.
    """
    if find(workspace, gone).id == find(workspace, kept).id:
        raise UserError(
            Problem("same-person", Message("That is one and the same person."), Message("Choose two different people."))
        )
    return _leave(workspace, find(workspace, gone), find(workspace, kept), reason, left=find(workspace, kept).id)


def remove(workspace: Workspace, person: str, reason: str, heir: str = "") -> Person:
    """Let an assessor leave the team; their cases go to `heir`, who is owed if there are any.

    `UserError`: ``no-reason``, ``has-cases``, ``both-have-case``, ``unknown-person``.
    """
    found = find(workspace, person)
    to = find(workspace, heir) if heir else None
    return _leave(workspace, found, to, reason, left="yes")


def bring_back(workspace: Workspace, person: str, reason: str) -> Person:
    """Take somebody who left into the team again; cases that were handed over stay where they are."""
    require_lead(workspace)
    _owe_reason(reason)
    subject = subjects.person(find(workspace, person, left=True).id)
    workspace.record([Change(subject, subjects.LEFT, None, reason=reason.strip())])
    return find(workspace, person)


def find(workspace: Workspace, person: str, *, left: bool = False) -> Person:
    """A member of the team by id or name; with `left` somebody who is in it no longer."""
    for one in workspace.people():
        if one.role is Owner.ASSESSOR and one.left is left and person in {one.id, one.name}:
            return one
    raise UserError(
        Problem("unknown-person", Message("That assessor is not in the team."), Message("Choose one from the list."))
    )


def check_name(workspace: Workspace, name: str, *, but: str = "") -> None:
    """`UserError` where a name is none, or somebody else in the team has it."""
    if not written_name(name):
        raise UserError(Problem("no-name", Message("The assessor has no name."), Message("Type a name or a role.")))
    for person in members(workspace):
        if person.id != but and written_name(person.name).casefold() == written_name(name).casefold():
            what = Message("{name} is in the team already.", name=person.name)
            raise UserError(Problem("repeated-name", what, Message("Use another name.")))


def _leave(workspace: Workspace, gone: Person, heir: Person | None, reason: str, *, left: str) -> Person:
    require_lead(workspace)
    _owe_reason(reason)
    theirs = [one for one in workspace.assessments() if one.assessor == gone.id and one.purpose in CASEWORK]
    if theirs and heir is None:
        what = Message("{name} has cases: {theirs}.", name=gone.name, theirs=len(theirs))
        raise UserError(Problem("has-cases", what, Message("Choose who takes them over.")))
    changes = [Change(subjects.person(gone.id), subjects.LEFT, left, reason=reason.strip())]
    if heir is not None:
        _owe_different_cases(workspace, theirs, heir, names_of(workspace))
        changes += [Change(subjects.assessment(one.id), "assessor", heir.id, reason=reason.strip()) for one in theirs]
    workspace.record(changes)
    return gone


def _owe_different_cases(
    workspace: Workspace, theirs: list[Assessment], heir: Person, names: Mapping[str, str]
) -> None:
    has = {one.case for one in workspace.assessments() if one.assessor == heir.id and one.purpose in CASEWORK}
    problems = [
        Problem(
            "both-have-case",
            Message(
                "{names} has an assessment of case {case} too, and nobody assesses a case twice.",
                names=names[heir.id],
                case=one.case,
            ),
            Message("Hand one of the two over to somebody else first."),
        )
        for one in theirs
        if one.case in has
    ]
    if problems:
        raise UserError(*problems)


def _owe_reason(reason: str) -> None:
    if not reason.strip():
        raise UserError(
            Problem("no-reason", Message("Changing the team needs a reason."), Message("Say why, in a sentence."))
        )
