"""The sheets of a workbook as its tabs show them: in their order, with those that are hidden marked as such.

Sheets that hold a chart only are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assessor_app.spreadsheet.elements import walk
from assessor_app.spreadsheet.members import Members
from assessor_app.spreadsheet.package import Package, relations

_USUAL_WORKBOOK = "xl/workbook.xml"
_VISIBLE = "visible"
_SHEET = "worksheet"


@dataclass(frozen=True, slots=True)
class Tab:
    """One sheet of a workbook: its name, the name of its part, and whether it is hidden."""

    name: str
    member: str
    hidden: bool


def tabs_of(members: Members, package: Package) -> tuple[Tab, ...]:
    """The tabs of a workbook, hidden ones too. Raises `Refused` if its list of sheets is damaged."""
    named = [each.target for each in relations(members, "").values() if each.kind == "officeDocument"]
    workbook = named[0] if named else _USUAL_WORKBOOK
    sheets = {each.target for each in relations(members, workbook).values() if each.kind == _SHEET}
    hidden: set[str] = set()

    def start(name: str, attributes: Mapping[str, str]) -> None:
        if name == "sheet" and attributes.get("state", _VISIBLE) != _VISIBLE:
            hidden.add(attributes.get("name", ""))

    walk(members, workbook, start, lambda _name, _text: None)
    return tuple(Tab(name, part, name in hidden) for name, part in package.sheets.items() if part in sheets)
