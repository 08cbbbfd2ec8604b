"""Is the text of one part plain markup, and nothing else? Checked on bytes, before any parser sees it.

A part is taken only if it is UTF-8 and every tag in it has the plain form that Excel, LibreOffice
and openpyxl write: no document type, no entity of its own, no comment, no section of raw data. In
such a part a search for ``<c`` finds the cells that a parser will find, no more and no fewer, which
is what makes the fast checks in `extent` sound.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree import ElementTree

from assessor_app.exchange import faults
from assessor_app.exchange.members import Refused

_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_DECLARATION = re.compile(rb"\s*<\?xml\s([^<>]*)\?>\s*")
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([^"']*)["']""")
_DOCUMENT_TYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_PLAIN_TAGS = re.compile(rb'(?:[^<>]*+</?[A-Za-z]++(?: [A-Za-z0-9:]++="[^"<>]*+")*+ ?/?>)*+[^<>]*+')
_SHEET_DATA = re.compile(rb"<sheetData(?: [^<>]*)?>")
_END_OF_DATA = b"</sheetData>"
_NO_DATA = re.compile(rb"<sheetData ?/>")
_MOST_INDEX_BYTES = 1_000_000


def body(member: str, data: bytes) -> bytes:
    """The markup of a part without its declaration. Raises `Refused` if it is not plain UTF-8 text."""
    if data.startswith(_UTF16) or b"\x00" in data:
        raise Refused(faults.not_utf8(member))
    data = data.removeprefix(_BOM)
    if declared := _DECLARATION.match(data):
        encoding = _ENCODING.search(declared[1])
        if encoding and encoding[1].upper() not in {b"UTF-8", b"UTF8", b"US-ASCII"}:
            raise Refused(faults.not_utf8(member))
        data = data[declared.end() :]
    if not data.isascii():
        try:
            data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Refused(faults.not_utf8(member)) from error
    if b"<!" in data or b"<?" in data:
        has_type = _DOCUMENT_TYPE.search(data)
        raise Refused(faults.document_type(member) if has_type else faults.unreadable_part(member))
    return data


def tree(member: str, data: bytes) -> ElementTree.Element:
    """A small part (the list of sheets, for example) as a tree. Raises `Refused` if it is no such part."""
    plain = body(member, data)
    if len(plain) > _MOST_INDEX_BYTES:
        raise Refused(faults.unreadable_part(member))
    try:
        return ElementTree.fromstring(plain)  # noqa: S314 -- `body` let no document type through
    except ElementTree.ParseError as error:
        raise Refused(faults.damaged_part(member)) from error


def local_name(element: ElementTree.Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def attribute(attributes: Mapping[str, str], name: str) -> str:
    """The value of the attribute with this local name, or ``""``."""
    return next((value for key, value in attributes.items() if key.rpartition("}")[2] == name), "")


def plain_tags(member: str, data: bytes) -> bytes:
    """`data`, if every tag in it is written plainly; else `Refused`."""
    if not _PLAIN_TAGS.fullmatch(data):
        raise Refused(faults.unreadable_part(member))
    return data


def sheet_data(member: str, data: bytes) -> bytes:
    """The rows of a sheet: what stands between ``<sheetData>`` and its end; its tags are not yet checked.

    Raises `Refused` where there is not exactly one such stretch.
    """
    plain = body(member, data)
    if _NO_DATA.search(plain):
        return b""
    start = _SHEET_DATA.search(plain)
    end = plain.rfind(_END_OF_DATA)
    if not start or end < start.end():
        raise Refused(faults.damaged_part(member) if start else faults.unreadable_part(member))
    rows = plain[start.end() : end]
    if b"<sheetData" in rows or _END_OF_DATA in rows:
        raise Refused(faults.unreadable_part(member))
    return rows
