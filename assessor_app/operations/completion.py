"""Check answers, complete a case, reopen it, check it and sign it off."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assessor_app import log, subjects
from assessor_app.instrument import OpenPoint, case_state
from assessor_app.messages import Message
from assessor_app.operations.answer_entry import NOTE, notes, typed_in
from assessor_app.operations.quality_rules import blocking
from assessor_app.problems import Place, Problem, Severity, UserError
from assessor_app.records import LOCKED, Assessment, Change, Conflict, Kind, Owner, Status, Text
from assessor_app.store import Workspace

_PERSONAL = (
    ("postcode", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b"), Message("a postcode")),
    ("telephone", re.compile(r"(?<!\d)(?:\+44|0)(?: ?\d){9,10}(?!\d)"), Message("a telephone number")),
    ("long-number", re.compile(r"(?<![\d.,])\d{7,}(?![\d.,])"), Message("a long number")),
    ("e-mail", re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"), Message("an e-mail address")),
    ("title", re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][a-z]+"), Message("a person’s name")),
)


@dataclass(frozen=True, slots=True)
class Checked:
    """What stands between an assessment and completing it: what is owed, and what to look at again."""

    owed: tuple[OpenPoint, ...]
    warnings: tuple[tuple[str, Problem], ...]
    """Pairs of a question's code, or of `NOTE` and a note's id, and what to look at again there."""
    odd: tuple[tuple[str, Text], ...] = ()
    """Pairs of a question's code and why its answer sits oddly with others, in the words of the form."""
    unread: tuple[tuple[str, Problem], ...] = ()
    """Pairs of a question's code and why what stands typed in its field is not an answer yet; each is owed too."""


def check_answers(workspace: Workspace, assessment: str) -> Checked:
    """Everything open in an assessment, in the order of the walk, errors apart from warnings."""
    found = workspace.assessment(assessment)
    form = workspace.form(found.instrument)
    answers = workspace.answers(assessment)
    now = case_state(form, answers, typed_in(workspace).get(assessment, {}))
    return Checked(
        tuple(now.owed.values()),
        _warnings(workspace, found, answers),
        form.odd(now.active),
        tuple(now.refused.items()),
    )


def complete(workspace: Workspace, assessment: str) -> Assessment:
    """Mark an assessment complete, with a digest of its answers; it is locked from then on.

    `UserError` with one problem for each open point when anything is owed.
    """
    found = workspace.assessment(assessment)
    if found.status in LOCKED and not found.changed_since_complete:
        what = Message("Case {case} is complete already.", case=found.case)
        raise UserError(Problem("complete", what, Message("Nothing needs doing.")))
    checked = check_answers(workspace, assessment)
    unread = dict(checked.unread)
    owed = [_owed(found, point) for point in checked.owed if point.code not in unread]
    if owed or unread:
        raise UserError(*owed, *(replace(problem, where=_place(found, code)) for code, problem in unread.items()))
    return _set_status(workspace, found, Status.COMPLETE)


def reopen(workspace: Workspace, assessment: str, reason: str) -> Assessment:
    """Unlock a complete assessment. `UserError` without a reason, or when it is open already."""
    found = workspace.assessment(assessment)
    if found.status not in LOCKED:
        what = Message("Case {case} is not complete, so there is nothing to reopen.", case=found.case)
        raise UserError(Problem("not-complete", what, Message("Go on answering it.")))
    _owe_reason(
        reason, Problem("no-reason", Message("Reopening a case needs a reason."), Message("Say why, in a sentence."))
    )
    subject = subjects.assessment(assessment)
    workspace.record([Change(subject, "status", Status.IN_PROGRESS.value, reason=reason.strip())])
    return workspace.assessment(assessment)


def mark_checked(workspace: Workspace, assessment: str) -> Assessment:
    """Lead: say that the quality of a complete assessment has been checked."""
    return _advance(workspace, assessment, Status.CHECKED, {Status.COMPLETE})


def sign_off(workspace: Workspace, assessment: str) -> Assessment:
    """Lead: sign a complete or checked assessment off, in one step.

    It stays signed off whatever the lead does afterwards; an assessor's new answer is told as a
    change since. `UserError`: ``lead-only``, ``not-complete``, ``different-answers``, ``rule`` of the lead's that
    stops it.
    """
    _owe_lead(workspace)
    if stopping := blocking(workspace, assessment):
        mend = Message("Send the case back, or change the rule.")
        raise UserError(*(Problem("rule", one.words, mend, where=Place(case=one.case)) for one in stopping))
    return _advance(workspace, assessment, Status.SIGNED_OFF, {Status.COMPLETE, Status.CHECKED})


def undo_sign_off(workspace: Workspace, assessment: str, reason: str) -> Assessment:
    """Lead: take back that an assessment is signed off or checked; it is what it was before that step.

    Its answers stay locked. `UserError`: ``lead-only``, ``no-reason``, ``not-signed-off``.
    """
    _owe_lead(workspace)
    found = workspace.assessment(assessment)
    if found.status not in {Status.CHECKED, Status.SIGNED_OFF}:
        what = Message("Case {case} is neither checked nor signed off.", case=found.case)
        raise UserError(Problem("not-signed-off", what, Message("Nothing needs doing.")))
    _owe_reason(
        reason, Problem("no-reason", Message("Undoing a sign-off needs a reason."), Message("Say why, in a sentence."))
    )
    before = _step_before(workspace, found)
    value = log.join_status(before, log.split_status(_status_value(workspace, found))[1])
    workspace.record([Change(subjects.assessment(found.id), log.STATUS, value, reason=reason.strip())])
    return workspace.assessment(found.id)


def send_back(workspace: Workspace, assessment: str, reason: str) -> Assessment:
    """Lead: open a complete, checked or signed-off assessment again, for its assessor to go on with.

    The next workbook of cases for the assessor says so, with the reason; no other case is opened.
    `UserError`: ``lead-only``, ``not-complete``, ``no-reason``.
    """
    _owe_lead(workspace)
    found = workspace.assessment(assessment)
    if found.status not in LOCKED:
        what = Message("Case {case} is not complete, so there is nothing to send back.", case=found.case)
        raise UserError(Problem("not-complete", what, Message("Its assessor is still working on it.")))
    _owe_reason(
        reason, Problem("no-reason", Message("Sending a case back needs a reason."), Message("Say why, in a sentence."))
    )
    return reopen(workspace, assessment, reason)


def _step_before(workspace: Workspace, found: Assessment) -> Status:
    """Checked, if a signed-off assessment was that before it was signed off; else complete."""
    if found.status is Status.CHECKED:
        return Status.COMPLETE
    past = workspace.history(subjects.assessment(found.id), log.STATUS)
    passed = (log.split_status(event.value)[0] for event in past)
    return next((status for status in passed if status in {Status.COMPLETE, Status.CHECKED}), Status.COMPLETE)


def _status_value(workspace: Workspace, found: Assessment) -> str:
    return workspace.value(subjects.assessment(found.id), log.STATUS) or ""


def _advance(workspace: Workspace, assessment: str, status: Status, allowed: set[Status]) -> Assessment:
    _owe_lead(workspace)
    found = workspace.assessment(assessment)
    if found.status not in allowed or found.changed_since_complete:
        what = Message("Case {case} is not complete, or has changed since.", case=found.case)
        raise UserError(Problem("not-complete", what, Message("Have it completed first.")))
    if any(_is_sealed(conflict, assessment) for conflict in workspace.conflicts()):
        what = Message("Different answers are still to be settled in case {case}.", case=found.case)
        raise UserError(Problem("different-answers", what, Message("Settle them first.")))
    return _set_status(workspace, found, status)


def _is_sealed(conflict: Conflict, assessment: str) -> bool:
    """Whether it is a conflict between answers of this assessment, not about how far it is."""
    return conflict.subject == subjects.assessment(assessment) and log.is_sealed(conflict.field)


def _owe_lead(workspace: Workspace) -> None:
    if workspace.owner is not Owner.LEAD:
        raise UserError(
            Problem(
                "lead-only", Message("Only the lead inspector does this."), Message("Send the completed work back.")
            )
        )


def _owe_reason(reason: str, owed: Problem) -> None:
    if not reason.strip():
        raise UserError(owed)


def _set_status(workspace: Workspace, found: Assessment, status: Status) -> Assessment:
    subject = subjects.assessment(found.id)
    value = log.join_status(status, log.digest(workspace.standing(subject)))
    workspace.record([Change(subject, "status", value)])
    return workspace.assessment(found.id)


def _owed(found: Assessment, point: OpenPoint) -> Problem:
    return Problem(f"owed-{point.kind}", Message("{owed}", owed=point.message), where=_place(found, point.code))


def _place(found: Assessment, code: str) -> Place:
    return Place(case=found.case, question=code)


def _warnings(workspace: Workspace, found: Assessment, answers: dict[str, str]) -> tuple[tuple[str, Problem], ...]:
    form = workspace.form(found.instrument)
    active = form.active(answers)
    warnings = []
    for question in form.instrument.questions:
        if question.code in active and question.kind is Kind.TEXT:
            warnings += [(question.code, problem) for problem in personal_data(answers.get(question.code, ""))]
    subject = subjects.assessment(found.id)
    for note, text in notes(workspace, found.id).items():
        warnings += [(f"{NOTE}{note}", problem) for problem in personal_data(text)]
    for conflict in workspace.conflicts():
        if conflict.subject == subject:
            what = Message("Two different answers stand here.")
            warnings.append(
                (conflict.field, Problem("conflict", what, Message("The lead inspector settles which counts.")))
            )
    return tuple(warnings)


def personal_data(text: str) -> tuple[Problem, ...]:
    """A warning for each kind of personal detail that a text seems to hold. The text is not repeated."""
    return tuple(
        Problem(
            f"personal-{code}",
            Message("This text seems to hold {words}.", words=words),
            Message("Summarise instead."),
            severity=Severity.WARNING,
        )
        for code, pattern, words in _PERSONAL
        if pattern.search(text)
    )
