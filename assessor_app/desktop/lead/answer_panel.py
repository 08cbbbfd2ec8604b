"""One answer in full: reasons, evidence, history, and the questions that the lead asks about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout

from assessor_app import subjects
from assessor_app.desktop.lead.words import state_mark, state_words
from assessor_app.desktop.session import Session
from assessor_app.desktop.shell.status_text import clock_words
from assessor_app.desktop.theme.arrangement import scrolled_card
from assessor_app.desktop.theme.widgets import badge, body, button, caption, clear, hint, rule, section, text
from assessor_app.operations.names import names_of
from assessor_app.operations.queries import Query, queries
from assessor_app.operations.settlement import value_words
from assessor_app.problems import UserError
from assessor_app.records import Question

SATELLITES = ("reason_for", "reason_other_for", "evidence_for", "source_for")


class AnswerPanel(QFrame):
    """Shows one question of one assessment; nothing is changed here but questions to the assessor."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._assessment = self._code = ""
        self._column: QVBoxLayout = scrolled_card(session.theme, self, self.tr("The answer that is chosen"))

    def show_answer(self, assessment: str, code: str) -> None:
        """Show the answer to this question; an empty code shows nothing."""
        self._assessment, self._code = assessment, code
        clear(self._column)
        if not code:
            self._column.addWidget(hint(self.tr("Choose a question to see its evidence and history.")))
            self._column.addStretch()
            return
        ws, language = self.session.ws, self.session.language
        instrument = ws.form(ws.assessment(assessment).instrument).instrument
        question, answers = instrument.by_code[code], ws.answers(assessment)
        self._column.addWidget(_selectable(text(question.label.to(language), "section")))
        self._answer(question, answers.get(code))
        for role in SATELLITES:
            satellite = instrument.satellite(role, code)
            if satellite is not None and answers.get(satellite.code):
                self._column.addWidget(caption(satellite.label.to(language)))
                words = value_words(satellite, answers[satellite.code], language)
                self._column.addWidget(_selectable(body(words)))
        self._column.addWidget(rule())
        self._history(question)
        self._column.addWidget(rule())
        self._questions()
        self._column.addStretch()

    def _answer(self, question: Question, value: str | None) -> None:
        words = value_words(question, value, self.session.language) or self.tr("Not answered")
        self._column.addWidget(_selectable(text(words, "lead")))
        state = self.session.ws.states(self._assessment).get(question.code)
        if question.scored and state is not None:
            icon, tone = state_mark(state)
            self._column.addWidget(badge(self.session.theme, state_words(state), tone, icon))

    def _history(self, question: Question) -> None:
        ws = self.session.ws
        names = names_of(self.session.ws)
        self._column.addWidget(section(self.tr("History")))
        events = ws.history(subjects.assessment(self._assessment), question.code)
        if not events:
            self._column.addWidget(hint(self.tr("Nobody has answered it yet.")))
        for event in events:
            words = value_words(question, event.value, self.session.language) or self.tr("(cleared)")
            self._column.addWidget(body(words))
            by = self.tr("{author}, {time}").format(author=names[event.author], time=clock_words(event.time))
            self._column.addWidget(caption(f"{by}: {event.reason}" if event.reason else by))

    # --- questions to the assessor ----------------------------------------------------------

    def _questions(self) -> None:
        self._column.addWidget(section(self.tr("Ask the assessor")))
        for query in queries(self.session.ws, self._assessment):
            if query.question == self._code:
                self._query(query)
        self._column.addWidget(hint(self.tr("Your question goes with the next cases you send them.")))
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Question to the assessor"))
        self.words.setFixedHeight(self.session.theme.px(72))
        self._column.addWidget(self.words)
        self._column.addWidget(button(self.tr("&Ask"), self._ask), alignment=Qt.AlignmentFlag.AlignLeft)

    def _query(self, query: Query) -> None:
        names = names_of(self.session.ws)
        for event in query.messages:
            self._column.addWidget(body(event.value or ""))
            by = self.tr("{author}, {time}").format(author=names[event.author], time=clock_words(event.time))
            self._column.addWidget(caption(by))
        if query.closed:
            self._column.addWidget(caption(self.tr("Closed")))
        else:
            close = button(self.tr("Close this question"), partial(self._close, query), kind="quiet")
            self._column.addWidget(close, alignment=Qt.AlignmentFlag.AlignLeft)

    def _ask(self) -> None:
        from assessor_app.operations.queries import ask

        try:
            asked = ask(self.session.ws, self._assessment, self._code, self.words.toPlainText())
        except UserError as error:
            self.session.say_problems(error.problems)
            self.words.setFocus()
            return
        self.session.wrote({subjects.query(asked.id), subjects.assessment(self._assessment)})
        self.session.say(self.tr("Asked. It goes with the next cases you send."))

    def _close(self, query: Query) -> None:
        from assessor_app.operations.queries import close

        close(self.session.ws, query.id)
        self.session.wrote({subjects.query(query.id), subjects.assessment(self._assessment)})
        self.session.say(self.tr("The question is closed."))


def _selectable(label: QLabel) -> QLabel:
    """Text that can be marked and copied by pointer and keyboard."""
    flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    label.setTextInteractionFlags(flags)
    return label
