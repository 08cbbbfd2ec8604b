"""Lists of cases as areas send them, made here: workbooks with what a person does to one in Excel."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.exchange.spoiling import with_part

ROWS = (
    ("Case", "Name", "Assessor"),
    ("EX-01", "Rees, Mair", "Gwen Parry"),
    ("EX-02", "Hale, Tom", "Gwen Parry"),
    ("EX-03", "Amin, Zara", "Owen Pugh"),
)
HEADS = frozenset({"Case", "Name", "Assessor", "Reference", "Start"})


def saved(workbook: Workbook) -> bytes:
    sink = io.BytesIO()
    workbook.save(sink)
    return sink.getvalue()


def workbook_of(
    rows: Sequence[Sequence[object]] = ROWS, change: Callable[[Worksheet], object] = lambda _: None, name: str = "List"
) -> bytes:
    """A workbook with these rows on one sheet, changed as a person would."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = name
    for row in rows:
        sheet.append(list(row))
    change(sheet)
    return saved(workbook)


def several(**sheets: Sequence[Sequence[object]]) -> Workbook:
    """A workbook with several sheets, in this order."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    return workbook


def with_markup(data: bytes, before: str, after: str) -> bytes:
    """The workbook with a piece of its first sheet's markup replaced."""

    def change(part: bytes) -> bytes:
        assert before.encode() in part
        return part.replace(before.encode(), after.encode(), 1)

    return with_part(data, "xl/worksheets/sheet1.xml", change)
