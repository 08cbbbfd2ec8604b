"""The score matrix as a grid of buttons: outcomes down, stages of the work across."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy

from assessor_app.desktop.lead.words import percent_words
from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import text

if TYPE_CHECKING:
    from assessor_app.scoring import CriterionScore, OutcomeScore, Scores

BAR = 4
"""Height of the bar under a figure, in pixels at 100 %."""

CELL = 180
"""The most width of a figure, in pixels at 100 %."""

WIDEST = 3 * CELL // 2 + 6 * CELL + 6 * Space.SMALL + 2 * Space.NORMAL
"""The most width of the matrix, in pixels at 100 %: its first column is half as wide again as a figure."""

_STEPS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class FigureButton(QPushButton):
    """A figure in words with a thin bar as long as the share; the words say everything."""

    def __init__(self, theme: Theme, words: str, share: float | None, name: str, *, headline: bool = False) -> None:
        super().__init__(words)
        self._theme = theme
        self._share = share
        self.setProperty("kind", "headline" if headline else "figure")
        self.setAccessibleName(name)
        set_tip(self, name)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(theme.px(88), theme.px(52))
        self.setMaximumWidth(theme.px(CELL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then the bar near its lower edge."""
        super().paintEvent(event)
        if self._share is None:
            return
        edge, height = self._theme.px(Space.SMALL), self._theme.px(BAR)
        whole = QRect(edge, self.height() - height - self._theme.px(6), self.width() - 2 * edge, height)
        painter = QPainter(self)
        painter.fillRect(whole, QColor(self._theme.colours.sunken))
        part = QRect(whole)
        part.setWidth(round(whole.width() * self._share))
        painter.fillRect(part, QColor(self._theme.colours.accent))
        painter.end()


class MatrixGrid(QFrame):
    """The whole matrix; arrow keys move from figure to figure, Enter opens one."""

    chosen = Signal(str)
    """The code of an outcome (``2``) or criterion (``2.1``)."""

    def __init__(self, theme: Theme, scores: Scores, language: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Score matrix"))
        self._theme = theme
        self._scores = scores
        self._language = language
        self.cells: dict[tuple[int, int], FigureButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setSpacing(theme.px(Space.SMALL))
        edge = theme.px(Space.NORMAL)
        self._grid.setContentsMargins(edge, edge, edge, edge)
        self._heads()
        criteria = {criterion.code: criterion for criterion in scores.matrix.criteria}
        for row, outcome in enumerate(scores.matrix.outcomes, start=1):
            self._outcome(row, outcome, criteria)
        self.setMaximumWidth(theme.px(WIDEST))
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnMinimumWidth(0, theme.px(150))
        for at in range(1, 7):
            self._grid.setColumnStretch(at, 2)

    def _heads(self) -> None:
        self._head(0, self.tr("Outcome"))
        self._head(1, self.tr("Headline"))
        for at, process in enumerate(self._scores.matrix.processes, start=2):
            score = f" {percent_words(process.score)}" if process.score is not None else ""
            self._head(at, f"{process.name.to(self._language)}{score}")

    def _head(self, at: int, words: str) -> None:
        label: QLabel = text(words, "caption")
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(label, 0, at)

    def _outcome(self, row: int, outcome: OutcomeScore, criteria: Mapping[str, CriterionScore]) -> None:
        name = f"{outcome.code}. {outcome.name.to(self._language)}"
        self._grid.addWidget(text(name, "strong"), row, 0)
        told = self.tr("{name}: {percent}, {count} questions").format(
            name=name, percent=percent_words(outcome.score), count=outcome.questions
        )
        self._put(
            row,
            1,
            FigureButton(self._theme, percent_words(outcome.score), outcome.score, told, headline=True),
            outcome.code,
        )
        for at, process in enumerate(self._scores.matrix.processes, start=2):
            criterion = criteria.get(f"{outcome.code}.{process.code}")
            if criterion is not None:
                self._criterion(row, at, criterion)

    def _criterion(self, row: int, at: int, criterion: CriterionScore) -> None:
        if not criterion.scored:
            self._grid.addWidget(text(self.tr("not scored"), "caption"), row, at, Qt.AlignmentFlag.AlignCenter)
            return
        percent = percent_words(criterion.score)
        told = self.tr("{code} {name}: {percent}, {count} questions").format(
            code=criterion.code,
            name=criterion.name.to(self._language),
            percent=percent,
            count=criterion.questions,
        )
        self._put(row, at, FigureButton(self._theme, percent, criterion.score, told), criterion.code)

    def _put(self, row: int, at: int, figure: FigureButton, code: str) -> None:
        figure.clicked.connect(partial(self._choose, code))
        self.cells[row, at] = figure
        self._grid.addWidget(figure, row, at)

    def _choose(self, code: str, _checked: bool = False) -> None:
        self.chosen.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next figure that way."""
        at = next((place for place, cell in self.cells.items() if cell.hasFocus()), None)
        step = _STEPS.get(event.key())
        if at is None or step is None:
            super().keyPressEvent(event)
            return
        row, column = at[0] + step[0], at[1] + step[1]
        while 1 <= row <= 5 and 1 <= column <= 6:
            if (row, column) in self.cells:
                self.cells[row, column].setFocus(Qt.FocusReason.TabFocusReason)
                return
            row, column = row + step[0], column + step[1]
