"""Where the parts of a workbook are, by what its own package says: fixed names are only a habit.

Sheets in the order of their tabs, with those that are hidden marked as such; sheets that hold a
chart only are left out.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from assessor_app.exchange import faults
from assessor_app.exchange.elements import walk
from assessor_app.exchange.members import Members, Refused

_WORKBOOK = "xl/workbook.xml"
_TRUE = ("1", "true")
_SHEET = "worksheet"


@dataclass(frozen=True, slots=True)
class Tab:
    """One sheet of a workbook: its name, the name of its part, and whether it is hidden."""

    name: str
    member: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Parts:
    """Where things are: `shared` and `styles` are names of parts, or ``""``.

    `from_1904` says that days count from 1904; `macros` and `links` that the workbook holds a
    program, or takes values from other files. Neither is ever looked into.
    """

    tabs: tuple[Tab, ...]
    shared: str
    styles: str
    from_1904: bool
    macros: bool
    links: bool


def parts_of(members: Members) -> Parts:
    """The parts of a workbook. Raises `Refused` if this is no workbook, or its list of sheets is damaged."""
    workbook = _workbook(members)
    related = _related(members, workbook)
    tabs: list[Tab] = []
    from_1904 = False

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal from_1904
        if name == "workbookPr":
            from_1904 = attributes.get("date1904") in _TRUE
        elif name == "sheet":
            kind, target = related.get(attributes.get("id", ""), ("", ""))
            if kind == _SHEET:
                hidden = attributes.get("state", "visible") != "visible"
                tabs.append(Tab(attributes.get("name", ""), target, hidden))

    walk(members, workbook, start, _nothing)
    by_kind = {kind: target for kind, target in related.values() if target in members}
    names = [name.lower() for name in members.names()]
    return Parts(
        tabs=tuple(tabs),
        shared=by_kind.get("sharedStrings", ""),
        styles=by_kind.get("styles", ""),
        from_1904=from_1904,
        macros=any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names),
        links=any("/externallinks/" in name for name in names),
    )


def _workbook(members: Members) -> str:
    """The name of the part that lists the sheets."""
    targets = _related(members, "").values() if "_rels/.rels" in members else ()
    named = next((target for kind, target in targets if kind == "officeDocument"), _WORKBOOK)
    if named not in members:
        raise Refused(faults.NOT_A_WORKBOOK)
    return named


def _related(members: Members, member: str) -> Mapping[str, tuple[str, str]]:
    """The kind and the name of each part that a part refers to, by the id of the reference."""
    folder, name = posixpath.split(member)
    related: dict[str, tuple[str, str]] = {}

    def start(element: str, attributes: Mapping[str, str]) -> None:
        if element == "Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", ""))).lstrip("/")
            related[attributes.get("Id", "")] = (kind, target)

    walk(members, posixpath.join(folder, "_rels", f"{name}.rels"), start, _nothing)
    return related


def _nothing(_name: str, _text: str) -> None:
    """An end that tells nothing."""
