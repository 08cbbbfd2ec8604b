"""Forms as Excel workbooks: the rows of their sheets, read and written as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from assessor_app.instrument import columns, sheets
from assessor_app.instrument.sheets import RawRows
from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity
from assessor_app.records import Instrument, Rows
from assessor_app.spreadsheet.extent import errors_as_text, uncalculated
from assessor_app.spreadsheet.faults import in_words
from assessor_app.spreadsheet.files import write_whole
from assessor_app.spreadsheet.guard import Vetted, vet
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.office import unlock
from assessor_app.spreadsheet.rows import Book
from assessor_app.spreadsheet.sheet_faults import place
from assessor_app.spreadsheet.sheets import SheetContent, render

WIDTHS = {"label": 60, "hint": 40, "guidance_hint": 80, "relevant": 40, "constraint": 30, "type": 30}
"""Column widths in characters; every other column is `USUAL_WIDTH` wide."""

USUAL_WIDTH = 18

LIMITS = Limits(
    file_bytes=20_000_000,
    unpacked_bytes=200_000_000,
    cells=250_000,
    free_area=500_000,
    text_bytes=50_000_000,
)
"""Bounds on a workbook that is read as a form; the longest that we know has 20,000 cells."""

_WITHOUT = Message("Save a copy of the form without a password as Excel workbook (.xlsx), and take that.")
_WORDS: Mapping[str, tuple[Message, Message]] = {
    "not-a-workbook": (Message(), Message("Save the form as an Excel workbook (.xlsx), and try that.")),
    "too-large": (Message("This file is far larger than any form."), Message("Choose the form itself.")),
    "truncated": (Message(), Message("Copy the form here once more, or ask whoever sent it to send it again.")),
    "wrong-passphrase": (Message("The form is protected with a password."), _WITHOUT),
}
"""What of a workbook in general is said otherwise of a form; see `spreadsheet.faults.in_words`."""

_FROZEN = "C2"


def read_workbook(data: bytes) -> tuple[dict[str, RawRows] | None, tuple[Problem, ...]]:
    """The rows of the form's sheets, as text, from a workbook from anywhere; and what is odd about it.

    What Excel made a number, a day or a truth is text again: ``2``, ``2013-06-03``, ``TRUE``; of a
    formula, the result that was saved; an error value (``#N/A``) as a person sees it. None, and why,
    if it cannot be read.
    """
    opened, problems = unlock(data, (), LIMITS)
    vetted, problems = vet(opened.data, LIMITS, _form_sheets) if opened else (None, problems)
    if vetted is not None and not problems:
        problems = tuple(problem for sheet in vetted.sheets for problem in uncalculated(sheet))
    if vetted is None or problems:
        return None, tuple(in_words(problem, _WORDS) for problem in problems)
    return _rows(replace(vetted, sheets=tuple(map(errors_as_text, vetted.sheets))))


def _rows(vetted: Vetted) -> tuple[dict[str, RawRows] | None, tuple[Problem, ...]]:
    book = Book(vetted)
    wanted = [name for name in book.names if name in book]
    rows: dict[str, RawRows] = {name.strip().lower(): book.rows(name) for name in wanted}
    if book.problems:
        return None, tuple(in_words(problem, _WORDS) for problem in book.problems)
    settings = next((name for name in wanted if name.strip().lower() == "settings"), None)
    return rows, tuple(_numeric_version(book.cells(settings))) if settings is not None else ()


def _form_sheets(names: Sequence[str]) -> list[str]:
    return [name for name in names if name.strip().lower() in columns.SHEETS]


def _numeric_version(rows: Sequence[Sequence[object]]) -> Iterator[Problem]:
    """A warning where the settings have a version that was typed as a number, whose last zeros Excel drops."""
    heads = next((row for row in rows if any(row)), ())
    columns_of_it = [column for column, head in enumerate(heads) if str(head).strip().lower() == "version"]
    for number, row in enumerate(rows, 1):
        for cell in (row[column] for column in columns_of_it):
            if isinstance(cell, int | float) and not isinstance(cell, bool):
                what = Message(
                    "The version is typed as a number, and as a number 1.10 is 1.1; it is read as {cell}.",
                    cell=f"{cell:.15g}",
                )
                mend = Message("Format the cell as Text in Excel, and type the version again.")
                where = place("settings", row=number, column="version")
                yield Problem("numeric-version", what, mend, where, severity=Severity.WARNING)


# --- writing ------------------------------------------------------------------------------------


def write_xlsx(instrument: Instrument, path: Path) -> None:
    """Write the form as a workbook to change in Excel, with every column that a form can have.

    Read back, it has the same hash. The file appears whole or not at all; a `UserError` says so if it
    cannot be written.
    """
    default = sheets.default_language(instrument.sheets["settings"])
    languages = _languages(instrument.sheets, default)
    made_at = datetime.now(UTC).isoformat()
    written = render([_sheet(name, instrument.sheets[name], languages, default) for name in columns.SHEETS], made_at)
    write_whole(path, written, lambda back: _verify(back, instrument))


def _verify(data: bytes, instrument: Instrument) -> None:
    """Raise `RuntimeError` if a form that was just written does not read as it is: a fault of ours."""
    rows, problems = read_workbook(data)
    if rows is None or sheets.canonical_rows(rows) != dict(instrument.sheets):
        raise RuntimeError(f"the form just written differs: {problems}")


def _languages(rows: Mapping[str, Rows], default: str) -> list[str]:
    """The languages that the form speaks, its default language first."""
    named = [
        columns.language_of(head)
        for name in ("survey", "choices")
        for head in (rows[name] or ((),))[0]
        if head.partition("::")[0] in columns.TRANSLATED[name]
    ]
    return list(dict.fromkeys([default, *filter(None, named)]))


def _sheet(name: str, rows: Rows, languages: list[str], default: str) -> SheetContent:
    """One sheet of the form, with every column that it can have in these languages."""
    heads = set(rows[0]) if rows else set()
    for head in columns.ORDER[name]:
        translated = head in columns.TRANSLATED[name] and name != "settings"
        heads.update([f"{head}::{language}" for language in languages] if translated else [head])
    ordered = columns.in_order(name, heads, default)
    places = {head: place for place, head in enumerate(rows[0])} if rows else {}
    data = [[row[places[head]] if head in places else "" for head in ordered] for row in rows[1:]]
    widths = tuple(WIDTHS.get(head.partition("::")[0], USUAL_WIDTH) for head in ordered)
    return SheetContent(name, tuple(ordered), lambda: iter(data), widths, filtered=False, frozen=_FROZEN)
