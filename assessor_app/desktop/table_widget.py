"""The view of a table: a column that takes the room that is left, lines that wrap, a height as of its rows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScrollArea, QSizePolicy, QTableView

from assessor_app.desktop.table_heads import Heads
from assessor_app.desktop.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex

ROW = 38
"""The height of a row of one line, in pixels at 100 %."""

ROWS = 12
"""The most rows that a table in a scrolling page shows at once."""

QUESTION = 280
"""The least width of a column that takes the room that is left, in pixels at 100 %."""


class Table(QTableView):
    """Whole rows to choose from by keyboard or pointer; the row chosen stays in sight when the view changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._least = 0
        self._stretched = 0
        self._rows = 0
        self.most: dict[int, int] = {}
        """The most width of some columns by their number, in pixels."""
        self.setHorizontalHeader(Heads(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        self.horizontalHeader().sectionResized.connect(self._resized)
        self.horizontalScrollBar().rangeChanged.connect(self._look_again)

    def rest(self) -> None:
        """Fit the columns no more: this table is on its way out, and measuring it again would take long."""
        self._later.stop()
        self._least = 0
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # --- a column that takes the room that is left --------------------------------------------

    def stretch_first(self, least: int = QUESTION) -> None:
        """Give the first column what the others leave, at least so much at 100 %; its words wrap to two lines."""
        self.stretch(0, least)

    def stretch(self, column: int, least: int) -> None:
        """Give one column what the others leave, at least so much at 100 %; its words wrap to two lines."""
        self._stretched, self._least = column, self._theme.px(least)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.wrap()
        self._share()

    def wrap(self) -> None:
        """Let words that have no room on one line go on in a second one."""
        self.setWordWrap(True)
        self.model().modelReset.connect(self._fit_rows)
        self.model().layoutChanged.connect(self._fit_rows)
        self.model().modelReset.connect(self._share)

    def _share(self) -> None:
        if not self._least or not self.isVisible():
            return  # of a page that is on its way out, the file may be closed already
        header = self.horizontalHeader()
        room = self.viewport().width()
        if not self._rows and not self.verticalScrollBar().isVisible():
            room -= self.verticalScrollBar().sizeHint().width()  # kept free, so that it never comes and goes
        others = sum(header.sectionSize(at) for at in range(header.count()) if at != self._stretched)
        header.resizeSection(self._stretched, max(self._least, min(room - others, self._longest())))

    def _longest(self) -> int:
        """What the longest words of the column need on one line: on a wide screen, figures stay near them."""
        words = (str(self.model().index(row, self._stretched).data()) for row in range(self.model().rowCount()))
        needed = max((self.fontMetrics().horizontalAdvance(one) for one in words), default=0)
        return max(needed + self._margins(), self.horizontalHeader().sectionSizeHint(self._stretched))

    def _margins(self) -> int:
        """What a cell leaves free beside its words, and a little more."""
        return self._theme.px(16) + 6

    def _fit_rows(self) -> None:
        """Give the rows of which some words have no room on one line the height of two."""
        if not self.wordWrap():
            return
        one = self._theme.px(ROW)
        for row in range(self.model().rowCount()):
            wanted = one + (self.fontMetrics().lineSpacing() if self._owes_two(row) else 0)
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)

    def _owes_two(self, row: int) -> bool:
        metrics, margins = self.fontMetrics(), self._margins()
        for at in range(self.model().columnCount()):
            words = self.model().index(row, at).data()
            if words and metrics.horizontalAdvance(str(words)) > self.columnWidth(at) - margins:
                return True
        return False

    def sizeHintForColumn(self, column: int) -> int:
        """What the words need, at most what the column may have."""
        wanted = super().sizeHintForColumn(column)
        return min(wanted, self.most[column]) if column in self.most else wanted

    # --- as high as its rows ------------------------------------------------------------------

    def fit_to_rows(self, rows: int = ROWS) -> None:
        """Be as high and wide as what is in it, up to so many rows: for a page that scrolls as a whole."""
        self._rows = rows
        self.setMinimumHeight(0)
        self.horizontalHeader().setStretchLastSection(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.model().modelReset.connect(self._look_again)
        self._look_again()

    def sizeHint(self) -> QSize:
        """Its contents, if it hugs them."""
        if not self._rows:
            return super().sizeHint()
        count, frame, bar = self.model().rowCount(), 2 * self.frameWidth(), self.horizontalScrollBar()
        high = sum(self.rowHeight(row) for row in range(min(count, self._rows)))
        high += self.horizontalHeader().sizeHint().height() + frame
        high += bar.sizeHint().height() if bar.maximum() > 0 else 0
        wide = self.horizontalHeader().length() + frame
        wide += self.verticalScrollBar().sizeHint().width() if count > self._rows else 0
        return QSize(wide, high)

    def minimumSizeHint(self) -> QSize:
        """As high as its rows, if it hugs them, and with a scroll bar where there is too little width."""
        if not self._rows:
            return super().minimumSizeHint()
        return QSize(min(self._theme.px(220), self.sizeHint().width()), self.sizeHint().height())

    def _look_again(self) -> None:
        if self._rows:
            scrolls = self.model().rowCount() > self._rows
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
            self.updateGeometry()

    # --- the row one is at --------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Have the page around follow the row that somebody moves to: the table may be higher than the window."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self._show_current()

    def _show_current(self) -> None:
        row = self.visualRect(self.currentIndex())
        around = self.parentWidget()
        while around is not None and row.isValid():
            inside = around.widget() if isinstance(around, QScrollArea) else None
            if isinstance(around, QScrollArea) and inside is not None and inside.isAncestorOf(self):
                middle = self.viewport().mapTo(inside, row.center()).y()
                around.ensureVisible(around.horizontalScrollBar().value(), middle, 0, row.height())
            around = around.parentWidget()

    # --- when the view changes ----------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew, and keep the row chosen in sight."""
        super().resizeEvent(event)
        self._share()
        self._later.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Share the width for what has come in meanwhile."""
        super().showEvent(event)
        self._share()
        self._later.start(0)

    def _resized(self, at: int, before: int, now: int) -> None:
        if before != now and at != self._stretched:
            self._share()
        if before != now:
            self._later.start(0)

    def _fit(self) -> None:
        if not self.isVisible():
            return
        self._fit_rows()
        self._look_again()
        chosen: QModelIndex = self.currentIndex()
        if chosen.isValid():
            self.scrollTo(self.model().index(chosen.row(), 0))
