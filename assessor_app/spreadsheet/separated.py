"""Tables as text with separators (CSV): somebody else's read as they were meant, ours written without harm.

Which letters the bytes stand for, and what stands between the cells, is found out; a spreadsheet
says neither. What we write holds no cell that a spreadsheet would take for a formula; reading it
again gives back what was written.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity, UserError

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BEGINNING = 400
SEPARATORS = {
    ",": Message("commas"),
    ";": Message("semicolons"),
    "\t": Message("tabs"),
    "|": Message("upright strokes"),
}
_TRIED = 200
_MOST_CELLS = 1_000_000
"""What may stand between the cells, with its name."""

_LETTERS = {"UTF-8": "utf-8-sig", "Windows-1252": "cp1252", "UTF-16": "utf-16", "ISO-8859-15": "iso-8859-15"}
LETTERS = tuple(_LETTERS)
"""The ways in which letters are stored that a person can choose from."""

_SAID_FIRST = re.compile(r'"?sep=([^"\r\n])"?[ \t]*\r?\n', re.IGNORECASE)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_HARMLESS = "'"
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
_RARE = 20
"""Of so many letters in a text, at most one is none that can be typed."""

NO_LIST = Problem(
    "not-a-workbook",
    Message("This is no list that can be read."),
    Message("Save the list as an Excel workbook (.xlsx) or as CSV UTF-8 (.csv)."),
)

MARK = "\ufeff"
"""What a file of ours begins with, so that Excel reads its letters right."""

NumberedRow = tuple[int, list[str]]
"""A row as a spreadsheet numbers it, from 1, and its cells; blank rows are counted and left out."""


@dataclass(frozen=True, slots=True)
class TextShape:
    """How a table is written as text: one of `LETTERS` and one of `SEPARATORS` (or another sign); ``""``: find out."""

    letters: str = ""
    separator: str = ""


ANY_SHAPE = TextShape()


def separated_rows(data: bytes, wanted: TextShape = ANY_SHAPE) -> tuple[list[NumberedRow], tuple[Problem, ...]]:
    """The rows of a table in text, and how they were read where that is not the usual way.

    What is `wanted` goes before what is found out. Rows are numbered as a spreadsheet shows them. Raises `UserError`
    for bytes that are no text, and for text that cannot be told apart into cells.
    """
    text, letters = _decoded_as(data, wanted.letters) if wanted.letters else _decoded(data)
    if len(_CONTROL.findall(text[:_BEGINNING])) * _RARE > len(text[:_BEGINNING]):
        raise UserError(NO_LIST)
    text, separator = _separated_by(text, wanted.separator)
    try:
        rows = list(_numbered(_reader(text, separator)))
        return rows, () if wanted == TextShape(letters, separator) else _notes(letters, separator)
    except csv.Error as error:  # a quotation mark that never ends, for example
        what = Message("This list cannot be told apart into cells.")
        raise UserError(Problem("not-csv", what, Message("Save it as an Excel workbook instead."))) from error


def _numbered(rows: Iterable[list[str]]) -> Iterator[NumberedRow]:
    left = _MOST_CELLS
    for number, row in enumerate(rows, 1):
        if any(cell.strip() for cell in row):
            left -= len(row)
            if left < 0:
                what = Message(
                    "This list has more than {_MOST_CELLS} cells, far more than a list of cases.",
                    _MOST_CELLS=f"{_MOST_CELLS:,}",
                )
                raise UserError(Problem("too-large", what, Message("Take the cases of the sample only.")))
            yield number, [_meant(cell) for cell in row]


def text_shape(data: bytes, wanted: TextShape = ANY_SHAPE) -> TextShape:
    """How a table in text is read: as `wanted`, else as it is found out. `UserError` as `separated_rows`."""
    text, letters = _decoded_as(data, wanted.letters) if wanted.letters else _decoded(data)
    return TextShape(letters, _separated_by(text, wanted.separator)[1])


def _decoded_as(data: bytes, letters: str) -> tuple[str, str]:
    try:
        return data.decode(_LETTERS[letters]), letters
    except (UnicodeDecodeError, KeyError) as error:
        what = Message("This list is not written in {letters}.", letters=letters)
        raise UserError(Problem("not-text", what, Message("Choose another way to read its letters."))) from error


def _decoded(data: bytes) -> tuple[str, str]:
    """The text, and the name of the way in which its letters are stored."""
    if data.startswith(_UTF16):
        encoding, letters = "utf-16", "UTF-16"
    elif data[:_BEGINNING].count(0) * 4 > len(data[:_BEGINNING]):
        even = data[:_BEGINNING:2].count(0) > data[1:_BEGINNING:2].count(0)
        encoding, letters = ("utf-16-be" if even else "utf-16-le"), "UTF-16"
    else:
        encoding, letters = "utf-8-sig", "UTF-8"
    try:
        return data.decode(encoding), letters
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError as error:
        what = Message("It cannot be found out which letters this list is written in.")
        raise UserError(Problem("not-text", what, Message("Save it as an Excel workbook instead."))) from error


def _separated_by(text: str, wanted: str = "") -> tuple[str, str]:
    """The text without the line that only names the separator, and the separator."""
    if named := _SAID_FIRST.match(text):
        return text[named.end() :], wanted or named[1]
    return text, wanted or max(SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> tuple[int, int]:
    """How well a separator explains the text: the rows that have equally many cells, and how many these are."""
    counts: Counter[int] = Counter()
    try:
        for _, row in zip(range(_TRIED), _reader(text, separator), strict=False):
            counts[len(row)] += len(row) > 1
    except csv.Error:
        return (0, 0)
    cells, rows = max(counts.items(), key=lambda count: (count[1], count[0]), default=(0, 0))
    return rows, cells


def _reader(text: str, separator: str) -> Iterable[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _meant(cell: str) -> str:
    """A cell as it was before it was made harmless."""
    made = cell.startswith(_HARMLESS) and cell.lstrip(_HARMLESS).startswith(_FORMULA)
    return cell[1:] if made else cell


def _notes(letters: str, separator: str) -> tuple[Problem, ...]:
    if (letters, separator) == ("UTF-8", ","):
        return ()
    between = SEPARATORS.get(separator, f"“{separator}”")
    what = Message(
        "The list was read as {letters} text with {between} between the cells.", letters=letters, between=between
    )
    return (Problem("read-as", what, Message("Check that its names look right."), severity=Severity.WARNING),)


# --- what we write ------------------------------------------------------------------------------


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before one that it would.

    Numbers stay numbers. An apostrophe of the text's own before such a sign is doubled, so that
    reading the table again gives back the same.
    """
    bare = cell.lstrip(_HARMLESS)
    dangerous = bare.startswith(_FORMULA) and not (bare == cell and _NUMBER.fullmatch(cell))
    return _HARMLESS + cell if dangerous else cell


def separated(rows: Iterable[Sequence[object]]) -> str:
    """Rows as text with commas, each on a line, without anything that a spreadsheet would carry out."""
    out = io.StringIO()
    cells = ([harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    csv.writer(out, lineterminator="\n").writerows(cells)
    return out.getvalue()
