"""One sheet as a person sees it: what each cell shows, which rows and columns are hidden, what is merged.

Cells without content are not there, however they are styled and however far away they stand, so a
sheet costs what its contents cost. Of a formula, the result that was saved is shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from assessor_app.spreadsheet import number_format, sheet_faults
from assessor_app.spreadsheet.cells import MAX_COLUMNS, MAX_ROWS, column_index
from assessor_app.spreadsheet.elements import walk
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.members import Members, Refused
from assessor_app.spreadsheet.package import Package
from assessor_app.spreadsheet.tabs import Tab

_TRUE = ("1", "true")
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")

_LONGEST_FORMAT = 255
"""Excel takes no longer ones."""

NO_RESULT = ""
"""The fault of a cell with a formula whose result was not saved."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells; rows count from 1, columns from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class SeenSheet:
    """What a sheet shows: `rows` has the text of every cell with content, by row and column.

    `faults` are cells that show an error (``#N/A``), or have a formula without a result
    (`NO_RESULT`). `hidden_columns` are pairs of a first and a last column. `filtered` says that a
    filter is on.
    """

    name: str
    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    faults: dict[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    merged: list[Area] = field(default_factory=list)
    filtered: bool = False

    def is_hidden(self, column: int) -> bool:
        """Whether a column, counted from 0, is hidden."""
        return any(first <= column <= last for first, last in self.hidden_columns)


class Workbook:
    """What the sheets of a workbook show; the texts and formats that they share are read once."""

    def __init__(self, members: Members, package: Package, limits: Limits) -> None:
        self._members = members
        self._limits = limits
        self._from_1904 = package.from_1904
        self._texts = _shared_texts(members, package.shared) if package.shared else []
        self._formats = _formats(members, package.styles) if package.styles else []

    def sheet(self, tab: Tab) -> SeenSheet:
        """What one sheet shows. Raises `Refused` for a damaged one, and for more cells than are read."""
        reader = _SheetReader(tab.name, self._texts, self._formats, self._limits.cells, from_1904=self._from_1904)
        walk(self._members, tab.member, reader.start, reader.end)
        return reader.sheet


def area(reference: str) -> Area | None:
    """The rectangle that ``A1:B7`` names; None for what is none."""
    corners = [_REFERENCE.fullmatch(corner) for corner in reference.split(":")]
    if not corners or len(corners) > 2 or None in corners:
        return None
    places = [(int(corner[2]), column_index(corner[1])) for corner in corners if corner]
    (top, left), (bottom, right) = places[0], places[-1]
    if not 1 <= top <= bottom <= MAX_ROWS or not left <= right < MAX_COLUMNS:
        return None
    return Area(top, left, bottom, right)


class _SheetReader:
    """Fills a `Sheet` from the elements of its part."""

    def __init__(self, name: str, texts: list[str], formats: list[str], most: int, *, from_1904: bool) -> None:
        self.sheet = SeenSheet(name)
        self._texts = texts
        self._formats = formats
        self._most = most
        self._from_1904 = from_1904
        self._row = self._column = 0
        self._kind = ""
        self._style = 0
        self._value: str | None = None
        self._inline: list[str] = []
        self._formula = self._in_phonetic = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take note of what an element says by its attributes."""
        match name:
            case "c":
                self._begin_cell(attributes)
            case "row":
                self._begin_row(attributes)
            case "f":
                self._formula = True
            case "rPh":
                self._in_phonetic = True
            case "col" if attributes.get("hidden") in _TRUE or attributes.get("width") == "0":
                first, last = _number(attributes.get("min")), _number(attributes.get("max"))
                self.sheet.hidden_columns.append((first - 1, last - 1))
                if len(self.sheet.hidden_columns) > MAX_COLUMNS:
                    raise Refused(sheet_faults.too_many_cells(self.sheet.name))
            case "mergeCell":
                if merged := area(attributes.get("ref", "")):
                    self.sheet.merged.append(merged)
            case "filterColumn":
                self.sheet.filtered = True

    def end(self, name: str, text: str) -> None:
        """Take what stands in an element."""
        match name:
            case "v":
                self._value = text
            case "t" if not self._in_phonetic:
                self._inline.append(text)
            case "rPh":
                self._in_phonetic = False
            case "c":
                self._end_cell()

    def _begin_row(self, attributes: Mapping[str, str]) -> None:
        self._row = _number(attributes.get("r")) or self._row + 1
        self._column = -1
        if attributes.get("hidden") in _TRUE or attributes.get("ht") in {"0", "0.0"}:
            self.sheet.hidden_rows.add(self._row)

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        place = area(attributes.get("r", ""))
        self._column = place.left if place else self._column + 1
        self._kind = attributes.get("t", "n")
        self._style = _number(attributes.get("s"))
        self._value, self._formula = None, False
        self._inline.clear()

    def _end_cell(self) -> None:
        text, fault = self._shown()
        if fault is not None:
            self.sheet.faults[self._row, self._column] = fault
        if text.strip() or fault is not None:
            self._most -= 1
            if self._most < 0:
                raise Refused(sheet_faults.too_many_cells(self.sheet.name))
            self.sheet.rows.setdefault(self._row, {})[self._column] = text

    def _shown(self) -> tuple[str, str | None]:
        """The text that a cell shows, and what is the matter with it."""
        value = self._value
        if self._kind == "inlineStr":
            return _unescaped("".join(self._inline)), None
        if value is None or (self._formula and not value and self._kind != "str"):
            return "", NO_RESULT if self._formula else None
        if self._kind == "s":
            place = _number(value)
            return (self._texts[place] if place < len(self._texts) else ""), None
        if self._kind == "e":
            return value, value
        if self._kind == "b":
            return ("TRUE" if value.strip() in _TRUE else "FALSE"), None
        return (_unescaped(value) if self._kind in {"str", "d"} else self._number_shown(value)), None

    def _number_shown(self, value: str) -> str:
        code = self._formats[self._style] if self._style < len(self._formats) else number_format.GENERAL
        try:
            number = float(value)
        except ValueError:
            return value
        finite = abs(number) < float("inf")
        return number_format.shown(number, code, from_1904=self._from_1904) if finite else value


def _shared_texts(members: Members, member: str) -> list[str]:
    """The texts that cells share, in the order of their numbers; how they are pronounced is left out."""
    texts: list[str] = []
    pieces: list[str] = []
    phonetic = False

    def start(name: str, _attributes: Mapping[str, str]) -> None:
        nonlocal phonetic
        phonetic = phonetic or name == "rPh"

    def end(name: str, text: str) -> None:
        nonlocal phonetic
        if name == "t" and not phonetic:
            pieces.append(text)
        elif name == "rPh":
            phonetic = False
        elif name == "si":
            texts.append(_unescaped("".join(pieces)))
            pieces.clear()

    walk(members, member, start, end)
    return texts


def _formats(members: Members, member: str) -> list[str]:
    """The number format of each style of a cell, in the order of their numbers."""
    own: dict[int, str] = {}
    numbers: list[int] = []
    inside: list[str] = []

    def start(name: str, attributes: Mapping[str, str]) -> None:
        if name == "numFmt" and inside[-1:] == ["numFmts"]:
            code = attributes.get("formatCode", number_format.GENERAL)
            own[_number(attributes.get("numFmtId"))] = code[:_LONGEST_FORMAT]
        elif name == "xf" and inside[-1:] == ["cellXfs"]:
            numbers.append(_number(attributes.get("numFmtId")))
        inside.append(name)

    def end(_name: str, _text: str) -> None:
        inside.pop()

    walk(members, member, start, end)
    return [own.get(number) or number_format.built_in(number) for number in numbers]


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda piece: chr(int(piece[1], 16)), text) if "_x" in text else text
