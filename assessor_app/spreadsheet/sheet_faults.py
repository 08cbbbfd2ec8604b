"""What a person is told about the sheets, rows and cells of a workbook; see `faults` for the file itself."""

from __future__ import annotations

from assessor_app.messages import Message
from assessor_app.problems import Place, Problem
from assessor_app.spreadsheet.faults import LESS, NOT_OPENED


def place(sheet: str, cell: str = "", row: int = 0, column: str = "") -> Place:
    """Where something stands on a sheet: ``sheet Answers, row 12, column Evidence``."""
    return Place(sheet=sheet, cell=cell, row=row, column=column)


def far_cell(sheet: str, cell: str) -> Problem:
    """A cell stands so far from the others that the sheet would fill the memory."""
    return Problem(
        "far-cell",
        Message("This cell stands far away from all the others."),
        Message("Delete its row and its column in Excel, save, and try again."),
        where=place(sheet, cell),
    )


def too_many_cells(sheet: str) -> Problem:
    """A sheet holds more cells than are read."""
    return Problem("too-large", Message("This sheet holds more cells than can be read."), LESS, where=place(sheet))


def long_strings(sheet: str) -> Problem:
    """The texts of a sheet, repeated as often as they are referred to, would fill the memory."""
    return Problem(
        "long-strings",
        Message(
            "The same long texts are repeated so often that the sheet would fill the memory. {NOT_OPENED}",
            NOT_OPENED=NOT_OPENED,
        ),
        Message("Do not trust it. Ask whoever is said to have sent it."),
        where=place(sheet),
    )


def formula(sheet: str, cell: str) -> Problem:
    """A cell holds a formula."""
    return Problem(
        "formula",
        Message("This cell holds a formula, where text should be."),
        Message("Type the text itself into the cell, save, and try again."),
        where=place(sheet, cell),
    )


def error_cell(sheet: str, cell: str) -> Problem:
    """A cell holds an error value such as ``#N/A``."""
    return Problem(
        "error-cell",
        Message("This cell holds an error of Excel's (such as #N/A) where text should be."),
        Message("Type the text into the cell again, save, and try again."),
        where=place(sheet, cell),
    )


def uncalculated(sheet: str, cell: str) -> Problem:
    """A cell holds a formula whose result nobody has saved, so that it would read as empty."""
    return Problem(
        "uncalculated",
        Message("This cell holds a formula, and the file does not say its result."),
        Message("Open the file in Excel, save it, and try again; or type the text itself into the cell."),
        where=place(sheet, cell),
    )
