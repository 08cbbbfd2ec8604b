"""The text form of an instrument: one CSV file, in the layout that pyxform reads.

The name of a sheet stands on a line of its own; below it the heads and rows of the sheet, each with
an empty first cell. Row numbers count within the sheet, the heads being row 1.
"""

from __future__ import annotations

import csv

from assessor_app.instrument.sheets import RawRows
from assessor_app.messages import Message
from assessor_app.problems import Problem
from assessor_app.spreadsheet.delimited import delimited_rows


def read_text_form(data: bytes) -> tuple[dict[str, RawRows] | None, tuple[Problem, ...]]:
    """The rows of each sheet in a text form, by the sheet's name in lower case; or why it cannot be read."""
    try:
        return _split(data.decode("utf-8-sig")), ()
    except UnicodeDecodeError:
        what = Message("This file is not UTF-8 text.")
        return None, (Problem("not-utf-8", what, Message("Save it as “CSV UTF-8”, or as an Excel workbook.")),)
    except csv.Error:
        what = Message("This file is not a form in text form.")
        return None, (Problem("not-csv", what, Message("Save it as “CSV UTF-8”, or as an Excel workbook.")),)


def _split(text: str) -> dict[str, RawRows]:
    found: dict[str, list[list[str]]] = {}
    rows: list[list[str]] | None = None
    for row in delimited_rows(text):
        if row and row[0].strip():
            rows = found.setdefault(row[0].strip().lower(), [])
        if rows is not None and (rows or any(cell.strip() for cell in row[1:])):
            rows.append(row[1:])
    return dict(found)
