"""Lead: who assesses which case, handing over, and taking a case out of the sample."""

from __future__ import annotations

from collections.abc import Mapping

from assessor_app import subjects
from assessor_app.operations.forms import case_form
from assessor_app.operations.sample import check_number
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, Assessment, Case, Change, Owner, Purpose
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


def allocate(workspace: Workspace, case: str, person: str, purpose: Purpose = Purpose.FIRST) -> Assessment:
    """Give a case to an assessor. A second assessment is blind: it starts with the case details only.

    `UserError` for an unknown case or person, a case out of the sample, and a first assessment
    where there is one (hand that over instead). Like all that follows, only a lead does this.
    """
    owe_lead(workspace)
    found = find_case(workspace, case)
    case = found.number
    _assessor(workspace, person)
    if found.eliminated:
        mend = "Bring it back into the sample first."
        raise UserError(Problem("eliminated", f"Case {case} was removed from the sample.", mend))
    others = _casework(workspace, case)
    if purpose is Purpose.FIRST and any(one.purpose is Purpose.FIRST for one in others):
        mend = "Hand it over, or ask for a second assessment."
        raise UserError(Problem("allocated", f"Case {case} has an assessor already.", mend))
    if any(one.assessor == person for one in others):
        raise UserError(Problem("allocated", f"{person} has case {case} already.", "Choose another assessor."))
    changes = allocation_changes(
        workspace.inspection().id, case, person, case_form(workspace).hash, found.details, purpose=purpose
    )
    workspace.record(changes)
    return workspace.assessment(subjects.bare(changes[0].subject))


def hand_over(workspace: Workspace, assessment: str, person: str, reason: str) -> Assessment:
    """Give a part-done assessment to a colleague; its answers keep their authors.

    `UserError` for a colleague who has the case already: a second assessment is somebody else's.
    """
    owe_lead(workspace)
    _owe_reason(reason, "Handing a case over")
    _assessor(workspace, person)
    case = workspace.assessment(assessment).case
    if any(one.assessor == person for one in _casework(workspace, case)):
        raise UserError(Problem("allocated", f"{person} has case {case} already.", "Choose another assessor."))
    workspace.record([Change(subjects.assessment(assessment), "assessor", person, reason=reason.strip())])
    return workspace.assessment(assessment)


def eliminate(workspace: Workspace, case: str, reason: str, replacement: str = "") -> Case:
    """Take a case out of the sample; `replacement` is the number of the case that comes instead.

    The case's answers are kept and count nowhere. A replacement that is not in the sample is taken in.
    `UserError` without a reason, for an unknown case, and for a replacement that cannot be one.
    """
    owe_lead(workspace)
    _owe_reason(reason, "Removing a case from the sample")
    case = find_case(workspace, case).number
    changes = [Change(subjects.case(case), "sample", "eliminated", reason=reason.strip())]
    if replacement:
        subject = subjects.case(_replacement(workspace, case, replacement.strip()))
        changes += [Change(subject, "sample", "in"), Change(subject, "replaces", case)]
    workspace.record(changes)
    return find_case(workspace, case)


def bring_back(workspace: Workspace, case: str, reason: str) -> Case:
    """Take a removed case into the sample again."""
    owe_lead(workspace)
    _owe_reason(reason, "Bringing a case back into the sample")
    case = find_case(workspace, case).number
    workspace.record([Change(subjects.case(case), "sample", "in", reason=reason.strip())])
    return find_case(workspace, case)


def set_record(workspace: Workspace, case: str, assessment: str, reason: str) -> Case:
    """Choose which of a case's assessments counts."""
    owe_lead(workspace)
    _owe_reason(reason, "Choosing the assessment that counts")
    case = find_case(workspace, case).number
    chosen = workspace.assessment(assessment)
    if chosen.case != case or chosen.purpose not in CASEWORK:
        what = f"That assessment is not one of case {case}."
        raise UserError(Problem("other-case", what, "Choose one of the case’s own."))
    workspace.record([Change(subjects.case(case), "record", assessment, reason=reason.strip())])
    return find_case(workspace, case)


def find_case(workspace: Workspace, number: str) -> Case:
    """The case with this number (letter case ignored); `UserError` when there is none."""
    for case in workspace.cases():
        if case.number.casefold() == number.strip().casefold():
            return case
    raise UserError(Problem("unknown-case", f"There is no case {number} in this file.", "Check the case number."))


def owe_lead(workspace: Workspace) -> None:
    """`UserError` in an assessor's file: such a change would have the lead's program refuse the return."""
    if workspace.owner is not Owner.LEAD:
        raise UserError(Problem("lead-only", "Only the lead inspector does this.", "Ask the lead inspector."))


def _casework(workspace: Workspace, case: str) -> list[Assessment]:
    return [one for one in workspace.assessments() if one.case == case and one.purpose in CASEWORK]


def _replacement(workspace: Workspace, case: str, number: str) -> str:
    """The number of the case that comes instead, as the sample writes it if it has it."""
    known = {one.number.casefold(): one.number for one in workspace.cases()}
    number = known.get(number.casefold(), number)
    problems = check_number(number)
    if number == case:
        what = f"Case {case} cannot come instead of itself."
        problems = (Problem("same-case", what, "Choose another case."),)
    if problems:
        raise UserError(*problems)
    return number


def _assessor(workspace: Workspace, identity: str) -> None:
    known = [person.id for person in workspace.people() if person.role is Owner.ASSESSOR]
    if identity not in known:
        mend = f"Choose one of: {', '.join(known)}." if known else "Add the assessor to the team first."
        raise UserError(Problem("unknown-person", f"There is no assessor “{identity}” in the team.", mend))


def _owe_reason(reason: str, what: str) -> None:
    if not reason.strip():
        raise UserError(Problem("no-reason", f"{what} needs a reason.", "Say why, in a sentence."))
