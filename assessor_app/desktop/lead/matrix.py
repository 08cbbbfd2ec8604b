"""The score matrix as a grid of buttons: outcomes down, stages of the work across."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from assessor_app.desktop.lead.figures import ShownFigure, caution_mark, cell_words, rests_words, whole_words
from assessor_app.desktop.lead.words import percent_words
from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import text

if TYPE_CHECKING:
    from assessor_app.scoring import CriterionScore, OutcomeScore, Scores

BAR = 4
"""Height of the bar under a figure, in pixels at 100 %."""

SMALLER = 0.8
"""The size of what a figure rests on, as a part of the figure's own."""

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
    """A figure with what it rests on below it, and a thin bar as long as the share; the words say everything."""

    def __init__(self, theme: Theme, figure: ShownFigure, name: str, *, headline: bool = False) -> None:
        super().__init__(percent_words(figure.score))
        self._theme = theme
        self._share = figure.score
        self.rests = rests_words(figure)
        """The line below the figure."""
        self._mark = caution_mark(figure)
        self.setProperty("kind", "headline" if headline else "figure")
        self.setAccessibleName(name)
        set_tip(self, name)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._small = QFont(self.font())
        self._small.setPixelSize(max(round(QFontInfo(self._small).pixelSize() * SMALLER), 1))
        self._small.setBold(False)
        self.ensurePolished()
        needed = QFontMetrics(self._small).horizontalAdvance(self.rests) + 2 * theme.px(Space.SMALL)
        self.setMinimumSize(max(theme.px(88), min(needed, theme.px(CELL))), theme.px(66))
        self.setMaximumWidth(theme.px(CELL))

    def sizeHint(self) -> QSize:
        """High enough for the figure, the line below it, and the bar."""
        high = QFontMetrics(self.font()).height() + QFontMetrics(self._small).height() + self._theme.px(BAR + 20)
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), high))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, the figure with its sign of caution, what it rests on, and the bar near its lower edge."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        edge, foot = self._theme.px(Space.SMALL), BAR + 6
        room = self.rect().adjusted(edge, self._theme.px(6), -edge, -self._theme.px(foot if self.rests else 0))
        upper = QRect(room)
        if self.rests:
            upper.setHeight(room.height() * 3 // 5)
        self._paint_figure(painter, upper, words)
        lower = room.adjusted(0, upper.height(), 0, 0)
        painter.setFont(self._small)
        painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._fitting(lower.width()))
        self._paint_bar(painter)
        painter.end()

    def _fitting(self, width: int) -> str:
        """What it rests on, cut where there is no room: the tooltip says it whole."""
        return QFontMetrics(self._small).elidedText(self.rests, Qt.TextElideMode.ElideRight, width)

    def _paint_figure(self, painter: QStylePainter, room: QRect, words: str) -> None:
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        if self._mark is None:
            return
        size = self._theme.px(16)
        at = room.center().x() + self.fontMetrics().horizontalAdvance(words) // 2 + self._theme.px(Space.HAIR)
        tone = self._theme.colours.of(self._mark[1])[0]
        painter.drawPixmap(at, room.center().y() - size // 2, self._theme.pixmap(self._mark[0], 16, tone))

    def _paint_bar(self, painter: QPainter) -> None:
        if self._share is None:
            return
        edge, height = self._theme.px(Space.SMALL), self._theme.px(BAR)
        whole = QRect(edge, self.height() - height - self._theme.px(6), self.width() - 2 * edge, height)
        painter.fillRect(whole, QColor(self._theme.colours.sunken))
        part = QRect(whole)
        part.setWidth(round(whole.width() * self._share))
        painter.fillRect(part, QColor(self._theme.colours.accent))


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
            name = process.name.to(self._language)
            if process.score is None:
                self._head(at, name)
                continue
            self._head(at, f"{name}\n{cell_words(process)}", f"{name}: {whole_words(process)}")

    def _head(self, at: int, words: str, more: str = "") -> None:
        label: QLabel = text(words, "caption")
        set_tip(label, more)
        label.setAccessibleName(more or words)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(label, 0, at)

    def _outcome(self, row: int, outcome: OutcomeScore, criteria: Mapping[str, CriterionScore]) -> None:
        name = f"{outcome.code}. {outcome.name.to(self._language)}"
        self._grid.addWidget(text(name, "strong"), row, 0)
        told = self.tr("{name}: {figure}; {count} questions").format(
            name=name, figure=whole_words(outcome), count=outcome.questions
        )
        self._put(row, 1, FigureButton(self._theme, outcome, told, headline=True), outcome.code)
        for at, process in enumerate(self._scores.matrix.processes, start=2):
            criterion = criteria.get(f"{outcome.code}.{process.code}")
            if criterion is not None:
                self._criterion(row, at, criterion)

    def _criterion(self, row: int, at: int, criterion: CriterionScore) -> None:
        if not criterion.scored:
            self._grid.addWidget(text(self.tr("not scored"), "caption"), row, at, Qt.AlignmentFlag.AlignCenter)
            return
        told = self.tr("{code} {name}: {figure}; {count} questions").format(
            code=criterion.code,
            name=criterion.name.to(self._language),
            figure=whole_words(criterion),
            count=criterion.questions,
        )
        self._put(row, at, FigureButton(self._theme, criterion, told), criterion.code)

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
