"""The lead inspector's pages, in the order of the work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.lead.agreement_page import AgreementPage
from assessor_app.desktop.lead.case_page import CasePage
from assessor_app.desktop.lead.conflicts_page import DifferentPage
from assessor_app.desktop.lead.figure_page import FigurePage
from assessor_app.desktop.lead.form_page import FormPage
from assessor_app.desktop.lead.interview_walk import InterviewCheck, InterviewWalk
from assessor_app.desktop.lead.interviews_page import InterviewsPage
from assessor_app.desktop.lead.list_page import ListPage
from assessor_app.desktop.lead.overview import OverviewPage
from assessor_app.desktop.lead.packs_page import PacksPage
from assessor_app.desktop.lead.printing_page import PrintingPage
from assessor_app.desktop.lead.question_page import QuestionPage
from assessor_app.desktop.lead.returns_page import ReturnsPage
from assessor_app.desktop.lead.scores_page import ScoresPage
from assessor_app.desktop.lead.team_page import TeamPage
from assessor_app.desktop.page import PageEntry
from assessor_app.desktop.session import Session


def lead_entries() -> tuple[PageEntry, ...]:
    """Every page of the lead; those that are not listed are reached from the others."""
    translate = QCoreApplication.translate
    return (
        PageEntry(OverviewPage, translate("OverviewPage", "Overview")),
        PageEntry(TeamPage, translate("TeamPage", "Team and sample")),
        PageEntry(PacksPage, translate("PacksPage", "Cases to assess")),
        PageEntry(ReturnsPage, translate("ReturnsPage", "Completed work")),
        PageEntry(DifferentPage, translate("DifferentPage", "Different answers"), _different),
        PageEntry(ScoresPage, translate("ScoresPage", "Scores")),
        PageEntry(AgreementPage, translate("AgreementPage", "Agreement")),
        PageEntry(InterviewsPage, translate("InterviewsPage", "Interviews")),
        PageEntry(FormPage, translate("FormPage", "Assessment form")),
        PageEntry(PrintingPage, translate("PrintingPage", "Report and printing")),
        PageEntry(ListPage, translate("ListPage", "Bring in a list")),
        PageEntry(FigurePage, translate("FigurePage", "Behind a figure")),
        PageEntry(QuestionPage, translate("QuestionPage", "Behind a question")),
        PageEntry(CasePage, translate("CasePage", "A case’s answers")),
        PageEntry(InterviewWalk, translate("WalkPage", "Questions")),
        PageEntry(InterviewCheck, translate("InterviewCheck", "Check answers")),
    )


def _different(session: Session) -> int:
    return len(session.ws.conflicts())
