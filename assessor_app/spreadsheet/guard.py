"""The gate before the parser: a workbook from anywhere becomes checked markup, or a list of problems.

Reading is hostile-input code. Whoever holds a passphrase, and whoever changes a memory stick on
the way, chooses the bytes. So a file is taken apart here within bounds, and only the parts that we
read, checked to be plain and of bearable size, are handed on (see `rows`, which packs them anew:
no parser ever sees the archive itself).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from assessor_app.problems import Problem
from assessor_app.spreadsheet import sheet_faults
from assessor_app.spreadsheet.extent import (
    SheetMarkup,
    measured,
    referenced_bytes,
    shared_lengths,
)
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.markup import MAIN, Unusual, shared_texts, sheet_data
from assessor_app.spreadsheet.members import Members, Refused
from assessor_app.spreadsheet.package import commented_cells, package_of, unwelcome
from assessor_app.spreadsheet.plain_form import plain_rows, plain_texts
from assessor_app.spreadsheet.styles import needed_styles


@dataclass(frozen=True, slots=True)
class Vetted:
    """What is left of a workbook after the gate.

    `sheets` are those that were asked for and are sound; `names` are the names of all sheets, in
    the order of the workbook. `shared` and `styles` are the markup of those parts, or ``b""``.
    `from_1904` says that dates count from 1904, as on old Macs. `comments` are the sheets and cells to
    which somebody has put a comment, among the sheets that were asked for.
    """

    names: tuple[str, ...]
    sheets: tuple[SheetMarkup, ...]
    shared: bytes
    styles: bytes
    from_1904: bool
    comments: tuple[tuple[str, str], ...] = ()


Choice = Callable[[Sequence[str]], Collection[str]]
"""Chooses the names of the sheets to be unpacked from the names of all sheets, given in order."""


def vet(data: bytes, limits: Limits, choice: Choice) -> tuple[Vetted | None, tuple[Problem, ...]]:
    """Take the bytes of an unencrypted workbook apart, within `limits`.

    Only the sheets of `choice` are unpacked. Gives what can be parsed without harm, and the problems
    of every sheet; None if the file as a whole is refused.
    """
    try:
        members = Members(data, limits)
        package = package_of(members)
    except Refused as refused:
        return None, (refused.problem,)
    problems = list(unwelcome(members, package))
    try:
        shared = _shared(members, package.shared)
        styles = _styles(members, package.styles)
    except Refused as refused:
        return None, (*problems, refused.problem)
    sheets = []
    commented: list[tuple[str, str]] = []
    budget = _Budget(limits, shared_lengths(shared))
    wanted = choice(tuple(package.sheets))
    for name, member in package.sheets.items():
        if name in wanted:
            try:
                sheets.append(budget.spent(_sheet(members, name, member, limits)))
                commented.extend((name, cell) for cell in commented_cells(members, member))
            except Refused as refused:
                problems.append(refused.problem)
    names = tuple(package.sheets)
    return Vetted(names, tuple(sheets), shared, styles, package.from_1904, tuple(commented)), tuple(problems)


def sheet_names(data: bytes, limits: Limits) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """The names of all sheets of an unencrypted workbook, in their order; or why there are none."""
    try:
        return tuple(package_of(Members(data, limits)).sheets), ()
    except Refused as refused:
        return (), (refused.problem,)


class _Budget:
    """What the sheets of one workbook may take together."""

    def __init__(self, limits: Limits, lengths: list[int]) -> None:
        self._lengths = lengths
        self._cells = limits.cells
        self._bytes = limits.text_bytes

    def spent(self, sheet: SheetMarkup) -> SheetMarkup:
        """The same sheet, or `Refused` if it is too large together with those before it."""
        size = referenced_bytes(sheet, self._lengths)
        if sheet.cells > self._cells:
            raise Refused(sheet_faults.too_many_cells(sheet.name))
        if size > self._bytes:
            raise Refused(sheet_faults.long_strings(sheet.name))
        self._cells -= sheet.cells
        self._bytes -= size
        return sheet


def _sheet(members: Members, name: str, member: str, limits: Limits) -> SheetMarkup:
    """One sheet, measured; written anew if it is not written in the usual way."""
    data = members.read(member)
    try:
        return measured(name, member, sheet_data(member, data), limits)
    except Unusual:
        if data.count(b"<v>") > limits.cells:  # told at once: writing so many cells anew takes long
            raise Refused(sheet_faults.too_many_cells(name)) from None
        return measured(name, member, plain_rows(member, name, data, limits.cells), limits)


def _shared(members: Members, member: str) -> bytes:
    """The texts that cells share; ``b""`` if the workbook has none."""
    if member not in members:
        return b""
    data = members.read(member)
    try:
        texts = shared_texts(member, data)
    except Unusual:
        texts = plain_texts(member, data)
    return f'<sst xmlns="{MAIN}">'.encode() + texts + b"</sst>"


def _styles(members: Members, member: str) -> bytes:
    return needed_styles(member, members.read(member)) if member in members else b""
