"""Reading a form from a file: its rows, then everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from assessor_app.instrument.sheets import RawRows
from assessor_app.instrument.text_form import read_text_form
from assessor_app.instrument.validation import validate
from assessor_app.instrument.workbook import read_workbook
from assessor_app.messages import Message
from assessor_app.problems import Problem
from assessor_app.records import Instrument

MAX_FILE = 20_000_000
"""The largest file, in bytes, that is read as a form."""

Loaded = tuple[Instrument | None, tuple[Problem, ...]]
Read = tuple[Mapping[str, RawRows] | None, tuple[Problem, ...]]


def load(path: Path) -> Loaded:
    """The form in a file, Excel workbook or text form, by the ending of its name; see `load_csv`."""
    kind = path.suffix.lower()
    if kind == ".csv":
        return load_csv(path)
    if kind in {".xlsx", ".xlsm"}:
        return load_xlsx(path)
    what = Message("This is not a file that a form can be read from.")
    problem = Problem(
        "unknown-file-type", what, Message("Save the form as an Excel workbook (.xlsx) or as CSV UTF-8 (.csv).")
    )
    return None, (problem.in_file(path.name),)


def load_csv(path: Path) -> Loaded:
    """The form in a text file, or None if there are errors; with everything that is wrong with it.

    Each problem names the file, the sheet, the row and, where it can, the column.
    """
    return _load(path, read_text_form)


def load_xlsx(path: Path) -> Loaded:
    """The form in an Excel workbook, as `load_csv`."""
    return _load(path, read_workbook)


def _load(path: Path, read: Callable[[bytes], Read]) -> Loaded:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError:
        mend = Message("Check its name and folder, and close it in Excel.")
        problem = Problem("file-not-read", Message("This file cannot be opened."), mend)
        return None, (problem.in_file(path.name),)
    if len(data) > MAX_FILE:
        problem = Problem(
            "file-too-large", Message("This file is too large to be a form."), Message("Choose the form itself.")
        )
        return None, (problem.in_file(path.name),)
    instrument, problems = _judged(read(data))
    return instrument, tuple(problem.in_file(path.name) for problem in problems)


def _judged(read: Read) -> Loaded:
    rows, remarks = read
    if rows is None:
        return None, remarks
    instrument, problems = validate(rows)
    return instrument, (*remarks, *problems)
