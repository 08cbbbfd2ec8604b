"""A part that is written in an unusual way, written again in the usual one.

Markup may say one thing in many ways: with prefixes before all names, with single quotation marks,
attributes in any order, cells that leave out their address. Few programs do so, but some reports
come that way. The fast checks in `extent` rest on the usual way, so such a part is read here by a
parser that understands all markup, and what it says is put down anew. That takes about ten times
as long as the fast way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.parsers import expat
from xml.sax.saxutils import escape

from assessor_app.spreadsheet import faults, sheet_faults
from assessor_app.spreadsheet.cells import column_index, column_name
from assessor_app.spreadsheet.markup import body
from assessor_app.spreadsheet.members import Refused

_ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_KINDS = ("", "b", "d", "e", "inlineStr", "n", "s", "str")
_TEXTS = ("v", "t")
_PLAIN = {"\r": "&#13;"}


def plain_rows(member: str, name: str, data: bytes, most_cells: int) -> bytes:
    """The rows of a sheet in the usual form. `name` is the sheet's, for what is said; blank cells go.

    Raises `Refused` if the part holds no rows, is not sound, or holds more than `most_cells` cells.
    """
    rows = _Rows(member, name, most_cells)
    _parse(member, data, rows)
    if not rows.found:
        raise Refused(faults.unreadable_part(member))
    return "".join(rows.pieces).encode()


def plain_texts(member: str, data: bytes) -> bytes:
    """The texts that cells share, in the usual form, without their lettering and phonetic guides."""
    texts = _Texts()
    _parse(member, data, texts)
    return "".join(texts.pieces).encode()


class _Reader:
    """Follows the markup of a part; `text` is what stands in its texts since they were last cleared."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.text: list[str] = []
        self._kept = self._aside = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        name = name.rpartition(":")[2]
        self._kept += name in _TEXTS
        self._aside += name == "rPh"
        self.begin(name, attributes)

    def end(self, name: str) -> None:
        name = name.rpartition(":")[2]
        self._kept -= name in _TEXTS
        self._aside -= name == "rPh"
        self.finish(name)

    def take(self, text: str) -> None:
        if self._kept and not self._aside:
            self.text.append(text)

    def begin(self, name: str, attributes: Mapping[str, str], /) -> None:
        """What a reader does at the start of an element."""
        raise NotImplementedError

    def finish(self, name: str) -> None:
        """What a reader does at its end."""
        raise NotImplementedError


class _Texts(_Reader):
    def begin(self, name: str, _attributes: Mapping[str, str]) -> None:
        if name == "si":
            self.text.clear()

    def finish(self, name: str) -> None:
        if name == "si":
            self.pieces.append(f'<si><t xml:space="preserve">{escape("".join(self.text), _PLAIN)}</t></si>')


class _Rows(_Reader):
    def __init__(self, member: str, sheet: str, most_cells: int) -> None:
        super().__init__()
        self.found = False
        self._member, self._sheet, self._left = member, sheet, most_cells
        self._inside = self._formula = False
        self._row = self._column = 0
        self._kind = self._style = ""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "sheetData":
            self.found = self._inside = True
        elif self._inside and name == "row":
            self._row = self._number(attributes.get("r", "")) or self._row + 1
            self._column = -1
            self.pieces.append(f'<row r="{self._row}">')
        elif self._inside and name == "c":
            self._begin_cell(attributes)
        elif self._inside and name == "f":
            self._formula = True

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        self._left -= 1
        if self._left < 0:
            raise Refused(sheet_faults.too_many_cells(self._sheet))
        self._kind = attributes.get("t", "")
        style = attributes.get("s", "")
        self._style = f' s="{style}"' if self._number(style) else ""
        address = _ADDRESS.fullmatch(attributes["r"]) if "r" in attributes else None
        if self._kind not in _KINDS or ("r" in attributes and not address):
            raise Refused(faults.unreadable_part(self._member))
        self._column = column_index(address[1]) if address else self._column + 1
        self._row = int(address[2]) if address else self._row
        self._formula = False
        self.text.clear()

    def finish(self, name: str) -> None:
        if name == "sheetData":
            self._inside = False
        elif self._inside and name == "row":
            self.pieces.append("</row>")
        elif self._inside and name == "c" and (self.text or self._formula):
            self.pieces.append(self._cell("".join(self.text)))

    def _cell(self, text: str) -> str:
        start = f'<c r="{column_name(self._column)}{self._row}"{self._style}'
        formula = "<f/>" if self._formula else ""
        if self._kind == "inlineStr":
            return f'{start} t="inlineStr">{formula}<is><t xml:space="preserve">{escape(text, _PLAIN)}</t></is></c>'
        kind = f' t="{self._kind}"' if self._kind else ""
        value = text if self._kind == "str" else text.strip()
        return f"{start}{kind}>{formula}<v>{escape(value, _PLAIN)}</v></c>"

    def _number(self, text: str) -> int:
        """The number that an attribute states, 0 where it is empty."""
        if not text:
            return 0
        if not (text.isascii() and text.isdigit() and len(text) < 8):
            raise Refused(faults.unreadable_part(self._member))
        return int(text)


def _parse(member: str, data: bytes, reader: _Reader) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = is_final = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.take
    try:
        parser.Parse(body(member, data), is_final)
    except expat.ExpatError as error:
        raise Refused(faults.unreadable_part(member)) from error
