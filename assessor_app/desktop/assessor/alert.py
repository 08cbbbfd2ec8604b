"""“Someone may be at risk now” on every page of an assessor's that is about a case, or about several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from assessor_app.desktop.walk.actions import Menu, action
from assessor_app.subjects import RISK

if TYPE_CHECKING:
    from assessor_app.desktop.page import Page


def alert_menu(page: Page, case: Callable[[], str]) -> Sequence[Menu]:
    """The menu with F8; `case` gives the id of the assessment in question, ``""`` for none."""
    words = QCoreApplication.translate("walk", "Someone may be at &risk now")
    made: list[QAction | None] = [action(page, words, lambda: write_alert(page, case()), "F8")]
    title = QCoreApplication.translate("walk", "&Case").replace("&", "")  # its letter is taken on these pages
    return ((title, made),)


def write_alert(page: Page, assessment: str) -> None:
    """Open the form for an alert in a case; where none is in question, say how one is chosen."""
    session = page.session
    if assessment:
        session.go("walk", assessment, RISK)
        return
    session.go("cases")
    session.say(QCoreApplication.translate("Cases", "Choose the case of the person at risk, then press F8."))
