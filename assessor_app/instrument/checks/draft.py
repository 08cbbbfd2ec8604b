"""A form under examination: its rows, what could be built of them, and its parsed rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from assessor_app.instrument import expression as ex
from assessor_app.instrument.builder import build
from assessor_app.instrument.rule_parser import parse_rule
from assessor_app.instrument.sheets import FormSheet
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem, Severity
from assessor_app.records import Group, Instrument, Question

Ruled = Group | Question
Check = Callable[["FormDraft"], Iterator[Problem]]


@dataclass(frozen=True)
class FormDraft:
    """What every check looks at.

    `instrument` holds what could be understood. `rules` and `constraints` are the parsed rules by
    canonical row number (codes may stand twice in a draft); `unread` are those that did not parse.
    """

    book: Mapping[str, FormSheet]
    instrument: Instrument
    rules: Mapping[int, ex.Node]
    constraints: Mapping[int, ex.Node]
    unread: tuple[Problem, ...]

    def ruled(self) -> tuple[Ruled, ...]:
        """Groups and questions, in the order of the survey sheet."""
        items: list[Ruled] = [*self.instrument.views, *self.instrument.sections, *self.instrument.questions]
        return tuple(sorted(items, key=lambda item: item.row))

    def row(self, item: Ruled) -> int:
        """The row of a group or question in the file."""
        return self.book["survey"].numbers[item.row - 1]


def at(sheet: str, row: int = 0, column: str = "") -> Place:
    """A place in a form: ``sheet survey, row 12, column relevant``."""
    return Place(sheet=sheet, row=row, column=column)


def error(code: str, where: Place, what: Message, mend: Message) -> Problem:
    """A problem that makes the form unusable."""
    return Problem(code, what, mend, where)


def warning(code: str, where: Place, what: Message, mend: Message) -> Problem:
    """A problem that the form can be used with."""
    return Problem(code, what, mend, where, severity=Severity.WARNING)


def draft(book: Mapping[str, FormSheet]) -> FormDraft:
    """The draft of three canonical sheets."""
    instrument = build(book)
    unread: list[Problem] = []
    empty = FormDraft(book, instrument, {}, {}, ())
    rules = _parsed(empty, "relevant", {item.row: item.relevant for item in empty.ruled()}, unread)
    constraints = {item.row: item.constraint for item in instrument.questions}
    return replace(
        empty, rules=rules, constraints=_parsed(empty, "constraint", constraints, unread), unread=tuple(unread)
    )


def _parsed(found: FormDraft, column: str, sources: Mapping[int, str], unread: list[Problem]) -> dict[int, ex.Node]:
    nodes: dict[int, ex.Node] = {}
    for row, source in sources.items():
        if not source:
            continue
        node, problems = parse_rule(source)
        where = at("survey", found.book["survey"].numbers[row - 1], column)
        unread.extend(replace(problem, where=where) for problem in problems)
        if node is not None:
            nodes[row] = node
    return nodes
