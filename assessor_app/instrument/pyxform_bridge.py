"""What pyxform, the reference implementation of XLSForm, says about a form.

It is given rows, never a file, and only what it says is used: its output collapses Markdown and quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assessor_app.instrument import columns
from assessor_app.instrument.sheets import FormSheet
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem, Severity

_ROW = re.compile(r"\[row : (?P<row>\d+)\]\s*(?:On the '(?P<sheet>\w+)' sheet,\s*)?")
_LINK = re.compile(r"\s*Learn more: \S+")
_SAID_BY_US = re.compile(r"Language '.*' is missing the ")

_ITS_FAULTS = (AttributeError, KeyError, IndexError, TypeError, ValueError, RecursionError)
"""What pyxform raises, by a fault of its own, on forms that nobody thought of."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that pyxform says; `row` is the row in the file, or 0."""

    problem: Problem
    sheet: str = ""
    row: int = 0


def remarks(book: Mapping[str, FormSheet]) -> tuple[Remark, ...]:
    """Its first error, if any, and its warnings."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    warnings: list[str] = []
    found: list[Remark] = []
    try:
        convert(_workbook(book), warnings=warnings)
    except PyXFormError as error:
        found.append(_remark(str(error), Severity.ERROR, book))
    except _ITS_FAULTS as fault:
        found.append(
            _remark(
                Message("The XLSForm reader cannot make a form of this ({fault}).", fault=fault), Severity.ERROR, book
            )
        )
    wanted = (warning for warning in warnings if not _SAID_BY_US.match(warning))
    return (*found, *(_remark(warning, Severity.WARNING, book) for warning in wanted))


def _remark(message: str, severity: Severity, book: Mapping[str, FormSheet]) -> Remark:
    match = _ROW.match(message)
    said = _LINK.sub("", message[match.end() :] if match else message).strip()
    sheet, row = (match["sheet"] or "survey", int(match["row"])) if match else ("", 0)
    if sheet in book and book[sheet].numbers:
        row += book[sheet].numbers[0] - 1
    where = Place(sheet=sheet, row=row) if match else Place()
    return Remark(
        Problem("xlsform", Message("{said}", said=said[:1].upper() + said[1:]), where=where, severity=severity),
        sheet,
        row,
    )


def _workbook(book: Mapping[str, FormSheet]) -> dict[str, object]:
    found: dict[str, object] = {"sheet_names": list(columns.SHEETS)}
    for name, sheet in book.items():
        found[name] = list(_rows(sheet))
        found[f"{name}_header"] = [dict.fromkeys(sheet.heads)] if sheet.heads else []
    return found


def _rows(sheet: FormSheet) -> Iterator[dict[str, str]]:
    """The data rows, with an empty one for each that was left out, so that rows are counted as in the file."""
    expected = sheet.numbers[0] + 1 if sheet.numbers else 0
    for number, cells in sheet.records():
        for _ in range(expected, number):
            yield {}
        yield cells
        expected = number + 1
