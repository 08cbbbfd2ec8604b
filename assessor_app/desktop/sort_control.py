"""Sorting a table by keyboard: a list of its heads, and a button that turns the order round."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.widgets import button, line, narrow_list, text

LETTERS = 12
"""How many letters of the name of a head there is always room for."""


class SortBy(QWidget):
    """“Sort by” over a table that `tables.enable_sorting` lets sort; it follows clicks on the heads, too."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__()
        self._theme = theme
        self._view = view
        row = line(theme, self)
        self.by = narrow_list(self.tr("Sort by"), LETTERS)
        for at in range(view.model().columnCount()):
            told = view.model().headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
            self.by.addItem(str(told), at)
        label = text(self.tr("S&ort by"), "strong", wrap=False)
        label.setBuddy(self.by)
        self.turn = button("", self._turn)
        for part in (label, self.by, self.turn):
            row.addWidget(part)
        self.by.activated.connect(self._sort)
        view.horizontalHeader().sortIndicatorChanged.connect(lambda *_: self._follow())
        self._follow()

    def _order(self) -> Qt.SortOrder:
        return self._view.horizontalHeader().sortIndicatorOrder()

    def _sort(self, at: int) -> None:
        self._view.sortByColumn(at, self._order())

    def _turn(self) -> None:
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        at = self._view.horizontalHeader().sortIndicatorSection()
        self._view.sortByColumn(at, down if self._order() is up else up)

    def _follow(self) -> None:
        """Show what the table is sorted by."""
        rising = self._order() is Qt.SortOrder.AscendingOrder
        self.by.setCurrentIndex(self._view.horizontalHeader().sortIndicatorSection())
        self.turn.setIcon(self._theme.icon("up" if rising else "down"))
        words = self.tr("Rising order; turn it round") if rising else self.tr("Falling order; turn it round")
        self.turn.setAccessibleName(words)
        set_tip(self.turn, words)
