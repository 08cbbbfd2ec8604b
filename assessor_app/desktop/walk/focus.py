"""Where the focus goes in the walk: by Tab as one reads, and back to the question where what had it has gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from assessor_app.desktop.walk.focus_order import beside, is_gone, stops_in, stops_outside

if TYPE_CHECKING:
    from assessor_app.desktop.walk.walk_view import WalkView


class Focus(QObject):
    """Moves the focus about in one walk."""

    def __init__(self, view: WalkView) -> None:
        super().__init__(view)
        self._view = view
        view.sheet.beyond = self._leave_sheet

    def tab(self, *, onward: bool) -> bool:
        """Move the focus on or back, from wherever in the window it is; false if it is at no stop."""
        before, after = self._stops()
        there = beside(self._view.window().focusWidget(), [*before, *after], onward=onward)
        if there is None:
            return False
        if there is (after[0] if onward else before[-1]):
            self._view.board.focus_question()
        else:
            _focus_by_tab(there, onward=onward)
        return True

    def _leave_sheet(self, onward: bool) -> bool:
        before, after = self._stops()
        _focus_by_tab(after[0] if onward else before[-1], onward=onward)
        return True

    def _stops(self) -> tuple[list[QWidget], list[QWidget]]:
        """What Tab reaches before the questions, beginning outside of the walk, and after them."""
        view = self._view
        parts = (view.head, view.risk, view.navigator)
        before = [*stops_outside(view), *(stop for part in parts for stop in stops_in(part))]
        return before, [stop for part in (*view.aside.parts, view.strip) for stop in stops_in(part)]

    def catch(self) -> bool:
        """Where what had the focus has gone, bring it to the question at hand, never to a neighbour."""
        return is_gone(self._view.window().focusWidget()) and self.take()

    def take(self) -> bool:
        """Bring the focus to the question at hand, once all that changes has changed; false if it is not in sight."""
        sheet = self._view.sheet
        if not sheet.isVisible() or not sheet.current:
            return False
        sheet.hold_focus()
        QTimer.singleShot(0, self, self._give)
        return True

    @Slot()
    def _give(self) -> None:
        if self._view.sheet.holds_focus:
            self._view.board.focus_here()


def _focus_by_tab(stop: QWidget, *, onward: bool) -> None:
    stop.setFocus(Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason)
