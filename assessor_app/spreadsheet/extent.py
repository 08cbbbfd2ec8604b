"""How much memory a sheet would take, worked out from its markup before it is parsed.

The parser behind us lays out the whole rectangle between the first and the last cell, and makes a
copy of a shared text for every cell that refers to it. Both are bounded here: one far cell or one
megabyte of often repeated texts must not fill the memory.

A sheet in the usual form (`_usual`: rows of texts, as we, Excel and LibreOffice write them) is
known after one match of one expression, which keeps reading a workbook about as fast as parsing it.
Any other sheet is looked through step by step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from assessor_app.problems import Problem
from assessor_app.spreadsheet import faults, sheet_faults
from assessor_app.spreadsheet.cells import MAX_COLUMNS, MAX_ROWS, column_index, column_name
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.markup import Unusual, plain_tags
from assessor_app.spreadsheet.members import Refused

_ROW = re.compile(rb'<row r="([0-9]{1,7})"')
_ROW_OF_CELL = re.compile(rb'<c r="[A-Z]{1,3}([0-9]{1,7})"')
_COLUMN_OF_CELL = re.compile(rb'<c r="([A-Z]{1,3})[0-9]{1,7}"')
_SHARED_TEXT = re.compile(rb"<si ?/?>|<si [^<>]*>")
_REFERENCE = re.compile(rb' t="s"[^<>]*><v>([0-9]{1,9})</v>')
_REFERENCE_TAG = re.compile(rb'<c [^<>]* t="s"')
_FORMULA = re.compile(rb"<f[ />]")
_ERROR = re.compile(rb'(<c [^<>]*) t="e"')
_UNCALCULATED = re.compile(rb'<c (?![^<>]* t="str")[^<>]*><f(?: [^<>]*)?(?:/>|>[^<>]*</f>)(?:<v ?/>|<v></v>)?</c>')
_CELL_START = b'<c r="'
_END_OF_ROW = b"</row>"
_MOST_FOUND = 100
_WIDEST_USUAL = 600

_USUAL_CELL = (
    rb'<c r="(?:%s)\1"(?: s="[0-9]++")?+'
    rb'(?: t="inlineStr"><is><t(?: xml:space="preserve")?+>[^<>]*+</t></is></c>'
    rb'| t="s"><v>[0-9]{1,9}</v></c>| ?/>|></c>)'
)
_ATTRIBUTES = rb'(?: [A-Za-z0-9:_]++="[^"<>]*+")*+'
_USUAL_ROWS = rb'(?:<row r="([0-9]{1,7})"' + _ATTRIBUTES + rb"(?:>(?:" + _USUAL_CELL + rb")*+</row>| ?/>))*+"
_BLANK_CELL = re.compile(rb"<c" + _ATTRIBUTES + rb" ?(?:/>|>(?:<v ?/>|<v></v>)?</c>)")
_BLANK_ROW = re.compile(rb"<row" + _ATTRIBUTES + rb" ?(?:/>|></row>)")


@dataclass(frozen=True, slots=True)
class SheetMarkup:
    """The rows of one sheet as markup: the sheet's name, the name of its part, and the bytes.

    `cells` is the number of its cells, empty ones included; `usual` says that all of them are texts.
    The cells lie in the first `height` rows, `filled_rows` of which have some, and the first `width` columns.
    """

    name: str
    member: str
    rows: bytes
    cells: int
    usual: bool
    filled_rows: int = 0
    height: int = 0
    width: int = 0


def measured(name: str, member: str, rows: bytes, limits: Limits) -> SheetMarkup:
    """The rows of a sheet, once they are known to be plain markup that spans a bearable rectangle.

    Cells without content count only as long as they do no harm: formats that somebody has laid on
    the last row of the sheet are passed over. Raises `Unusual` if the rows are not written in the
    usual way, `Refused` (``unreadable-part``, ``far-cell``) if they cannot be borne.
    """
    sheet = _counted(name, member, rows)
    if _is_roomy(sheet, limits):
        sheet = _counted(name, member, _BLANK_ROW.sub(b"", _BLANK_CELL.sub(b"", rows)))
        if _is_roomy(sheet, limits) and sheet.cells <= limits.cells:
            raise Refused(_far_cell(sheet, limits))
    return sheet


def _counted(name: str, member: str, rows: bytes) -> SheetMarkup:
    """The rows with the number of their cells and their extent. Raises as `measured`."""
    width = _usual_width(rows)
    usual = bool(_usual(width).fullmatch(rows))
    cells = rows.count(b"<c ")
    if not usual:
        if b"sheetData" in plain_tags(member, rows):
            raise Refused(faults.unreadable_part(member))
        cells += rows.count(b"<c>") + rows.count(b"<c/>")
    if not cells:
        return SheetMarkup(name, member, rows, 0, usual)
    numbers = (_ROW if usual else _ROW_OF_CELL).findall(rows)
    if not usual:
        if len(numbers) != cells:
            raise Unusual(member)
        width = max(column_index(column.decode()) + 1 for column in set(_COLUMN_OF_CELL.findall(rows)))
    filled = {int(number) for number in set(numbers)}
    return SheetMarkup(name, member, rows, cells, usual, len(filled), max(filled), width)


def _usual_width(rows: bytes) -> int:
    """The number of columns of the first row."""
    head = rows[: rows.find(_END_OF_ROW)]
    return max((column_index(column.decode()) + 1 for column in _COLUMN_OF_CELL.findall(head)), default=1)


@lru_cache(maxsize=16)
def _usual(width: int) -> re.Pattern[bytes]:
    """What a sheet of texts looks like whose cells stand in the first `width` columns.

    Each cell says the number of its own row, so the rows alone tell how far down the sheet goes.
    """
    if width <= 26:
        columns = f"[A-{column_name(width - 1)}]"
    else:
        columns = "|".join(column_name(index) for index in range(min(width, _WIDEST_USUAL)))
    return re.compile(_USUAL_ROWS.replace(b"%s", columns.encode()))


def _is_roomy(sheet: SheetMarkup, limits: Limits) -> bool:
    """Whether there are too many cells, or their rectangle is far larger than the cells themselves."""
    roomy = max(limits.free_area, limits.sparseness * sheet.cells)
    far = sheet.height > MAX_ROWS or sheet.width > MAX_COLUMNS or sheet.height * sheet.width > roomy
    return far or sheet.cells > limits.cells


def _far_cell(sheet: SheetMarkup, limits: Limits) -> Problem:
    low = sheet.height > limits.sparseness * sheet.filled_rows
    return sheet_faults.far_cell(sheet.name, _address(sheet.rows, sheet.height if low else 0))


def _address(markup: bytes, row: int) -> str:
    """The address of a cell in this row; of a cell in the rightmost column if `row` is 0."""
    rightmost = max(set(_COLUMN_OF_CELL.findall(markup)), key=lambda name: (len(name), name))
    wanted = rb"[A-Z]{1,3}0*%d" % row if row else rightmost + rb"[0-9]{1,7}"
    found = re.search(rb'<c r="(%s)"' % wanted, markup)
    return found[1].decode() if found else ""


# --- shared texts -------------------------------------------------------------------------------


def shared_lengths(markup: bytes) -> list[int]:
    """For each shared text, a bound on its length in bytes, in the order of their numbers."""
    edges = [*(found.start() for found in _SHARED_TEXT.finditer(markup)), len(markup)]
    return [end - start for start, end in pairwise(edges)]


def referenced_bytes(sheet: SheetMarkup, lengths: list[int]) -> int:
    """The bytes that the shared texts of a sheet take, counted as often as they are referred to.

    `lengths` are those of `shared_lengths`. Raises `Refused` if a reference leads nowhere.
    """
    if b' t="s"' not in sheet.rows:
        return 0
    numbers = [int(number) for number in _REFERENCE.findall(sheet.rows)]
    sound = sheet.usual or len(numbers) == len(_REFERENCE_TAG.findall(sheet.rows))
    if not sound or (numbers and max(numbers) >= len(lengths)):
        raise Refused(faults.unreadable_part(sheet.member))
    return sum(map(lengths.__getitem__, numbers))


# --- cells that are no text ---------------------------------------------------------------------


def formulas(sheet: SheetMarkup) -> tuple[Problem, ...]:
    """A problem for every cell that holds a formula."""
    return tuple(sheet_faults.formula(sheet.name, cell) for cell in _cells_at(_FORMULA, sheet))


def uncalculated(sheet: SheetMarkup) -> tuple[Problem, ...]:
    """A problem for every cell whose formula has no saved result: programs that do not calculate leave such."""
    return tuple(sheet_faults.uncalculated(sheet.name, cell) for cell in _cells_at(_UNCALCULATED, sheet))


def error_cells(sheet: SheetMarkup) -> tuple[Problem, ...]:
    """A problem for every cell that holds an error value, such as ``#N/A``."""
    return tuple(sheet_faults.error_cell(sheet.name, cell) for cell in _cells_at(_ERROR, sheet))


def errors_as_text(sheet: SheetMarkup) -> SheetMarkup:
    """The same sheet with every error value as the text that a person saw, such as ``#N/A``."""
    return sheet if sheet.usual else replace(sheet, rows=_ERROR.sub(rb'\1 t="str"', sheet.rows))


def _cells_at(pattern: re.Pattern[bytes], sheet: SheetMarkup) -> Iterator[str]:
    """The address of the cell in which, or at whose start, each match of `pattern` stands."""
    if sheet.usual:
        return
    for _, found in zip(range(_MOST_FOUND), pattern.finditer(sheet.rows), strict=False):
        start = sheet.rows.rfind(_CELL_START, 0, found.start() + len(_CELL_START)) + len(_CELL_START)
        yield sheet.rows[start : sheet.rows.find(b'"', start)].decode("ascii", "replace")
