"""The first sheet of somebody else's Excel workbook, as rows of text: the list of a sample, for example."""

from __future__ import annotations

from collections.abc import Sequence

from assessor_app.exchange.extent import error_cells
from assessor_app.exchange.guard import vet
from assessor_app.exchange.limits import Limits
from assessor_app.exchange.office import unlock
from assessor_app.exchange.rows import Book
from assessor_app.problems import UserError

_LIMITS = Limits(file_bytes=20_000_000, unpacked_bytes=200_000_000, cells=1_000_000)


def read_table(data: bytes, name: str, *, limits: Limits = _LIMITS) -> Sequence[Sequence[str]]:
    """The rows of the first sheet in a workbook from anywhere; `name` is the file's, for what is said.

    Numbers and dates come as a person sees them (``5``, ``2013-06-03``); of a formula, the result
    that was saved. Raises `UserError` if the file cannot be read, or holds an error cell.
    """
    opened, problems = unlock(data, (), limits)
    vetted, problems = vet(opened.data, limits, lambda names: names[:1]) if opened else (None, problems)
    if vetted is None or problems or not vetted.sheets:
        raise UserError(*(problem.in_file(name) for problem in problems))
    if wrong := error_cells(vetted.sheets[0]):
        raise UserError(*(problem.in_file(name) for problem in wrong))
    book = Book(vetted)
    rows = book.rows(vetted.names[0])
    if book.problems:
        raise UserError(*(problem.in_file(name) for problem in book.problems))
    return rows
