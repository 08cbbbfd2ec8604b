"""Scores, breakdowns, intervals and agreement, from the derived tables of a workspace.

Everything is asked through a `ScoreQuery`, a function that runs read-only SQL with named parameters; the
definition of the scores stands in ``schema.sql``.
"""

from assessor_app.scoring.agreement import Agreement, Agreements, agreement, second_assessments
from assessor_app.scoring.bootstrap import RESAMPLES
from assessor_app.scoring.calculate import calculate, details
from assessor_app.scoring.drill_down import DrillDown, drill_down
from assessor_app.scoring.figures import FEW, Interval, percent, whole_percent, wilson
from assessor_app.scoring.matrix_text import breakdown_text, matrix_text, notes
from assessor_app.scoring.parts import (
    CriterionScore,
    HeadlineRule,
    OutcomeScore,
    ProcessScore,
    QuestionScore,
    Sensitivity,
)
from assessor_app.scoring.scores import Breakdown, GroupScores, Matrix, Scores
from assessor_app.scoring.sql import ScoreQuery

__all__ = [
    "FEW",
    "RESAMPLES",
    "Agreement",
    "Agreements",
    "Breakdown",
    "CriterionScore",
    "DrillDown",
    "GroupScores",
    "HeadlineRule",
    "Interval",
    "Matrix",
    "OutcomeScore",
    "ProcessScore",
    "QuestionScore",
    "ScoreQuery",
    "Scores",
    "Sensitivity",
    "agreement",
    "breakdown_text",
    "calculate",
    "details",
    "drill_down",
    "matrix_text",
    "notes",
    "percent",
    "second_assessments",
    "whole_percent",
    "wilson",
]
