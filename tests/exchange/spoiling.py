"""Ways to spoil a workbook: by hand in its markup, or as a person would in Excel."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from assessor_app.exchange import ReadResult, read_workbook
from tests.forms import small_form

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def members(data: bytes) -> dict[str, bytes]:
    """The parts of a workbook by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A workbook of these parts."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return sink.getvalue()


def sheet_part(data: bytes, sheet: str) -> str:
    """The name of the part that holds a sheet."""
    with warnings.catch_warnings(action="ignore"):
        workbook = load_workbook(io.BytesIO(data), read_only=True)
    place = workbook.sheetnames.index(sheet) + 1
    workbook.close()
    return f"xl/worksheets/sheet{place}.xml"


def with_part(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The workbook with one part changed; a part that is not there starts empty."""
    parts = members(data)
    parts[name] = change(parts.get(name, b""))
    return packed(parts)


def with_sheet(data: bytes, sheet: str, change: Callable[[bytes], bytes]) -> bytes:
    """The workbook with the markup of one sheet changed."""
    return with_part(data, sheet_part(data, sheet), change)


def with_rows(data: bytes, sheet: str, rows: str) -> bytes:
    """The workbook with other rows on one sheet."""
    markup = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    return with_sheet(data, sheet, lambda _: markup.encode())


def in_excel(data: bytes, change: Callable[[Workbook], Any]) -> bytes:
    """The workbook after somebody has opened it, changed it and saved it."""
    with warnings.catch_warnings(action="ignore"):  # openpyxl drops extensions of Excel's, and says so
        workbook = load_workbook(io.BytesIO(data))
    change(workbook)
    sink = io.BytesIO()
    workbook.save(sink)
    return sink.getvalue()


def cell(workbook: Workbook, sheet: str, column: str, **key: str) -> Any:
    """The cell in a column, by its head, of the first row whose cells are those of `key`."""
    worksheet = workbook[sheet]
    heads = {entry.value: entry.column for entry in worksheet[1]}
    for row in worksheet.iter_rows(min_row=2):
        if all(row[heads[head] - 1].value == value for head, value in key.items()):
            return worksheet.cell(row[0].row, heads[column])
    raise LookupError(key)


def read(path: Path, data: bytes, passphrases: Sequence[str] = (), **more: Any) -> ReadResult:
    """Read these bytes as a file that lies at `path`."""
    path.write_bytes(data)
    form = small_form()
    return read_workbook(path, passphrases, more.pop("instruments", {form.hash: form}), **more)


def codes(result: ReadResult) -> set[str]:
    """The codes of all problems."""
    return {problem.code for problem in result.problems}
