"""The page of every print: A4, a quiet head and foot, page x of y, an outline, nothing random.

The same content gives the same bytes, so that prints can be compared. The document's own title says
what the print is and never whose it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate

from assessor_app.records import WELSH
from assessor_app.reports import fonts
from assessor_app.reports.style import BOTTOM, HEIGHT, LEFT, LINE, MUTED, NORMAL, PAGE, RIGHT, TOP, WIDTH
from assessor_app.reports.words import say

_FOOT_SIZE = 7.5

BEGINNING = 54
"""The height of a label and three lines: less than that of a text is not begun at the foot of a page."""

Target = Path | BinaryIO
"""Where a print goes: a path, or a file that is open for writing bytes (a preview in memory)."""


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """What stands around the content: the document's title, the head's two ends, the language."""

    title: str
    head_left: str
    head_right: str
    language: str


class Story:
    """The flowables of a print in order; a heading is never left alone at the foot of a page."""

    def __init__(self) -> None:
        self.flowables: list[Flowable] = []
        self._headings: list[Flowable] = []

    def heading(self, *flowables: Flowable) -> None:
        """Headings, which wait for what they head."""
        self._headings += flowables

    def block(self, lead: Sequence[Flowable], rest: Sequence[Flowable] = ()) -> None:
        """Content: `lead` stays with the headings above it and with the first lines of `rest`."""
        together = [*self._headings, *lead]
        room = sum(_height(one) for one in together) + _beginning(rest)
        self.flowables += [CondPageBreak(min(room, HEIGHT / 2)), *together, *rest]
        self._headings = []


def _beginning(flowables: Iterable[Flowable]) -> float:
    """The height of the first lines."""
    room = 0.0
    for flowable in flowables:
        room += _height(flowable)
        if room >= BEGINNING:
            return BEGINNING
    return room


def _height(flowable: Flowable) -> float:
    _, height = flowable.wrap(WIDTH, HEIGHT)
    return float(height + flowable.getSpaceBefore() + flowable.getSpaceAfter())


class Bookmark(Flowable):  # type: ignore[misc]  # reportlab has no types
    """An entry of the document's outline at this place; takes no room."""

    def __init__(self, title: str, level: int = 0) -> None:
        super().__init__()
        self.title = title
        self.level = level

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """No room."""
        return 0, 0

    def draw(self) -> None:
        """Have the canvas make the entry."""
        top = self.canv.absolutePosition(0, 0)[1] + NORMAL
        self.canv.entries.append((self.title, self.level, top))


class _CountedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that holds pages back until all are there, so that each can say "page x of y"."""

    def __init__(self, *given: Any, paper: PrintedPage, **named: Any) -> None:
        super().__init__(*given, **named)
        self._paper = paper
        self._held: list[dict[str, Any]] = []
        self.entries: list[tuple[str, int, float]] = []

    def showPage(self) -> None:
        """Hold the page back and begin the next one."""
        self._held.append(dict(self.__dict__))
        self.entries = []
        self._startPage()

    def save(self) -> None:
        """Finish every page, then write the document."""
        held = self._held
        for page in held:
            self.__dict__.update(page)
            for title, level, top in self.entries:
                key = f"{self._pageNumber}-{top:.0f}"
                self.bookmarkPage(key, fit="FitH", top=top)
                self.addOutlineEntry(title, key, level)
            _draw_around(self, self._paper, len(held))
            super().showPage()
        super().save()


def write(target: Target, story: Story, paper: PrintedPage) -> None:
    """Write the print as a PDF to `target`, a path or an open file."""
    fonts.register()
    frame = Frame(LEFT, BOTTOM, WIDTH, HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    document = BaseDocTemplate(
        str(target) if isinstance(target, Path) else target,
        pagesize=PAGE,
        pageTemplates=[PageTemplate("page", [frame])],
        title=paper.title,
        author="",
        subject="",
        creator="Assessor",
        lang="cy" if paper.language == WELSH else "en-GB",
        initialFontName=fonts.BODY,
        invariant=1,
    )
    document.build(story.flowables, canvasmaker=partial(_CountedCanvas, paper=paper))


def _draw_around(canvas: Any, paper: PrintedPage, pages: int) -> None:
    number = canvas.getPageNumber()
    canvas.saveState()
    canvas.setFillColor(MUTED)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    if number > 1:
        _draw_line_of(canvas, PAGE[1] - TOP + 20, paper.head_left, paper.head_right)
        canvas.line(LEFT, PAGE[1] - TOP + 13, PAGE[0] - RIGHT, PAGE[1] - TOP + 13)
    canvas.line(LEFT, BOTTOM - 14, PAGE[0] - RIGHT, BOTTOM - 14)
    page = say("page", paper.language, page=number, pages=pages)
    _draw_line_of(canvas, BOTTOM - 26, page, say("personal", paper.language))
    canvas.restoreState()


def _draw_line_of(canvas: Any, y: float, left: str, right: str) -> None:
    _draw_runs(canvas, LEFT, y, left)
    _draw_runs(canvas, PAGE[0] - RIGHT - fonts.width(right, _FOOT_SIZE), y, right)


def _draw_runs(canvas: Any, x: float, y: float, text: str) -> None:
    for font, chunk in fonts.runs(text):
        canvas.setFont(font, _FOOT_SIZE)
        canvas.drawString(x, y, chunk)
        x += canvas.stringWidth(chunk, font, _FOOT_SIZE)
