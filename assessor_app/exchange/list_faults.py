"""What a person is told about a list of cases that was brought from elsewhere, in the words of lists.

Nobody who brings a list has heard of packs, returns and passphrases, so none of them is spoken of.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from assessor_app.messages import Message
from assessor_app.problems import Place, Problem, Severity
from assessor_app.spreadsheet.faults import NOT_OPENED, in_words

_WARNING = Severity.WARNING
_MOST_NUMBERS = 30

MACROS = Problem(
    "macros",
    Message("The list holds a program (macros). It was not run; only the values were read."),
    severity=_WARNING,
)

LINKS = Problem(
    "external-links",
    Message("The list takes values from other files. They were read as they were last saved in it."),
    Message("If they may be out of date, open the list in Excel, save it and take it again."),
    severity=_WARNING,
)

TOO_LARGE = Problem(
    "too-large", Message("The list is far larger than a list of cases."), Message("Take the cases of the sample only.")
)

_WORDS = {
    "damaged": (Message("The list is damaged, or was not copied completely."), Message()),
    "forged-spin-count": (
        Message("The list is made so that checking its password would take hours. {NOT_OPENED}", NOT_OPENED=NOT_OPENED),
        Message(),
    ),
    "too-large": (TOO_LARGE.what, TOO_LARGE.mend),
}
"""What the gate says of a workbook in general, said of a list; see `spreadsheet.faults.in_words`."""

_NOTES = {"macros": MACROS, "external-links": LINKS}
"""What is no reason to refuse a list, since only its values are read."""


def said_of_a_list(problem: Problem) -> Problem:
    """What the gate says, in words that fit a list."""
    if problem.code == "wrong-passphrase":
        return protected(given=False)
    return _NOTES.get(problem.code) or in_words(problem, _WORDS)


def other_format(names: Collection[str]) -> Problem | None:
    """What is said of a package that is a spreadsheet of another kind, by the names of its parts."""
    if "content.xml" in names and "mimetype" in names:
        mend = Message("Open it in LibreOffice, save it as an Excel workbook (.xlsx), and take that.")
        return Problem("not-a-workbook", Message("This list is in the format of LibreOffice (.ods)."), mend)
    return None


def protected(*, given: bool) -> Problem:
    """The list is locked with a password, and none was `given`, or a wrong one."""
    if given:
        return Problem(
            "protected-list",
            Message("The password does not open this list."),
            Message("Check how it is spelt, and type it again."),
        )
    mend = Message("Type the password that it was sent with, or save a copy without one and take that.")
    return Problem("protected-list", Message("The list is protected with a password."), mend)


def too_many_merged(sheet: str) -> Problem:
    """A sheet has so many merged cells that filling them would never end."""
    return replace(TOO_LARGE, where=Place(sheet=sheet))


# --- sheets -------------------------------------------------------------------------------------


def hidden_sheet(name: str) -> Problem:
    """A sheet that cannot be seen is not read."""
    return Problem(
        "hidden-sheet", Message("This sheet is hidden, so it is not read."), where=Place(sheet=name), severity=_WARNING
    )


def hidden_sheet_read(name: str) -> Problem:
    """The sheet that was asked for cannot be seen in Excel."""
    return Problem(
        "hidden-sheet", Message("This sheet is hidden in Excel."), where=Place(sheet=name), severity=_WARNING
    )


def sheet_passed_over(name: str) -> Problem:
    """A sheet before the list has none of the heads of a list."""
    what = Message("This sheet holds no list of cases, so it is passed over.")
    return Problem("passed-over", what, where=Place(sheet=name), severity=_WARNING)


def other_lists(name: str, others: Sequence[str]) -> Problem:
    """Several sheets could be the list; the first was taken."""
    what = Message(
        "The sheet “{name}” is read. These could be lists of cases too: {others}.", name=name, others=", ".join(others)
    )
    return Problem("other-lists", what, Message("Say which sheet is meant if it is another."), severity=_WARNING)


def no_such_sheet(name: str, names: Sequence[str]) -> Problem:
    """The sheet that was asked for is not there."""
    return Problem(
        "no-such-sheet",
        Message("The list has no sheet “{name}”.", name=name),
        Message("Choose one of: {names}.", names=", ".join(names)),
    )


# --- rows, columns, cells -----------------------------------------------------------------------


def rows_words(numbers: Sequence[int]) -> Place:
    """“row 4” or “rows 4, 5 and 9”; of very many the first ones, and how many more."""
    said = _rows_said([str(number) for number in numbers])
    return Place(*said.spots, rows=tuple(numbers)) if len(numbers) > 1 else said


def _rows_said(names: Sequence[str]) -> Place:
    row = names[0]
    if len(names) == 1:
        return Place(row=int(row)) if row.isdigit() else Place(Message("row {row}", row=row))
    if len(names) > _MOST_NUMBERS:
        names = [*names[:_MOST_NUMBERS], f"{len(names) - _MOST_NUMBERS:,} more"]
    rows = f"{', '.join(names[:-1])} and {names[-1]}"
    return Place(Message("rows {rows}", rows=rows))


def titles(above: Sequence[int], head_row: int) -> Problem:
    """The rows above the heads are titles."""
    what = Message("The heads stand in row {head_row}; what stands above them is passed over.", head_row=head_row)
    return Problem("titles", what, where=rows_words(above), severity=_WARNING)


def blank_rows(gaps: Sequence[tuple[int, int]]) -> Problem:
    """Rows without content within the list, by their first and last numbers."""
    where = _rows_said([str(first) if first == last else f"{first}-{last}" for first, last in gaps])
    return Problem("blank-rows", Message("Blank rows are passed over."), where=where, severity=_WARNING)


def hidden_parts(rows: Sequence[int], heads: Sequence[str], decided: str, *, filtered: bool) -> list[Problem]:
    """What is hidden within the list, counted; an error while nobody has said what is to be done with it."""
    undecided = decided not in {"read", "leave"}
    mend = {"read": Message("They are read."), "leave": Message("They are left out.")}.get(
        decided, Message("Say whether they are to be read or left out, or show them in Excel and save the list.")
    )
    severity = Severity.ERROR if undecided else _WARNING
    told = []
    if rows:
        what = (
            Message("The list has {rows} hidden rows.", rows=len(rows))
            if len(rows) > 1
            else Message("The list has 1 hidden row.")
        )
        if filtered:
            what = Message("{what} A filter is on.", what=what)
        told.append(Problem("hidden-rows", what, mend, rows_words(rows), severity=severity))
    if heads:
        what = Message("These columns of the list are hidden: {heads}.", heads=", ".join(heads))
        told.append(Problem("hidden-columns", what, mend, severity=severity))
    return told


def cell_fault(shown: str) -> Problem:
    """A cell that shows an error of Excel's, or a formula whose result was not saved."""
    if shown:
        what = Message("This cell shows an error of Excel’s ({shown}) where a value should be.", shown=shown)
        return Problem("error-cell", what, Message("Type the value into the cell, save, and take the list again."))
    what = Message("This cell holds a formula whose result was not saved.")
    mend = Message("Open the list in Excel, save it, and take it again; or paste the values over the formulas.")
    return Problem("no-result", what, mend)
