"""The figures of a score matrix as frozen records: questions, criteria, processes, outcomes.

Scores are shares between 0 and 1, unrounded; ``None`` means that nobody was judged. Each record
tells itself as a dict that `json.dumps` takes (section 8 of the design), names in a language.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from assessor_app.records import ENGLISH, Text
from assessor_app.scoring.figures import FEW, Interval


class HeadlineRule(StrEnum):
    """Which of the three readings of Appendix 5 is the headline score of an outcome."""

    QUESTIONS = "questions"
    CRITERIA = "criteria"
    POOLED = "pooled"


def _ends(interval: Interval | None) -> dict[str, Any]:
    return asdict(interval) if interval else {"low": None, "high": None}


_NAMELESS = Text()


@dataclass(frozen=True, slots=True)
class QuestionScore:
    """One question over the cases that count: the five counts, and above / (above + below).

    `interval` is Wilson's. `criteria` and `outcomes` are all that any version in use names. `name` is its text in
    the form, which the calculation does not know (`Scores.named`).
    """

    code: str
    criteria: tuple[str, ...]
    outcomes: tuple[str, ...]
    above: int
    below: int
    not_applicable: int
    inactive: int
    unanswered: int
    score: float | None
    interval: Interval | None
    name: Text = _NAMELESS

    @property
    def judged(self) -> int:
        """The denominator: cases judged above or below the line."""
        return self.above + self.below

    @property
    def cases(self) -> int:
        """The same number, as every figure calls it."""
        return self.judged

    @property
    def caution(self) -> bool:
        """Whether too few cases were judged to make much of the score."""
        return self.judged < FEW

    def as_json(self, language: str = ENGLISH) -> dict[str, Any]:
        """The figure as a dict for JSON."""
        told = asdict(self) | {"criteria": list(self.criteria), "outcomes": list(self.outcomes)}
        del told["interval"]
        name = {"name": self.name.to(language)}
        return {**told, **name, **_ends(self.interval), "cases": self.judged, "caution": self.caution}


@dataclass(frozen=True, slots=True)
class _Mean:
    """What a criterion and an outcome have alike: a mean of question scores, and what it stands on.

    `questions` are those in the mean; `not_judged` have nobody judged. `cases` is the number of cases
    with a judgement here. `interval` is from resampling cases; ``None`` where too few were judged, where
    all drawn samples say the same, and if it was not asked for.
    """

    code: str
    name: Text
    score: float | None = None
    pooled: float | None = None
    questions: int = 0
    not_judged: int = 0
    above: int = 0
    below: int = 0
    interval: Interval | None = None
    cases: int = 0

    @property
    def judged(self) -> int:
        """All judgements above or below the line that count here."""
        return self.above + self.below

    @property
    def caution(self) -> bool:
        """Whether too few cases were judged to make much of the score."""
        return self.cases < FEW

    def _told(self, language: str) -> dict[str, Any]:
        return {
            "code": self.code,
            "name": self.name.to(language),
            "score": self.score,
            "pooled": self.pooled,
            "questions": self.questions,
            "not_judged": self.not_judged,
            "above": self.above,
            "below": self.below,
            **_ends(self.interval),
            "cases": self.cases,
            "caution": self.caution,
        }


@dataclass(frozen=True, slots=True)
class CriterionScore(_Mean):
    """One cell of the matrix: the mean of its questions' scores.

    `scored` is false for leadership criteria, which have no case questions.
    """

    scored: bool = True

    def as_json(self, language: str = ENGLISH) -> dict[str, Any]:
        """The figure as a dict for JSON."""
        return {**self._told(language), "scored": self.scored}


@dataclass(frozen=True, slots=True)
class ProcessScore:
    """A column of the matrix: the mean of the scores of its `criteria` criteria; see `CriterionScore`."""

    code: str
    name: Text
    score: float | None = None
    criteria: int = 0
    interval: Interval | None = None
    cases: int = 0

    @property
    def caution(self) -> bool:
        """Whether too few cases were judged to make much of the score."""
        return self.cases < FEW

    def as_json(self, language: str = ENGLISH) -> dict[str, Any]:
        """The figure as a dict for JSON."""
        told = {"code": self.code, "name": self.name.to(language), "score": self.score, "criteria": self.criteria}
        return {**told, **_ends(self.interval), "cases": self.cases, "caution": self.caution}


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """How a headline moves when questions judged in fewer than `fewer_than` cases are left out."""

    fewer_than: int
    left_out: int
    score: float | None


@dataclass(frozen=True, slots=True)
class OutcomeScore(_Mean):
    """A row of the matrix: the headline `score`, by the inspection's rule, and all three readings.

    `question_mean` is the mean over the outcome's questions, each once; `criterion_mean` the mean of
    its criteria's scores; `pooled` all above over all judged.
    """

    question_mean: float | None = None
    criterion_mean: float | None = None
    sensitivity: Sensitivity | None = None

    def reading(self, rule: HeadlineRule) -> float | None:
        """The score by one of the three readings."""
        if rule is HeadlineRule.QUESTIONS:
            return self.question_mean
        return self.criterion_mean if rule is HeadlineRule.CRITERIA else self.pooled

    def as_json(self, language: str = ENGLISH) -> dict[str, Any]:
        """The figure as a dict for JSON."""
        told = self._told(language) | {"question_mean": self.question_mean, "criterion_mean": self.criterion_mean}
        return told | ({"without_small_questions": asdict(self.sensitivity)} if self.sensitivity else {})
