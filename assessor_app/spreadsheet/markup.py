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

from assessor_app.spreadsheet import faults
from assessor_app.spreadsheet.members import Refused

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
"""The namespace of all parts of a workbook that are read."""

_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_DECLARATION = re.compile(rb"\s*<\?xml\s([^<>]*)\?>\s*")
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([^"']*)["']""")
_DOCUMENT_TYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_PLAIN_TAGS = re.compile(rb'(?:[^<>]*+</?[A-Za-z][A-Za-z0-9_]*+(?: [A-Za-z0-9:_]++="[^"<>]*+")*+ ?/?>)*+[^<>]*+')
_SHEET_DATA = re.compile(rb"<sheetData(?: [^<>]*)?/?>")
_END_OF_DATA = b"</sheetData>"
_SHARED_TEXT = re.compile(rb"<si[ />]")
_END_OF_TEXTS = b"</sst>"
MOST_INDEX_BYTES = 1_000_000
"""The largest part, in bytes, that is read as a tree: the list of sheets, relations, comments."""


class Unusual(Refused):
    """A part is sound so far, but not written in the usual way; `plain_form` may be able to read it."""

    def __init__(self, member: str) -> None:
        super().__init__(faults.unreadable_part(member))


def body(member: str, data: bytes) -> bytes:
    """The markup of a small part, without its declaration.

    Raises `Refused` if it is not plain UTF-8 text: another encoding, a document type, a comment.
    """
    data = data[_start(member, data) :]
    _check_plain(member, data)
    return data


def _start(member: str, data: bytes) -> int:
    """Where the markup begins, behind the declaration. Raises `Refused` if the part is not UTF-8."""
    if data.startswith(_UTF16) or b"\x00" in data:
        raise Refused(faults.not_utf8(member))
    start = len(_BOM) if data.startswith(_BOM) else 0
    if declared := _DECLARATION.match(data, start):
        encoding = _ENCODING.search(declared[1])
        if encoding and encoding[1].upper() not in {b"UTF-8", b"UTF8", b"US-ASCII"}:
            raise Refused(faults.not_utf8(member))
        start = declared.end()
    if not data.isascii():
        try:
            data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Refused(faults.not_utf8(member)) from error
    return start


def _check_plain(member: str, data: bytes) -> None:
    """Raise `Refused` if there is anything but tags and text: a document type, a comment, raw data."""
    if b"<!" in data or b"<?" in data:
        has_type = _DOCUMENT_TYPE.search(data)
        raise Refused(faults.document_type(member) if has_type else faults.unreadable_part(member))


def tree(member: str, data: bytes) -> ElementTree.Element:
    """A small part (the list of sheets, for example) as a tree. Raises `Refused` if it is no such part."""
    plain = body(member, data)
    if len(plain) > MOST_INDEX_BYTES:
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
    """`data`, if every tag in it is written plainly; else `Unusual`, or `Refused` for more than tags and text."""
    _check_plain(member, data)
    if not _PLAIN_TAGS.fullmatch(data):
        raise Unusual(member)
    return data


def sheet_data(member: str, data: bytes) -> bytes:
    """The rows of a sheet: what stands between ``<sheetData>`` and its end; its tags are not yet checked.

    Raises `Unusual` where there is no such stretch, and `Refused` for anything but tags and text around it.
    """
    begin = _start(member, data)
    found = _SHEET_DATA.search(data, begin)
    if found is None:
        _check_plain(member, data[begin:])
        raise Unusual(member)
    _check_plain(member, data[begin : found.start()])
    if found[0].endswith(b"/>"):
        return b""
    end = data.rfind(_END_OF_DATA)
    if end < found.end():
        raise Refused(faults.damaged_part(member))
    _check_plain(member, data[end:])
    return data[found.end() : end]


def shared_texts(member: str, data: bytes) -> bytes:
    """The texts that cells share: all from the first to the last of them, every tag written plainly.

    What stands around them is passed over. Raises `Unusual` or `Refused` as `sheet_data` does.
    """
    plain = body(member, data)
    first = _SHARED_TEXT.search(plain)
    end = plain.rfind(_END_OF_TEXTS)
    if first is None or end < first.start():
        raise Unusual(member)
    return plain_tags(member, plain[first.start() : end])
