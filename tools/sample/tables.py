"""Small tables as CSV: UTF-8, LF, heads in the first row, every cell text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

Row = Mapping[str, str]


def read_table(path: Path) -> tuple[Row, ...]:
    """The rows of a table by head, in their order; a short row is filled up with empty cells."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, restval="")
        return tuple(reader)


def table_text(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The table as the text that is written to a file."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows(rows)
    return out.getvalue()


def write_text(path: Path, text: str) -> None:
    """Write `text` as it is, whatever the computer's own line ends and encoding are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
