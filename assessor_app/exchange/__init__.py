"""Packs, returns and merged workbooks: writing them, reading them, finding what was changed in Excel.

One format for all three, described in docs/workbook-format.md. Importing this package is fast:
openpyxl, calamine and msoffcrypto are imported by the functions that need them.
"""

from assessor_app.exchange.authority import By, Known, assessment_of, refused
from assessor_app.exchange.contents import (
    Contents,
    Edit,
    Header,
    ReadResult,
    content_hash,
    make_contents,
)
from assessor_app.exchange.first_look import first_look
from assessor_app.exchange.list_faults import rows_words
from assessor_app.exchange.list_reader import Hidden, ListRow, SeenList, read_list
from assessor_app.exchange.tables import detail_questions
from assessor_app.exchange.visible import alike, head_of, visible
from assessor_app.exchange.workbook_reader import read_pack, read_workbook
from assessor_app.exchange.workbook_writer import write_workbook
from assessor_app.names import legal_name
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.separated import ANY_SHAPE, LETTERS, SEPARATORS, TextShape

__all__ = [
    "ANY_SHAPE",
    "LETTERS",
    "SEPARATORS",
    "By",
    "Contents",
    "Edit",
    "Header",
    "Hidden",
    "Known",
    "Limits",
    "ListRow",
    "ReadResult",
    "SeenList",
    "TextShape",
    "alike",
    "assessment_of",
    "content_hash",
    "detail_questions",
    "first_look",
    "head_of",
    "legal_name",
    "make_contents",
    "read_list",
    "read_pack",
    "read_workbook",
    "refused",
    "rows_words",
    "visible",
    "write_workbook",
]
