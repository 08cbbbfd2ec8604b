"""Where the parts of a workbook are: found by the relations that its package states, never by a name.

A spreadsheet program may call its parts what it likes and put them where it likes; what is fixed is
that ``_rels/.rels`` leads to the workbook, and the relations of the workbook to everything else.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote
from xml.etree import ElementTree

from assessor_app.problems import Problem
from assessor_app.spreadsheet import faults
from assessor_app.spreadsheet.markup import MOST_INDEX_BYTES, attribute, local_name, tree
from assessor_app.spreadsheet.members import Members, Refused

_USUAL_WORKBOOK = "xl/workbook.xml"
_TRUE = ("1", "true")
_COMMENTS = ("comments", "threadedComment")
_MACRO_KINDS = ("vbaProject", "xlMacrosheet", "xlIntlMacrosheet")


@dataclass(frozen=True, slots=True)
class Relation:
    """One part that another part refers to: its kind (``worksheet``, ``styles``) and its name."""

    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class Package:
    """Where the parts of a workbook are: sheets by name in their order, texts, styles, further relations.

    `shared` and `styles` are ``""`` where there is no such part. `from_1904` says that dates count
    from 1904, as on old Macs.
    """

    sheets: Mapping[str, str]
    shared: str
    styles: str
    from_1904: bool
    kinds: frozenset[str]


def package_of(members: Members) -> Package:
    """The parts of the workbook in this archive. Raises `Refused` if there is none, or it is damaged."""
    workbook = _workbook_part(members)
    if workbook not in members:
        raise Refused(faults.NOT_A_WORKBOOK)
    if workbook.lower().endswith(".bin"):
        raise Refused(faults.BINARY_WORKBOOK)
    root = tree(workbook, members.read(workbook))
    if local_name(root) != "workbook":
        raise Refused(faults.NOT_A_WORKBOOK)
    related = relations(members, workbook)
    targets = {relation.kind: relation.target for relation in reversed(related.values())}
    return Package(
        sheets=_sheets(workbook, root, related),
        shared=targets.get("sharedStrings", ""),
        styles=targets.get("styles", ""),
        from_1904=any(attribute(each.attrib, "date1904") in _TRUE for each in _children(root, "workbookPr")),
        kinds=frozenset(targets),
    )


def relations(members: Members, part: str) -> dict[str, Relation]:
    """What a part (``""``: the package itself) refers to, by the id of the reference; none if it says nothing."""
    folder, name = posixpath.split(part)
    stated = posixpath.join(folder, "_rels", f"{name}.rels")
    if stated not in members:
        return {}
    return {
        attribute(element.attrib, "Id"): Relation(
            attribute(element.attrib, "Type").rpartition("/")[2],
            _target(folder, attribute(element.attrib, "Target")),
        )
        for element in tree(stated, members.read(stated))
        if attribute(element.attrib, "TargetMode") != "External"
    }


def _target(folder: str, target: str) -> str:
    """The name of the part to which a reference from this folder leads."""
    return posixpath.normpath(posixpath.join("/", folder, unquote(target).replace("\\", "/"))).lstrip("/")


def _workbook_part(members: Members) -> str:
    named = [each.target for each in relations(members, "").values() if each.kind == "officeDocument"]
    return named[0] if named else _USUAL_WORKBOOK


def _sheets(workbook: str, root: ElementTree.Element, related: Mapping[str, Relation]) -> dict[str, str]:
    sheets: dict[str, str] = {}
    for listed in _children(root, "sheets"):
        for element in _children(listed, "sheet"):
            name, identity = attribute(element.attrib, "name"), attribute(element.attrib, "id")
            if not name or name in sheets or identity not in related:
                raise Refused(faults.damaged_part(workbook))
            sheets[name] = related[identity].target
    return sheets


def _children(parent: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (element for element in parent if local_name(element) == name)


def unwelcome(members: Members, package: Package) -> tuple[Problem, ...]:
    """A problem each for a program (macros) in the workbook, and for data taken from other files."""
    names = [name.lower() for name in members.names()]
    macros = any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names)
    links = any("/externallinks/" in name for name in names)
    found = []
    if macros or package.kinds.intersection(_MACRO_KINDS):
        found.append(faults.MACROS)
    if links or "externalLink" in package.kinds:
        found.append(faults.EXTERNAL_LINKS)
    return tuple(found)


def commented_cells(members: Members, sheet: str) -> tuple[str, ...]:
    """The addresses of the cells of a sheet (the name of its part) that carry a comment, each once.

    ``("",)`` where the sheet has comments that cannot be made out: they are not read, so that is no harm.
    """
    try:
        parts = [each.target for each in relations(members, sheet).values() if each.kind in _COMMENTS]
        cells = [cell for part in parts if part in members for cell in _references(members, part)]
    except Refused:
        return ("",)
    return tuple(dict.fromkeys(cells))


def _references(members: Members, part: str) -> list[str]:
    if members.size(part) > MOST_INDEX_BYTES:
        return [""]
    kinds = ("comment", "threadedComment")
    root = tree(part, members.read(part))
    return [attribute(element.attrib, "ref")[:12] for element in root.iter() if local_name(element) in kinds]
