"""Instruments: reading an XLSForm, checking it, evaluating its rules, checking answers.

Importing this package is fast: what is slow to import (pyxform, openpyxl, calamine, elementpath) is
imported by the functions that need it.
"""

from assessor_app.instrument.building import from_sheets
from assessor_app.instrument.checking import check
from assessor_app.instrument.comparing import changed_meanings, diff
from assessor_app.instrument.describing import describe
from assessor_app.instrument.explaining import Closing, words_of_answer
from assessor_app.instrument.form import Form, compile_form
from assessor_app.instrument.owing import OpenPoint, Owed
from assessor_app.instrument.reading import load, load_csv, load_xlsx
from assessor_app.instrument.sheets import canonical_rows, content_hash
from assessor_app.instrument.standing import Standing, standing
from assessor_app.instrument.text import check_text, normalise
from assessor_app.instrument.validating import validate
from assessor_app.instrument.workbook import write_xlsx
from assessor_app.spreadsheet.cells import MAX_UNITS, units

__all__ = [
    "MAX_UNITS",
    "Closing",
    "Form",
    "OpenPoint",
    "Owed",
    "Standing",
    "canonical_rows",
    "changed_meanings",
    "check",
    "check_text",
    "compile_form",
    "content_hash",
    "describe",
    "diff",
    "from_sheets",
    "load",
    "load_csv",
    "load_xlsx",
    "normalise",
    "standing",
    "units",
    "validate",
    "words_of_answer",
    "write_xlsx",
]
