"""Case summaries and other prints, from what stands in a workspace."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from assessor_app import subjects
from assessor_app.exchange import legal_name
from assessor_app.messages import Message
from assessor_app.operations import plain_files
from assessor_app.operations.cases import risks
from assessor_app.operations.files import made
from assessor_app.operations.forms import case_form
from assessor_app.operations.names import names_of
from assessor_app.operations.results import scores
from assessor_app.problems import Problem, Progress, UserError, no_progress
from assessor_app.records import CASEWORK, Assessment, Instrument, Question, Status
from assessor_app.reports import (
    CaseAnswers,
    CaseSummary,
    CriterionAnswers,
    blank_form,
    case_summary,
    criterion_answers,
)
from assessor_app.scoring.criteria import CRITERIA
from assessor_app.scoring.parts import QuestionScore
from assessor_app.store import Workspace

Content = TypeVar("Content")


def summary_of(workspace: Workspace, assessment: str, *, with_references: bool = False) -> CaseSummary:
    """Everything that the printed summary of one assessment shows."""
    found = workspace.assessment(assessment)
    case = workspace.values(subjects.case(found.case))
    names = names_of(workspace)
    standing = workspace.standing(subjects.assessment(assessment))
    times = [one.event.time for field, one in standing.items() if subjects.is_answer(field)]
    form = workspace.form(found.instrument)
    answers = workspace.answers(assessment)
    return CaseSummary(
        case=found.case,
        inspection=workspace.inspection(),
        assessment=found,
        assessor_name=names[found.assessor],
        instrument=form.instrument,
        answers=answers,
        active=form.active(answers),
        states=workspace.states(assessment),
        conflicted=frozenset(field for field, one in standing.items() if one.conflicted),
        risks=tuple(risk.what for risk in risks(workspace, assessment) if not risk.closed),
        first_answer=min(times, default=""),
        last_answer=max(times, default=""),
        reference=case.get("reference", "") if with_references else "",
        person=case.get("name", "") if with_references else "",
    )


def summary_pdf(workspace: Workspace, case: str, *, language: str = "en", with_references: bool = False) -> bytes:
    """The summary of a case as a PDF in memory, for a preview; `UserError` as of `summaries`."""
    (one,) = _chosen(workspace, (case,))
    return _in_memory(case_summary, summary_of(workspace, one.id, with_references=with_references), language)


def assessment_pdf(workspace: Workspace, assessment: str, *, language: str = "en") -> bytes:
    """The summary of one assessment (also of a second or a practice one) as a PDF in memory."""
    return _in_memory(case_summary, summary_of(workspace, assessment), language)


def save_assessment(workspace: Workspace, assessment: str, path: Path, *, language: str = "en") -> None:
    """Write the summary of one assessment as a PDF. `UserError` as of `plain_files.write`."""
    data = assessment_pdf(workspace, assessment, language=language)
    plain_files.write(workspace, path, data, plain_files.SUMMARY)


def blank_form_pdf(instrument: Instrument, *, language: str = "en") -> bytes:
    """The empty form as a PDF in memory, to be filled in by hand."""
    return _in_memory(blank_form, instrument, language)


def criterion_pdf(
    workspace: Workspace, criterion: str, *, language: str = "en", include_unfinished: bool = False
) -> bytes:
    """The answers of one criterion over all cases that count, as a PDF in memory.

    `UserError` when the criterion has no question in the form.
    """
    found = scores(workspace, include_unfinished=include_unfinished)
    questions = found.matrix.questions_of(criterion)
    if criterion not in CRITERIA or not questions:
        what = Message("No question counts in criterion {criterion}.", criterion=criterion)
        raise UserError(Problem("unknown-criterion", what, Message("Choose another criterion.")))
    content = CriterionAnswers(
        inspection=workspace.inspection(),
        criterion=criterion,
        name=CRITERIA[criterion],
        instrument=case_form(workspace),
        questions=questions,
        cases=_case_answers(workspace, include_unfinished=include_unfinished),
        included_unfinished=include_unfinished,
        open_conflicts=found.open_conflicts,
        at_risk=_at_risk(workspace, (one for one in workspace.assessments() if one.of_record)),
    )
    return _in_memory(criterion_answers, content, language)


def own_criterion_pdf(workspace: Workspace, criterion: str, *, language: str = "en") -> bytes:
    """The answers of one criterion in the cases that the owner of this file assesses, as a PDF in memory.

    Nothing is counted up in it: scores are the lead's. `UserError` when the criterion has no question.
    """
    form = case_form(workspace)
    asked = tuple(question for question in form.scored if criterion in question.criteria)
    if criterion not in CRITERIA or not asked:
        what = Message("No question counts in criterion {criterion}.", criterion=criterion)
        raise UserError(Problem("unknown-criterion", what, Message("Choose another criterion.")))
    ours = (one for one in workspace.assessments() if one.assessor == workspace.me.id and one.purpose in CASEWORK)
    begun = [one for one in ours if one.status is not Status.NOT_STARTED]
    content = CriterionAnswers(
        inspection=workspace.inspection(),
        criterion=criterion,
        name=CRITERIA[criterion],
        instrument=form,
        questions=tuple(_uncounted(question) for question in asked),
        cases=_answers_of(workspace, begun),
        at_risk=_at_risk(workspace, begun),
        counted=False,
    )
    return _in_memory(criterion_answers, content, language)


def _at_risk(workspace: Workspace, assessments: Iterable[Assessment]) -> tuple[str, ...]:
    """The numbers of the cases in which an alert is open, in their order."""
    alerted = (one.case for one in assessments if any(not risk.closed for risk in risks(workspace, one.id)))
    return tuple(sorted(set(alerted)))


def _uncounted(question: Question) -> QuestionScore:
    return QuestionScore(question.code, question.criteria, (), 0, 0, 0, 0, 0, None, None)


def _case_answers(workspace: Workspace, *, include_unfinished: bool) -> tuple[CaseAnswers, ...]:
    """What each assessment that counts says, in the order of case numbers."""
    least = Status.IN_PROGRESS if include_unfinished else workspace.inspection().counted_from
    order = list(Status)
    counted = [
        one for one in workspace.assessments() if one.of_record and order.index(one.status) >= order.index(least)
    ]
    return _answers_of(workspace, counted)


def _answers_of(workspace: Workspace, assessments: Iterable[Assessment]) -> tuple[CaseAnswers, ...]:
    """What these assessments say, in the order of case numbers."""
    found = []
    for one in sorted(assessments, key=lambda one: one.case):
        answers = workspace.answers(one.id)
        active = workspace.form(one.instrument).active(answers)
        standing = workspace.standing(subjects.assessment(one.id))
        found.append(
            CaseAnswers(
                case=one.case,
                answers={code: value for code, value in answers.items() if code in active},
                states=workspace.states(one.id),
                conflicted=frozenset(field for field, each in standing.items() if each.conflicted),
            )
        )
    return tuple(found)


def _in_memory(draw: Callable[[BytesIO, Content, str], None], content: Content, language: str) -> bytes:
    out = BytesIO()
    draw(out, content, language)
    return out.getvalue()


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

    Each is recorded before it is written. A case's summary is that of the assessment that counts,
    else of its first one. `UserError` for an unknown case or one that nobody assesses.
    """
    chosen = _chosen(workspace, tuple(cases))
    made(folder)
    written = []
    for number, one in enumerate(chosen):
        progress(number, len(chosen), one.case)
        path = folder / f"{legal_name(one.case)}.pdf"
        content = summary_of(workspace, one.id, with_references=with_references)
        plain_files.write(workspace, path, _in_memory(case_summary, content, language), plain_files.SUMMARY)
        written.append(path)
    progress(len(chosen), len(chosen), "")
    return tuple(written)


def _chosen(workspace: Workspace, cases: tuple[str, ...]) -> list[Assessment]:
    best: dict[str, Assessment] = {}
    for one in workspace.assessments():
        if one.purpose in CASEWORK and (one.of_record or one.case not in best):
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
    what = Message("There is no assessment of case {case} in this file.", case=case)
    return Problem("unknown-case", what, Message("Check the case number."), file=workspace.path.name)
