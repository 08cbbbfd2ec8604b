"""Instruments: reading an XLSForm, checking it, evaluating its rules, checking answers.

Importing this package is fast: what is slow to import (pyxform, openpyxl, calamine, elementpath) is
imported by the functions that need it.
"""

from assessor_app.instrument.answer_check import check
from assessor_app.instrument.builder import from_sheets
from assessor_app.instrument.case_rules import active_answers, case_rule, one_of, ticked
from assessor_app.instrument.case_state import CaseState, case_state
from assessor_app.instrument.closed_reasons import Closing, words_of_answer
from assessor_app.instrument.comparison import changed_meanings, diff
from assessor_app.instrument.compiled_instrument import CompiledInstrument, compile_form
from assessor_app.instrument.description import describe
from assessor_app.instrument.form_reader import load, load_csv, load_xlsx
from assessor_app.instrument.open_points import OpenPoint, Owed
from assessor_app.instrument.own_lists import (
    OwnAnswer,
    keep_own,
    named_answers,
    own_answer,
    own_lists,
    with_answers,
    with_own,
    written_answers,
)
from assessor_app.instrument.sheets import canonical_rows, content_hash
from assessor_app.instrument.text import check_text, normalise
from assessor_app.instrument.validation import validate
from assessor_app.instrument.workbook import write_xlsx
from assessor_app.spreadsheet.cells import MAX_UNITS, units

__all__ = [
    "MAX_UNITS",
    "CaseState",
    "Closing",
    "CompiledInstrument",
    "OpenPoint",
    "Owed",
    "OwnAnswer",
    "active_answers",
    "canonical_rows",
    "case_rule",
    "case_state",
    "changed_meanings",
    "check",
    "check_text",
    "compile_form",
    "content_hash",
    "describe",
    "diff",
    "from_sheets",
    "keep_own",
    "load",
    "load_csv",
    "load_xlsx",
    "named_answers",
    "normalise",
    "one_of",
    "own_answer",
    "own_lists",
    "ticked",
    "units",
    "validate",
    "with_answers",
    "with_own",
    "words_of_answer",
    "write_xlsx",
    "written_answers",
]
