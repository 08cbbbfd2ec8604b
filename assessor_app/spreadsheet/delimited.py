"""Text whose cells are separated by commas (CSV) as rows, within bounds."""

from __future__ import annotations

import csv
import io

MAX_ROWS = 50_000
MAX_COLUMNS = 500


def delimited_rows(text: str, between: str = ",") -> list[list[str]]:
    """The rows of `text`, whose cells are parted by `between`.

    Raises `csv.Error` if it is no such text (a quotation mark that never ends), or holds more rows or
    columns than any form or list does.
    """
    rows: list[list[str]] = []
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True):
        if len(rows) >= MAX_ROWS or len(row) > MAX_COLUMNS:
            raise csv.Error("more rows or columns than are read")
        rows.append(row)
    return rows
