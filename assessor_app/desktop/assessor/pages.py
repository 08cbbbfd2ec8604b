"""The assessor's pages, in the order of the work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.assessor.cases_page import CasesPage, waiting
from assessor_app.desktop.assessor.check_page import CheckPage
from assessor_app.desktop.assessor.interest_page import InterestPage
from assessor_app.desktop.assessor.send_page import SendPage
from assessor_app.desktop.page import PageEntry
from assessor_app.desktop.walk.page import WalkPage


def assessor_entries() -> tuple[PageEntry, ...]:
    """Every page of an assessor; those that are not listed are reached from the others."""
    tr = QCoreApplication.translate
    return (
        PageEntry(CasesPage, tr("CasesPage", "Your cases"), waiting),
        PageEntry(SendPage, tr("SendPage", "Send back work")),
        PageEntry(InterestPage, tr("InterestPage", "Do you know anyone in this case?")),
        PageEntry(WalkPage, tr("WalkPage", "Questions")),
        PageEntry(CheckPage, tr("CheckPage", "Check answers")),
    )
