"""What a person is told: where, what is wrong, how to mend it.

Two families of error only. `UserError` carries problems that a person can act on; anything else
that is raised is a bug. Cancelling is neither, so `Cancelled` is no `UserError`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from assessor_app.messages import Message
from assessor_app.records import ENGLISH, Text
from assessor_app.translations import say


class Severity(StrEnum):
    """An error stops the work at hand; a warning is only said."""

    ERROR = "error"
    WARNING = "warning"


class Place(str):
    """Where a problem stands, part by part; as text it reads ``sheet survey, row 12, column relevant``.

    `sheet`, `row` (from 1; 0 for none), `column` and `cell` are those of a workbook or a list, `part` a member of
    a file's archive, `case`, `question` and `field` those of an inspection; `label` is a question as a form words it.
    `rows` are all the rows of a list that it is about, `head` the head of the column.
    """

    __slots__ = ("case", "head", "label", "question", "row", "rows", "sheet", "spots")

    sheet: str
    row: int
    case: str
    question: str
    label: Text
    spots: tuple[str, ...]
    rows: tuple[int, ...]
    head: str

    def __new__(
        cls,
        *spots: str,
        sheet: str = "",
        cell: str = "",
        row: int = 0,
        column: str = "",
        part: str = "",
        case: str = "",
        question: str = "",
        label: Text | None = None,
        field: str = "",
        rows: tuple[int, ...] = (),
        head: str = "",
    ) -> Self:
        """A place; `spots` are messages or names for what has no name of its own here."""
        named = (
            Message("sheet {sheet}", sheet=sheet) if sheet else "",
            Message("cell {cell}", cell=cell) if cell else "",
            Message("row {row}", row=row) if row else "",
            Message("column {column}", column=column or f"“{head}”") if column or head else "",
            Message("part {part}", part=part) if part else "",
            Message("case {case}", case=case) if case else "",
            Message("question {question}", question=question) if question else "",
            Message("field {field}", field=field) if field else "",
            Message("{label}", label=label) if label else "",
        )
        place = super().__new__(cls, ", ".join(spot for spot in (*named, *spots) if spot))
        place.sheet, place.row, place.case, place.question = sheet, row, case, question
        place.label = label or Text()
        place.rows, place.head = rows or ((row,) if row else ()), head
        place.spots = tuple(spot for spot in (*named, *spots) if spot)
        return place

    def to(self, language: str) -> str:
        """The place in words of another language."""
        return ", ".join(say(spot, language) for spot in self.spots)


NOWHERE, NOTHING = Place(), Message()


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with what a person typed or gave us.

    `code` is a stable name for tests (``wrong-passphrase``). `what` and `mend` are whole sentences;
    `where` is the place inside the file, and `file` the file's name, never its folder.
    """

    code: str
    what: Message
    mend: Message = NOTHING
    where: Place = NOWHERE
    file: str = ""
    severity: Severity = Severity.ERROR

    def sentence(self, language: str = ENGLISH) -> str:
        """The problem in one line: ``file: where: what mend``."""
        place = ": ".join(part for part in (self.file, self.where.to(language)) if part)
        words = self.advice(language)
        return f"{place}: {words}" if place else words

    def advice(self, language: str = ENGLISH) -> str:
        """What is wrong and how to mend it, without the place."""
        return " ".join(words for part in (self.what, self.mend) if (words := say(part, language)))

    def in_file(self, name: str) -> Problem:
        """The same problem, said of the file with this name."""
        return replace(self, file=name)


class UserError(Exception):
    """Something that a person can act on; its text is the problems' sentences, one a line."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("\n".join(problem.sentence() for problem in problems))


class Cancelled(Exception):
    """The person cancelled long work. Raised by a `Progress`, never by us."""


Progress = Callable[[int, int, str], None]
"""Called as ``progress(done, total, words)``; raises `Cancelled` when the person wants to stop."""


def no_progress(_done: int, _total: int, _words: str = "") -> None:
    """The progress of work that nobody watches."""


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Only those that stop the work."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)
