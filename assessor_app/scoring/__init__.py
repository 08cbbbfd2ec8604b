"""Scores, breakdowns, intervals and agreement, from the derived tables of a workspace.

Everything is asked through a `Query`, a function that runs read-only SQL with named parameters; the
definition of the scores stands in ``schema.sql``.
"""

from assessor_app.scoring.agreement import Agreement, Agreements, agreement, second_assessments
from assessor_app.scoring.calculate import calculate, details
from assessor_app.scoring.figures import FEW, Interval, percent, whole_percent, wilson
from assessor_app.scoring.following import Followed, followed
from assessor_app.scoring.matrix_text import breakdown_text, matrix_text, notes
from assessor_app.scoring.parts import (
    CriterionScore,
    HeadlineRule,
    OutcomeScore,
    ProcessScore,
    QuestionScore,
    Sensitivity,
)
from assessor_app.scoring.scores import Breakdown, Group, Matrix, Scores
from assessor_app.scoring.sql import Query

__all__ = [
    "FEW",
    "Agreement",
    "Agreements",
    "Breakdown",
    "CriterionScore",
    "Followed",
    "Group",
    "HeadlineRule",
    "Interval",
    "Matrix",
    "OutcomeScore",
    "ProcessScore",
    "Query",
    "QuestionScore",
    "Scores",
    "Sensitivity",
    "agreement",
    "breakdown_text",
    "calculate",
    "details",
    "followed",
    "matrix_text",
    "notes",
    "percent",
    "second_assessments",
    "whole_percent",
    "wilson",
]
