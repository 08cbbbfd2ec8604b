"""The look of the prints: one page, few colours with meaning, one scale of type. Sizes in points."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from assessor_app.reports.fonts import BODY, BOLD, ITALIC

PAGE = A4
LEFT = RIGHT = 20 * mm
TOP, BOTTOM = 24 * mm, 22 * mm
WIDTH = PAGE[0] - LEFT - RIGHT
HEIGHT = PAGE[1] - TOP - BOTTOM

INK = HexColor("#17202a")
MUTED = HexColor("#4a5866")
LINE = HexColor("#d3dae1")
ACCENT = HexColor("#1d4f8c")
GROUND = HexColor("#f1f4f7")
DONE = HexColor("#1c6638")
PROBLEM = HexColor("#a3211b")
PROBLEM_GROUND = HexColor("#fde8e6")
WARNING = HexColor("#7a4a00")
WARNING_GROUND = HexColor("#fdf1d8")
WHITE = HexColor("#ffffff")

HAIR, SMALL, MEDIUM, NORMAL, LARGE = 2, 4, 8, 12, 20
"""The one spacing scale."""


@dataclass(frozen=True, slots=True)
class PrintTone:
    """The text colour and the ground of a notice."""

    ink: HexColor
    ground: HexColor


ALERT = PrintTone(PROBLEM, PROBLEM_GROUND)
CAUTION = PrintTone(WARNING, WARNING_GROUND)


def _style(name: str, font: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    common = {"textColor": INK, "allowWidows": 0, "allowOrphans": 0, "splitLongWords": 1}
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=leading, **(common | more))


KICKER = _style("kicker", BOLD, 9, 12, textColor=ACCENT)
TITLE = _style("title", BOLD, 24, 30)
SUBTITLE = _style("subtitle", BODY, 11, 16, textColor=MUTED)
STEP = _style("step", BOLD, 15, 20, textColor=ACCENT, spaceBefore=LARGE, spaceAfter=HAIR)
SECTION = _style("section", BOLD, 11, 15, spaceBefore=NORMAL, spaceAfter=HAIR)
QUESTION = _style("question", BODY, 9.25, 12.5)
STRONG = _style("strong", BOLD, 9.25, 12.5)
TEXT = _style("text", BODY, 9.25, 13.5)
RULED = _style("ruled", BODY, 9.25, 13.5, leftIndent=MEDIUM)
LABEL = _style("label", BOLD, 8, 11, textColor=MUTED)
SMALL_TEXT = _style("small", BODY, 8, 11, textColor=MUTED)
HINT = _style("hint", ITALIC, 8.5, 12, textColor=MUTED)
FIGURE = _style("figure", BOLD, 9.25, 12.5, alignment=TA_RIGHT)
