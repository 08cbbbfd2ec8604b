"""Reading the list of cases that a lead brings to a new inspection (Excel or CSV)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from assessor_app.instrument import check
from assessor_app.instrument.text import normalise
from assessor_app.problems import Problem, Severity, UserError
from assessor_app.records import Instrument, Kind, Question

_MOST_BYTES = 20_000_000
_SEPARATORS = ",;\t"
CASE, REFERENCE, NAME, ASSESSOR = "case", "reference", "name", "assessor"
_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _-]{0,31}")


@dataclass(frozen=True, slots=True)
class SampleCase:
    """One row of the list: case number, what finds the file, who assesses it, details by question code."""

    number: str
    reference: str = ""
    name: str = ""
    assessor: str = ""
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sample:
    """The cases of a sample in their order, and the names of the assessors in order of first mention."""

    cases: tuple[SampleCase, ...]

    @property
    def assessors(self) -> tuple[str, ...]:
        """The assessors named in the list, each once."""
        return tuple(dict.fromkeys(case.assessor for case in self.cases if case.assessor))


def read_sample(path: Path, instrument: Instrument) -> tuple[Sample | None, tuple[Problem, ...]]:
    """The cases in an Excel or CSV list, and everything that is wrong with it.

    The first row holds the heads: `Case` is owed; `Reference`, `Name`, `Assessor` and any case
    detail, headed by its question's text or code, are welcome. The sample is ``None`` when any
    problem stops it; warnings do not.
    """
    try:
        rows = _rows(path)
    except UserError as error:
        return None, error.problems
    heads, problems = _heads(rows[0] if rows else (), instrument)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return None, tuple(problem.in_file(path.name) for problem in problems)
    cases: list[SampleCase] = []
    for number, row in enumerate(rows[1:], start=2):
        if any(cell.strip() for cell in row):
            case, found = _case(number, dict(zip(heads, row, strict=False)), instrument)
            problems += found
            cases.append(case)
    problems += _repeated(cases) + _none(cases)
    problems = [problem.in_file(path.name) for problem in problems]
    stopped = any(problem.severity is Severity.ERROR for problem in problems)
    return (None if stopped else Sample(tuple(cases))), tuple(problems)


def _rows(path: Path) -> Sequence[Sequence[str]]:
    """Every row of the list as text; `UserError` when the file cannot be read."""
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= _MOST_BYTES else b""
    except OSError as error:
        raise UserError(_unreadable(path, error.strerror or "")) from error
    if size > _MOST_BYTES:
        what = f"The list has {size / 1e6:,.0f} MB, far more than a sample of cases."
        raise UserError(Problem("too-large", what, "Take the cases of the sample only.", file=path.name))
    if path.suffix.lower() != ".csv":
        from assessor_app.exchange import read_table

        return read_table(data, path.name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = "This list is not saved as UTF-8 text."
        raise UserError(Problem("not-utf8", what, "Save it as an Excel workbook instead.", file=path.name)) from error
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=_between(text)))
    except csv.Error as error:  # a quotation mark that never ends, for example
        what = "This list cannot be told apart into cells."
        raise UserError(Problem("not-csv", what, "Save it as an Excel workbook instead.", file=path.name)) from error


def _between(text: str) -> str:
    """What stands between the cells: a comma, or what Excel writes with other settings of the computer."""
    heads = text.partition("\n")[0]
    return max(_SEPARATORS, key=heads.count)


def _unreadable(path: Path, why: str) -> Problem:
    return Problem("unreadable", f"The list cannot be read ({why}).", "Check that it is there.", file=path.name)


def _heads(row: Sequence[str], instrument: Instrument) -> tuple[list[str], list[Problem]]:
    """What each column holds: one of ours, a question's code, or ``""`` for one we leave out."""
    known = {CASE: CASE, REFERENCE: REFERENCE, NAME: NAME, ASSESSOR: ASSESSOR}
    for question in instrument.questions:
        if not question.scored and not question.owner and question.kind is not Kind.NOTE:
            known.setdefault(question.code, question.code)
            known.setdefault(question.label.to("en").strip().lower(), question.code)
    heads, problems = [], []
    for column, head in enumerate(row, start=1):
        found = known.get(head.strip().lower(), "")
        if head.strip() and not found:
            problems.append(
                Problem(
                    "unknown-head",
                    f"The column “{head.strip()}” is not a case detail of the form, so it is left out.",
                    where=f"column {column}",
                    severity=Severity.WARNING,
                )
            )
        heads.append(found)
    if CASE not in heads:
        problems.append(
            Problem("no-case-column", "The list has no column headed “Case”.", "Name the case numbers’ column “Case”.")
        )
    problems += [
        Problem("repeated-head", f"Two columns are headed “{head}”.", "Keep one of them.")
        for head in dict.fromkeys(heads)
        if head and heads.count(head) > 1
    ]
    return heads, problems


def check_number(number: str) -> tuple[Problem, ...]:
    """What is wrong with a case number: it also names files, so it must be legal in names on every computer."""
    from assessor_app.exchange import legal_name

    if _NUMBER.fullmatch(number) and legal_name(number) == number:
        return ()
    what = f"“{number}” cannot be a case number." if number else "There is no case number."
    mend = "Use up to 32 letters, digits, spaces, hyphens and underscores, for example DC-014."
    return (Problem("case-number", what, mend),)


def _case(row: int, cells: Mapping[str, str], instrument: Instrument) -> tuple[SampleCase, list[Problem]]:
    number = cells.get(CASE, "").strip()
    problems = [replace(problem, where=f"row {row}") for problem in check_number(number)]
    details: dict[str, str] = {}
    for code, raw in cells.items():
        question = instrument.by_code.get(code)
        if question is not None and raw.strip():
            value, found = _detail(row, question, raw)
            problems += found
            if value is not None:
                details[code] = value
    given = {name: normalise(cells.get(name, "")) for name in (REFERENCE, NAME, ASSESSOR)}
    return SampleCase(number, given[REFERENCE], given[NAME], given[ASSESSOR], details), problems


def _detail(row: int, question: Question, raw: str) -> tuple[str | None, list[Problem]]:
    value, found = check(question, raw)
    place = f"row {row}, column “{question.label.to('en')}”"
    return value, [Problem(p.code, p.what, p.mend, where=place, severity=p.severity) for p in found]


def _repeated(cases: Sequence[SampleCase]) -> list[Problem]:
    numbers = [case.number.casefold() for case in cases if case.number]
    return [
        Problem("repeated-case", f"The case number {number.upper()} stands in more than one row.", "Give each its own.")
        for number in dict.fromkeys(numbers)
        if numbers.count(number) > 1
    ]


def _none(cases: Sequence[SampleCase]) -> list[Problem]:
    if cases:
        return []
    return [Problem("no-cases", "The list has no cases.", "Put each case in a row of its own below the heads.")]
