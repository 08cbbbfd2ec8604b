"""The first sheet of somebody else's Excel workbook, as rows of text: the list of a sample, for example."""

from __future__ import annotations

from collections.abc import Sequence

from assessor_app.problems import Problem, UserError
from assessor_app.spreadsheet.extent import error_cells
from assessor_app.spreadsheet.guard import vet
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.office import unlock
from assessor_app.spreadsheet.rows import Book

_LIMITS = Limits(file_bytes=20_000_000, unpacked_bytes=200_000_000, cells=1_000_000)

_NO_LIST = Problem(
    "not-a-workbook",
    "This is no list that can be read.",
    "Save the list as an Excel workbook (.xlsx) or as CSV UTF-8 (.csv).",
)
_PROTECTED = Problem(
    "protected-list", "The list is protected with a password.", "Save a copy of it without one, and take that."
)
_SAID = {"not-a-workbook": _NO_LIST, "wrong-passphrase": _PROTECTED}
"""What is said of a list where the words about packs and returns would mislead, by the code of those."""


def read_table(data: bytes, name: str, *, limits: Limits = _LIMITS) -> Sequence[Sequence[str]]:
    """The rows of the first sheet in a workbook from anywhere; `name` is the file's, for what is said.

    Numbers and dates come as a person sees them (``5``, ``2013-06-03``); of a formula, the result
    that was saved. Raises `UserError` if the file cannot be read, or holds an error cell.
    """
    opened, problems = unlock(data, (), limits)
    vetted, problems = vet(opened.data, limits, lambda names: names[:1]) if opened else (None, problems)
    if vetted is None or problems or not vetted.sheets:
        raise UserError(*(_of_a_list(problem).in_file(name) for problem in problems or (_NO_LIST,)))
    if wrong := error_cells(vetted.sheets[0]):
        raise UserError(*(problem.in_file(name) for problem in wrong))
    book = Book(vetted)
    rows = book.rows(vetted.names[0])
    if book.problems:
        raise UserError(*(problem.in_file(name) for problem in book.problems))
    return rows


def _of_a_list(problem: Problem) -> Problem:
    return _SAID.get(problem.code, problem)
