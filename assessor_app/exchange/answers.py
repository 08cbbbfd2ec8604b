"""The answers of one assessment as rows: what was asked, what was answered, whether it counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from assessor_app import subjects
from assessor_app.instrument import CompiledInstrument
from assessor_app.instrument.text import normalise
from assessor_app.records import ENGLISH, AnswerState, Event, Instrument, Kind, Question
from assessor_app.spreadsheet.cells import clipped

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
    "Criteria",
    "Outcomes",
    "Unit",
    "Case type",
)
"""The last four only repeat what stands elsewhere, so that one table is enough to count by them."""

FIRST_ANSWERS_HEAD = ANSWERS_HEAD[:10]
"""As version 1 of the format had it."""

ANSWER_CODE, ANSWER, EVIDENCE = "Answer code", "Answer", "Evidence"

UNIT_ROLE, CASE_TYPE_ROLE = "unit", "case_type"

_EVIDENCE_FOR = "evidence_for"
_BETWEEN_CHOICES = "; "


@dataclass(frozen=True, slots=True)
class AnswerSheetRow:
    """One answer that stands. `evidence_code` is the question that takes its evidence, or ``""``.

    `code_of` gives what is stored for an answer in words; ``""`` where the words are no answer.
    """

    assessment: str
    question: str
    evidence_code: str
    cells: tuple[str, ...]
    code_of: Callable[[str], str] = field(compare=False)


def words_of(question: Question) -> Callable[[str], str]:
    """A function that puts a stored value of this question into words.

    Choices become their labels; numbers, dates and text stay as they are.
    """
    if question.kind not in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        return str
    labels = {choice.code: choice.label.to(ENGLISH) or choice.code for choice in question.choices}
    if question.kind is Kind.SELECT_ONE:
        return lambda value: clipped(labels.get(value, value))
    return lambda value: clipped(_BETWEEN_CHOICES.join(labels.get(code, code) for code in value.split(" ")))


def code_of(question: Question) -> Callable[[str], str]:
    """A function that turns words into what is stored of this question: the inverse of `words_of`.

    Letter case, spacing and the language of the labels do not matter; two answers with one label are
    not told apart, so neither is meant.
    """
    if question.kind not in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        return normalise
    labels: defaultdict[str, set[str]] = defaultdict(set)
    for choice in question.choices:
        for _, label in (*choice.label.by_language, ("", choice.code)):
            labels[_plain(label)].add(choice.code)
    single = {label: next(iter(codes)) for label, codes in labels.items() if label and len(codes) == 1}
    if question.kind is Kind.SELECT_ONE:
        return lambda words: single.get(_plain(words), "")
    return lambda words: _joined([single.get(_plain(part), "") for part in words.split(_BETWEEN_CHOICES.strip())])


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _joined(codes: list[str]) -> str:
    return " ".join(codes) if all(codes) else ""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question that has rows of its own, with what each answer to it says."""

    code: str
    text: str
    evidence_code: str
    words: Callable[[str], str]
    code_of: Callable[[str], str]
    judgements: Mapping[str, str]
    places: tuple[str, str]


class Answering:
    """Makes the rows of the assessments that were made with one form."""

    def __init__(self, form: CompiledInstrument) -> None:
        self._form = form
        self._asked = tuple(_asked(form.instrument))

    def states(self, fields: Mapping[str, Event], day: date) -> Mapping[str, AnswerState]:
        """How each scored question of an assessment counts, in the order of the form."""
        return self._form.states(_given(fields), day)

    def rows(
        self,
        assessment: str,
        case: str,
        assessor: str,
        fields: Mapping[str, Event],
        *,
        day: date,
        details: tuple[str, str] = ("", ""),
    ) -> tuple[AnswerSheetRow, ...]:
        """A row for each question that has an answer or evidence, in the order of the form.

        Evidence stands in the row of the question that it belongs to, not in one of its own.
        `assessment` is the bare id, `assessor` a name, `fields` the events that stand for it;
        `day` is what rules take as today; `details` are the case's unit and type, in words.
        """
        given = _given(fields)
        active = self._form.active(given, day)
        rows = []
        for asked in self._asked:
            value, evidence = given.get(asked.code, ""), given.get(asked.evidence_code, "")
            if value or evidence:
                said = (value, asked.words(value), asked.judgements.get(value, ""), evidence)
                counts = "yes" if asked.code in active else "no"
                answered_at = fields[asked.code if value else asked.evidence_code].time
                cells = (case, assessor, asked.code, asked.text, *said, counts, answered_at, *asked.places, *details)
                rows.append(AnswerSheetRow(assessment, asked.code, asked.evidence_code, cells, asked.code_of))
        return tuple(rows)


def _given(fields: Mapping[str, Event]) -> dict[str, str]:
    return {code: event.value for code, event in fields.items() if event.value and subjects.is_answer(code)}


def _asked(instrument: Instrument) -> Iterator[_Asked]:
    for question in instrument.questions:
        if not (question.role.startswith(f"{_EVIDENCE_FOR}:") and question.owner in instrument.by_code):
            evidence = instrument.satellite(_EVIDENCE_FOR, question.code)
            choices = question.choices if question.kind is Kind.SELECT_ONE else ()
            yield _Asked(
                code=question.code,
                text=clipped(question.label.to(ENGLISH)),
                evidence_code=evidence.code if evidence else "",
                words=words_of(question),
                code_of=code_of(question),
                judgements={choice.code: str(choice.judgement) for choice in choices if choice.judgement},
                places=_places(question.criteria),
            )


def _places(criteria: Sequence[str]) -> tuple[str, str]:
    """The criteria that a question counts in, and their outcomes, each once."""
    return " ".join(criteria), " ".join(sorted({each.partition(".")[0] for each in criteria}))
