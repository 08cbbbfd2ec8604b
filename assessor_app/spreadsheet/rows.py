"""Vetted sheets as rows of text.

The parts that passed the gate are packed anew, uncompressed and under names of our own, and only
that package is shown to the parser. What it makes of numbers and dates that somebody typed over a
text is put back into text.
"""

from __future__ import annotations

import datetime
import gc
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from assessor_app.problems import Problem
from assessor_app.spreadsheet import faults
from assessor_app.spreadsheet.guard import Vetted
from assessor_app.spreadsheet.markup import MAIN

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET_START = f'<worksheet xmlns="{MAIN}"><sheetData>'.encode()
_SHEET_END = b"</sheetData></worksheet>"

SheetRows = list[list[str]]
"""The rows of a sheet from its first one on; all of one width; the first is the head."""


class Book:
    """The sheets that passed the gate, each parsed when it is asked for; `problems` fills as they are.

    `names` are the names of all sheets of the file, `problems` those of the gate and of the parser.
    """

    def __init__(self, vetted: Vetted, problems: Iterable[Problem] = ()) -> None:
        from python_calamine import CalamineError, load_workbook

        self.names = vetted.names
        self.problems = list(problems)
        self._places = {sheet.name: (place, sheet.member, sheet.usual) for place, sheet in enumerate(vetted.sheets)}
        try:
            self._workbook = load_workbook(_package(vetted))
        except CalamineError:  # the parts that all sheets share are read at once
            self._places.clear()
            self.problems.append(faults.unreadable_part("sharedStrings and styles"))

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def rows(self, name: str) -> SheetRows:
        """The rows of one sheet as texts; none, and one more problem, if the parser cannot read it."""
        rows = self.cells(name)
        only_texts = self._places[name][2]
        return rows if only_texts else [_texts(row) for row in rows]  # type: ignore[return-value]

    def cells(self, name: str) -> list[list[object]]:
        """The rows of one sheet as the parser gives them: texts, numbers, dates, truths. See `rows`."""
        from python_calamine import CalamineError

        place, member, _ = self._places[name]
        try:
            return self._workbook.get_sheet_by_index(place).to_python(skip_empty_area=False)  # type: ignore[return-value]
        except CalamineError:
            self.problems.append(faults.unreadable_part(member))
            return []


@contextmanager
def uncollected() -> Iterator[None]:
    """Let nobody look for unused memory while hundreds of thousands of small records are made.

    There are no cycles among them to be found, and looking takes a fifth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _texts(row: Sequence[object]) -> list[str]:
    for cell in row:
        if type(cell) is not str:
            return [_text(cell) for cell in row]
    return row  # type: ignore[return-value]  # every cell was just seen to be a string


def _text(cell: object) -> str:
    """One cell as the text that a person saw: ``5`` for 5.0, ``2013-06-03`` for a date."""
    match cell:
        case str():
            return cell
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case datetime.datetime() if cell.time() == datetime.time():
            return cell.date().isoformat()
        case datetime.date() | datetime.time():
            return cell.isoformat()
        case _:
            return str(cell)


# --- the package that the parser sees -----------------------------------------------------------


def _package(vetted: Vetted) -> io.BytesIO:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
        for name, *pieces in _parts(vetted):
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as part:
                for piece in pieces:
                    part.write(piece)
    sink.seek(0)
    return sink


def _parts(vetted: Vetted) -> Iterator[tuple[str, *tuple[bytes, ...]]]:
    """The name of each part of the package, and its bytes in pieces."""
    count = len(vetted.sheets)
    yield "[Content_Types].xml", _content_types(count)
    yield "_rels/.rels", _relations(("officeDocument", "xl/workbook.xml"))
    yield "xl/workbook.xml", _workbook(count, vetted.from_1904)
    sheets = [("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, count + 1)]
    shared = [("sharedStrings", "sharedStrings.xml")] if vetted.shared else []
    styles = [("styles", "styles.xml")] if vetted.styles else []
    yield "xl/_rels/workbook.xml.rels", _relations(*sheets, *shared, *styles)
    if vetted.shared:
        yield "xl/sharedStrings.xml", vetted.shared
    if vetted.styles:
        yield "xl/styles.xml", vetted.styles
    for number, sheet in enumerate(vetted.sheets, 1):
        yield f"xl/worksheets/sheet{number}.xml", _SHEET_START, sheet.rows, _SHEET_END


def _content_types(sheets: int) -> bytes:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{kind}.worksheet+xml"/>'
        for number in range(1, sheets + 1)
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>{overrides}</Types>'
    ).encode()


def _workbook(sheets: int, from_1904: bool) -> bytes:
    listed = "".join(
        f'<sheet name="S{number}" sheetId="{number}" r:id="r{number}"/>' for number in range(1, sheets + 1)
    )
    return (
        f'<workbook xmlns="{MAIN}" xmlns:r="{_RELATION}"><workbookPr date1904="{int(from_1904)}"/>'
        f"<sheets>{listed}</sheets></workbook>"
    ).encode()


def _relations(*targets: tuple[str, str]) -> bytes:
    listed = "".join(
        f'<Relationship Id="r{number}" Type="{_RELATION}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'.encode()
