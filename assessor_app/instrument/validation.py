"""Is this a form that we can use? Everything that is wrong with it, at once, each with its row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from assessor_app.instrument import sheets
from assessor_app.instrument.checks import CHECKS, NEEDS_NONE_OF, SEARCHES
from assessor_app.instrument.checks.draft import FormDraft, draft
from assessor_app.instrument.pyxform_bridge import Remark, remarks
from assessor_app.instrument.sheets import RawRows
from assessor_app.problems import Problem, errors
from assessor_app.records import Instrument


def validate(raw: Mapping[str, RawRows]) -> tuple[Instrument | None, tuple[Problem, ...]]:
    """The instrument that these rows hold, or None if there are errors; and all problems.

    `raw` holds the rows of the sheets by name, heads first, as they stand in the file. Our own rules
    are checked, then pyxform is asked; problems are in the order of the sheets.
    """
    found = draft(sheets.canonical(raw))
    problems = [problem for check in CHECKS for problem in check(found)]
    if not NEEDS_NONE_OF.intersection(problem.code for problem in problems):
        problems.extend(problem for check in SEARCHES for problem in check(found))
    problems.extend(_not_yet_said(remarks(found.book), problems))
    ordered = _in_order(_once_mended(problems), found)
    return (None if errors(ordered) else found.instrument), ordered


def _once_mended(problems: Sequence[Problem]) -> Iterator[Problem]:
    """All but those that an error value of Excel's brings about in its own cell."""
    in_error = {problem.where for problem in problems if problem.code == "error-cell"}
    return (problem for problem in problems if problem.code == "error-cell" or problem.where not in in_error)


def _not_yet_said(said: Iterable[Remark], problems: Sequence[Problem]) -> Iterator[Problem]:
    """What pyxform says about rows about which we have nothing to say."""
    places = {problem.where.partition(", column")[0] for problem in problems}
    ours = bool(errors(problems))
    for remark in said:
        repeated = remark.problem.where in places if remark.row else ours
        if not repeated:
            yield remark.problem


def _in_order(problems: Iterable[Problem], found: FormDraft) -> tuple[Problem, ...]:
    """Each once; in the order of the sheets and rows, as a person mends them."""
    names = list(found.book)

    def place(problem: Problem) -> tuple[int, int]:
        parts = problem.where.split(", ")
        sheet = parts[0].removeprefix("sheet ")
        row = parts[1].removeprefix("row ") if len(parts) > 1 and parts[1].startswith("row ") else "0"
        return (names.index(sheet) if sheet in names else -1), int(row)

    return tuple(sorted(dict.fromkeys(problems), key=place))
