"""Can what is scored be scored, and is anything left out that a case should be scored on?"""

from __future__ import annotations

from collections.abc import Iterator

from assessor_app.instrument import columns
from assessor_app.instrument.checks.draft import FormDraft, at, error, warning
from assessor_app.messages import Message
from assessor_app.problems import Problem
from assessor_app.records import EvidenceRule, Kind, Question

CASE_CRITERIA = (
    "1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "5.5",
)  # fmt: skip
"""The criteria that cases are assessed against (Appendix 6 of the source)."""

LEADERSHIP_CRITERIA = ("1.4", "2.4", "3.4", "4.4", "5.4")
"""The criteria of leadership and management, which have no case questions."""


def criteria(draft: FormDraft) -> Iterator[Problem]:
    """Criteria are those of Appendix 6, each named once; leadership is not scored on cases."""
    for question in draft.instrument.questions:
        where = at("survey", draft.row(question), columns.CRITERION)
        for criterion in dict.fromkeys(question.criteria):
            if criterion not in CASE_CRITERIA + LEADERSHIP_CRITERIA:
                what = Message("There is no criterion “{criterion}”.", criterion=criterion)
                yield error(
                    "unknown-criterion",
                    where,
                    what,
                    Message("Use one of: {CASE_CRITERIA}.", CASE_CRITERIA=", ".join(CASE_CRITERIA)),
                )
            elif question.scored and criterion in LEADERSHIP_CRITERIA:
                what = Message(
                    "Criterion {criterion} is about leadership; no case is scored on it.", criterion=criterion
                )
                yield error(
                    "unknown-criterion",
                    where,
                    what,
                    Message("Use one of: {CASE_CRITERIA}.", CASE_CRITERIA=", ".join(CASE_CRITERIA)),
                )
        if len(set(question.criteria)) < len(question.criteria):
            yield error("criterion-twice", where, Message("A criterion is named twice."), Message("Name each once."))


def scored_questions(draft: FormDraft) -> Iterator[Problem]:
    """A scored question takes one answer, names a criterion, has a line and has guidance."""
    any_scored = bool(draft.instrument.scored)
    shared = {question.list_name for question in draft.instrument.scored if question.criteria}
    for question in draft.instrument.questions:
        row = draft.row(question)
        if not question.scored:
            if any_scored:
                yield from _without_line(question, row)
            continue
        if question.kind is not Kind.SELECT_ONE:
            what = Message("A question that is scored can have one answer only.")
            yield error("scored-needs-one-answer", at("survey", row, "type"), what, Message("Use select_one."))
        if not question.criteria and question.list_name not in shared:
            what = Message("The answers of {code} have judgements, but it counts in no criterion.", code=question.code)
            mend = Message("Name the criterion, or use a list without judgements.")
            yield error("no-criterion", at("survey", row, columns.CRITERION), what, mend)
        if not question.guidance.by_language:
            what = Message("{code} is scored, but has no guidance.", code=question.code)
            yield warning(
                "no-guidance", at("survey", row, "guidance_hint"), what, Message("Say what sufficient looks like.")
            )


def _without_line(question: Question, row: int) -> Iterator[Problem]:
    if question.kind is Kind.SELECT_ONE and set(question.criteria) & set(CASE_CRITERIA) and question.choices:
        what = Message(
            "{code} counts in criterion {criteria}, but no answer of its list has a judgement.",
            code=question.code,
            criteria=question.criteria[0],
        )
        mend = Message("Write above, below or not_applicable in the column judgement of the sheet choices.")
        yield error("no-line", at("survey", row, columns.CRITERION), what, mend)


def coverage(draft: FormDraft) -> Iterator[Problem]:
    """A form that scores cases scores them on every criterion that has case questions."""
    scored = {criterion for question in draft.instrument.scored for criterion in question.criteria}
    for criterion in CASE_CRITERIA if scored else ():
        if criterion not in scored:
            what = Message("No question scores in criterion {criterion}.", criterion=criterion)
            mend = Message("Add questions, if the form should cover it.")
            yield warning("criterion-without-questions", at("survey"), what, mend)


def evidence(draft: FormDraft) -> Iterator[Problem]:
    """Where evidence is owed, the answer is judged and there is a question to write the evidence in."""
    for question in draft.instrument.questions:
        where = at("survey", draft.row(question), columns.EVIDENCE)
        if question.evidence is EvidenceRule.WELCOME:
            continue
        if not question.scored:
            what = Message("Evidence is owed for {code}, which is not scored.", code=question.code)
            yield error("evidence-not-scored", where, what, Message("Leave the column empty."))
        elif draft.instrument.satellite("evidence_for", question.code) is None:
            what = Message("Evidence is owed for {code}, but there is no question to write it in.", code=question.code)
            yield error(
                "no-evidence-question",
                where,
                what,
                Message("Add a text with the role evidence_for:{code}.", code=question.code),
            )
