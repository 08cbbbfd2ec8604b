"""Case summaries and other prints, from what stands in a workspace."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from assessor_app import subjects
from assessor_app.operations.cases import risks
from assessor_app.operations.files import written_beside
from assessor_app.problems import Problem, Progress, UserError, no_progress
from assessor_app.records import Assessment, Purpose
from assessor_app.reports import CaseSummary, case_summary
from assessor_app.store import Workspace


def summary_of(workspace: Workspace, assessment: str, *, with_references: bool = False) -> CaseSummary:
    """Everything that the printed summary of one assessment shows."""
    found = workspace.assessment(assessment)
    case = next(one for one in workspace.cases() if one.number == found.case)
    names = {person.id: person.name for person in workspace.people()}
    standing = workspace.standing(subjects.assessment(assessment))
    times = [one.event.time for field, one in standing.items() if subjects.is_answer(field)]
    form = workspace.form(found.instrument)
    answers = workspace.answers(assessment)
    return CaseSummary(
        case=found.case,
        inspection=workspace.inspection(),
        assessment=found,
        assessor_name=names.get(found.assessor, found.assessor),
        instrument=form.instrument,
        answers=answers,
        active=form.active(answers),
        states=workspace.states(assessment),
        conflicted=frozenset(field for field, one in standing.items() if one.conflicted),
        risks=tuple(risk.what for risk in risks(workspace, assessment) if not risk.closed),
        first_answer=min(times, default=""),
        last_answer=max(times, default=""),
        reference=case.reference if with_references else "",
        person=case.name if with_references else "",
    )


def summaries(
    workspace: Workspace,
    cases: Iterable[str],
    folder: Path,
    *,
    language: str = "en",
    with_references: bool = False,
    progress: Progress = no_progress,
) -> tuple[Path, ...]:
    """Write a PDF for each case named, or for every case; named after the case number.

    A case's summary is that of the assessment that counts, else of its first one. `UserError` for
    an unknown case or one that nobody assesses.
    """
    chosen = _chosen(workspace, tuple(cases))
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for number, one in enumerate(chosen):
        progress(number, len(chosen), one.case)
        path = folder / f"{one.case}.pdf"
        content = summary_of(workspace, one.id, with_references=with_references)
        written_beside(path, lambda beside, content=content: case_summary(beside, content, language))  # type: ignore[misc]
        written.append(path)
    progress(len(chosen), len(chosen), "")
    return tuple(written)


def _chosen(workspace: Workspace, cases: tuple[str, ...]) -> list[Assessment]:
    best: dict[str, Assessment] = {}
    for one in workspace.assessments():
        if one.purpose is not Purpose.PRACTICE and (one.of_record or one.case not in best):
            best[one.case] = one
    if not cases:
        out = {case.number for case in workspace.cases() if case.eliminated}
        return [best[number] for number in sorted(best) if number not in out]
    by_folded = {number.casefold(): one for number, one in best.items()}
    missing = [case for case in cases if case.strip().casefold() not in by_folded]
    if missing:
        raise UserError(*(_unknown(workspace, case) for case in missing))
    return [by_folded[case.strip().casefold()] for case in cases]


def _unknown(workspace: Workspace, case: str) -> Problem:
    what = f"There is no assessment of case {case} in this file."
    return Problem("unknown-case", what, "Check the case number.", file=workspace.path.name)
