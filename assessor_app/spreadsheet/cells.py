"""The text of one cell as SpreadsheetML: a string, whatever it starts with, unless its column holds numbers.

A formula, a leading zero or a date stays the text that it is because its cell says so; nothing
guesses. What XML cannot hold is written as ``_xHHHH_`` (ECMA-376 part 1, ST_Xstring), and text that
happens to look like that is escaped the same way, so that reading gives back exactly what went in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from assessor_app.spreadsheet.values import Holds, serial, text_of, value_of

MAX_ROWS = 1_048_576
"""The most rows that Excel keeps on one sheet, the head included."""

MAX_COLUMNS = 16_384
"""The most columns that Excel keeps on one sheet."""

MAX_UNITS = 32_767
"""The most UTF-16 units that one cell of Excel holds."""

_LINE, _HIGHEST = 15, 405
"""The height of a line, and the most lines that Excel shows in a row, in points."""

_SPECIAL = re.compile("[&<>\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f]")
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")


def units(text: str) -> int:
    """The length of `text` in UTF-16 units, as Excel counts it (most emoji are two)."""
    return len(text) + sum(character > "\uffff" for character in text)


def column_name(index: int) -> str:
    """The letters of a column, counted from 0: ``A``, ``B`` ... ``Z``, ``AA``."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """The number of a column, counted from 0; the inverse of `column_name`."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


def clipped(text: str) -> str:
    """`text`, cut to what one cell holds; for cells that only repeat what stands elsewhere in full."""
    if len(text) * 2 <= MAX_UNITS or units(text) <= MAX_UNITS:
        return text
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (MAX_UNITS - 1)].decode("utf-16-le", "ignore")
    return kept + "…"


def escaped(text: str) -> str:
    """`text` as it stands between the tags of a cell.

    Raises `ValueError` for what no cell can hold: half a character (a lone surrogate), U+FFFE,
    U+FFFF, or more than `MAX_UNITS` units. Text is normalised where it is typed, so that is a bug.
    """
    if len(text) * 2 > MAX_UNITS and units(text) > MAX_UNITS:
        raise ValueError(f"text of {units(text)} UTF-16 units does not fit into a cell")
    if not _SPECIAL.search(text):
        return text
    if _NO_CHARACTER.search(text):
        raise ValueError("text holds a code point that is not a character")
    text = _LOOKS_ESCAPED.sub("_x005F_", text)
    text = _CONTROL.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def row_writer(
    styles: Sequence[int], holds: Sequence[Holds] = (), wrapped: Sequence[float] = ()
) -> Callable[[int, Sequence[str]], str]:
    """A function that gives the markup of one row, from its number (from 1) and its texts.

    `styles` has the index of the style of each column. `holds` says what columns hold; those past its end
    hold text. Empty texts get no cell. A row may be narrower than the columns, never wider. `wrapped` are
    the widths of columns in which long texts run over several lines; their rows get a height, since not
    every program works it out.
    """
    kinds = [holds[index] if index < len(holds) else Holds.TEXT for index in range(len(styles))]
    before = [f'<c r="{column_name(index)}' for index in range(len(styles))]
    columns = list(zip(before, styles, kinds, strict=True))

    def write(number: int, texts: Sequence[str]) -> str:
        if len(texts) > len(styles):
            raise ValueError(f"row {number} has {len(texts)} cells; the sheet has {len(styles)} columns")
        cells = [
            f'{start}{number}" s="{style}"{_content(kind, text)}</c>'
            for (start, style, kind), text in zip(columns, texts, strict=False)
            if text
        ]
        return f'<row r="{number}"{_height(texts, wrapped)}>{"".join(cells)}</row>'

    return write


def _content(holds: Holds, text: str) -> str:
    """What stands in a cell: a string whatever it starts with, or the number or date that its column holds."""
    value = text if holds is Holds.TEXT else value_of(holds, text)
    if isinstance(value, str):
        return f' t="inlineStr"><is><t xml:space="preserve">{escaped(value)}</t></is>'
    return f"><v>{serial(value) if isinstance(value, date) else text_of(value)}</v>"


def _height(texts: Sequence[str], widths: Sequence[float]) -> str:
    """The height of a row as an attribute, guessed from its longest text; nothing for a single line."""
    lines = 1
    for text, width in zip(texts, widths, strict=False):
        if len(text) > width or "\n" in text:
            lines = max(lines, sum(1 + int(len(line) // width) for line in text.split("\n")))
    return f' ht="{min(_HIGHEST, lines * _LINE)}"' if lines > 1 else ""
