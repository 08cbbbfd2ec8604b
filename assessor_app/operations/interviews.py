"""Lead: interviews, questionnaires and notes of evidence that are tied to an inspection and to no case.

Each is kept like an assessment of purpose `Purpose.INTERVIEW`, under the respondent's code, never a
name. They stay in the lead's file, are counted in no score, and are put into tables here.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Mapping

from assessor_app import bundled, subjects
from assessor_app.instrument import keep_own, load
from assessor_app.messages import Message
from assessor_app.operations.allocation import allocation_changes
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.completion import complete
from assessor_app.operations.forms import INTERVIEW_FORMS, case_form
from assessor_app.operations.tabulation import CODE, Respondent, Tabulation, question_tables
from assessor_app.problems import Problem, UserError
from assessor_app.records import LOCKED, Assessment, Change, Instrument, Owner, Purpose
from assessor_app.store import Workspace

CRITERION = "criterion"
"""The question of the notes of evidence that says which leadership criterion they are about."""

SampleInterviews = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Form id -> respondent's code -> question code -> value."""

_CODE = re.compile(r"[A-Z]{1,5}-[0-9]{1,4}")


def interviews(workspace: Workspace, form_id: str = "") -> tuple[Assessment, ...]:
    """The interviews of one form, or all, by form and code."""
    forms = {one.hash: one.form_id for one in workspace.instruments()}
    found = [one for one in workspace.assessments() if one.purpose is Purpose.INTERVIEW]
    chosen = [one for one in found if form_id in {"", forms.get(one.instrument)}]
    return tuple(sorted(chosen, key=lambda one: (forms.get(one.instrument, ""), one.case)))


def interview_form(workspace: Workspace, form_id: str) -> Instrument:
    """The form of an interview: the version in this file, else the bundled one; `UserError` for any other.

    The lists that belong to the inspection are those of its case form.
    """
    known = [one for one in workspace.instruments() if one.form_id == form_id]
    if form_id not in INTERVIEW_FORMS:
        what = Message("There is no interview form “{form_id}”.", form_id=form_id)
        raise UserError(
            Problem(
                "unknown-form",
                what,
                Message("Choose one of: {INTERVIEW_FORMS}.", INTERVIEW_FORMS=", ".join(INTERVIEW_FORMS)),
            )
        )
    return known[-1] if known else keep_own(case_form(workspace), _bundled_form(form_id))


def start_interview(workspace: Workspace, form_id: str, code: str) -> Assessment:
    """Begin an interview under the respondent's code, e.g. ``OM-07``; then it is answered like a case.

    `UserError` in an assessor's file, for an unknown form, and for a code that is no code, is taken,
    or is the number of a case: an interview is never linked to one.
    """
    if workspace.owner is not Owner.LEAD:
        what = Message("Interviews are kept in the lead inspector’s file.")
        raise UserError(Problem("lead-only", what, Message("Give your notes to the lead inspector.")))
    form = interview_form(workspace, form_id)
    code = code.strip().upper()
    _owe_free_code(workspace, code)
    workspace.add_instrument(form)
    changes = _start_changes(workspace, form, code)
    workspace.record(changes)
    return workspace.assessment(subjects.bare(changes[0].subject))


def read_sample_interviews() -> SampleInterviews:
    """The interviews of the bundled sample inspection, with their answers."""
    folder = bundled.resource("samples", "violent_2013", "interviews")
    found: dict[str, dict[str, dict[str, str]]] = {}
    for form_id in INTERVIEW_FORMS:
        people: defaultdict[str, dict[str, str]] = defaultdict(dict)
        with (folder / f"{form_id}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                people[row["respondent"]][row["question"]] = row["value"]
        found[form_id] = dict(people)
    return found


def record_interviews(workspace: Workspace, found: SampleInterviews) -> tuple[Assessment, ...]:
    """Record many interviews, each complete; their values come from a file of ours and are taken as they are."""
    done = []
    for form_id, people in found.items():
        form = interview_form(workspace, form_id)
        workspace.add_instrument(form)
        workspace.record([change for code in people for change in _start_changes(workspace, form, code)])
        begun = {one.case: one.id for one in interviews(workspace, form_id)}
        for code, answers in people.items():
            identity = begun[code]
            record_answers(workspace, identity, answers)
            done.append(complete(workspace, identity))
    return tuple(done)


def tabulate(workspace: Workspace, form_id: str, by: str | None = None) -> Tabulation:
    """What the interviews of one form say: for each question how many gave each answer, of how many.

    `by` is the code of a question to group by; without one, notes of evidence are grouped by their
    leadership criterion and the other forms not at all; ``""`` never groups. `UserError` for an
    unknown form, and for a question that has no choices to group by.
    """
    form = interview_form(workspace, form_id)
    found = interviews(workspace, form_id)
    by = (CRITERION if CRITERION in form.by_code else "") if by is None else by
    if by and not (by in form.by_code and form.by_code[by].choices):
        what = Message("The form {form_id} cannot be grouped by “{by}”.", form_id=form_id, by=by)
        raise UserError(Problem("unknown-question", what, Message("Give the code of a question with choices.")))
    people = [_respondent(workspace, one) for one in found]
    unfinished = sum(1 for one in found if one.status not in LOCKED)
    return Tabulation(form, len(found), unfinished, by, question_tables(form, people, by))


def _respondent(workspace: Workspace, one: Assessment) -> Respondent:
    answers = workspace.answers(one.id)
    return Respondent(one.case, answers, workspace.form(one.instrument).active(answers))


def _start_changes(workspace: Workspace, form: Instrument, code: str) -> list[Change]:
    known = {CODE: code} if CODE in form.by_code else {}
    return allocation_changes(
        workspace.inspection().id, code, workspace.me.id, form.hash, known, purpose=Purpose.INTERVIEW
    )


def _owe_free_code(workspace: Workspace, code: str) -> None:
    if not _CODE.fullmatch(code):
        what = Message("“{code}” is not a code: letters, a hyphen and a number, such as OM-07.", code=code)
        raise UserError(Problem("not-a-code", what, Message("Never use a name.")))
    if code in {case.number.upper() for case in workspace.cases()}:
        what = Message("{code} is the number of a case, and an interview is never linked to a case.", code=code)
        raise UserError(Problem("case-number", what, Message("Use another code.")))
    if code in {one.case for one in interviews(workspace)}:
        what = Message("There is an interview under the code {code} already.", code=code)
        raise UserError(Problem("repeated-code", what, Message("Use the next number.")))


def _bundled_form(form_id: str) -> Instrument:
    instrument, problems = load(bundled.resource("instruments", f"{form_id}_2013.csv"))
    if instrument is None:
        raise UserError(*problems)
    return instrument
