"""The assessor's pages, in the order of the work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.assessor.cases_page import CasesPage, waiting
from assessor_app.desktop.assessor.check_page import CheckPage
from assessor_app.desktop.assessor.interest_page import InterestPage
from assessor_app.desktop.assessor.practice_page import PracticePage
from assessor_app.desktop.assessor.send_page import SendPage
from assessor_app.desktop.page import PageEntry
from assessor_app.desktop.walk.page import WalkPage


def assessor_entries() -> tuple[PageEntry, ...]:
    """Every page of an assessor; those that are not listed are reached from the others."""
    translate = QCoreApplication.translate
    return (
        PageEntry(CasesPage, translate("CasesPage", "Your cases"), waiting),
        PageEntry(SendPage, translate("SendPage", "Send back work")),
        PageEntry(PracticePage, translate("PracticePage", "Practice")),
        PageEntry(InterestPage, translate("InterestPage", "Do you know anyone in this case?")),
        PageEntry(WalkPage, translate("WalkPage", "Questions")),
        PageEntry(CheckPage, translate("CheckPage", "Check answers")),
    )
