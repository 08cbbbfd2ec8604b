"""What to ask the practitioner at the interview, gathered on the walk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import dates, words
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import Item, number
from assessor_app.desktop.walk.side_tabs import SideTab

DATE_ROLE = "interview_date"


class InterviewView(SideTab):
    """The list for the interview: when it is, and a line for each question to ask."""

    icon = "interview"

    question_wanted = Signal(str)

    def __init__(self, theme: Theme, work: OpenAssessment) -> None:
        super().__init__(theme, work)
        self._item: Item | None = None

    def title(self) -> str:
        """Its name, over its contents."""
        return self.tr("Interview")

    def count(self) -> int:
        """How many questions wait to be asked."""
        return len(self.work.desk.to_ask())

    def fill(self, item: Item | None) -> None:
        """Show when the interview is and what to ask."""
        self._item = item
        self.empty_out()
        self._add_when()
        asks = self.work.desk.to_ask()
        for code in (code for code in self.work.outline.items if code in asks):
            self.body.addWidget(self._card(code, asks[code]))
        if not asks:
            self.body.addWidget(
                widgets.hint(self.tr("Choose “Ask at the interview” at a question, and it appears on this list."))
            )
        self.body.addStretch(1)

    def _add_when(self) -> None:
        question = self.work.outline.instrument.by_role.get(DATE_ROLE)
        if question is None:
            return
        day = self.work.snapshot.answers.get(question.code, "")
        text = dates.in_words(day, self.work.language) if day else self.tr("No date entered yet")
        self.body.addWidget(
            widgets.button(
                self.tr("Interview: {0}").format(text),
                lambda: self.question_wanted.emit(question.code),
                kind="quiet",
                icon="interview",
                theme=self.theme,
            )
        )

    def _card(self, code: str, text: str) -> QFrame:
        frame, layout = widgets.card(self.theme, space=Space.HAIR)
        question = self.work.outline.instrument.by_code[code]
        label = f"{number(code)} {question.label.to(self.work.language)}".strip()
        layout.addWidget(widgets.body(label))
        if text not in {label, question.label.to(self.work.language)}:
            layout.addWidget(widgets.hint(text))
        holder = QWidget()
        flow = FlowLayout(holder, gap=self.theme.px(Space.HAIR))
        flow.addWidget(widgets.button(self.tr("Go to question"), lambda: self.question_wanted.emit(code), kind="quiet"))
        if not self.work.desk.locked:
            done = widgets.button(
                self.tr("Asked"),
                lambda: self.work.ask_at_interview(code, ""),
                kind="quiet",
                icon="done",
                theme=self.theme,
            )
            done.setAccessibleName(self.tr("Asked: {0}").format(words.shortened(label)))
            flow.addWidget(done)
        layout.addWidget(holder)
        return frame
