"""What of a workbook's styles is needed to tell a date from a number, written anew; the rest is passed over.

Excel writes much into this part that no reader of values needs: fonts, fills, themes, extensions of
its later versions. A parser that understands all markup reads it here, and the parser of values
sees only what this module wrote.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from assessor_app.spreadsheet import faults
from assessor_app.spreadsheet.markup import MAIN, body
from assessor_app.spreadsheet.members import Refused

_MOST_BYTES = 50_000_000
_MOST_FORMATS = 100_000
"""Excel itself stops at 65,490."""


def needed_styles(member: str, data: bytes) -> bytes:
    """The number formats of a styles part, and which cells' style uses which.

    Raises `Refused` if the part is none, too large, or declares a document type.
    """
    if len(data) > _MOST_BYTES:
        raise Refused(faults.unreadable_part(member))
    formats = _Formats()
    parser = expat.ParserCreate()
    parser.StartElementHandler = formats.start
    parser.EndElementHandler = formats.end
    is_final = True
    try:
        parser.Parse(body(member, data), is_final)
    except expat.ExpatError as error:
        raise Refused(faults.unreadable_part(member)) from error
    if len(formats.used) > _MOST_FORMATS or len(formats.codes) > _MOST_FORMATS:
        raise Refused(faults.unreadable_part(member))
    return formats.markup()


class _Formats:
    """Collects the codes of formats by their number, and the number that each style of cells uses."""

    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self.used: list[str] = []
        self._inside = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        name = name.rpartition(":")[2]
        if name in {"numFmts", "cellXfs"}:
            self._inside = name
        elif name == "xf" and self._inside == "cellXfs":
            self.used.append(_number(attributes.get("numFmtId", "")))
        elif name == "numFmt" and self._inside == "numFmts":
            self.codes.setdefault(_number(attributes.get("numFmtId", "")), attributes.get("formatCode", ""))

    def end(self, name: str) -> None:
        if name.rpartition(":")[2] == self._inside:
            self._inside = ""

    def markup(self) -> bytes:
        """A styles part that says this and nothing else."""
        codes = "".join(f'<numFmt numFmtId="{n}" formatCode={quoteattr(code)}/>' for n, code in self.codes.items())
        used = "".join(f'<xf numFmtId="{number}"/>' for number in self.used)
        return f'<styleSheet xmlns="{MAIN}"><numFmts>{codes}</numFmts><cellXfs>{used}</cellXfs></styleSheet>'.encode()


def _number(text: str) -> str:
    """The number of a format, 0 (general) where there is none."""
    return str(int(text)) if text.isascii() and text.isdigit() and len(text) < 7 else "0"
