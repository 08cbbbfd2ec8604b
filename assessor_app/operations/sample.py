"""Taking in the list of cases that a lead brings to a new inspection (Excel or CSV).

Three stages: a list as it is seen (`exchange.list_reader`), what its columns mean (`list_columns`), its
cases (`list_cases`). Here they are put together, for those who only want to look and for those who
want the sample.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from assessor_app.exchange import ANY_SHAPE, Hidden, ListRow, SeenList, TextShape, read_list
from assessor_app.messages import Message
from assessor_app.operations.list_cases import TakenList, taken
from assessor_app.operations.list_columns import CASE, ListMapping, knows, mapped
from assessor_app.operations.sample_cases import Sample, SampleCase, check_number
from assessor_app.problems import Problem, Severity, UserError
from assessor_app.records import Instrument

__all__ = [
    "Hidden",
    "ListChoices",
    "Sample",
    "SampleCase",
    "TakenIn",
    "check_number",
    "read_sample",
    "take_in",
]

_MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class ListChoices:
    """What a person has settled about a list.

    `password` opens a protected workbook; `sheet` names the sheet to be read (``""``: the first that
    holds a list); `first_number` is the first of the case numbers that are given where the list has
    none (``""``: none are given). `head_row` is the row of the heads (0: found out), `shape` how a text file is read,
    `left_out` the rows that are left out, `mended` what stands in a cell instead, by row and head.
    """

    password: str = ""
    sheet: str = ""
    hidden: Hidden = Hidden.UNDECIDED
    mapping: ListMapping = field(default_factory=ListMapping)
    first_number: str = ""
    head_row: int = 0
    shape: TextShape = ANY_SHAPE
    left_out: frozenset[int] = frozenset()
    mended: Mapping[tuple[int, str], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A list as it would be taken: the sheet, the meaning of its columns and values, cases, problems.

    `sheets` are the names of all sheets that could hold the list; `seen` is what was read, before it was mended.
    """

    sheet: str
    mapping: ListMapping
    taken: TakenList
    problems: tuple[Problem, ...]
    sheets: tuple[str, ...]
    seen: SeenList

    @property
    def sample(self) -> Sample | None:
        """The sample, if no problem stops it."""
        stopped = any(problem.severity is Severity.ERROR for problem in self.problems)
        return None if stopped else Sample(self.taken.cases)


def read_sample(
    path: Path, instrument: Instrument, choices: ListChoices = ListChoices()
) -> tuple[Sample | None, tuple[Problem, ...]]:
    """The cases in an Excel or CSV list, and everything that is to be said about it.

    The sample is ``None`` when any problem stops it; warnings do not.
    """
    try:
        found = take_in(path, instrument, choices)
    except UserError as error:
        return None, error.problems
    return found.sample, found.problems


def take_in(
    path: Path, instrument: Instrument, choices: ListChoices = ListChoices(), seen: SeenList | None = None
) -> TakenIn:
    """A list as it would be taken, with all that is wrong with it; `UserError` where nothing can be read.

    Where only the mapping, numbers or mended cells differ, what was `seen` of the file before need not be read again.
    """
    try:
        seen = seen or _seen(_data(path), instrument, choices)
    except UserError as error:
        raise UserError(*(problem.in_file(path.name) for problem in error.problems)) from error
    mapping, said = mapped(seen.heads, instrument, choices.mapping)
    cases = taken(_mended(seen, choices), mapping, instrument, choices.first_number)
    problems = [*seen.notes, *said, *_numbers_owed(mapping, choices), *cases.problems]
    named = tuple(problem.in_file(path.name) for problem in problems)
    return TakenIn(seen.sheet, replace(mapping, sheet=seen.sheet), cases, named, seen.sheets, seen)


def _mended(seen: SeenList, choices: ListChoices) -> SeenList:
    """The list without the rows that are left out, each mended cell as it was typed."""
    if not choices.left_out and not choices.mended:
        return seen
    typed: dict[int, dict[int, str]] = {}
    for (number, head), words in choices.mended.items():
        if head in seen.heads:
            typed.setdefault(number, {})[seen.heads.index(head)] = words
    rows = (row for row in seen.rows if row.number not in choices.left_out)
    return replace(seen, rows=tuple(_with(row, typed.get(row.number, {})) for row in rows))


def _with(row: ListRow, typed: Mapping[int, str]) -> ListRow:
    if not typed:
        return row
    cells = tuple(typed.get(place, cell) for place, cell in enumerate(row.cells))
    faults = {place: fault for place, fault in row.faults.items() if place not in typed}
    return replace(row, cells=cells, faults=faults)


def _seen(data: bytes, instrument: Instrument, choices: ListChoices) -> SeenList:
    """The list as it is seen. A sheet that only a saved mapping names may have another name in this list."""
    known = knows(instrument, choices.mapping)

    def read(sheet: str) -> SeenList:
        return read_list(
            data, known=known, password=choices.password, sheet=sheet, hidden=choices.hidden,
            head_row=choices.head_row, shape=choices.shape,
        )  # fmt: skip

    try:
        return read(choices.sheet or choices.mapping.sheet)
    except UserError as error:
        if choices.sheet or not any(problem.code == "no-such-sheet" for problem in error.problems):
            raise
        return read("")


def _data(path: Path) -> bytes:
    """The bytes of a list; `UserError` when it cannot be read or is far too large."""
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= _MOST_BYTES else b""
    except OSError as error:
        raise UserError(_unreadable(path, error.strerror or "")) from error
    if size > _MOST_BYTES:
        what = Message("The list has {size} MB, far more than a sample of cases.", size=f"{size / 1e6:,.0f}")
        raise UserError(Problem("too-large", what, Message("Take the cases of the sample only."), file=path.name))
    return data


def _unreadable(path: Path, why: str) -> Problem:
    return Problem(
        "unreadable",
        Message("The list cannot be read ({why}).", why=why),
        Message("Check that it is there."),
        file=path.name,
    )


def _numbers_owed(mapping: ListMapping, choices: ListChoices) -> list[Problem]:
    if choices.first_number or mapping.column_of(CASE) is not None:
        return []
    what = Message("The list has no column headed “Case”.")
    return [Problem("no-case-column", what, Message("Name the case numbers’ column “Case”."))]
