"""A named figure: its rules, and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assessor_app.records import Text


class Style(StrEnum):
    """How a figure is said: a count of a base, a whole per cent, a fraction in words, or what fits it best."""

    COUNT = "count"
    PERCENTAGE = "percentage"
    FRACTION = "fraction"
    ALL_BUT = "all_but"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Figure:
    """What is counted, and among what: two rules over the answers of one case, as an assessment form writes them.

    `id` is its name for ever (``q1_1_03=no``); `question` the code of the question that it is about; `name` says what
    it is. A case counts in the base where `base` holds, and is counted where `counted` holds too.
    """

    id: str
    name: Text
    question: str
    counted: str
    base: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class FigureValue:
    """What a figure comes to: the cases counted and those of its base, by case number."""

    figure: Figure
    cases: tuple[str, ...]
    base_cases: tuple[str, ...]

    @property
    def n(self) -> int:
        """How many cases are counted."""
        return len(self.cases)

    @property
    def d(self) -> int:
        """How many cases there are in the base."""
        return len(self.base_cases)
