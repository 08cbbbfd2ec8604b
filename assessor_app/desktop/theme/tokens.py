"""Colours, spacing and type sizes by meaning. Pairs of text and ground meet WCAG 2.2 AA (a test measures)."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """What a badge, a message or an icon means; always said in words or by an icon too."""

    NEUTRAL = "neutral"
    INFO = "info"
    DONE = "done"
    WARNING = "warning"
    PROBLEM = "problem"


class Space(IntEnum):
    """The one spacing scale, in pixels at 100 %."""

    HAIR = 4
    SMALL = 8
    MEDIUM = 12
    NORMAL = 16
    LARGE = 24
    HUGE = 32
    VAST = 48


class Size(IntEnum):
    """The one type scale, in tenths of a point at 100 %."""

    CAPTION = 90
    BODY = 105
    LEAD = 120
    SECTION = 130
    HEADING = 160
    TITLE = 220


class Colours(NamedTuple):
    """The colours of one look, each ``#rrggbb``, named by what they are for."""

    ground: str
    surface: str
    sunken: str
    text: str
    muted: str
    line: str
    control_line: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_ground: str
    focus: str
    link: str
    disabled: str
    info: str
    info_ground: str
    done: str
    done_ground: str
    warning: str
    warning_ground: str
    problem: str
    problem_ground: str
    neutral: str
    neutral_ground: str

    def of(self, tone: Tone) -> tuple[str, str]:
        """The text and ground colours of a tone."""
        words: str = getattr(self, tone.value)
        ground: str = getattr(self, f"{tone.value}_ground")
        return words, ground


LIGHT = Colours(
    ground="#f4f6f8", surface="#ffffff", sunken="#e9edf1", text="#17202a", muted="#4a5866",
    line="#d3dae1", control_line="#76828f", accent="#1d4f8c", on_accent="#ffffff", accent_hover="#163f71",
    accent_ground="#e4edf8", focus="#b35900", link="#1d4f8c", disabled="#6b7682",
    info="#1d4f8c", info_ground="#e4edf8", done="#1c6638", done_ground="#e2f3e8",
    warning="#7a4a00", warning_ground="#fdf1d8", problem="#a3211b", problem_ground="#fde8e6",
    neutral="#3d4a57", neutral_ground="#e9edf1",
)  # fmt: skip

DARK = Colours(
    ground="#14191f", surface="#1d242c", sunken="#28313b", text="#edf1f5", muted="#b3bfcb",
    line="#36424e", control_line="#8593a1", accent="#7fb2f0", on_accent="#0d1a2a", accent_hover="#a5caf6",
    accent_ground="#20344c", focus="#ffb454", link="#8fbcf4", disabled="#8d99a5",
    info="#9cc6fa", info_ground="#20344c", done="#8fd8a8", done_ground="#1b3827",
    warning="#f5cb7a", warning_ground="#42330f", problem="#ffaaa3", problem_ground="#4a211e",
    neutral="#cdd6df", neutral_ground="#303a45",
)  # fmt: skip

CONTRAST = Colours(
    ground="#000000", surface="#000000", sunken="#1a1a1a", text="#ffffff", muted="#ffffff",
    line="#ffffff", control_line="#ffffff", accent="#ffff00", on_accent="#000000", accent_hover="#ffffff",
    accent_ground="#333300", focus="#00ffff", link="#ffff00", disabled="#c0c0c0",
    info="#99ddff", info_ground="#001a33", done="#7dff9b", done_ground="#002b0d",
    warning="#ffd84d", warning_ground="#332800", problem="#ff9d94", problem_ground="#3a0500",
    neutral="#ffffff", neutral_ground="#1a1a1a",
)  # fmt: skip
