"""What a calculation gives: the score matrix, and everything that must be said beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from assessor_app.records import ENGLISH, Status, Text
from assessor_app.scoring.figures import FEW, whole_percent
from assessor_app.scoring.parts import CriterionScore, HeadlineRule, OutcomeScore, ProcessScore, QuestionScore

HEAD = (
    "level", "group", "cases_counted", "code", "name", "criteria", "outcomes", "above", "below", "not_applicable",
    "inactive", "unanswered", "questions", "score", "percent", "low", "high", "question_mean", "criterion_mean",
    "pooled", "cases", "caution",
)  # fmt: skip
"""The columns of the rows that scores give. Shares are unrounded; ``percent`` is whole, half up."""

_LEVELS = {"outcomes": "outcome", "processes": "process", "criteria": "criterion", "questions": "question"}


@dataclass(frozen=True, slots=True)
class Matrix:
    """The scores of one set of cases, in the order of the matrix and of the walk."""

    counted: int
    outcomes: tuple[OutcomeScore, ...]
    processes: tuple[ProcessScore, ...]
    criteria: tuple[CriterionScore, ...]
    questions: tuple[QuestionScore, ...]

    def questions_of(self, code: str) -> tuple[QuestionScore, ...]:
        """The questions behind the figure of a criterion (``"2.1"``) or an outcome (``"2"``)."""
        return tuple(q for q in self.questions if code in q.criteria or code in q.outcomes)

    def named(self, names: Mapping[str, Text]) -> Matrix:
        """The same with the text of each question, by its code."""
        return replace(self, questions=tuple(replace(q, name=names.get(q.code, q.name)) for q in self.questions))

    def as_json(self, language: str = ENGLISH) -> dict[str, Any]:
        """The figures as lists of dicts for JSON."""
        return {
            "outcomes": [outcome.as_json(language) for outcome in self.outcomes],
            "processes": [process.as_json(language) for process in self.processes],
            "criteria": [criterion.as_json(language) for criterion in self.criteria],
            "questions": [question.as_json(language) for question in self.questions],
        }

    def rows(self, language: str = ENGLISH, group: str = "") -> Iterator[tuple[str, ...]]:
        """A row of text for every figure, in the columns of `HEAD`."""
        for heading, figures in self.as_json(language).items():
            for figure in figures:
                row = {**figure, "level": _LEVELS[heading], "group": group, "cases_counted": self.counted}
                row["percent"] = whole_percent(figure["score"])
                yield tuple(_cell(row.get(column)) for column in HEAD)


@dataclass(frozen=True, slots=True)
class GroupScores:
    """The cases that share one value of a detail; ``""`` if it is not recorded."""

    value: str
    scores: Matrix

    @property
    def caution(self) -> bool:
        """Whether the group has too few cases to make much of its scores."""
        return self.scores.counted < FEW

    def as_json(self, language: str = ENGLISH) -> dict[str, Any]:
        """The group as a dict for JSON."""
        head = {"value": self.value, "counted": self.scores.counted, "caution": self.caution}
        return {**head, **self.scores.as_json(language)}


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Scores grouped by the case detail `by`; every group says how many cases it stands on."""

    by: str
    groups: tuple[GroupScores, ...]

    def as_json(self, language: str = ENGLISH) -> dict[str, Any]:
        """The breakdown as a dict for JSON; a group is named by the value that its cases share."""
        return {"by": self.by, "groups": [group.as_json(language) for group in self.groups]}


@dataclass(frozen=True, slots=True)
class Scores:
    """Everything that the scores of an inspection say, with the words that must stand beside them.

    `cases` is the number of cases in the sample that have an assessment of record. `versions` counts
    the instrument versions among the assessments that count; `changed_since_complete` how many of
    these were changed after they had been completed. `headline_changes` says, a sentence each, when and
    why the rule of the headline was changed after it had been fixed.
    """

    inspection: str
    headline_rule: HeadlineRule
    counted_from: Status
    included_unfinished: bool
    cases: int
    open_conflicts: int
    versions: int
    changed_since_complete: int
    matrix: Matrix
    breakdown: Breakdown | None = None
    headline_changes: tuple[str, ...] = ()

    def named(self, names: Mapping[str, Text]) -> Scores:
        """The same with the text of each question, by its code, in the matrix and in every group."""
        groups = self.breakdown.groups if self.breakdown else ()
        told = tuple(replace(group, scores=group.scores.named(names)) for group in groups)
        breakdown = replace(self.breakdown, groups=told) if self.breakdown else None
        return replace(self, matrix=self.matrix.named(names), breakdown=breakdown)

    @property
    def mixed_versions(self) -> bool:
        """Whether assessments by different versions of the form are counted together."""
        return self.versions > 1

    def as_json(self, language: str = ENGLISH) -> dict[str, Any]:
        """The scores as nested dicts and lists that `json.dumps` takes, names in `language`."""
        told: dict[str, Any] = {
            "inspection": self.inspection,
            "headline_rule": str(self.headline_rule),
            "counted_from": str(self.counted_from),
            "included_unfinished": self.included_unfinished,
            "cases": self.cases,
            "counted": self.matrix.counted,
            "open_conflicts": self.open_conflicts,
            "mixed_versions": self.mixed_versions,
            "changed_since_complete": self.changed_since_complete,
            **self.matrix.as_json(language),
        }
        if self.headline_changes:
            told["headline_changes"] = list(self.headline_changes)
        return told | ({"breakdown": self.breakdown.as_json(language)} if self.breakdown else {})

    def rows(self, language: str = ENGLISH) -> Iterator[tuple[str, ...]]:
        """`HEAD`, then a row of text for every figure; those of a breakdown's groups follow."""
        yield HEAD
        yield from self.matrix.rows(language)
        for group in self.breakdown.groups if self.breakdown else ():
            yield from group.scores.rows(language, group.value)


def _cell(value: object) -> str:
    """A value as text: lists separated by spaces, yes and no in words, nothing for nothing."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return " ".join(value)
    return "" if value is None else str(value)
