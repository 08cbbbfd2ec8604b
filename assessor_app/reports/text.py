"""Text that people typed, as flowables: every line kept, however long, in whatever script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from assessor_app.reports import bidi, fonts
from assessor_app.reports.flowables import Ruled, RuledSpace, Wording
from assessor_app.reports.style import SMALL

_SPACES = re.compile(r" (?= )|^ ")
NO_BREAK = "\N{NO-BREAK SPACE}"


def ruled(text: str, style: ParagraphStyle, width: float) -> list[Flowable]:
    """What an assessor wrote: every line of it, with a line on its left."""
    blank = style.leading / 2
    return [_as(Ruled, line, style, width) if line.strip() else RuledSpace(1, blank) for line in text.split("\n")]


def paragraphs(text: str, style: ParagraphStyle, width: float) -> list[Flowable]:
    """A text as paragraphs, one for each of its lines."""
    return [_as(Wording, line, style, width) if line.strip() else Spacer(1, SMALL) for line in text.split("\n")]


def paragraph(text: str, style: ParagraphStyle, width: float) -> Wording:
    """A label or another short text as one paragraph; its line breaks become spaces."""
    return _as(Wording, " ".join(text.split()), style, width)


def _as(kind: type[Wording], line: str, style: ParagraphStyle, width: float) -> Wording:
    """One line of text as a paragraph of this kind; markup is only made where its letters need several fonts."""
    if bidi.runs_right_to_left(line):
        return kind(*_set_right_to_left(line, style, width))
    kept = _SPACES.sub(NO_BREAK, line.replace("\t", "    "))
    match fonts.runs(kept, style.fontName):
        case [(font, text)] if font == style.fontName:
            return kind.plain(text, style)
        case _:
            return kind(fonts.markup(kept, style.fontName), style)


def _set_right_to_left(line: str, style: ParagraphStyle, width: float) -> tuple[str, ParagraphStyle]:
    """Broken into lines here: the order of letters on paper is a matter of each line."""
    right = bidi.starts_right(line)
    room = width - style.leftIndent - style.rightIndent - 1
    pieces = (
        fonts.markup(bidi.in_order_of_paper(piece, right=right).replace(" ", NO_BREAK), style.fontName)
        for piece in _broken(bidi.joined(line), style, room)
    )
    aligned = copy(style)
    aligned.alignment = TA_RIGHT if right else style.alignment
    return "<br/>".join(pieces), aligned


def _broken(line: str, style: ParagraphStyle, room: float) -> Iterator[str]:
    """The line in pieces that fit, broken at spaces, or within a word that is wider than the page."""
    piece = ""
    for word in re.findall(r"\S{1,60}\s*|\s+", line):
        if piece and fonts.width((piece + word).rstrip(), style.fontSize, style.fontName) > room:
            yield piece.rstrip()
            piece = ""
        piece += word
        while len(piece) > 1 and fonts.width(piece.rstrip(), style.fontSize, style.fontName) > room:
            cut = _fitting(piece, style, room)
            yield piece[:cut]
            piece = piece[cut:]
    if piece:
        yield piece.rstrip()


def _fitting(word: str, style: ParagraphStyle, room: float) -> int:
    """How many characters of the word fit, at least one."""
    low, high = 1, len(word) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if fonts.width(word[:middle], style.fontSize, style.fontName) > room:
            high = middle - 1
        else:
            low = middle
    return low
