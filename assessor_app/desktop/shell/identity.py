"""Who is at work, always in sight: beside the menus, which every page leaves where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenuBar

from assessor_app.desktop.theme.elided import Elided
from assessor_app.records import Owner

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session

SHARE = 3
"""The name takes at most this part of the menu bar; the rest is for the menus."""

HEIGHT = 1.75
"""How high a menu stands in the bar, in lines of its type."""


class Identity(Elided):
    """The name and the part of the person whose inspection file is open."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__("caption")
        self._bar = bar
        self.setContentsMargins(0, 0, self.fontMetrics().averageCharWidth() * 2, 0)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """Its words, as long as they leave room for the menus."""
        hint = super().sizeHint()
        high = round(HEIGHT * self._bar.fontMetrics().height())  # its items cannot be asked: they ask this one
        return QSize(min(hint.width(), self._bar.width() // SHARE), high)

    def show_owner(self, session: Session) -> None:
        """Say who this is."""
        name = session.ws.me.name
        lead = session.ws.owner is Owner.LEAD
        part = self.tr("lead inspector") if lead else self.tr("assessor")
        self.setText(name if name.casefold() == part.casefold() else f"{name}, {part}")
        self.setAccessibleName(self.tr("You are {who}").format(who=self.text()))
        self.show()
