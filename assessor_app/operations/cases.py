"""The list of cases with their progress, as the assessor's and the lead's windows show it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assessor_app import subjects
from assessor_app.instrument import case_state
from assessor_app.operations import queries
from assessor_app.operations.answer_entry import typed_in
from assessor_app.operations.names import names_of
from assessor_app.records import CASEWORK, LOCKED, Assessment, Case, Purpose, Status
from assessor_app.store import Workspace


@dataclass(frozen=True, slots=True)
class Risk:
    """Someone may be at risk now: what, who was told and when (as typed), and whether the lead closed it."""

    id: str
    assessment: str
    what: str
    told: str
    when: str
    closed: bool


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One assessment of one case with its counts.

    `answered` of `asked` counts the questions that apply now and take a judgement or are required;
    `owed` is what completing still needs; `later` the questions marked to come back to.
    """

    case: str
    assessment: str
    assessor: str
    assessor_name: str
    status: Status
    purpose: Purpose
    answered: int
    asked: int
    owed: int
    later: int
    queries: int
    conflicts: int
    risks: int
    changed_since_complete: bool
    of_record: bool
    interest: str = ""
    eliminated: bool = False
    can_grow: bool = False
    """Whether `asked` can still grow: see `instrument.case_state`."""
    reference: str = ""
    name: str = ""
    """The area's reference and the person's name, if the lead sent them: for the screen only."""


def case_list(workspace: Workspace) -> tuple[CaseRow, ...]:
    """A row for each assessment of a case in this file, in the order of case numbers.

    One whose form is not here is passed over: only its case and whose it is have arrived.
    """
    forms = {form.hash for form in workspace.instruments()}
    names = names_of(workspace)
    cases = {case.number: case for case in workspace.cases()}
    asked = Counter(query.assessment for query in queries.queries(workspace) if not query.closed)
    conflicts = Counter(conflict.subject for conflict in workspace.conflicts())
    typed = typed_in(workspace)
    rows = [
        _row(
            workspace,
            one,
            typed.get(one.id, {}),
            names,
            cases.get(one.case),
            queries=asked[one.id],
            conflicts=conflicts[subjects.assessment(one.id)],
        )
        for one in workspace.assessments()
        if one.purpose in CASEWORK and one.instrument in forms
    ]
    return tuple(sorted(rows, key=lambda row: (row.case, row.purpose != Purpose.FIRST, row.assessor)))


@dataclass(frozen=True, slots=True)
class Load:
    """The cases in the sample that one assessor has, as a first or a second assessor, by how far they are.

    `done` are complete (checked and signed off too) and unchanged since; `begun` are in progress.
    """

    cases: int = 0
    done: int = 0
    begun: int = 0


def loads(rows: Iterable[CaseRow]) -> Mapping[str, Load]:
    """What each assessor has, by their id: the one count of a person's cases, wherever it is shown."""
    told: dict[str, Load] = {}
    for row in rows:
        if not row.eliminated:
            load = told.get(row.assessor, Load())
            begun, done = row.status is Status.IN_PROGRESS, is_done(row)
            told[row.assessor] = Load(load.cases + 1, load.done + done, load.begun + begun)
    return told


def is_done(row: CaseRow) -> bool:
    """Whether an assessment is complete and has not been changed since."""
    return row.status in LOCKED and not row.changed_since_complete


def unallocated_cases(workspace: Workspace) -> tuple[Case, ...]:
    """The cases that nobody has been given, in the order of their numbers; those removed from the sample too."""
    given = {one.case for one in workspace.assessments() if one.purpose in CASEWORK}
    return tuple(sorted((case for case in workspace.cases() if case.number not in given), key=lambda case: case.number))


def risks(workspace: Workspace, assessment: str) -> tuple[Risk, ...]:
    """Every alert of an assessment, open ones first, in order of time."""
    return _risks(assessment, workspace.values(subjects.assessment(assessment)))


def open_risks(workspace: Workspace) -> tuple[tuple[str, Risk], ...]:
    """Every alert that the lead has not closed, with the number of its case, in the order of cases."""
    raised = [subjects.bare(subject) for subject, _, _ in workspace.fields_like(subjects.RISK)]
    told = []
    for assessment in dict.fromkeys(raised):
        case = workspace.value(subjects.assessment(assessment), "case") or ""
        told += [(case, risk) for risk in risks(workspace, assessment) if not risk.closed]
    return tuple(sorted(told, key=lambda pair: pair[0]))


def _row(
    workspace: Workspace,
    one: Assessment,
    typed: Mapping[str, str],
    names: Mapping[str, str],
    case: Case | None,
    *,
    queries: int,
    conflicts: int,
) -> CaseRow:
    values = workspace.values(subjects.assessment(one.id))
    answers = {field: value for field, value in values.items() if subjects.is_answer(field)}
    now = case_state(workspace.form(one.instrument), answers, typed)
    return CaseRow(
        case=one.case,
        assessment=one.id,
        assessor=one.assessor,
        assessor_name=names[one.assessor],
        status=one.status,
        purpose=one.purpose,
        answered=len(now.answered),
        asked=len(now.asked),
        owed=len(now.owed),
        later=sum(1 for name in values if name.startswith("later:")),
        queries=queries,
        conflicts=conflicts,
        risks=sum(1 for risk in _risks(one.id, values) if not risk.closed),
        changed_since_complete=one.changed_since_complete,
        of_record=one.of_record,
        interest=values.get("interest", ""),
        eliminated=bool(case and case.eliminated),
        can_grow=now.can_grow,
        reference=case.reference if case else "",
        name=case.name if case else "",
    )


def _risks(assessment: str, values: Mapping[str, str]) -> tuple[Risk, ...]:
    found = []
    for name, value in values.items():
        if name.startswith(subjects.RISK):
            identity = name.partition(":")[2]
            closed = f"risk_closed:{identity}" in values
            found.append(Risk(identity, assessment, **alert_words(value), closed=closed))
    return tuple(sorted(found, key=lambda risk: (risk.closed, risk.when, risk.id)))


def alert_words(value: str) -> dict[str, str]:
    """What an alert says; a value that is no JSON object (another program's) is shown as it is."""
    try:
        parsed = json.loads(value)
    except ValueError:
        parsed = None
    if not isinstance(parsed, dict):
        parsed = {"what": value}
    return {name: str(parsed.get(name, "")) for name in ("what", "told", "when")}
