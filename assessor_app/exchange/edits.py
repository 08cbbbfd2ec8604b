"""What was changed in Excel: cells that do not say what the history in the same file says.

The rows that should stand on a sheet are worked out from the events; rows are matched by their key
(case, assessor, question), so sorting or filtering a sheet changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from assessor_app.exchange import sheet_faults as faults
from assessor_app.exchange.answers import (
    ANSWER,
    ANSWER_CODE,
    ANSWERS_HEAD,
    EVIDENCE,
    FIRST_ANSWERS_HEAD,
    AnswerSheetRow,
)
from assessor_app.exchange.contents import FIRST_VERSION, Edit
from assessor_app.exchange.event_rows import pick, picker
from assessor_app.exchange.tables import CASES, REMOVED_CASES, CaseSheetRow, Tables
from assessor_app.instrument.text import normalise
from assessor_app.problems import Problem
from assessor_app.spreadsheet.cells import column_name
from assessor_app.spreadsheet.rows import SheetRows
from assessor_app.spreadsheet.values import Holds, same

ExpectedRow = AnswerSheetRow | CaseSheetRow


@dataclass(slots=True)
class Found:
    """The edits and problems found so far on the sheets of one file."""

    edits: list[Edit] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of a sheet as it was read: its sheet, its number, its cells, and what stands beside them."""

    sheet: str
    number: int
    cells: tuple[str, ...]
    beside: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DueTable:
    """A table that people read: its name, its head, how many first columns are the key, the rows due.

    `holds` is what its columns hold; those past its end hold text.
    """

    name: str
    head: Sequence[str]
    key_columns: int
    expected: Sequence[ExpectedRow]
    holds: Sequence[Holds] = ()

    def same(self, was: Sequence[str], now: Sequence[str]) -> bool:
        """Whether two rows say the same, however Excel spells their numbers and dates."""
        return all(map(self.same_cell, range(len(self.head)), was, now))

    def same_cell(self, index: int, was: str, now: str) -> bool:
        """Whether two cells of one column say the same."""
        return was == now or (index < len(self.holds) and same(self.holds[index], was, now))


def case_tables(tables: Tables, version: str) -> tuple[DueTable, ...]:
    """The tables of cases of this version of the format, as they should be."""
    if version == FIRST_VERSION:
        whole = tuple(sorted((*tables.cases, *(_without_reason(row) for row in tables.removed)), key=_by_case))
        return (DueTable(CASES, tables.case_head, 2, whole),)
    cases = DueTable(CASES, tables.case_head, 2, tables.cases, tables.case_holds)
    removed = DueTable(REMOVED_CASES, tables.removed_head, 2, tables.removed, tables.case_holds)
    return cases, removed


def answer_table(name: str, expected: Sequence[AnswerSheetRow], version: str) -> DueTable:
    """A table of answers of this version of the format, as it should be."""
    if version == FIRST_VERSION:
        width = len(FIRST_ANSWERS_HEAD)
        return DueTable(name, FIRST_ANSWERS_HEAD, 3, [replace(row, cells=row.cells[:width]) for row in expected])
    return DueTable(name, ANSWERS_HEAD, 3, expected)


def _by_case(row: CaseSheetRow) -> tuple[str, ...]:
    return row.cells[:2]


def _without_reason(row: CaseSheetRow) -> CaseSheetRow:
    return replace(row, cells=row.cells[:-1])


def compare(found: Found, table: DueTable, sheets: Mapping[str, SheetRows]) -> None:
    """Compare the sheets of a table, in their order, with the rows that should stand there."""
    if len(sheets) == 1 and _is_as_expected(table, *sheets.values()):
        return
    before = len(found.problems)
    lines = [line for sheet, rows in sheets.items() for line in _lines(found, sheet, table.head, rows)]
    if len(found.problems) > before:
        return
    pairs, added, missing = _matched(lines, table)
    for line, row in pairs:
        found.edits.extend(_edits(line, row, table))
    keys = slice(table.key_columns)
    found.problems.extend(faults.added_row(line.sheet, line.number, _words(line.cells[keys])) for line in added)
    found.problems.extend(faults.deleted_row(table.name, _words(row.cells[keys])) for row in missing)


def _is_as_expected(table: DueTable, rows: SheetRows) -> bool:
    """Whether a sheet is row by row as it should be: nearly always, so worth asking before all else."""
    if len(rows) != len(table.expected) + 1 or tuple(rows[0]) != tuple(table.head):
        return False
    return all(
        tuple(row) == due.cells or table.same(due.cells, row) for row, due in zip(rows[1:], table.expected, strict=True)
    )


def _lines(found: Found, sheet: str, head: Sequence[str], rows: SheetRows) -> list[_Line]:
    """The rows of one sheet that are not empty, its columns in the order of `head`."""
    places, problems = pick(sheet, rows[0] if rows else (), head)
    found.problems.extend(problems)
    if places is None:
        return []
    cells_of = picker(places)
    others = [place for place in range(len(rows[0])) if place not in places]
    beside = _beside(rows[0], others) if others else None
    lines = []
    for number, row in enumerate(rows[1:], 2):
        if any(row):
            lines.append(_Line(sheet, number, cells_of(row), beside(row) if beside else ()))
    return lines


def _beside(head: Sequence[str], places: Sequence[int]) -> Callable[[Sequence[str]], tuple[tuple[str, str], ...]]:
    """A function that gives what stands in the columns that are not ours, with their heads."""
    named = [(place, head[place].strip() or column_name(place)) for place in places]
    return lambda row: tuple([(words, row[place]) for place, words in named if row[place]])


def _matched(
    lines: Sequence[_Line], table: DueTable
) -> tuple[list[tuple[_Line, ExpectedRow]], list[_Line], list[ExpectedRow]]:
    """Pairs of rows that differ, rows that nobody expects, and rows that are missing."""
    waiting: defaultdict[tuple[str, ...], list[ExpectedRow]] = defaultdict(list)
    key_columns = table.key_columns
    for row in table.expected:
        waiting[row.cells[:key_columns]].append(row)
    differing: list[_Line] = []
    for line in lines:
        waits = waiting.get(line.cells[:key_columns], [])
        exact = next((row for row in waits if _is_unchanged(table, line, row)), None)
        if exact is None:
            differing.append(line)
        else:
            waits.remove(exact)
    pairs, added = [], []
    for line in differing:
        waits = waiting.get(line.cells[:key_columns], [])
        if waits:
            pairs.append((line, waits.pop(0)))
        else:
            added.append(line)
    return pairs, added, [row for rows in waiting.values() for row in rows]


def _is_unchanged(table: DueTable, line: _Line, row: ExpectedRow) -> bool:
    return not line.beside and table.same(row.cells, line.cells)


def _edits(line: _Line, row: ExpectedRow, table: DueTable) -> list[Edit]:
    cells = enumerate(zip(table.head, row.cells, line.cells, strict=True))
    changed = [(column, was, now) for at, (column, was, now) in cells if not table.same_cell(at, was, now)]
    changed += [(column, "", now) for column, now in line.beside]
    edits = (_edit(line, row, column, was, now) for column, was, now in changed)
    return [edit for edit in edits if edit.was != edit.now]


def _edit(line: _Line, row: ExpectedRow, column: str, was: str, now: str) -> Edit:
    """One changed cell; a space more at the end of an answer is no change, as nowhere else.

    Words in the column `Answer` that are one of the question's answers change its code.
    """
    case, assessor = line.cells[:2]
    question, target, value = "", "", ""
    if isinstance(row, AnswerSheetRow):
        question = row.question
        target, value = _target(line, row, column, normalise(now))
    now = normalise(now) if target else now
    return Edit(
        sheet=line.sheet,
        row=line.number,
        column=column,
        case=case,
        assessor=assessor,
        question=question,
        was=was,
        now=now,
        takeable=bool(target),
        assessment=row.assessment if target else "",
        field=target,
        value=value,
    )


def _target(line: _Line, row: AnswerSheetRow, column: str, now: str) -> tuple[str, str]:
    """The question that a changed cell would answer, and with what; ``""`` if it cannot.

    Words count where they are the label of an answer, and the code beside them says nothing else.
    """
    if column == ANSWER:
        place = ANSWERS_HEAD.index(ANSWER_CODE)
        code, beside = row.code_of(now), normalise(line.cells[place])
        return (row.question, code) if code and beside in {code, row.cells[place]} else ("", "")
    return {ANSWER_CODE: row.question, EVIDENCE: row.evidence_code}.get(column, ""), now


def _words(key: Sequence[str]) -> str:
    return ", ".join(part for part in key if part)
