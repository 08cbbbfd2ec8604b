"""A first look into an Excel workbook, before a parser that trusts it sees it.

A few kilobytes of workbook can ask for gigabytes (one cell in the last column of the last row, one
long text repeated a million times). So its parts are measured within bounds, and packed anew: the
parser gets only plain parts that were read to the end here. For workbooks from strangers there is a
stricter gate in `exchange`; forms come from the inspection team.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections import Counter
from xml.parsers import expat

from assessor_app.problems import Problem

MAX_UNPACKED = 20_000_000
"""Bytes of all parts together."""

MAX_PARTS = 500
MAX_ROWS = 50_000
MAX_COLUMNS = 500
MAX_CELLS = 250_000
MAX_CHARACTERS = 50_000_000
"""Characters of the texts of all cells together, a shared text counted each time it is used."""

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_OFFICE_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TOO_MUCH = "This workbook holds far more text than any form."
_MEND = "Save the form as an Excel workbook (.xlsx) without a password, and try that."


class _Unfit(Exception):
    """The workbook is not read; the text says why."""


def repacked(data: bytes) -> tuple[bytes | None, tuple[Problem, ...]]:
    """The parts of a workbook that a parser may see, as a new archive; or why it is not read."""
    if data.startswith(_OFFICE_CONTAINER):
        what = "This workbook is protected by a password, or is in the old .xls format."
        return None, (Problem("workbook-closed", what, _MEND),)
    try:
        return _repacked(data), ()
    except _Unfit as unfit:
        return None, (Problem("workbook-unfit", str(unfit), _MEND),)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, NotImplementedError, RuntimeError, ValueError, EOFError):
        return None, (Problem("not-a-workbook", "This file is not an Excel workbook, or it is damaged.", _MEND),)


def _repacked(data: bytes) -> bytes:
    packed = io.BytesIO()
    scan = _Scan()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        parts = [part for part in old.infolist() if part.filename.lower().endswith((".xml", ".rels"))]
        if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
            raise _Unfit("This workbook is far larger than any form.")
        for part in parts:
            content = old.read(part)
            scan.take(content)
            new.writestr(part.filename, content)
    scan.judge()
    return packed.getvalue()


class _Scan:
    """Counts what the parts of one workbook ask for."""

    def __init__(self) -> None:
        self._cells = 0
        self._shared: list[int] = []
        self._used: Counter[int] = Counter()
        self._characters = 0
        self._in_text = self._in_value = False
        self._value = ""

    def take(self, content: bytes) -> None:
        """Read one part to its end."""
        content.decode("utf-8")
        isfinal = True
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.XmlDeclHandler = _utf8_only
        parser.StartDoctypeDeclHandler = _no_declarations
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(content, isfinal)

    def judge(self) -> None:
        """Raise if all parts together ask for too much."""
        shared = sum(
            self._shared[index] * times for index, times in self._used.items() if 0 <= index < len(self._shared)
        )
        if self._characters + shared > MAX_CHARACTERS:
            raise _Unfit(_TOO_MUCH)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(" ")[2]
        if name in {"c", "row"}:
            _check_place(attributes.get("r", ""))
        if name == "c":
            self._cells += 1
            if self._cells > MAX_CELLS:
                raise _Unfit(_TOO_MUCH)
            self._in_value = attributes.get("t") == "s"
        elif name == "si":
            self._shared.append(0)
            self._in_text = True
        self._value = ""

    def _end(self, name: str) -> None:
        name = name.rpartition(" ")[2]
        if name == "v" and self._in_value and self._value.strip().isdecimal():
            self._used[int(self._value)] += 1
        elif name == "c":
            self._in_value = False
        elif name == "si":
            self._in_text = False

    def _text(self, text: str) -> None:
        if self._in_text:
            self._shared[-1] += len(text)
        elif self._in_value and len(self._value) < 20:
            self._value += text
        else:
            self._characters += len(text)


def _check_place(place: str) -> None:
    match = _REFERENCE.fullmatch(place)
    column = 0
    for letter in match[1] if match else "":
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(match[2]) if match else int(place) if place.isdecimal() and len(place) < 9 else 0
    if row > MAX_ROWS or column > MAX_COLUMNS or (place and not match and not row):
        raise _Unfit(f"This workbook has something at {place[:20]}, far outside of any form.")


def _utf8_only(_version: str, encoding: str | None, _standalone: int) -> None:
    if encoding and encoding.lower() not in {"utf-8", "utf8"}:
        raise _Unfit("A part of this workbook is not UTF-8 text.")


def _no_declarations(*_declaration: object) -> None:
    raise _Unfit("This workbook holds a document type declaration, which no spreadsheet program writes.")
