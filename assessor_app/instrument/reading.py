"""Reading a form from a file: the text form (CSV)."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from assessor_app.instrument.sheets import RawRows
from assessor_app.instrument.validating import validate
from assessor_app.problems import Problem
from assessor_app.records import Instrument

MAX_FILE = 20_000_000
"""The largest file, in bytes, that is read as a form."""

Loaded = tuple[Instrument | None, tuple[Problem, ...]]


def load_csv(path: Path) -> Loaded:
    """The form in a text file, or None; with everything that is wrong with it, each with its row.

    The text form is UTF-8 CSV: the name of a sheet on a line of its own, then its heads and rows
    with an empty first cell (the layout that pyxform reads).
    """
    rows, problems = _csv_sheets(path)
    if rows is None:
        return None, tuple(problem.in_file(path.name) for problem in problems)
    instrument, problems = validate(rows)
    return instrument, tuple(problem.in_file(path.name) for problem in problems)


def _csv_sheets(path: Path) -> tuple[dict[str, RawRows] | None, tuple[Problem, ...]]:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError:
        return None, (Problem("file-not-read", "This file cannot be opened.", "Check its name and folder."),)
    if len(data) > MAX_FILE:
        return None, (Problem("file-too-large", "This file is too large to be a form.", "Choose the form itself."),)
    try:
        return _split(data.decode("utf-8-sig")), ()
    except UnicodeDecodeError:
        what = "This file is not UTF-8 text."
        return None, (Problem("not-utf-8", what, "Save it as “CSV UTF-8”, or as an Excel workbook."),)
    except csv.Error:
        return None, (Problem("not-csv", "This file is not a form in text form.", "Save it as “CSV UTF-8”."),)


def _split(text: str) -> dict[str, RawRows]:
    found: dict[str, list[list[str]]] = {}
    rows: list[list[str]] | None = None
    for row in csv.reader(io.StringIO(text, newline=""), strict=True):
        if row and row[0].strip():
            rows = found.setdefault(row[0].strip().lower(), [])
        if rows is not None and (any(cell.strip() for cell in row[1:]) or rows):
            rows.append(row[1:])
    return dict(found)
