"""The gate before the parser: a workbook from anywhere becomes checked markup, or a list of problems.

Reading is hostile-input code. Whoever holds a passphrase, and whoever changes a memory stick on
the way, chooses the bytes. So a file is taken apart here within bounds, and only the parts that we
read, checked to be plain and of bearable size, are handed on (see `rows`, which packs them anew:
no parser ever sees the archive itself).
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from assessor_app.problems import Problem
from assessor_app.spreadsheet import faults, sheet_faults
from assessor_app.spreadsheet.extent import (
    SheetMarkup,
    measured,
    referenced_bytes,
    shared_lengths,
)
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.markup import attribute, body, local_name, plain_tags, sheet_data, tree
from assessor_app.spreadsheet.members import Members, Refused

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_STYLES = "xl/styles.xml"
_TRUE = ("1", "true")


@dataclass(frozen=True, slots=True)
class Vetted:
    """What is left of a workbook after the gate.

    `sheets` are those that were asked for and are sound; `names` are the names of all sheets, in
    the order of the workbook. `shared` and `styles` are the markup of those parts, or ``b""``.
    `from_1904` says that dates count from 1904, as on old Macs.
    """

    names: tuple[str, ...]
    sheets: tuple[SheetMarkup, ...]
    shared: bytes
    styles: bytes
    from_1904: bool


Choice = Callable[[Sequence[str]], Collection[str]]
"""Chooses the names of the sheets to be unpacked from the names of all sheets, given in order."""


def vet(data: bytes, limits: Limits, choice: Choice) -> tuple[Vetted | None, tuple[Problem, ...]]:
    """Take the bytes of an unencrypted workbook apart, within `limits`.

    Only the sheets of `choice` are unpacked. Gives what can be parsed without harm, and the problems
    of every sheet; None if the file as a whole is refused.
    """
    try:
        members = Members(data, limits)
        index = _index(members)
    except Refused as refused:
        return None, (refused.problem,)
    problems = list(_unwelcome(members))
    try:
        shared = _optional(members, index.shared)
        styles = _optional(members, index.styles)
    except Refused as refused:
        return None, (*problems, refused.problem)
    sheets = []
    budget = _Budget(limits, shared_lengths(shared))
    wanted = choice(tuple(index.sheets))
    for name, member in index.sheets.items():
        if name in wanted:
            try:
                rows = sheet_data(member, members.read(member))
                sheets.append(budget.spent(measured(name, member, rows, limits)))
            except Refused as refused:
                problems.append(refused.problem)
    return Vetted(tuple(index.sheets), tuple(sheets), shared, styles, index.from_1904), tuple(problems)


class _Budget:
    """What the sheets of one workbook may take together."""

    def __init__(self, limits: Limits, lengths: list[int]) -> None:
        self._lengths = lengths
        self._cells = limits.cells
        self._bytes = limits.text_bytes

    def spent(self, sheet: SheetMarkup) -> SheetMarkup:
        """The same sheet, or `Refused` if it is too large together with those before it."""
        self._cells -= sheet.cells
        self._bytes -= referenced_bytes(sheet, self._lengths)
        if self._cells < 0:
            raise Refused(sheet_faults.too_many_cells(sheet.name))
        if self._bytes < 0:
            raise Refused(sheet_faults.long_strings(sheet.name))
        return sheet


@dataclass(frozen=True, slots=True)
class _Index:
    """Where the parts of a workbook are: sheets by name, and the parts that they share."""

    sheets: Mapping[str, str]
    shared: str
    styles: str
    from_1904: bool


def _index(members: Members) -> _Index:
    if _WORKBOOK not in members:
        raise Refused(faults.NOT_A_WORKBOOK)
    related = _related(members)
    sheets: dict[str, str] = {}
    from_1904 = False
    for element in tree(_WORKBOOK, members.read(_WORKBOOK)).iter():
        kind = local_name(element)
        if kind == "sheet":
            name, identity = attribute(element.attrib, "name"), attribute(element.attrib, "id")
            if not name or name in sheets or identity not in related:
                raise Refused(faults.damaged_part(_WORKBOOK))
            sheets[name] = related[identity][1]
        elif kind == "workbookPr":
            from_1904 = attribute(element.attrib, "date1904") in _TRUE
    shared = next((target for kind, target in related.values() if kind == "sharedStrings"), "")
    return _Index(sheets, shared, _STYLES, from_1904)


def _related(members: Members) -> dict[str, tuple[str, str]]:
    """The kind and the name of each part that the workbook refers to, by the id of the reference."""
    found = {}
    for element in tree(_RELATIONS, members.read(_RELATIONS)):
        kind = attribute(element.attrib, "Type").rpartition("/")[2]
        target = posixpath.normpath(posixpath.join("/xl", attribute(element.attrib, "Target"))).lstrip("/")
        found[attribute(element.attrib, "Id")] = (kind, target)
    return found


def _unwelcome(members: Members) -> tuple[Problem, ...]:
    names = [name.lower() for name in members.names()]
    macros = any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names)
    links = any("/externallinks/" in name for name in names)
    return (*((faults.MACROS,) if macros else ()), *((faults.EXTERNAL_LINKS,) if links else ()))


def _optional(members: Members, name: str) -> bytes:
    """The markup of a part that a workbook need not have, without its declaration."""
    return plain_tags(name, body(name, members.read(name))) if name in members else b""
