"""Write a pack, a return or a merged workbook: in memory, locked, verified, then put in its place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from assessor_app.exchange.contents import Contents
from assessor_app.exchange.workbook import sheets_of
from assessor_app.problems import Progress, no_progress
from assessor_app.spreadsheet.cells import MAX_ROWS
from assessor_app.spreadsheet.files import write_whole
from assessor_app.spreadsheet.guard import vet
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.office import lock, unlock
from assessor_app.spreadsheet.rows import Book, SheetRows
from assessor_app.spreadsheet.sheets import SheetContent, render
from assessor_app.spreadsheet.values import same


def write_workbook(
    path: Path,
    contents: Contents,
    passphrase: str | None,
    progress: Progress = no_progress,
    *,
    most_rows: int = MAX_ROWS,
) -> None:
    """Write `contents` to `path`, locked with `passphrase`; None leaves the workbook readable by anyone.

    Nothing readable touches the disk on the way. What was written is read again and compared, cell
    by cell, before it takes the place of an older file. `most_rows` is the number of rows on a
    sheet. Raises `UserError` if the file cannot be written; the older file stays then.
    """
    sheets = sheets_of(contents, most_rows)
    data = render(sheets, contents.header.made_at, progress)
    written = data if passphrase is None else lock(data, passphrase)
    write_whole(path, written, lambda back: verify(back, sheets, passphrase))
    progress(len(sheets), len(sheets), path.name)


def verify(data: bytes, sheets: Sequence[SheetContent], passphrase: str | None) -> None:
    """Hold a workbook that was just written against its sheets, cell by cell; one sheet at a time.

    Raises `RuntimeError` if it does not say exactly what they say: a fault of ours.
    """
    limits = Limits().for_our_own()
    opened, problems = unlock(data, () if passphrase is None else (passphrase,), limits)
    if opened is None:
        raise RuntimeError(f"the workbook just written cannot be opened: {problems}")
    for sheet in sheets:
        vetted, problems = vet(opened.data, limits, lambda _, name=sheet.name: (name,))  # type: ignore[misc]
        if vetted is None or problems:
            raise RuntimeError(f"the workbook just written cannot be read: {problems}")
        _compare(sheet, Book(vetted).rows(sheet.name))


def _compare(sheet: SheetContent, rows: SheetRows) -> None:
    missing = [""] * (len(sheet.head) - len(rows[0]))
    for number, (wanted, read) in enumerate(zip(sheet, rows, strict=True), 1):
        if list(wanted) != read + missing and not _says_the_same(sheet, wanted, read + missing):
            raise RuntimeError(f"the workbook just written differs: sheet {sheet.name}, row {number}")


def _says_the_same(sheet: SheetContent, wanted: Sequence[str], read: Sequence[str]) -> bool:
    """Whether a row with numbers or dates came back with the same ones, however they are spelt."""
    if len(wanted) != len(read):
        return False
    cells = enumerate(zip(wanted, read, strict=True))
    return all(same(sheet.column(index), was, now) for index, (was, now) in cells)
