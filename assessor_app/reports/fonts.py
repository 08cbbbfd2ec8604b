"""The typefaces of the prints, and what is done with characters that they lack.

Nothing is lost: a character that Open Sans lacks is set in DejaVu Sans; one that neither has is
written out, a symbol by its name (``[thumbs up sign]``), a letter by its number (``[U+4E2D]``).
Characters without a form of their own (joiners, direction marks) leave no trace on paper.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from assessor_app import bundled

BODY, BOLD, ITALIC, FALLBACK = "AssessorSans", "AssessorSans-Bold", "AssessorSans-Italic", "AssessorFallback"

_FILES = {
    BODY: "OpenSans-Regular.ttf",
    BOLD: "OpenSans-Semibold.ttf",
    ITALIC: "OpenSans-Italic.ttf",
    FALLBACK: "DejaVuSans.ttf",
}
_NAMED_CATEGORIES = {"So", "Sk", "Sm", "Sc"}

_MANY = 40
"""A line that changes fonts more often than this is set in DejaVu Sans as a whole: it is set far faster."""

Run = tuple[str, str]
"""A font's name, and characters that it has."""


@cache
def register() -> None:
    """Make the typefaces known to reportlab, once."""
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(bundled.resource("fonts", file))))
    pdfmetrics.registerFontFamily(BODY, normal=BODY, bold=BOLD, italic=ITALIC, boldItalic=BOLD)
    for name in (BOLD, ITALIC, FALLBACK):
        pdfmetrics.registerFontFamily(name, normal=name, bold=name, italic=name, boldItalic=name)


def markup(text: str, font: str = BODY) -> str:
    """The text as a paragraph's markup in `font`: escaped, other fonts named where they are needed."""
    return "".join(
        escape(chunk) if name == font else f'<font name="{name}">{escape(chunk)}</font>'
        for name, chunk in runs(text, font)
    )


def plain(text: str, font: str = BODY) -> tuple[str, str]:
    """The text and the one font to set it in, where a drawing can have no more than one font."""
    pieces = runs(text, font)
    if all(name == font for name, _ in pieces):
        return "".join(chunk for _, chunk in pieces), font
    known = _glyphs(FALLBACK)
    return "".join(char if ord(char) in known else f"[U+{ord(char):04X}]" for char in text), FALLBACK


def width(text: str, size: float, font: str = BODY) -> float:
    """How wide the text is in points."""
    return float(sum(pdfmetrics.stringWidth(chunk, name, size) for name, chunk in runs(text, font)))


def runs(text: str, font: str = BODY) -> list[Run]:
    """The text in pieces of one font each; characters that no font has are written out."""
    register()
    text = unicodedata.normalize("NFC", text)
    if _glyphs(font).issuperset(map(ord, text)):
        return [(font, text)] if text else []
    text = "".join(char for char in text if not _formless(char))
    found = _in_runs(text, (font, FALLBACK))
    return found if len(found) <= _MANY else _in_runs(text, (FALLBACK, font))


def _in_runs(text: str, preferred: tuple[str, str]) -> list[Run]:
    found: list[tuple[str, list[str]]] = []
    for cluster in _clusters(text):
        for name, chunk in _set(cluster, preferred):
            if found and found[-1][0] == name:
                found[-1][1].append(chunk)
            else:
                found.append((name, [chunk]))
    return [(name, "".join(chunks)) for name, chunks in found]


def writes_out(text: str) -> bool:
    """Whether the text has a character that no font has, so that it is written out."""
    register()
    known = _glyphs(BODY) | _glyphs(FALLBACK)
    return any(ord(char) not in known and not _formless(char) for char in text if char not in "\n\t")


def described(char: str) -> str:
    """A character that no font has, written out."""
    name = unicodedata.name(char, "").lower()
    if name and unicodedata.category(char) in _NAMED_CATEGORIES:
        return f"[{name}]"
    return f"[U+{ord(char):04X}]"


def _set(cluster: str, preferred: tuple[str, str]) -> Iterator[Run]:
    """A cluster in the first font that has all of it, else each character by itself."""
    name = next((name for name in preferred if _glyphs(name).issuperset(map(ord, cluster))), None)
    if name:
        yield name, cluster
    elif len(cluster) > 1:
        for char in cluster:
            yield from _set(char, preferred)
    else:
        yield preferred[0], described(cluster)


def _formless(char: str) -> bool:
    """Whether a character changes how others look, but has no look of its own."""
    return unicodedata.category(char) == "Cf" or 0xFE00 <= ord(char) <= 0xFE0F or 0xE0100 <= ord(char) <= 0xE01EF


def _clusters(text: str) -> Iterator[str]:
    """Each character with the accents that follow it: they must be set in one font."""
    start = 0
    for place, char in enumerate(text):
        if place and not unicodedata.combining(char):
            yield text[start:place]
            start = place
    if text:
        yield text[start:]


@cache
def _glyphs(font: str) -> frozenset[int]:
    """The characters that a font draws, of the first 65,536: others could not be copied out of the PDF."""
    face: Any = pdfmetrics.getFont(font).face
    formless = {"Cf", "Cn", "Cc"}
    return frozenset(
        code for code in face.charToGlyph if code <= 0xFFFF and unicodedata.category(chr(code)) not in formless
    )
