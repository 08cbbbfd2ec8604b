"""Prints: the case summary, the blank form, the answers of one criterion, the scores, charts.

Importing this package loads reportlab; whoever needs it imports it when it is needed.
"""

from assessor_app.reports.blank_form import blank_form
from assessor_app.reports.case_summary import CaseSummary, case_summary
from assessor_app.reports.charts import Counts, headline_chart, judgement_bar, judgement_chart, svg
from assessor_app.reports.criterion import CaseAnswers, CriterionAnswers, criterion_answers
from assessor_app.reports.scores import scores_report

__all__ = [
    "CaseAnswers",
    "CaseSummary",
    "Counts",
    "CriterionAnswers",
    "blank_form",
    "case_summary",
    "criterion_answers",
    "headline_chart",
    "judgement_bar",
    "judgement_chart",
    "scores_report",
    "svg",
]
