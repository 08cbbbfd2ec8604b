"""The tabulated answers of one question: counts of each choice of those who answered, or what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import body, caption, clear, column, hint, section, text

if TYPE_CHECKING:
    from assessor_app.operations.tabulation import ChoiceCount, QuestionTable, WordsTable


class AnswersPanel(QFrame):
    """Shows one question at a time; every count stands beside the number it is out of."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "card")
        self.setMinimumSize(session.theme.px(340), session.theme.px(260))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Answers to the question that is chosen"))
        inner = QWidget()
        self._column: QVBoxLayout = column(session.theme, inner, margin=Space.NORMAL)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_table(self, table: QuestionTable | None) -> None:
        """Show the answers to this question, or say that one is to be chosen."""
        clear(self._column)
        if table is None:
            self._column.addWidget(hint(self.tr("Choose a question to see what was answered.")))
            self._column.addStretch(1)
            return
        language = self._session.language
        self._column.addWidget(section(table.label.to(language)))
        told = self.tr("{answered} of the {asked} who were asked answered.")
        told = told.format(answered=table.answered, asked=table.asked)
        group = table.group_label.to(language)
        self._column.addWidget(hint(f"{group}: {told}" if group else told))
        if table.counts:
            self._column.addLayout(self._counts(table))
        for words in table.words:
            self._column.addWidget(self._said(words))
        self._column.addStretch(1)

    def _counts(self, table: QuestionTable) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._session.theme.px(Space.NORMAL))
        grid.setVerticalSpacing(self._session.theme.px(Space.SMALL))
        grid.setColumnStretch(0, 1)
        for row, choice in enumerate(table.counts):
            grid.addWidget(body(choice.label.to(self._session.language)), row, 0)
            grid.addWidget(self._bar(choice, table.answered), row, 1)
            grid.addWidget(text(self._count(choice, table.answered), wrap=False), row, 2, Qt.AlignmentFlag.AlignRight)
        return grid

    def _count(self, choice: ChoiceCount, answered: int) -> str:
        from assessor_app.scoring import percent

        if not answered:
            return self.tr("0 of 0")
        words = self.tr("{count} of {answered} ({percent} %)")
        return words.format(count=choice.count, answered=answered, percent=percent(choice.count, answered))

    def _bar(self, choice: ChoiceCount, answered: int) -> QProgressBar:
        bar = QProgressBar()
        bar.setRange(0, max(answered, 1))
        bar.setValue(choice.count)
        bar.setTextVisible(False)
        bar.setFixedSize(self._session.theme.px(90), self._session.theme.px(8))
        label = choice.label.to(self._session.language)
        bar.setAccessibleName(f"{label}: {self._count(choice, answered)}")
        return bar

    def _said(self, words: WordsTable) -> QWidget:
        frame = QWidget()
        inside = column(self._session.theme, frame, space=Space.HAIR)
        who = words.respondent if words.quotable else self.tr("{who}, not to be quoted").format(who=words.respondent)
        inside.addWidget(caption(who))
        inside.addWidget(body(words.text))
        return frame
