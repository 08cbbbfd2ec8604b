"""What stands beside a figure wherever the window shows one: its cases, its interval, and a caution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.lead.words import percent_words
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.desktop.theme.widgets import counted

if TYPE_CHECKING:
    from assessor_app.scoring import Interval

translate = QCoreApplication.translate


class ShownFigure(Protocol):
    """A score of any kind: of an outcome, a stage of the work, a criterion."""

    @property
    def score(self) -> float | None:
        """The score, 0 to 1; None where nobody was judged."""

    @property
    def interval(self) -> Interval | None:
        """Its 95 % interval; None where there is none."""

    @property
    def cases(self) -> int:
        """The number of cases it stands on."""

    @property
    def caution(self) -> bool:
        """Whether these are few."""


def cases_words(cases: int) -> str:
    """The number of cases that a figure stands on."""
    return counted(cases, translate("Figures", "1 case"), translate("Figures", "{count} cases"))


def interval_words(interval: Interval | None) -> str:
    """The ends of an interval in whole percents; a dash where there is none."""
    if interval is None:
        return "–"
    return f"{percent_words(interval.low)} – {percent_words(interval.high)}".replace(" – ", "\u00a0– ")


def caution_words() -> str:
    """The caution that few cases ask for."""
    from assessor_app.scoring import FEW

    return translate("Figures", "fewer than {few} cases").format(few=FEW)


def caution_mark(figure: ShownFigure) -> tuple[str, Tone] | None:
    """The sign of the caution, where there is a score and few cases."""
    return ("warning", Tone.WARNING) if figure.caution and figure.score is not None else None


def rests_words(figure: ShownFigure) -> str:
    """What a figure rests on, for the line below it: its cases, and its interval where there is one."""
    if figure.score is None:
        return ""
    told = cases_words(figure.cases)
    if figure.interval is None:
        return told
    low, high = percent_words(figure.interval.low), percent_words(figure.interval.high)
    return f"{told}, {low.rstrip('%').strip()}–{high}"


def cell_words(figure: ShownFigure) -> str:
    """A figure in a cell of a table: its percent, and below it what it rests on."""
    return "\n".join(filter(None, (percent_words(figure.score), rests_words(figure))))


def whole_words(figure: ShownFigure) -> str:
    """The same as a sentence, the caution too: for tooltips and screen readers."""
    if figure.score is None:
        return translate("Figures", "nobody was judged")
    parts = [percent_words(figure.score), cases_words(figure.cases)]
    if figure.interval is not None:
        words = translate("Figures", "95 % interval {low} to {high}")
        low, high = percent_words(figure.interval.low), percent_words(figure.interval.high)
        parts.append(words.format(low=low, high=high))
    if figure.caution:
        parts.append(caution_words())
    return ", ".join(parts)
