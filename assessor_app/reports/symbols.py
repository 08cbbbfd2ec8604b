"""Drawn symbols for how an answer counts: told apart by their shape, so that no colour is needed."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable

from assessor_app.records import AnswerState
from assessor_app.reports.style import DONE, MUTED, PROBLEM, WHITE


class Symbol(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The symbol of a state as a flowable `size` points wide and high, its middle on a line of text.

    Sufficient is a solid disc with a tick, not sufficient an open ring with a cross, not applicable
    a ring with a bar, unanswered a broken ring.
    """

    def __init__(self, state: AnswerState, size: float = 10, line: float = 12.5) -> None:
        super().__init__()
        self.state = state
        self.size = size
        self.line = line

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The room it takes: one line of text high."""
        return self.size, self.line

    def draw(self) -> None:
        """Draw it on the page."""
        draw_symbol(self.canv, self.state, self.size / 2, self.line / 2 + 0.3, self.size / 2 - 0.5)


class SymbolBox(Flowable):  # type: ignore[misc]  # reportlab has no types
    """An empty box to tick, one line of text high."""

    def __init__(self, size: float = 9, line: float = 12.5) -> None:
        super().__init__()
        self.size = size
        self.line = line

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The room it takes: one line of text high."""
        return self.size, self.line

    def draw(self) -> None:
        """Draw it on the page."""
        self.canv.setLineWidth(0.9)
        self.canv.setStrokeColor(MUTED)
        self.canv.rect(0.5, (self.line - self.size) / 2 + 0.8, self.size - 1, self.size - 1)


def draw_symbol(canvas: Any, state: AnswerState, x: float, y: float, radius: float) -> None:
    """Draw the symbol of `state` around the point (x, y)."""
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setLineWidth(radius / 4)
    if state is AnswerState.ABOVE:
        canvas.setFillColor(DONE)
        canvas.circle(x, y, radius, stroke=0, fill=1)
        canvas.setStrokeColor(WHITE)
        canvas.setLineWidth(radius / 3)
        tick = canvas.beginPath()
        tick.moveTo(x - radius * 0.45, y - radius * 0.02)
        tick.lineTo(x - radius * 0.1, y - radius * 0.4)
        tick.lineTo(x + radius * 0.5, y + radius * 0.38)
        canvas.drawPath(tick, stroke=1, fill=0)
    elif state is AnswerState.BELOW:
        canvas.setStrokeColor(PROBLEM)
        canvas.circle(x, y, radius, stroke=1, fill=0)
        arm = radius * 0.4
        canvas.lines([(x - arm, y - arm, x + arm, y + arm), (x - arm, y + arm, x + arm, y - arm)])
    else:
        _draw_neutral(canvas, state, x, y, radius)
    canvas.restoreState()


def _draw_neutral(canvas: Any, state: AnswerState, x: float, y: float, radius: float) -> None:
    canvas.setStrokeColor(MUTED)
    if state is AnswerState.NOT_APPLICABLE:
        canvas.circle(x, y, radius, stroke=1, fill=0)
        canvas.line(x - radius * 0.45, y, x + radius * 0.45, y)
    else:
        canvas.setDash(1.2, 2.2)
        canvas.circle(x, y, radius, stroke=1, fill=0)
