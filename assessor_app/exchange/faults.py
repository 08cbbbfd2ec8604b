"""What a person is told about a workbook: one function or constant per kind of fault.

Each sentence says what is wrong in words that need no knowledge of computing, and how to mend it.
`Problem.code` is the stable name that tests and callers use.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assessor_app.problems import Problem, Severity

_SEND_AGAIN = "Ask whoever sent it to send it again."
_NOT_OPENED = "It was not opened."
_FROM_THE_APPLICATION = "Ask for the workbook as the application wrote it."
_AT_MOST = 40


def at_most(problems: Iterable[Problem], most: int = _AT_MOST) -> tuple[Problem, ...]:
    """The first `most` problems of each code, and a sentence that counts the rest of that code."""
    kept: list[Problem] = []
    seen: dict[str, int] = {}
    last: dict[str, int] = {}
    for problem in problems:
        seen[problem.code] = seen.get(problem.code, 0) + 1
        if seen[problem.code] <= most:
            last[problem.code] = len(kept)
            kept.append(problem)
    for code, count in seen.items():
        if count > most:
            shown = kept[last[code]]
            kept[last[code]] = replace(shown, mend=f"{shown.mend} (and {count - most:,} more like this)".strip())
    return tuple(kept)


# --- the file as a whole ------------------------------------------------------------------------

NO_SUCH_FILE = Problem("no-such-file", "There is no such file.", "Check its name and folder.")

EMPTY_FILE = Problem("truncated", "The file is empty; it was not copied completely.", _SEND_AGAIN)

NOT_A_WORKBOOK = Problem(
    "not-a-workbook",
    "This is not an Excel workbook.",
    "Choose a pack or a return: a file that ends in .xlsx and was made by this application.",
)

OLD_FORMAT = Problem(
    "not-a-workbook",
    "This is a file in an old Office format, not an Excel workbook that ends in .xlsx.",
    _FROM_THE_APPLICATION,
)

PLAIN_NOT_OURS = Problem(
    "plain-not-ours",
    "This is an Excel workbook, but not one that this application made.",
    "Choose a pack or a return.",
)

TRUNCATED = Problem(
    "truncated", "A part of the file is missing, so it was not copied or sent completely.", _SEND_AGAIN
)

DAMAGED = Problem(
    "damaged",
    "The passphrase is right, but what the file holds was changed or damaged after it was saved.",
    _SEND_AGAIN,
)

DAMAGED_CONTAINER = Problem(
    "damaged", "The file is damaged: the way in which it is locked cannot be made out.", _SEND_AGAIN
)

WRONG_PASSPHRASE = Problem(
    "wrong-passphrase",
    "None of the passphrases opens this file.",
    "Check whose file it is, and type the passphrase that belongs to it.",
)

PASSPHRASE_OWED = Problem(
    "wrong-passphrase", "This file is locked with a passphrase, and none was given.", "Type the passphrase of this file."
)

FORGED_SPIN_COUNT = Problem(
    "forged-spin-count",
    f"The file is made so that checking a passphrase would take hours. {_NOT_OPENED}",
    "Do not trust it. Ask whoever is said to have sent it.",
)


def too_large(size: int, most: int) -> Problem:
    """The file has `size` bytes, more than the `most` that are read."""
    return Problem(
        "too-large",
        f"The file has {size / 1e6:,.0f} MB; a workbook of at most {most / 1e6:,.0f} MB is read.",
        _FROM_THE_APPLICATION,
    )


def zip_bomb(member: str = "") -> Problem:
    """The file, or one part of it, unpacks to far more than it should."""
    return Problem(
        "zip-bomb",
        f"The file unpacks to far more than a pack or a return ever holds. {_NOT_OPENED}",
        "Do not trust it. Ask whoever is said to have sent it.",
        where=f"part {member}" if member else "",
    )


def too_many_parts(count: int) -> Problem:
    """The file is made of `count` parts; a workbook has a few dozen."""
    return Problem(
        "zip-bomb",
        f"The file is made of {count:,} parts, far more than a workbook has. {_NOT_OPENED}",
        "Do not trust it. Ask whoever is said to have sent it.",
    )


def damaged_part(member: str) -> Problem:
    """A part of the file cannot be unpacked."""
    return Problem("truncated", "This part of the file is damaged or missing.", _SEND_AGAIN, where=f"part {member}")


def document_type(member: str) -> Problem:
    """A part declares a document type, which can make a small file unfold without end."""
    return Problem(
        "document-type",
        f"The file holds a definition that no workbook needs and that can do harm. {_NOT_OPENED}",
        "Do not trust it. Ask whoever is said to have sent it.",
        where=f"part {member}",
    )


def not_utf8(member: str) -> Problem:
    """A part is not in UTF-8."""
    return Problem(
        "not-utf8",
        "The text of the file is stored in a way that this application does not read.",
        "Open it in Excel or LibreOffice, save it as .xlsx, and try again.",
        where=f"part {member}",
    )


def unreadable_part(member: str) -> Problem:
    """A part is not written as Excel, LibreOffice and this application write it."""
    return Problem(
        "unreadable-part",
        "The file was saved in a way that cannot be read safely.",
        "Open it in Excel or LibreOffice, save it as .xlsx, and try again.",
        where=f"part {member}",
    )


MACROS = Problem(
    "macros", f"The file holds a program (macros); a pack or a return has none. {_NOT_OPENED}", _FROM_THE_APPLICATION
)

EXTERNAL_LINKS = Problem(
    "external-links",
    f"The file takes data from other files; a pack or a return does not. {_NOT_OPENED}",
    _FROM_THE_APPLICATION,
)


# --- a sheet ------------------------------------------------------------------------------------


def place(sheet: str, cell: str = "", row: int = 0, column: str = "") -> str:
    """Where something stands, in words: ``sheet Answers, row 12, column Evidence``."""
    parts = (
        f"sheet {sheet}",
        f"cell {cell}" if cell else "",
        f"row {row}" if row else "",
        f"column {column}" if column else "",
    )
    return ", ".join(part for part in parts if part)


def far_cell(sheet: str, cell: str) -> Problem:
    """A cell stands so far from the others that the sheet would fill the memory."""
    return Problem(
        "far-cell",
        "This cell stands far away from all the others.",
        "Delete its row and its column in Excel, save, and try again.",
        where=place(sheet, cell),
    )


def too_many_cells(sheet: str) -> Problem:
    """A sheet holds more cells than are read."""
    return Problem(
        "too-large", "This sheet holds more cells than can be read.", _FROM_THE_APPLICATION, where=place(sheet)
    )


def long_strings(sheet: str) -> Problem:
    """The texts of a sheet, repeated as often as they are referred to, would fill the memory."""
    return Problem(
        "long-strings",
        f"The same long texts are repeated so often that the sheet would fill the memory. {_NOT_OPENED}",
        "Do not trust it. Ask whoever is said to have sent it.",
        where=place(sheet),
    )


def formula(sheet: str, cell: str) -> Problem:
    """A cell holds a formula."""
    return Problem(
        "formula",
        "This cell holds a formula; every cell of a pack or a return is text.",
        "Type the text itself into the cell, save, and try again.",
        where=place(sheet, cell),
    )


def error_cell(sheet: str, cell: str) -> Problem:
    """A cell holds an error value such as ``#N/A``."""
    return Problem(
        "error-cell",
        "This cell holds an error of Excel's (such as #N/A) where text should be.",
        "Type the text into the cell again, save, and try again.",
        where=place(sheet, cell),
    )


def renamed_sheet(sheet: str) -> Problem:
    """A sheet that every pack and return has is missing."""
    return Problem(
        "renamed-sheet",
        f"The sheet {sheet} is missing; it was renamed or deleted.",
        f"Give the sheet its name {sheet} back, or ask for the workbook as the application wrote it.",
    )


def renamed_column(sheet: str, column: str, letter: str = "") -> Problem:
    """A column that the sheet has to have is missing."""
    return Problem(
        "renamed-column",
        f"The column headed {column} is missing; it was renamed or deleted.",
        f"Write {column} into row 1 again, or ask for the workbook as the application wrote it.",
        where=place(sheet, f"{letter}1" if letter else ""),
    )


def extra_sheet(sheet: str) -> Problem:
    """Somebody has added a sheet; it is not read."""
    return Problem(
        "extra-sheet",
        "This sheet was added to the workbook; what stands on it is not read.",
        where=place(sheet),
        severity=Severity.WARNING,
    )


# --- what the sheets say ------------------------------------------------------------------------


def newer_format(version: str) -> Problem:
    """The workbook was written in a later format than this one."""
    return Problem(
        "newer-format",
        f"The workbook was made by a newer version of this application (format {version}).",
        "Install the newer version on this computer, then try again.",
        where=place("Read me"),
    )


def bad_header(key: str, value: str) -> Problem:
    """An entry of the sheet Read me is not what it can be."""
    return Problem(
        "read-me",
        f"The entry {key} is {value!r}, which cannot be." if value else f"The entry {key} is missing.",
        _FROM_THE_APPLICATION,
        where=place("Read me"),
    )


def different_count(key: str, said: str, found: str) -> Problem:
    """The sheet Read me says another number or hash than the workbook has."""
    return Problem(
        "read-me",
        f"The entry {key} says {said or 'nothing'}, but the workbook holds {found}: "
        "rows were deleted or added, or the entry was changed.",
        _FROM_THE_APPLICATION,
        where=place("Read me"),
    )


def other_instrument(form: str, version: str) -> Problem:
    """The workbook was made with an assessment form that this inspection does not have."""
    return Problem(
        "other-instrument",
        f"The workbook was made with another assessment form ({form}, version {version}).",
        "Ask the lead inspector which form belongs to this inspection.",
        where=place("Read me"),
    )


EDITED_INSTRUMENT = Problem(
    "edited-instrument",
    "The questions or choices in this workbook were changed after it was made.",
    _FROM_THE_APPLICATION,
    where="sheets survey, choices and settings",
)


def forged_event_id(row: int, sheet: str) -> Problem:
    """A row of the history no longer gives the id that it carries."""
    return Problem(
        "forged-event-id",
        "This row of the history was changed after it was recorded.",
        "Undo the change, or ask for the workbook as the application wrote it.",
        where=place(sheet, row=row),
    )


def unreadable_event(sheet: str, row: int, column: str, value: str) -> Problem:
    """A cell of the history holds something that cannot stand there."""
    return Problem(
        "unreadable-event",
        f"{value[:60]!r} cannot stand here.",
        _FROM_THE_APPLICATION,
        where=place(sheet, row=row, column=column),
    )


def repeated_event(sheet: str, row: int) -> Problem:
    """The same event stands twice in the history, with different contents."""
    return Problem(
        "forged-event-id",
        "This row of the history repeats an earlier one.",
        "Delete the repeated row, or ask for the workbook as the application wrote it.",
        where=place(sheet, row=row),
    )


def deleted_row(sheet: str, key: str) -> Problem:
    """A row that the history calls for is missing."""
    return Problem(
        "deleted-row",
        f"The row of {key} is missing.",
        "Ask for the workbook as the application wrote it; an answer is cleared in the application.",
        where=place(sheet),
    )


def added_row(sheet: str, row: int, key: str) -> Problem:
    """A row that the history does not know was added."""
    return Problem(
        "added-row",
        f"This row ({key}) is not in the history; it was added or its first cells were changed.",
        "Delete the row or undo the change; new answers are entered in the application.",
        where=place(sheet, row=row),
    )
