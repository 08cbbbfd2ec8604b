"""Sheets as the bytes of an Excel workbook, made wholly in memory.

openpyxl lays out the package: styles, widths, panes, filters. Its own ways of saving put every
sheet into a temporary file in plain text, which a killed process leaves behind, so the rows are
streamed here straight into a compressed archive in memory.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assessor_app.problems import Progress, no_progress
from assessor_app.spreadsheet.cells import column_name, row_writer
from assessor_app.spreadsheet.values import Holds

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_CHUNK = 500
_WIDTH = 18
_FONT = "Calibri"
_EXTENT = re.compile(rb"<dimension[^>]*/>")
_EMPTY_DATA = re.compile(rb"<sheetData\s*/>|<sheetData></sheetData>")


@dataclass(frozen=True, slots=True)
class SheetContent:
    """One sheet: its name, its head and a function that gives its data rows as text, each time anew.

    `holds` says in which columns the texts are written as numbers or dates; columns past its end hold text.
    `widths` are column widths in characters; columns past its end are 18 wide. `wrap` lets long
    text run over several lines; `filtered` puts a filter on the head; what is above and left of the cell
    `frozen` stays in sight.
    """

    name: str
    head: tuple[str, ...]
    rows: Callable[[], Iterator[Sequence[str]]]
    widths: tuple[float, ...] = ()
    wrap: bool = True
    filtered: bool = True
    frozen: str = "A2"
    holds: tuple[Holds, ...] = ()

    def column(self, index: int) -> Holds:
        """What a column holds, counted from 0."""
        return self.holds[index] if index < len(self.holds) else Holds.TEXT

    def width(self, index: int) -> float:
        """The width of a column, counted from 0."""
        return self.widths[index] if index < len(self.widths) else _WIDTH

    def __iter__(self) -> Iterator[Sequence[str]]:
        """The head, then the data rows."""
        yield self.head
        yield from self.rows()


def render(sheets: Sequence[SheetContent], made_at: str, progress: Progress = no_progress) -> bytes:
    """The bytes of a workbook with these sheets; every cell is text but where a column holds numbers or dates.

    The same sheets and the same `made_at` (ISO 8601, UTC) give the same bytes. Raises `ValueError`
    for text that no cell can hold (see `cells.escaped`).
    """
    from openpyxl import Workbook
    from openpyxl.writer.excel import ExcelWriter

    by_title = {sheet.name: sheet for sheet in sheets}
    total = len(sheets)

    class InMemoryWriter(ExcelWriter):  # type: ignore[misc]  # openpyxl has no types
        """Writes each sheet's rows straight into the archive, where openpyxl takes a temporary file."""

        def write_worksheet(self, ws: Worksheet) -> None:
            sheet = by_title[ws.title]
            progress(list(by_title).index(ws.title), total, sheet.name)
            with self._archive.open(_member(ws.path[1:]), "w", force_zip64=True) as out:
                _write_sheet(ws, sheet, out.write)
            self.manifest.append(ws)

    workbook = Workbook()
    workbook.remove(workbook.active)
    moment = datetime.fromisoformat(made_at).astimezone(UTC).replace(tzinfo=None, microsecond=0)
    workbook.properties.created = workbook.properties.modified = moment
    workbook.properties.creator = "Assessor"
    for sheet in sheets:
        _lay_out(workbook, sheet)
    sink = io.BytesIO()
    with _Archive(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        InMemoryWriter(workbook, archive).write_data()
    return sink.getvalue()


class _Archive(zipfile.ZipFile):
    """An archive whose members carry no time of their own, so that equal workbooks are equal bytes."""

    def writestr(  # type: ignore[override]  # only openpyxl calls this, with a name and data
        self, name: str, data: str | bytes
    ) -> None:
        super().writestr(_member(name), data)


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _lay_out(workbook: Workbook, sheet: SheetContent) -> None:
    from openpyxl.styles import Alignment

    worksheet = workbook.create_sheet(sheet.name)
    worksheet.freeze_panes = sheet.frozen
    worksheet.print_title_rows = "1:1"
    worksheet.page_setup.orientation = "landscape"
    worksheet.page_setup.paperSize = worksheet.PAPERSIZE_A4
    worksheet.page_setup.fitToHeight = 0
    worksheet.sheet_properties.pageSetUpPr.fitToPage = True
    for index in range(len(sheet.head)):
        column = worksheet.column_dimensions[column_name(index)]
        column.width = sheet.width(index)
        column.number_format = sheet.column(index).value
        column.alignment = Alignment(vertical="top", wrap_text=sheet.wrap)


def _write_sheet(worksheet: Worksheet, sheet: SheetContent, write: Callable[[bytes], object]) -> None:
    """Write one sheet: what openpyxl lays out before the rows, the rows, what comes after them."""
    width = len(sheet.head)
    widths = [sheet.width(index) for index in range(width)]
    before, _ = _around_rows(worksheet)
    write(before + b"<sheetData>" + row_writer([_head_style(worksheet)] * width, (), widths)(1, sheet.head).encode())
    styles = {holds: _style(worksheet, holds, sheet.wrap) for holds in map(sheet.column, range(width))}
    columns = [styles[sheet.column(index)] for index in range(width)]
    write_row = row_writer(columns, sheet.holds, widths if sheet.wrap else ())
    number, waiting = 1, []
    for number, row in enumerate(sheet.rows(), 2):
        waiting.append(write_row(number, row))
        if len(waiting) >= _CHUNK:
            write("".join(waiting).encode())
            waiting.clear()
    if sheet.filtered:
        worksheet.auto_filter.ref = f"A1:{column_name(width - 1)}{number}"
    _, after = _around_rows(worksheet)
    write("".join(waiting).encode() + b"</sheetData>" + after)


def _head_style(worksheet: Worksheet) -> int:
    """The index of the style of the head, entered into the workbook's tables."""
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.styles.styleable import StyleableObject

    head = StyleableObject(worksheet)
    head.font = Font(name=_FONT, size=11, bold=True)
    head.fill = PatternFill("solid", fgColor="DDE5EC")
    head.alignment = Alignment(vertical="top", wrap_text=True)
    head.number_format = Holds.TEXT.value
    return int(head.style_id)


def _style(worksheet: Worksheet, holds: Holds, wrap: bool) -> int:
    """The index of the style of cells that hold this, entered into the workbook's tables."""
    from openpyxl.styles import Alignment
    from openpyxl.styles.styleable import StyleableObject

    cell = StyleableObject(worksheet)
    cell.alignment = Alignment(vertical="top", wrap_text=wrap)
    cell.number_format = holds.value
    return int(cell.style_id)


def _around_rows(worksheet: Worksheet) -> tuple[bytes, bytes]:
    """What openpyxl writes before and after the rows of a sheet that has none.

    The extent that it states is that of no rows, and some readers believe it, so it goes.
    """
    from openpyxl.worksheet._writer import WorksheetWriter

    sink = io.BytesIO()
    WorksheetWriter(worksheet, out=sink).write()
    before, after = _EMPTY_DATA.split(_EXTENT.sub(b"", sink.getvalue()))
    return before, after
