"""The elements of one part of a workbook, one after the other, whoever wrote it.

Bounded and harmless: a part that declares a document type is refused before any of its entities is
heard of, so nothing unfolds, nothing outside is looked up, and no tree is built.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from xml.parsers import expat

from assessor_app.spreadsheet import faults
from assessor_app.spreadsheet.members import Members, Refused

Start = Callable[[str, Mapping[str, str]], None]
"""Called with an element's name and attributes, both without namespaces."""

End = Callable[[str, str], None]
"""Called with an element's name and the text that stands between its last tag and its end."""

_MOST_ELEMENTS = 8_000_000
"""The elements of a sheet with a million rows that somebody coloured, several times over."""


def walk(members: Members, member: str, start: Start, end: End) -> None:
    """Call `start` and `end` for each element of a part. Raises `Refused` for a part that is none."""
    data = members.read(member)
    text: list[str] = []
    left = _MOST_ELEMENTS

    def refuse(*_declared: object) -> None:
        raise Refused(faults.document_type(member))

    def open_element(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise Refused(faults.zip_bomb(member))
        text.clear()
        start(_local(name), {_local(key): value for key, value in attributes.items()})

    def close_element(name: str) -> None:
        end(_local(name), "".join(text))
        text.clear()

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = open_element
    parser.EndElementHandler = close_element
    parser.CharacterDataHandler = text.append
    try:
        parser.Parse(data, True)  # noqa: FBT003 -- as expat has it: this is all of the part
    except (expat.ExpatError, LookupError) as error:
        raise Refused(faults.damaged_part(member)) from error


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
