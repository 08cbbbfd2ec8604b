"""What a person is told about the sheets of a pack or a return, and about what they say."""

from __future__ import annotations

from assessor_app.exchange.faults import FROM_THE_APPLICATION
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem, Severity
from assessor_app.spreadsheet.sheet_faults import place


def renamed_sheet(sheet: str) -> Problem:
    """A sheet that every pack and return has is missing."""
    return Problem(
        "renamed-sheet",
        Message("The sheet {sheet} is missing; it was renamed or deleted.", sheet=sheet),
        Message(
            "Give the sheet its name {sheet} back, or ask for the workbook as the application wrote it.", sheet=sheet
        ),
    )


def renamed_column(sheet: str, column: str, letter: str = "") -> Problem:
    """A column that the sheet has to have is missing."""
    return Problem(
        "renamed-column",
        Message("The column headed {column} is missing; it was renamed or deleted.", column=column),
        Message("Write {column} into row 1 again, or ask for the workbook as the application wrote it.", column=column),
        where=place(sheet, f"{letter}1" if letter else ""),
    )


def extra_sheet(sheet: str) -> Problem:
    """Somebody has added a sheet; it is not read."""
    return Problem(
        "extra-sheet",
        Message("This sheet was added to the workbook; what stands on it is not read."),
        where=place(sheet),
        severity=Severity.WARNING,
    )


# --- what the sheets say ------------------------------------------------------------------------


def newer_format(version: str) -> Problem:
    """The workbook was written in a later format than this one."""
    return Problem(
        "newer-format",
        Message("The workbook was made by a newer version of this application (format {version}).", version=version),
        Message("Install the newer version on this computer, then try again."),
        where=place("Read me"),
    )


def bad_header(key: str, value: str) -> Problem:
    """An entry of the sheet Read me is not what it can be."""
    return Problem(
        "read-me",
        Message("The entry {key} is {value}, which cannot be.", key=key, value=repr(value[:60]))
        if value
        else Message("The entry {key} is missing.", key=key),
        FROM_THE_APPLICATION,
        where=place("Read me"),
    )


def different_count(key: str, said: str, found: str) -> Problem:
    """The sheet Read me says another number or hash than the workbook has."""
    what = (
        Message(
            "The entry {key} says {said}, but the workbook holds {found}: rows were deleted or "
            "added, or the entry was changed.",
            key=key,
            said=said,
            found=found,
        )
        if said
        else Message("The entry {key} says nothing, but the workbook holds {found}.", key=key, found=found)
    )
    return Problem("read-me", what, FROM_THE_APPLICATION, where=place("Read me"))


def other_instrument(form: str, version: str) -> Problem:
    """The workbook was made with an assessment form that this inspection does not have."""
    return Problem(
        "other-instrument",
        Message(
            "The workbook was made with another assessment form ({form}, version {version}).",
            form=form,
            version=version,
        ),
        Message("Ask the lead inspector which form belongs to this inspection."),
        where=place("Read me"),
    )


EDITED_INSTRUMENT = Problem(
    "edited-instrument",
    Message("The questions or choices in this workbook were changed after it was made."),
    FROM_THE_APPLICATION,
    where=Place(Message("sheets survey, choices and settings")),
)


def forged_event_id(row: int, sheet: str) -> Problem:
    """A row of the history no longer gives the id that it carries."""
    return Problem(
        "forged-event-id",
        Message("This row of the history was changed after it was recorded."),
        Message("Undo the change, or ask for the workbook as the application wrote it."),
        where=place(sheet, row=row),
    )


def unreadable_event(sheet: str, row: int, column: str, value: str) -> Problem:
    """A cell of the history holds something that cannot stand there."""
    return Problem(
        "unreadable-event",
        Message("{value} cannot stand here.", value=repr(value[:60])),
        FROM_THE_APPLICATION,
        where=place(sheet, row=row, column=column),
    )


def repeated_event(sheet: str, row: int) -> Problem:
    """The same event stands twice in the history, with different contents."""
    return Problem(
        "forged-event-id",
        Message("This row of the history repeats an earlier one."),
        Message("Delete the repeated row, or ask for the workbook as the application wrote it."),
        where=place(sheet, row=row),
    )


def deleted_row(sheet: str, key: str) -> Problem:
    """A row that the history calls for is missing."""
    return Problem(
        "deleted-row",
        Message("The row of {key} is missing.", key=key),
        Message("Ask for the workbook as the application wrote it; an answer is cleared in the application."),
        where=place(sheet),
    )


def added_row(sheet: str, row: int, key: str) -> Problem:
    """A row that the history does not know was added."""
    return Problem(
        "added-row",
        Message("This row ({key}) is not in the history; it was added or its first cells were changed.", key=key),
        Message("Delete the row or undo the change; new answers are entered in the application."),
        where=place(sheet, row=row),
    )


def unknown_instrument(identity: str) -> Problem:
    """Some of the assessments were made with an assessment form that this file does not have."""
    return Problem(
        "other-instrument",
        Message(
            "Some cases were assessed with a form that is not known here (fingerprint {identity}).",
            identity=identity[:12],
        ),
        Message("Ask the lead inspector which forms belong to this inspection."),
        where=place("Events"),
    )
