"""Paragraphs and tables that measure themselves once: reportlab asks for their height again and again.

A paragraph of several pages is broken into lines once, not once more for each page: that would grow
with the square of its length.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Self

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from assessor_app.reports.style import HEIGHT, LINE

_BEGINNING_AND_REST = 2
_SPACES = re.compile(r"[ \n\r\f\v\t]+")
"""What reportlab joins: spaces that do not break stay as many as they are."""


@lru_cache(maxsize=64)
def _fragment(style: ParagraphStyle) -> Any:
    """What reportlab's parser makes of one letter in a style."""
    [fragment] = Paragraph("x", style).frags
    return fragment


class Wording(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph whose lines and height at one width are worked out once."""

    _measured: tuple[float, tuple[float, float]] | None = None

    @classmethod
    def plain(cls, text: str, style: ParagraphStyle) -> Self:
        """A paragraph of a text without markup, all of it in the font of the style: no parser need read it."""
        return cls(text, style, frags=[_fragment(style).clone(text=" ".join(_SPACES.split(text.strip(" \n\r\f\v\t"))))])

    known_lines: tuple[list[float], Any] | None = None
    """Of what is left after a page: the widths that its lines were broken at, and those lines."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Its size at this width."""
        broken_into_lines = hasattr(self, "blPara")  # splitting throws the lines away
        if self._measured is None or self._measured[0] != width or not broken_into_lines:
            self._measured = (width, super().wrap(width, height))
        return self._measured[1]

    def breakLines(self, width: list[float]) -> Any:
        """Its lines at these widths; those of a rest are known already."""
        if self.known_lines is None or self.known_lines[0] != width:
            return super().breakLines(width)
        self.height = self._width_max = 0
        self._splitLongWordCount = self._hyphenations = 0
        return self.known_lines[1]

    def split(self, width: float, height: float) -> list[Any]:
        """What fits into the height, and the rest, with the lines that it was broken into."""
        whole = getattr(self, "blPara", None) if not self.style.firstLineIndent else None
        parts = super().split(width, height)
        # Lines of several fonts (kind 1) are cut up differently by reportlab, so those are broken again.
        if whole is not None and whole.kind == 0 and len(parts) == _BEGINNING_AND_REST:
            beginning, rest = parts
            room = width - self.style.leftIndent - self.style.rightIndent
            rest.known_lines = ([room, room], whole.clone(lines=whole.lines[len(beginning.blPara.lines) :]))
        return list(parts)


class Grid(Table):  # type: ignore[misc]  # reportlab has no types
    """A table of fixed column widths, so that its size never changes."""

    _measured: tuple[float, float] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Its size, whatever room there is."""
        if self._measured is None:
            self._measured = super().wrap(width, height)
        return self._measured


class Row(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A question with its answer: cells side by side under a thin line, from the top.

    What a `Grid` of one row draws, in a fraction of the time. Only what does not fit on its page becomes such a grid.
    """

    def __init__(self, cells: Sequence[Sequence[Flowable]], widths: Sequence[float], style: Sequence[Any]) -> None:
        super().__init__()
        self.cells, self.widths, self.style = cells, widths, style
        named = {command[0]: command[3] for command in style if command[0].endswith("PADDING")}
        self._top, self._bottom = float(named["TOPPADDING"]), float(named["BOTTOMPADDING"])
        self._rooms = [widths[0] - named["RIGHTPADDING"], *widths[1:]]  # the last one said is that of the first cell
        self._line = next(command[3:5] for command in style if command[0] == "LINEABOVE")
        self._heights: list[list[float]] = []

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its size, whatever room there is."""
        if not self._heights:
            self._heights = [
                [one.wrap(width, HEIGHT)[1] for one in cell]
                for cell, width in zip(self.cells, self._rooms, strict=True)
            ]
        tallest = max(sum(heights) for heights in self._heights)
        return sum(self.widths), self._top + tallest + self._bottom

    def split(self, width: float, height: float) -> list[Any]:
        """What fits into the height, and the rest."""
        whole = Grid([list(self.cells)], colWidths=list(self.widths), style=TableStyle(self.style), splitInRow=1)
        whole.wrapOn(self.canv, width, height)
        return list(whole.splitOn(self.canv, width, height))

    def draw(self) -> None:
        """Draw the line, then the cells."""
        _, height = self.wrap(0, 0)
        weight, colour = self._line
        self.canv.saveState()
        self.canv.setLineCap(1)
        self.canv.setLineWidth(weight)
        self.canv.setStrokeColor(colour)
        self.canv.line(0, height, sum(self.widths), height)
        self.canv.restoreState()
        x = 0.0
        for cell, heights, width in zip(self.cells, self._heights, self.widths, strict=True):
            y = height - self._top
            for one, own in zip(cell, heights, strict=True):
                y -= own
                one.drawOn(self.canv, x, y)
            x += width


class Ruled(Wording):
    """A paragraph with a quiet line on its left, which marks what an assessor wrote."""

    def draw(self) -> None:
        """Draw the line, then the text."""
        _rule(self.canv, self.height, LINE)
        super().draw()


class RuledSpace(Spacer):  # type: ignore[misc]  # reportlab has no types
    """An empty line between ruled paragraphs."""

    def draw(self) -> None:
        """Draw the line on through the gap."""
        _rule(self.canv, self.height, LINE)


def _rule(canvas: Any, height: float, colour: Color) -> None:
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(1.5)
    canvas.line(0.75, 0, 0.75, height)
    canvas.restoreState()
