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
from assessor_app.exchange.files import legal_name
from assessor_app.exchange.first_look import first_look
from assessor_app.exchange.limits import Limits
from assessor_app.exchange.listing import read_table
from assessor_app.exchange.reading import read_pack, read_workbook
from assessor_app.exchange.tables import detail_questions
from assessor_app.exchange.writing import write_workbook

__all__ = [
    "By",
    "Contents",
    "Edit",
    "Header",
    "Known",
    "Limits",
    "ReadResult",
    "assessment_of",
    "content_hash",
    "detail_questions",
    "first_look",
    "legal_name",
    "make_contents",
    "read_pack",
    "read_table",
    "read_workbook",
    "refused",
    "write_workbook",
]
