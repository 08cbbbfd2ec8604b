"""What a person is told about the file of a pack or a return; see `sheet_faults` for what it says inside."""

from __future__ import annotations

from collections.abc import Mapping

from assessor_app.problems import Problem, Severity
from assessor_app.spreadsheet.sheet_faults import place

FROM_THE_APPLICATION = "Ask for the workbook as the application wrote it."
_A_WORKBOOK_OF_OURS = "Choose a workbook of cases to assess or of completed work; its name ends in .xlsx."

WORDS: Mapping[str, tuple[str, str]] = {
    "external-links": ("", FROM_THE_APPLICATION),
    "macros": ("", FROM_THE_APPLICATION),
    "not-a-workbook": ("", _A_WORKBOOK_OF_OURS),
    "too-large": ("", FROM_THE_APPLICATION),
}
"""What of a workbook in general is said otherwise of ours; see `spreadsheet.faults.in_words`."""

PLAIN_NOT_OURS = Problem(
    "plain-not-ours",
    "This is an Excel workbook, but not one that this application made.",
    "Choose a workbook of cases to assess or of completed work.",
)


def comment(sheet: str, cell: str) -> Problem:
    """Somebody has typed a comment in Excel; it is not read."""
    return Problem(
        "comment",
        "A comment was typed here in Excel; comments are not read.",
        "If it matters, look at it in Excel and ask whoever wrote it.",
        where=place(sheet, cell),
        severity=Severity.WARNING,
    )
