"""The cases of a list whose columns are understood: the third stage. Pure: rows in, cases and problems out.

Every problem stands on its row. What is no case (a sum, a heading, a row without content) is said
and left out; what cannot be matched with an answer is an error, with all the answers there are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from assessor_app.exchange import ListRow, SeenList, alike, rows_words
from assessor_app.instrument import check
from assessor_app.messages import Message
from assessor_app.operations.list_columns import (
    ASSESSOR,
    CASE,
    FORENAMES,
    NAME,
    REFERENCE,
    SURNAME,
    ListMapping,
)
from assessor_app.operations.list_words import is_total, meant
from assessor_app.operations.sample_cases import SampleCase, check_number, numbered
from assessor_app.problems import Place, Problem, Severity
from assessor_app.records import Instrument, Kind, Question
from assessor_app.subjects import MANAGER, TEAM

_WARNING = Severity.WARNING
_TIME_OF_DAY = re.compile(r"[T ]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?Z?$", re.IGNORECASE)
_FIGURES = re.compile(r"[£$€]?[+-]?[0-9][0-9.,]*%?")
_MOST_WORDS = 2
_MANY_COLUMNS = 3

Values = dict[str, dict[str, str]]
"""For each detail the values as they were written, with the answer that each was taken for (``""``: none)."""


@dataclass(frozen=True, slots=True)
class TakenList:
    """The cases of a list in its order, how each value was taken, what is to be said, and the row of each case."""

    cases: tuple[SampleCase, ...]
    values: Mapping[str, Mapping[str, str]]
    problems: tuple[Problem, ...]
    rows: tuple[int, ...] = ()


def taken(seen: SeenList, mapping: ListMapping, instrument: Instrument, first_number: str = "") -> TakenList:
    """The cases that a list holds. Cases get numbers from `first_number` on if there is no column of them."""
    taking = _Taking(seen, mapping, instrument, first_number)
    for row in seen.rows:
        taking.take(row)
    cases, said = _one_spelling(taking.cases)
    problems = [*taking.problems, *said, *_repeated(taking.numbers, cases), *_none(cases)]
    return TakenList(tuple(cases), taking.values, tuple(problems), tuple(taking.numbers))


@dataclass(slots=True)
class _Taking:
    """A list on its way into cases, row by row; `numbers` are the rows of the cases."""

    seen: SeenList
    mapping: ListMapping
    instrument: Instrument
    first_number: str
    cases: list[SampleCase] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    values: Values = field(default_factory=dict)
    checked: dict[tuple[str, str], tuple[str | None, tuple[Problem, ...]]] = field(default_factory=dict)

    def take(self, row: ListRow) -> None:
        """Take one row as a case, or say why it is none."""
        used = {
            detail: (place, row.cells[place])
            for place, head in enumerate(self.seen.heads)
            if (detail := self.mapping.columns.get(head))
        }
        if why := _no_case(row, [text for _, text in used.values()]):
            self.problems.append(why)
            return
        for place, problem in row.faults.items():
            if self.mapping.columns.get(self.seen.heads[place]):
                self.problems.append(replace(problem, where=self._place(row, place)))
        texts = {detail: text for detail, (_, text) in used.items()}
        number = self._number(row, texts)
        answers = {
            code: answer
            for code, (place, text) in used.items()
            if code in self.instrument.by_code and text and (answer := self._answer(row, place, code, text)) is not None
        }
        name = ", ".join(part for part in (texts.get(SURNAME), texts.get(FORENAMES)) if part)
        assessor = self.mapping.translated(ASSESSOR, texts.get(ASSESSOR, "")) or ""
        self.numbers.append(row.number)
        self.cases.append(
            SampleCase(
                number,
                texts.get(REFERENCE, ""),
                texts.get(NAME, "") or name,
                assessor,
                answers,
                texts.get(MANAGER, ""),
                texts.get(TEAM, ""),
            )
        )

    def _number(self, row: ListRow, texts: Mapping[str, str]) -> str:
        """The case number of a row; one is given where the list has none."""
        owed = self.mapping.column_of(CASE) is not None
        if not owed and not self.first_number:
            return ""
        number = texts.get(CASE, "") if owed else numbered(self.first_number, len(self.cases))
        self.problems += [replace(problem, where=Place(row=row.number)) for problem in check_number(number)]
        return number

    def _answer(self, row: ListRow, place: int, code: str, text: str) -> str | None:
        question = self.instrument.by_code[code]
        if (code, text) not in self.checked:
            self.checked[code, text] = _understood(question, self.mapping.translated(code, text))
        answer, problems = self.checked[code, text]
        if question.choices:
            self.values.setdefault(code, {}).setdefault(text, answer or "")
        where = self._place(row, place)
        self.problems += [Problem(p.code, p.what, p.mend, where=where, severity=p.severity) for p in problems]
        return answer

    def _place(self, row: ListRow, place: int) -> Place:
        return Place(row=row.number, head=self.seen.heads[place])


def _understood(question: Question, text: str | None) -> tuple[str | None, tuple[Problem, ...]]:
    """The answer that a text of a list means, by the form's own words, else by those that areas use."""
    if text is None:
        return None, ()
    if question.kind is Kind.DATE:
        text = _TIME_OF_DAY.sub("", text)
    answer, problems = check(question, text)
    if answer is None and any(problem.code == "unknown-choice" for problem in problems):
        known = meant(question, text)
        return (known, ()) if known is not None else (answer, problems)
    return answer, problems


# --- rows that are no cases ---------------------------------------------------------------------


def _no_case(row: ListRow, used: Sequence[str]) -> Problem | None:
    """Why a row is no case; None if it is one."""
    texts = [text for text in row.cells if text]
    where = Place(row=row.number)
    if _adds_up(texts):
        what = Message("This row adds up the others, so it is no case and is left out.")
        return Problem("total-row", what, where=where, severity=_WARNING)
    if row.heading or (len(texts) == 1 and len(row.cells) >= _MANY_COLUMNS and _is_remark(texts[0])):
        what = Message("This row says only “{texts}”, so it is no case and is left out.", texts=texts[0])
        return Problem("heading-row", what, where=where, severity=_WARNING)
    if not any(used) and not row.faults:
        what = Message("This row has nothing in the columns that are used, so it is left out.")
        return Problem("blank-row", what, where=where, severity=_WARNING)
    return None


def _adds_up(texts: Sequence[str]) -> bool:
    others = [text for text in texts if not is_total(text)]
    return len(others) < len(texts) and all(_FIGURES.fullmatch(text) for text in others)


def _is_remark(text: str) -> bool:
    return not any(letter.isdigit() for letter in text) or len(text.split()) > _MOST_WORDS


# --- who and what is the same -------------------------------------------------------------------


def _one_spelling(cases: Sequence[SampleCase]) -> tuple[list[SampleCase], list[Problem]]:
    """The cases with each assessor's name in one spelling, the commonest, and which others there were."""
    spellings: dict[str, Counter[str]] = {}
    for case in cases:
        if case.assessor:
            spellings.setdefault(alike(case.assessor), Counter())[" ".join(case.assessor.split())] += 1
    names = {key: counts.most_common(1)[0][0] for key, counts in spellings.items()}
    said = [
        Problem(
            "one-assessor",
            Message(
                "“{names}” is also written {value}.",
                names=names[key],
                value=", ".join(f"“{other}”" for other in counts if other != names[key]),
            ),
            Message("It is taken for one assessor."),
            severity=_WARNING,
        )
        for key, counts in spellings.items()
        if len(counts) > 1
    ]
    spelt = [replace(case, assessor=names.get(alike(case.assessor), "")) for case in cases]
    return spelt, said


def _repeated(rows: Sequence[int], cases: Sequence[SampleCase]) -> Iterable[Problem]:
    numbered_cases = list(zip(rows, cases, strict=True))
    for number, same in _same(numbered_cases, lambda case: case.number):
        what = Message("The case number {number} stands in more than one row.", number=number.upper())
        yield Problem("repeated-case", what, Message("Give each its own."), where=rows_words(same))
    for _, same in _same(numbered_cases, lambda case: case.reference):
        what = Message("These rows have the same reference.")
        mend = Message("If they are one case, keep one of the rows.")
        yield Problem("repeated-reference", what, mend, where=rows_words(same), severity=_WARNING)
    for _, same in _same(numbered_cases, lambda case: case.name):
        what = Message("These rows have the same name.")
        mend = Message("If they are one person’s case, keep one of the rows.")
        yield Problem("repeated-person", what, mend, where=rows_words(same), severity=_WARNING)


def _same(cases: Iterable[tuple[int, SampleCase]], key: Callable[[SampleCase], str]) -> Iterable[tuple[str, list[int]]]:
    """Each text that stands in several rows, and these rows; letter case, blanks and Unicode form do not count."""
    rows: dict[str, list[int]] = {}
    for row, case in cases:
        if text := alike(key(case)):
            rows.setdefault(text, []).append(row)
    return ((text, same) for text, same in rows.items() if len(same) > 1)


def _none(cases: Sequence[SampleCase]) -> list[Problem]:
    if cases:
        return []
    return [
        Problem(
            "no-cases", Message("The list has no cases."), Message("Put each case in a row of its own below the heads.")
        )
    ]
