"""Who is at work, always in sight: beside the menus, which every page leaves where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenuBar

from assessor_app.desktop.theme.elided import Elided
from assessor_app.records import Owner

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session

SHARE = 3
"""The name takes at most this part of the menu bar; the rest is for the menus."""


class Identity(Elided):
    """The name and the part of the person whose inspection file is open."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__("caption")
        self._bar = bar
        self.setContentsMargins(0, 0, self.fontMetrics().averageCharWidth() * 2, 0)

    def sizeHint(self) -> QSize:
        """Its words, as long as they leave room for the menus."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self._bar.width() // SHARE), hint.height())

    def show_owner(self, session: Session) -> None:
        """Say who this is."""
        name = session.ws.me.name
        lead = session.ws.owner is Owner.LEAD
        words = self.tr("{name}, lead inspector") if lead else self.tr("{name}, assessor")
        self.setText(words.format(name=name))
        self.setAccessibleName(self.tr("You are {who}").format(who=self.text()))
        self.show()
