"""Blocks that several prints share: headings with their outline entry, notices, signature lines."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer, TableStyle

from assessor_app.reports.flowables import Grid
from assessor_app.reports.page import Bookmark
from assessor_app.reports.style import (
    HAIR,
    LABEL,
    LARGE,
    MEDIUM,
    MUTED,
    NORMAL,
    QUESTION,
    STEP,
    STRONG,
    TEXT,
    WIDTH,
    PrintTone,
)
from assessor_app.reports.text import paragraph, paragraphs
from assessor_app.reports.words import say


def heading(text: str, style: ParagraphStyle, level: int = 0) -> list[Flowable]:
    """A heading with its entry in the document's outline."""
    return [paragraph(text, style, WIDTH), Bookmark(text, level)]


def notice(title: str, text: str, tone: PrintTone) -> list[Flowable]:
    """Something that must not be overlooked: a title and text on a tinted ground, with a bar on its left."""
    room = WIDTH - 2 * NORMAL
    title_style = STRONG.clone("notice-title", textColor=tone.ink)
    content = [paragraph(title, title_style, room), *paragraphs(text, TEXT, room)]
    style = [
        ("BACKGROUND", (0, 0), (-1, -1), tone.ground),
        ("LINEBEFORE", (0, 0), (0, -1), 3, tone.ink, "butt"),
        ("LEFTPADDING", (0, 0), (-1, -1), NORMAL),
        ("RIGHTPADDING", (0, 0), (-1, -1), NORMAL),
        ("TOPPADDING", (0, 0), (-1, 0), MEDIUM),
        ("TOPPADDING", (0, 1), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -2), HAIR),
        ("BOTTOMPADDING", (0, -1), (-1, -1), MEDIUM),
    ]
    rows = [[one] for one in content]
    return [Grid(rows, colWidths=[WIDTH], style=TableStyle(style), splitInRow=1)]


def signatures(assessor: str, language: str) -> list[Flowable]:
    """Lines for the assessor and the lead inspector to sign on."""
    lines = heading(say("signatures", language), STEP)
    for who, name in ((say("assessor", language), assessor), (say("lead", language), "")):
        lines += [_signature(who, name, language), Spacer(1, NORMAL)]
    return lines


def _signature(who: str, name: str, language: str) -> Grid:
    gap = MEDIUM
    widths = [(WIDTH - 2 * gap) * share for share in (0.4, 0.38, 0.22)]
    labels = [say(key, language) for key in ("name", "signature", "date")]
    cells: list[list[object]] = [[paragraph(who, STRONG, WIDTH), "", "", "", ""], [], []]
    for index, (label, width) in enumerate(zip(labels, widths, strict=True)):
        written = paragraph(name, QUESTION, width) if index == 0 else ""
        cells[1] += [written, ""] if index < 2 else [written]
        cells[2] += [paragraph(label, LABEL, width), ""] if index < 2 else [paragraph(label, LABEL, width)]
    style = [
        ("SPAN", (0, 0), (-1, 0)),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 1), (-1, 1), "BOTTOM"),
        ("TOPPADDING", (0, 1), (-1, 1), LARGE),
        ("TOPPADDING", (0, 2), (-1, 2), HAIR),
        *(("LINEBELOW", (column, 1), (column, 1), 0.75, MUTED) for column in (0, 2, 4)),
    ]
    columns = [widths[0], gap, widths[1], gap, widths[2]]
    return Grid(cells, colWidths=columns, style=TableStyle(style), hAlign="LEFT")
