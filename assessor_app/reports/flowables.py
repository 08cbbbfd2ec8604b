"""Paragraphs and tables that measure themselves once: reportlab asks for their height again and again.

A paragraph of several pages is broken into lines once, not once more for each page: that would grow
with the square of its length.
"""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import Paragraph, Spacer, Table

from assessor_app.reports.style import LINE

_BEGINNING_AND_REST = 2


class Wording(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph whose lines and height at one width are worked out once."""

    _measured: tuple[float, tuple[float, float]] | None = None
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
