"""Paragraphs and tables that measure themselves once: reportlab asks for their height again and again."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import Paragraph, Spacer, Table

from assessor_app.reports.style import LINE


class Words(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph whose height at one width is worked out once."""

    _measured: tuple[float, tuple[float, float]] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Its size at this width."""
        broken_into_lines = hasattr(self, "blPara")  # splitting throws the lines away
        if self._measured is None or self._measured[0] != width or not broken_into_lines:
            self._measured = (width, super().wrap(width, height))
        return self._measured[1]


class Grid(Table):  # type: ignore[misc]  # reportlab has no types
    """A table of fixed column widths, so that its size never changes."""

    _measured: tuple[float, float] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Its size, whatever room there is."""
        if self._measured is None:
            self._measured = super().wrap(width, height)
        return self._measured


class Ruled(Words):
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
