"""Charts of scores, drawn once: the same drawing goes into a PDF and is written as SVG.

Nothing is told by colour alone: shares are bars with their figure beside them, sufficient is a solid
bar and not sufficient an open one, each with its number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Drawing, Group, Line, Rect, String
from reportlab.lib.colors import Color

from assessor_app.records import ENGLISH, AnswerState
from assessor_app.reports import fonts, words
from assessor_app.reports.style import ACCENT, GROUND, INK, MEDIUM, MUTED, NORMAL, SMALL, WHITE, WIDTH
from assessor_app.reports.words import say
from assessor_app.scoring import Matrix, OutcomeScore, QuestionScore, whole_percent

_LABELS = 190.0
_FIGURES = 96.0
_ROW = 34.0
_BAR = 12.0
_TEXT, _NOTE = 9.25, 7.5
_LEADING = 11.5
_DOCTYPE = re.compile(r"<!DOCTYPE svg[^>]*>\n?")


@dataclass(frozen=True, slots=True)
class Counts:
    """One bar of a chart of judgements: its words, and how many were sufficient and not."""

    label: str
    above: int
    below: int


def headline_chart(matrix: Matrix, language: str = ENGLISH, width: float = WIDTH) -> Drawing:
    """A bar for each outcome: its headline score, its interval as a line, and a caution where cases are few."""
    outcomes = matrix.outcomes
    drawing = Drawing(width, len(outcomes) * _ROW + SMALL)
    for place, outcome in enumerate(outcomes):
        drawing.add(_headline(outcome, language, width, (len(outcomes) - place - 1) * _ROW + SMALL))
    return drawing


def judgement_chart(counts: Sequence[Counts], language: str = ENGLISH, width: float = WIDTH) -> Drawing:
    """A bar for each question: how many cases were judged sufficient and how many not, on one scale."""
    most = max((one.above + one.below for one in counts), default=0) or 1
    drawing = Drawing(width, len(counts) * _ROW + NORMAL + MEDIUM)
    for place, one in enumerate(counts):
        y = (len(counts) - place - 1) * _ROW + SMALL
        drawing.add(_label(one.label, y))
        drawing.add(_judged(one, _LABELS, y, (width - _LABELS) / most))
    drawing.add(_legend(language, _LABELS, len(counts) * _ROW + MEDIUM))
    return drawing


def judgement_bar(question: QuestionScore, width: float = WIDTH) -> Drawing:
    """One bar of full width: the share judged sufficient, the rest open, numbers inside."""
    drawing = Drawing(width, _BAR + SMALL)
    drawing.add(_judged(Counts("", question.above, question.below), 0, SMALL / 2, width / max(1, question.judged)))
    return drawing


def svg(drawing: Drawing, title: str) -> bytes:
    """The drawing as an SVG file in UTF-8; `title` is what a screen reader says of it.

    A program that has not our typeface takes its own sans serif.
    """
    from reportlab.graphics import renderSVG

    text = _DOCTYPE.sub("", renderSVG.drawToString(drawing))
    text = text.replace("<title>...</title>", f"<title>{escape(title)}</title>").replace("\t<desc>...</desc>\n", "")
    for name, weight in ((fonts.BOLD, "600"), (fonts.BODY, "400"), (fonts.FALLBACK, "400")):
        text = text.replace(f"font-family: {name}", f"font-weight: {weight}; font-family: 'Open Sans', sans-serif")
    return text.encode("utf-8")


def _headline(outcome: OutcomeScore, language: str, width: float, y: float) -> Group:
    scale = width - _LABELS - _FIGURES
    group = Group(_label(outcome.name.to(language), y))
    group.add(Rect(_LABELS, y, scale, _BAR, fillColor=GROUND, strokeColor=None))
    if outcome.score is None:
        group.add(_string(_LABELS + scale + MEDIUM, y + 2, say("not-scored", language), _TEXT, MUTED))
        return group
    group.add(Rect(_LABELS, y, scale * outcome.score, _BAR, fillColor=ACCENT, strokeColor=None))
    figure = f"{whole_percent(outcome.score)}%"
    group.add(_string(_LABELS + scale + MEDIUM, y + 2, figure, _TEXT + 2, INK, bold=True))
    if outcome.interval:
        low, high = outcome.interval.low, outcome.interval.high
        _whisker(group, _LABELS + scale * low, _LABELS + scale * high, y - 5)
        said = say("interval", language, low=whole_percent(low), high=whole_percent(high))
        group.add(_string(_LABELS + scale + MEDIUM + 38, y + 2, said, _NOTE, MUTED))
    if outcome.caution:
        group.add(_string(_LABELS, y + _BAR + 3, say("few-cases", language), _NOTE, MUTED))
    return group


def _whisker(group: Group, low: float, high: float, y: float) -> None:
    group.add(Line(low, y, high, y, strokeColor=INK, strokeWidth=0.9))
    for end in (low, high):
        group.add(Line(end, y - 2.5, end, y + 2.5, strokeColor=INK, strokeWidth=0.9))


def _judged(counts: Counts, x: float, y: float, scale: float) -> Group:
    group = Group()
    if counts.above:
        group.add(Rect(x, y, counts.above * scale, _BAR, fillColor=ACCENT, strokeColor=ACCENT, strokeWidth=0.8))
        group.add(_inside(counts.above, x, y, counts.above * scale, WHITE))
    if counts.below:
        start = x + counts.above * scale
        group.add(Rect(start, y, counts.below * scale, _BAR, fillColor=WHITE, strokeColor=ACCENT, strokeWidth=0.8))
        group.add(_inside(counts.below, start, y, counts.below * scale, INK))
    return group


def _inside(number: int, x: float, y: float, room: float, colour: Color) -> String:
    text = str(number)
    left = x + max(1.5, (room - fonts.width(text, _NOTE, fonts.BOLD)) / 2)
    return _string(left, y + 3.4, text, _NOTE, colour, bold=True)


def _legend(language: str, x: float, y: float) -> Group:
    group = Group()
    for state, fill in ((AnswerState.ABOVE, ACCENT), (AnswerState.BELOW, WHITE)):
        said = words.state(state, language)
        group.add(Rect(x, y, 9, 9, fillColor=fill, strokeColor=ACCENT, strokeWidth=0.8))
        group.add(_string(x + 14, y + 1.5, said, _NOTE, INK))
        x += 14 + fonts.width(said, _NOTE) + NORMAL
    return group


def _label(text: str, y: float) -> Group:
    """The words of a bar on at most two lines, the last one level with the bar."""
    lines = _broken(text, _LABELS - NORMAL)
    group = Group()
    for place, line in enumerate(reversed(lines)):
        lift = y + 2 + place * _LEADING - (_LEADING / 2 if len(lines) > 1 else 0)
        group.add(_string(0, lift, line, _TEXT, INK))
    return group


def _broken(text: str, room: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if fonts.width(longer, _TEXT) <= room or not lines[-1]:
            lines[-1] = longer
        elif len(lines) == 2:
            lines[-1] += "\N{HORIZONTAL ELLIPSIS}"
            break
        else:
            lines.append(word)
    return lines


def _string(x: float, y: float, text: str, size: float, colour: Color, *, bold: bool = False) -> String:
    drawn, font = fonts.plain(text, fonts.BOLD if bold else fonts.BODY)
    return String(x, y, drawn, fontName=font, fontSize=size, fillColor=colour)


def png(drawing: Drawing, scale: float = 2.5) -> bytes:
    """The drawing as a PNG picture, `scale` pixels to the point: for programs that show no vectors."""
    import io

    import pypdfium2
    from reportlab.graphics import renderPDF

    document = pypdfium2.PdfDocument(renderPDF.drawToString(drawing))
    buffer = io.BytesIO()
    document[0].render(scale=scale).to_pil().save(buffer, format="PNG")
    document.close()
    return buffer.getvalue()
