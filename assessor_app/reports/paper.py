"""What one writes on: boxes to tick with their words, lines for handwriting, a field with its label."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, TableStyle

from assessor_app.reports import fonts
from assessor_app.reports.flowables import Grid
from assessor_app.reports.style import ACCENT, LABEL, LARGE, MEDIUM, MUTED, QUESTION, SMALL
from assessor_app.reports.symbols import SymbolBox
from assessor_app.reports.text import paragraph

_BOX = 15.0
_REASON = QUESTION.clone("reason", fontSize=8.5, leading=11.5)
_ARROW = QUESTION.clone("arrow", textColor=ACCENT)
_TIGHT = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
]


class WrittenLines(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Lines for handwriting."""

    def __init__(self, count: int, width: float, apart: float = 20) -> None:
        super().__init__()
        self.count = count
        self.width = width
        self.apart = apart
        self.height = count * apart

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The room that the lines take."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw them from the top down."""
        self.canv.setStrokeColor(MUTED)
        self.canv.setLineWidth(0.4)
        for number in range(self.count):
            y = self.height - (number + 1) * self.apart + 1
            self.canv.line(0, y, self.width, y)


def choice_boxes(choices: Sequence[tuple[str, str]], width: float, *, small: bool = False) -> Grid:
    """A box to tick for each choice: its words, and behind an arrow where it leads.

    In as many columns as the longest choice leaves room for, filled from the left.
    """
    style = _REASON if small else QUESTION
    longest = max((fonts.width(_plain(*choice), style.fontSize) for choice in choices), default=0)
    count = max(1, min(4, int(width // (longest + _BOX + MEDIUM))))
    column = width / count
    cells: list[list[object]] = []
    for start in range(0, len(choices), count):
        row: list[object] = []
        for label, arrow in choices[start : start + count]:
            row += [SymbolBox(line=style.leading), _choice(label, arrow, style, column - _BOX)]
        cells.append(row + [""] * (2 * count - len(row)))
    return Grid(cells, colWidths=[_BOX, column - _BOX] * count, style=TableStyle(_TIGHT), hAlign="LEFT")


def box_with_line(label: str, width: float) -> Grid:
    """A box to tick with its words and, behind them, a line to write on."""
    label_width = min(fonts.width(label, _REASON.fontSize) + MEDIUM, width / 2)
    room = width - _BOX - label_width
    cells = [
        [
            SymbolBox(line=_REASON.leading),
            paragraph(label, _REASON, label_width),
            WrittenLines(1, room, _REASON.leading),
        ]
    ]
    return Grid(cells, colWidths=[_BOX, label_width, room], style=TableStyle(_TIGHT), hAlign="LEFT")


def columns(cells: Sequence[object], widths: Sequence[float]) -> Grid:
    """Things beside one another, tops in line."""
    style = [*_TIGHT, ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)]
    return Grid([list(cells)], colWidths=list(widths), style=TableStyle(style), hAlign="LEFT", splitInRow=1)


def field(label: str, width: float) -> Grid:
    """A line to write on with a small label below it."""
    style = [
        *_TIGHT,
        ("LINEBELOW", (0, 0), (0, 0), 0.75, MUTED),
        ("TOPPADDING", (0, 0), (0, 0), LARGE - SMALL),
    ]
    return Grid([[""], [paragraph(label, LABEL, width)]], colWidths=[width], style=TableStyle(style), hAlign="LEFT")


def _choice(label: str, arrow: str, style: ParagraphStyle, width: float) -> Flowable:
    words = paragraph(label, style, width)
    if not arrow:
        return words
    label_width = min(fonts.width(label, style.fontSize) + SMALL, width * 0.7)
    arrow_width = width - label_width
    beside = paragraph(f"\N{RIGHTWARDS ARROW} {arrow}", _ARROW, arrow_width)
    return columns([paragraph(label, style, label_width), beside], [label_width, arrow_width])


def _plain(label: str, arrow: str) -> str:
    return f"{label}  \N{RIGHTWARDS ARROW} {arrow}" if arrow else label
