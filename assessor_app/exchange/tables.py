"""The tables that a person reads, worked out from events alone: cases, answers, other assessments.

Pure: writing a workbook and finding what was changed in one use the same functions, so that a cell
is an edit exactly when it differs from what the file's own history says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from assessor_app import subjects
from assessor_app.exchange.answers import CASE_TYPE_ROLE, UNIT_ROLE, Answering, AnswerSheetRow, words_of
from assessor_app.exchange.event_view import EventView
from assessor_app.instrument import compile_form
from assessor_app.records import ENGLISH, Event, Instrument, Kind, Question, Rows, Status
from assessor_app.spreadsheet.values import Holds

CASES, ANSWERS, OTHERS = "Cases", "Answers", "Other assessments"
REMOVED_CASES, MATRIX = "Removed cases", "Matrix"
CASE, ASSESSOR, STATUS, REASON = "Case", "Assessor", "Status", "Reason"
DETAILS_VIEW = "details"
"""The code of the step whose questions are the case details; without one, the first step is meant."""

STATUS_WORDS = {
    Status.NOT_STARTED: "Not started",
    Status.IN_PROGRESS: "In progress",
    Status.COMPLETE: "Complete",
    Status.CHECKED: "Checked",
    Status.SIGNED_OFF: "Signed off",
}
_HOLDS = {Kind.INTEGER: Holds.NUMBER, Kind.DECIMAL: Holds.NUMBER, Kind.DATE: Holds.DATE}
NOT_ALLOCATED = "Not allocated"
REMOVED = "Removed from the sample"
IN_RESERVE = "In reserve"


@dataclass(frozen=True, slots=True)
class CaseSheetRow:
    """One row of `Cases` or `Removed cases`; `assessment` is the bare id, or ``""`` if nobody has the case."""

    case: str
    assessment: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one workbook. `others`, `removed` and `matrix` are filled in a merged workbook only.

    `case_holds` says what the columns of the cases hold. `matrix` has its head first: for each case that counts
    how each scored question came out.
    """

    case_head: tuple[str, ...]
    cases: tuple[CaseSheetRow, ...]
    answers: tuple[AnswerSheetRow, ...]
    others: tuple[AnswerSheetRow, ...]
    case_holds: tuple[Holds, ...] = ()
    removed: tuple[CaseSheetRow, ...] = ()
    matrix: Rows = ()

    @property
    def removed_head(self) -> tuple[str, ...]:
        """The head of the removed cases: as of the others, and why."""
        return (*self.case_head, REASON)

    @property
    def case_count(self) -> int:
        """The number of different cases, removed ones too."""
        return len({row.case for row in (*self.cases, *self.removed)})

    @property
    def answer_count(self) -> int:
        """The number of rows of answers, on both sheets."""
        return len(self.answers) + len(self.others)


def tabulate(
    events: Iterable[Event],
    instruments: Mapping[str, Instrument],
    instrument: Instrument,
    *,
    merged: bool,
    day: date,
) -> Tables:
    """The tables that these events give.

    `instrument` gives the heads of the case details. Assessments made with an instrument that is
    not among `instruments` (by hash) have no answers. `merged` leaves in the answers only the
    assessments that count, with one row per case; `day` is what rules take as today.
    """
    said = EventView(events)
    used = {each: known for each, known in instruments.items() if each in said.instruments}
    answering = {each: Answering(compile_form(known)) for each, known in used.items()}
    details = detail_questions(instrument)
    rows = {one: _answer_rows(said, instruments, answering, one, day) for one in said.assessments}
    counted = {one: None for one in said.assessments if not merged or said.counts(one)}
    cases = tuple(_case_rows(said, instruments, details, one_each=merged))
    out = {row.case for row in cases if merged and said.removed(row.case)}
    return Tables(
        case_head=(CASE, ASSESSOR, STATUS, *_heads(details)),
        cases=tuple(row for row in cases if row.case not in out),
        answers=tuple(row for one in counted for row in rows[one]),
        others=tuple(row for one, each in rows.items() if one not in counted for row in each),
        case_holds=(Holds.TEXT,) * 3 + tuple(_HOLDS.get(question.kind, Holds.TEXT) for question in details),
        removed=tuple(_with_reason(said, row) for row in cases if row.case in out),
        matrix=tuple(_matrix(said, answering, counted, day)) if merged else (),
    )


# --- the matrix ---------------------------------------------------------------------------------


def _matrix(
    said: EventView, answering: Mapping[str, Answering], counted: Iterable[str], day: date
) -> Iterator[tuple[str, ...]]:
    """The head, then a row for each assessment that counts; questions of all versions, in the order of the first."""
    states = {}
    for one in counted:
        form = answering.get(said.of(one, "instrument"))
        states[one] = form.states(said.fields(subjects.assessment(one)), day) if form else {}
    codes = tuple(dict.fromkeys(code for each in states.values() for code in each))
    yield (CASE, ASSESSOR, *codes)
    for one, each in states.items():
        yield (said.of(one, "case"), said.assessor(one), *(str(each.get(code, "")) for code in codes))


# --- cases --------------------------------------------------------------------------------------


def detail_questions(instrument: Instrument) -> tuple[Question, ...]:
    """The questions of a form that are case details: those of the step `details`, without notes and reasons."""
    codes = [view.code for view in instrument.views]
    view = DETAILS_VIEW if DETAILS_VIEW in codes or not codes else codes[0]
    asked = (question for question in instrument.questions if question.view == view)
    return tuple(question for question in asked if question.kind is not Kind.NOTE and not question.owner)


def _heads(details: Iterable[Question]) -> list[str]:
    """The label of each detail; its code goes along where two have the same label, or none."""
    taken = {CASE, ASSESSOR, STATUS, ""}
    heads = []
    for question in details:
        label = question.label.to(ENGLISH)
        heads.append(f"{label} [{question.code}]".strip() if label in taken else label)
        taken.add(label)
    return heads


def _case_rows(
    said: EventView, instruments: Mapping[str, Instrument], details: Iterable[Question], *, one_each: bool
) -> Iterable[CaseSheetRow]:
    for case in said.cases:
        found = said.by_case.get(case, [])
        if one_each:
            chosen = said.of_record(case)
            found = [chosen] if chosen in found else found[:1]
        for one in found or [""]:
            words = [_detail(said, instruments, case, one, question) for question in details]
            yield CaseSheetRow(case, one, (case, said.assessor(one) if one else "", _status(said, case, one), *words))


def _with_reason(said: EventView, row: CaseSheetRow) -> CaseSheetRow:
    """A removed case with the reason that the lead gave."""
    event = said.fields(subjects.case(row.case)).get("sample")
    return replace(row, cells=(*row.cells, event.reason if event else ""))


def _status(said: EventView, case: str, assessment: str) -> str:
    if said.removed(case):
        return IN_RESERVE if said.reserve(case) else REMOVED
    return STATUS_WORDS[said.status(assessment)] if assessment else NOT_ALLOCATED


def _detail(
    said: EventView, instruments: Mapping[str, Instrument], case: str, assessment: str, question: Question
) -> str:
    """A case detail in words: the assessment's answer, else what the lead entered beforehand."""
    value = said.of(assessment, question.code) if assessment else ""
    value = value or said.value(subjects.case(case), f"detail:{question.code}")
    asked = instruments.get(said.of(assessment, "instrument")) if assessment else None
    return words_of(asked.by_code.get(question.code, question) if asked else question)(value)


# --- answers ------------------------------------------------------------------------------------


def _answer_rows(
    said: EventView,
    instruments: Mapping[str, Instrument],
    answering: Mapping[str, Answering],
    assessment: str,
    day: date,
) -> tuple[AnswerSheetRow, ...]:
    known = answering.get(said.of(assessment, "instrument"))
    if known is None:
        return ()
    fields = said.fields(subjects.assessment(assessment))
    case, form = said.of(assessment, "case"), instruments[said.of(assessment, "instrument")]
    asked = (form.by_role.get(role) for role in (UNIT_ROLE, CASE_TYPE_ROLE))
    unit, case_type = (_detail(said, instruments, case, assessment, each) if each else "" for each in asked)
    return known.rows(assessment, case, said.assessor(assessment), fields, day=day, details=(unit, case_type))
