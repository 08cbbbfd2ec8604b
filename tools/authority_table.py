"""Print the table of what a return may set into docs/workbook-format.md."""

from __future__ import annotations

import re
from pathlib import Path

from assessor_app.exchange.authority import as_markdown

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "workbook-format.md"
_TABLE = re.compile(r"(<!-- authority: [^>]*-->\n).*?(<!-- end of authority -->)", re.DOTALL)


def printed(document: str) -> str:
    """The document with the table as the program holds to it."""
    return _TABLE.sub(lambda found: f"{found[1]}\n{as_markdown()}\n{found[2]}", document)


if __name__ == "__main__":
    DOCUMENT.write_text(printed(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
