"""What a person is told about the file of a pack or a return; see `sheet_faults` for what it says inside."""

from __future__ import annotations

from collections.abc import Mapping

from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity
from assessor_app.spreadsheet.sheet_faults import place

FROM_THE_APPLICATION = Message("Ask for the workbook as the application wrote it.")
_A_WORKBOOK_OF_OURS = Message("Choose a workbook of cases to assess or of completed work; its name ends in .xlsx.")

WORDS: Mapping[str, tuple[Message, Message]] = {
    "external-links": (Message(), FROM_THE_APPLICATION),
    "macros": (Message(), FROM_THE_APPLICATION),
    "not-a-workbook": (Message(), _A_WORKBOOK_OF_OURS),
    "too-large": (Message(), FROM_THE_APPLICATION),
}
"""What of a workbook in general is said otherwise of ours; see `spreadsheet.faults.in_words`."""

PLAIN_NOT_OURS = Problem(
    "plain-not-ours",
    Message("This is an Excel workbook, but not one that this application made."),
    Message("Choose a workbook of cases to assess or of completed work."),
)


def comment(sheet: str, cell: str) -> Problem:
    """Somebody has typed a comment in Excel; it is not read."""
    return Problem(
        "comment",
        Message("A comment was typed here in Excel; comments are not read."),
        Message("If it matters, look at it in Excel and ask whoever wrote it."),
        where=place(sheet, cell),
        severity=Severity.WARNING,
    )
