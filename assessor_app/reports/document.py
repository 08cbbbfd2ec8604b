"""An inspection report as blocks: what it says, before it is written as a page, a Word file or a PDF. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assessor_app.reports.charts import Counts


@dataclass(frozen=True, slots=True)
class Slot:
    """A figure in a text: its id, and what it says there (``82%``, ``all but five of the 33``)."""

    figure: str
    words: str


Inline = str | Slot
Line = tuple[Inline, ...]
"""The words of a paragraph, a point or a cell; figures in them are slots."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; its number (``1.4``) if it has one. `quote` is somebody's own words."""

    line: Line
    number: str = ""
    quote: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """A list of points."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its caption, the heads of its columns, its rows. The first cell of a row is its head."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars of sufficient and not sufficient, with a text alternative; a table with the same counts goes with it."""

    caption: str
    alternative: str
    bars: tuple[Counts, ...]


Block = Heading | Paragraph | Points | Table | Chart


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report in one language (``en`` or ``cy``); `dated` is an ISO day, `snapshot` names its figures."""

    title: str
    subtitle: str
    language: str
    dated: str
    blocks: tuple[Block, ...]
    snapshot: str = ""


def plain(line: Line) -> str:
    """A line as plain text."""
    return "".join(part.words if isinstance(part, Slot) else part for part in line)


def lines(document: Document) -> Iterator[Line]:
    """Every paragraph, point and row of a report in its order, rows with a tab between their cells."""
    yield (document.title,)
    yield (document.subtitle,)
    for block in document.blocks:
        yield from _lines(block)


def _lines(block: Block) -> Iterator[Line]:
    match block:
        case Heading():
            yield (block.text,)
        case Paragraph():
            yield (f"{block.number} ", *block.line) if block.number else block.line
        case Points():
            yield from block.lines
        case Table():
            yield (block.caption,)
            yield ("\t".join(block.head),)
            for row in block.rows:
                yield _row(row)
        case Chart():
            yield (block.caption,)


def _row(row: tuple[Line, ...]) -> Line:
    parts: list[Inline] = []
    for at, cell in enumerate(row):
        parts += ["\t", *cell] if at else cell
    return tuple(parts)
