"""The answers of one assessment as rows: what was asked, what was answered, whether it counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from assessor_app import subjects
from assessor_app.exchange.cells import clipped
from assessor_app.instrument import Form
from assessor_app.records import ENGLISH, Instrument, Kind, Question, Standing

ANSWERS_HEAD = (
    "Case",
    "Assessor",
    "Question",
    "Question text",
    "Answer code",
    "Answer",
    "Judgement",
    "Evidence",
    "Active",
    "Answered at",
)
ANSWER_CODE, EVIDENCE = "Answer code", "Evidence"

_EVIDENCE_FOR = "evidence_for"
_BETWEEN_CHOICES = "; "


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer that stands. `evidence_code` is the question that takes its evidence, or ``""``."""

    assessment: str
    question: str
    evidence_code: str
    cells: tuple[str, ...]


def answer_words(question: Question, value: str) -> str:
    """A stored value in words: the labels of the choices; numbers, dates and text as they are."""
    if not value or question.kind not in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        return value
    codes = value.split(" ") if question.kind is Kind.SELECT_MULTIPLE else [value]
    labels = {choice.code: choice.label.to(ENGLISH) for choice in question.choices}
    return clipped(_BETWEEN_CHOICES.join(labels.get(code) or code for code in codes))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question that has rows of its own, with what every one of its rows says alike."""

    question: Question
    text: str
    evidence_code: str


class Answering:
    """Makes the rows of the assessments that were made with one form."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._asked = tuple(_asked(form.instrument))

    def rows(
        self, assessment: str, case: str, assessor: str, fields: Mapping[str, Standing], day: date
    ) -> tuple[AnswerRow, ...]:
        """A row for each question that has an answer or evidence, in the order of the form.

        Evidence stands in the row of the question that it belongs to, not in one of its own.
        `assessment` is the bare id, `assessor` a name, `fields` what stands for the assessment;
        `day` is what rules take as today.
        """
        given = {code: found for code, found in fields.items() if found.value and subjects.is_answer(code)}
        active = self._form.active({code: found.value or "" for code, found in given.items()}, day)
        rows = []
        for asked in self._asked:
            code = asked.question.code
            answer, evidence = given.get(code), given.get(asked.evidence_code)
            if answer or evidence:
                cells = (case, assessor, *_cells(asked, answer, evidence, active=code in active))
                rows.append(AnswerRow(assessment, code, asked.evidence_code, cells))
        return tuple(rows)


def _asked(instrument: Instrument) -> Iterator[_Asked]:
    for question in instrument.questions:
        if not (question.role.startswith(f"{_EVIDENCE_FOR}:") and question.owner in instrument.by_code):
            evidence = instrument.satellite(_EVIDENCE_FOR, question.code)
            yield _Asked(question, clipped(question.label.to(ENGLISH)), evidence.code if evidence else "")


def _cells(asked: _Asked, answer: Standing | None, evidence: Standing | None, *, active: bool) -> tuple[str, ...]:
    """The cells of a row behind case and assessor."""
    question = asked.question
    value = (answer.value or "") if answer else ""
    choice = question.choice(value) if value and question.kind is Kind.SELECT_ONE else None
    standing = answer or evidence
    return (
        question.code,
        asked.text,
        value,
        answer_words(question, value),
        str(choice.judgement or "") if choice else "",
        (evidence.value or "") if evidence else "",
        "yes" if active else "no",
        standing.event.time if standing else "",
    )
