"""What the cards of a sheet lie on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from assessor_app.desktop.walk.focus_order import is_gone

if TYPE_CHECKING:
    from assessor_app.desktop.walk.section_page import SectionPage


class SectionCanvas(QWidget):
    """What the cards lie on; Tab goes through them as they are read, not as they were built."""

    def __init__(self, sheet: SectionPage) -> None:
        super().__init__()
        self._sheet = sheet

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Go to the next stop on the page, and beyond the ends to what stands beside it."""
        sheet, focus = self._sheet, self.window().focusWidget()
        if is_gone(focus):
            return super().focusNextPrevChild(onward)
        if sheet.tab_from(focus, onward=onward):
            return True
        return sheet.beyond(onward) or super().focusNextPrevChild(onward)
