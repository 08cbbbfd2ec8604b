"""Lead: who assesses which case, handing over, and taking a case out of the sample."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from assessor_app import subjects
from assessor_app.messages import Message
from assessor_app.operations.forms import case_form
from assessor_app.operations.impartiality import owe_impartial
from assessor_app.operations.names import names_of
from assessor_app.operations.sample import SampleCase, check_number
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, Assessment, Case, Change, Owner, Person, Post, Purpose
from assessor_app.store import Workspace


def allocation_changes(
    inspection: str,
    case: str,
    person: str,
    instrument: str,
    details: Mapping[str, str],
    *,
    purpose: Purpose = Purpose.FIRST,
) -> list[Change]:
    """The changes that mint an assessment of this case and prefill its case details."""
    subject = subjects.assessment(subjects.mint(inspection, case, person, purpose.value))
    values = {
        "case": case,
        "assessor": person,
        "purpose": purpose.value,
        "instrument": instrument,
        "status": "not_started",
    }
    changes = [Change(subject, name, value) for name, value in values.items()]
    return changes + [Change(subject, code, value, instrument) for code, value in sorted(details.items())]


def allocate(
    workspace: Workspace, case: str, person: str, purpose: Purpose = Purpose.FIRST, *, although: str = ""
) -> Assessment:
    """Give a case to an assessor. A second assessment is blind: it starts with the case details only.

    `UserError` for an unknown case or person, a case out of the sample, a first assessment
    where there is one (hand that over instead), and ``own-case`` for somebody who must not assess it (`impartiality`),
    unless `although` says why they do. Like all that follows, only a lead does this.
    """
    require_lead(workspace)
    found = find_case(workspace, case)
    case = found.number
    person = _assessor(workspace, person)
    if found.eliminated:
        mend = Message("Bring it back into the sample first.")
        raise UserError(Problem("eliminated", Message("Case {case} was removed from the sample.", case=case), mend))
    others = _casework(workspace, case)
    if purpose is Purpose.FIRST and any(one.purpose is Purpose.FIRST for one in others):
        mend = Message("Hand it over, or ask for a second assessment.")
        raise UserError(Problem("allocated", Message("Case {case} has an assessor already.", case=case), mend))
    _owe_no_other(others, person, names_of(workspace))
    owe_impartial(workspace, found, person, although)
    changes = allocation_changes(
        workspace.inspection().id, case, person, case_form(workspace).hash, found.details, purpose=purpose
    )
    workspace.record(replace(each, reason=although.strip()) if each.field == "assessor" else each for each in changes)
    return workspace.assessment(subjects.bare(changes[0].subject))


def hand_over(workspace: Workspace, assessment: str, person: str, reason: str, *, although: str = "") -> Assessment:
    """Give a part-done assessment to a colleague; its answers keep their authors.

    `UserError` for a colleague who has the case already (a second assessment is somebody else's), and ``own-case``
    as in `allocate`.
    """
    require_lead(workspace)
    _owe_reason(reason, "Handing a case over")
    person = _assessor(workspace, person)
    case = workspace.assessment(assessment).case
    _owe_no_other(_casework(workspace, case), person, names_of(workspace))
    owe_impartial(workspace, find_case(workspace, case), person, although)
    reason = f"{reason.strip()} {although.strip()}"
    workspace.record([Change(subjects.assessment(assessment), "assessor", person, reason=reason.strip())])
    return workspace.assessment(assessment)


def eliminate(workspace: Workspace, case: str, reason: str, replacement: SampleCase | str = "") -> Case:
    """Take a case out of the sample; `replacement` is the case that comes instead, or its number.

    The case's answers are kept and count nowhere. A replacement that is not in the sample is taken in, with
    the reference, name and details that are given for it (a case of the reserve has its own).
    `UserError` without a reason, for an unknown case, and for a replacement that cannot be one.
    """
    require_lead(workspace)
    _owe_reason(reason, "Removing a case from the sample")
    case = find_case(workspace, case).number
    changes = [Change(subjects.case(case), "sample", subjects.ELIMINATED, reason=reason.strip())]
    instead = SampleCase(replacement) if isinstance(replacement, str) else replacement
    if instead.number.strip():
        number = _replacement(workspace, case, instead.number.strip())
        changes += case_changes(replace(instead, number=number), case_form(workspace).hash)
        changes.append(Change(subjects.case(number), "replaces", case))
    workspace.record(changes)
    return find_case(workspace, case)


def undo_elimination(workspace: Workspace, case: str, reason: str) -> Case:
    """Take both back: the case into the sample again, and what came instead of it out again.

    A replacement that came from the reserve waits there again. One that somebody assesses by now stays in the sample:
    its answers are not to be lost by an undo.
    """
    require_lead(workspace)
    _owe_reason(reason, "Bringing a case back into the sample")
    case = find_case(workspace, case).number
    changes = [Change(subjects.case(case), "sample", "in", reason=reason.strip())]
    for one in workspace.cases():
        came_instead = workspace.value(subjects.case(one.number), "replaces") == case and not one.eliminated
        if came_instead and not _casework(workspace, one.number):
            changes += _taken_back(workspace, one.number, reason.strip())
    workspace.record(changes)
    return find_case(workspace, case)


def _taken_back(workspace: Workspace, number: str, reason: str) -> list[Change]:
    """A replacement as it was before: in reserve, or not in the sample at all."""
    subject = subjects.case(number)
    was = [event.value for event in workspace.history(subject, "sample")]
    before = subjects.RESERVE if subjects.RESERVE in was else subjects.ELIMINATED
    return [Change(subject, "sample", before, reason=reason), Change(subject, "replaces", None, reason=reason)]


def keep_in_reserve(workspace: Workspace, cases: Iterable[SampleCase]) -> int:
    """Keep further cases, with their details, to replace others; those that are known already stay as they are.

    The number of cases taken in. `UserError` for numbers that cannot be.
    """
    require_lead(workspace)
    known = {case.number.casefold() for case in workspace.cases()}
    new = [case for case in cases if case.number.casefold() not in known]
    problems = [problem for case in new for problem in check_number(case.number)]
    if problems:
        raise UserError(*problems)
    form = case_form(workspace).hash
    workspace.record([change for case in new for change in case_changes(case, form, sample=subjects.RESERVE)])
    return len(new)


def case_changes(case: SampleCase, instrument: str, *, sample: str = "in") -> list[Change]:
    """The changes that make a case known: whether it is in the sample, what finds its file, its details."""
    subject = subjects.case(case.number)
    given = {"sample": sample, "reference": case.reference, "name": case.name}
    given |= {subjects.MANAGER: case.manager, subjects.TEAM: case.team}
    changes = [Change(subject, field, value) for field, value in given.items() if value]
    return changes + [
        Change(subject, f"detail:{code}", value, instrument) for code, value in sorted(case.details.items())
    ]


def bring_back(workspace: Workspace, case: str, reason: str) -> Case:
    """Take a removed case into the sample again."""
    require_lead(workspace)
    _owe_reason(reason, "Bringing a case back into the sample")
    case = find_case(workspace, case).number
    workspace.record([Change(subjects.case(case), "sample", "in", reason=reason.strip())])
    return find_case(workspace, case)


def set_record(workspace: Workspace, case: str, assessment: str, reason: str) -> Case:
    """Choose which of a case's assessments counts."""
    require_lead(workspace)
    _owe_reason(reason, "Choosing the assessment that counts")
    case = find_case(workspace, case).number
    chosen = workspace.assessment(assessment)
    if chosen.case != case or chosen.purpose not in CASEWORK:
        what = Message("That assessment is not one of case {case}.", case=case)
        raise UserError(Problem("other-case", what, Message("Choose one of the case’s own.")))
    workspace.record([Change(subjects.case(case), "record", assessment, reason=reason.strip())])
    return find_case(workspace, case)


def find_case(workspace: Workspace, number: str) -> Case:
    """The case with this number (letter case ignored); `UserError` when there is none."""
    for case in workspace.cases():
        if case.number.casefold() == number.strip().casefold():
            return case
    raise UserError(
        Problem(
            "unknown-case",
            Message("There is no case {number} in this file.", number=number),
            Message("Check the case number."),
        )
    )


def require_lead(workspace: Workspace) -> None:
    """`UserError` in an assessor's file: such a change would have the lead's program refuse the return."""
    if workspace.owner is not Owner.LEAD:
        raise UserError(
            Problem("lead-only", Message("Only the lead inspector does this."), Message("Ask the lead inspector."))
        )


def _casework(workspace: Workspace, case: str) -> list[Assessment]:
    return [one for one in workspace.assessments() if one.case == case and one.purpose in CASEWORK]


def _replacement(workspace: Workspace, case: str, number: str) -> str:
    """The number of the case that comes instead, as the sample writes it if it has it."""
    known = {one.number.casefold(): one.number for one in workspace.cases()}
    number = known.get(number.casefold(), number)
    problems = check_number(number)
    if any(one.number == number and not one.eliminated for one in workspace.cases()) and number != case:
        what = Message("Case {number} is in the sample already, so it cannot come instead of another.", number=number)
        problems = (Problem("in-sample", what, Message("Choose a case of the reserve, or type a new number.")),)
    if number == case:
        what = Message("Case {case} cannot come instead of itself.", case=case)
        problems = (Problem("same-case", what, Message("Choose another case.")),)
    if problems:
        raise UserError(*problems)
    return number


def _assessor(workspace: Workspace, identity: str) -> str:
    """The id of a member of the team, who may also be named by their name."""
    team = [person for person in workspace.people() if person.role is Owner.ASSESSOR and not person.left]
    for person in team:
        if identity in {person.id, person.name}:
            _owe_no_looker(person)
            return person.id
    names = ", ".join(person.name for person in team)
    mend = Message("Choose one of: {names}.", names=names) if team else Message("Add the assessor to the team first.")
    raise UserError(Problem("unknown-person", Message("That assessor is not in the team."), mend))


def _owe_no_looker(person: Person) -> None:
    """`UserError` for a research officer, who looks only."""
    if person.post is Post.RESEARCH_OFFICER:
        what = Message("{name} is a research officer, who looks only and is given no cases.", name=person.name)
        raise UserError(Problem("looks-only", what, Message("Choose somebody else, or change the role in the team.")))


def _owe_no_other(others: Iterable[Assessment], person: str, names: Mapping[str, str]) -> None:
    """`UserError` where somebody has an assessment of the case already: a second one is somebody else's."""
    for one in others:
        if one.assessor == person:
            what = Message("{names} has case {case} already.", names=names[person], case=one.case)
            raise UserError(Problem("allocated", what, Message("Choose another assessor.")))


def _owe_reason(reason: str, what: str) -> None:
    if not reason.strip():
        raise UserError(
            Problem("no-reason", Message("{what} needs a reason.", what=what), Message("Say why, in a sentence."))
        )
