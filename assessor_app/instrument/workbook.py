"""Forms as Excel workbooks: the rows of their sheets, read and written as text."""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assessor_app import disk
from assessor_app.instrument import columns, sheets
from assessor_app.instrument.sheets import RawRows
from assessor_app.problems import Problem, UserError
from assessor_app.records import Instrument, Rows

WIDTHS = {"label": 60, "hint": 40, "guidance_hint": 80, "relevant": 40, "constraint": 30, "type": 30}
"""Column widths in characters; every other column is `USUAL_WIDTH` wide."""

USUAL_WIDTH = 18

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def read_workbook(data: bytes) -> tuple[dict[str, RawRows] | None, tuple[Problem, ...]]:
    """The rows of the form's sheets, as text, from a workbook that was found safe to parse.

    What Excel made a number, a day or a truth is text again: ``2``, ``2013-06-03``, ``TRUE``.
    """
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        wanted = [name for name in book.sheet_names if name.strip().lower() in columns.SHEETS]
        found = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in wanted}
    except (calamine.CalamineError, OSError, ValueError):
        what = "This file is not an Excel workbook, or it is damaged."
        return None, (Problem("not-a-workbook", what, "Open it in Excel and save it as .xlsx."),)
    return {name.strip().lower(): [[_text(cell) for cell in row] for row in rows] for name, rows in found.items()}, ()


def _text(cell: object) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, datetime.date | datetime.time) else str(cell)


def write_xlsx(instrument: Instrument, path: Path) -> None:
    """Write the form as a workbook to change in Excel, with every column that a form can have.

    Read back, it has the same hash. The file appears whole or not at all; a `UserError` says so if it
    cannot be written.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    default = sheets.default_language(instrument.sheets["settings"])
    languages = _languages(instrument.sheets, default)
    for name in columns.SHEETS:
        _fill(book.create_sheet(name), _with_all_columns(name, instrument.sheets[name], languages, default))
    written = io.BytesIO()
    book.save(written)
    refuse_other_file(path)
    _put(written.getvalue(), path)


def refuse_other_file(path: Path) -> None:
    """`UserError` when what stands at `path` is no workbook: a workbook never takes the place of such a file.

    An inspection file named by mistake would be lost. A workbook locked with a passphrase is one too.
    """
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError:  # nothing is there, or writing will tell what is wrong
        return
    if start and not start.startswith(_WORKBOOKS):
        what = "There is a file of this name that is not a workbook, so it is left as it is."
        raise UserError(Problem("other-file", what, "Choose another name, one that ends in .xlsx.", file=path.name))


def _put(content: bytes, path: Path) -> None:
    try:
        disk.put(path, content)
    except OSError as error:
        what, mend = "The form cannot be written here.", "Choose another folder, or close the file in Excel."
        raise UserError(Problem("file-not-written", what, mend, file=path.name)) from error


def _languages(rows: Mapping[str, Rows], default: str) -> list[str]:
    heads = [head for name in ("survey", "choices") for head in (rows[name] or ((),))[0]]
    named = [columns.language_of(head) for head in heads if columns.is_known("survey", head)]
    return list(dict.fromkeys([default, *filter(None, named)]))


def _with_all_columns(name: str, rows: Rows, languages: list[str], default: str) -> list[list[str]]:
    heads = set(rows[0]) if rows else set()
    for head in columns.ORDER[name]:
        translated = head in columns.TRANSLATED[name] and name != "settings"
        heads.update([f"{head}::{language}" for language in languages] if translated else [head])
    ordered = columns.in_order(name, heads, default)
    places = {head: place for place, head in enumerate(rows[0])} if rows else {}
    data = [[row[places[head]] if head in places else "" for head in ordered] for row in rows[1:]]
    return [ordered, *data]


def _fill(sheet: Any, rows: list[list[str]]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    wrapped = Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            cell = sheet.cell(number, column)
            cell.number_format = "@"
            cell.alignment = wrapped
            if text:
                cell.value = _ESCAPE.sub("_x005F_", text)
                cell.data_type = "s"
    for column, head in enumerate(rows[0], 1):
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = WIDTHS.get(head.partition("::")[0], USUAL_WIDTH)
    sheet.freeze_panes = "C2"
