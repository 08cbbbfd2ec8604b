"""One assessment as the lead reads it: every answer by section, what waits, checking and signing off."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from assessor_app import subjects
from assessor_app.desktop.lead.answer_panel import AnswerPanel
from assessor_app.desktop.lead.case_head import CaseHead
from assessor_app.desktop.lead.words import state_mark, state_words, status_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.tables import Column, RecordModel, let_follow, table_view
from assessor_app.desktop.theme.arrangement import SideBySide
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import caption, clear, column, empty_state, line, measured, page_column
from assessor_app.desktop.walk.outline import number
from assessor_app.operations import completion
from assessor_app.operations.settlement import value_words
from assessor_app.records import AnswerState, Kind
from assessor_app.store import Workspace

ALL, BELOW, DIFFERENT, UNANSWERED = "", "below", "different", "unanswered"


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One question of the assessment and what was answered."""

    code: str
    section: str
    question: str
    answer: str
    state: AnswerState | None
    different: bool
    queried: bool


class CasePage(Page):
    """`place.subject` is an assessment's id; `place.detail` the question to stand at."""

    key = "case"
    under = "team"
    help_topic = "lead-cases"
    listed = False

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        self._assessment = ""
        self._rows: tuple[AnswerRow, ...] = ()
        whole = page_column(theme, self)
        self._head: QVBoxLayout = column(theme, space=Space.SMALL)
        whole.addLayout(self._head)
        whole.addLayout(self._filters())
        self._model = RecordModel(theme, self._columns())
        self.table = table_view(theme, self._model, self.tr("Answers of this assessment"))
        self.table.stretch_first()
        self.panel = AnswerPanel(session)
        let_follow(self.table, self._model, self._show_answer)
        self.split = SideBySide(theme, self.table, self.panel)
        whole.addWidget(self.split, stretch=1)

    def title(self) -> str:
        """Its name."""
        return self.tr("A case’s answers")

    def place(self) -> Place:
        """The assessment, at the question chosen."""
        row = self._model.record(self.table.currentIndex())
        return Place(self.key, self._assessment, row.code if row else "")

    def _filters(self) -> QHBoxLayout:
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which answers to show"))
        names = {
            ALL: self.tr("All questions that apply"),
            BELOW: self.tr("Not sufficient"),
            DIFFERENT: self.tr("Two different answers, or asked about"),
            UNANSWERED: self.tr("Not answered"),
        }
        for value, words in names.items():
            self.which.addItem(words, value)
        self.which.currentIndexChanged.connect(lambda _at: self._filter(""))
        self._counted = caption("")
        row = line(self.session.theme)
        row.addWidget(self.which)
        row.addWidget(self._counted, stretch=1)
        return row

    def _columns(self) -> list[Column[AnswerRow]]:
        return [
            Column(self.tr("Question"), lambda a: f"{number(a.code)} {a.question}".strip(), more=lambda a: a.section),
            Column(self.tr("Answer"), lambda a: a.answer or self.tr("not answered"), most=150),
            Column(self.tr("Counts as"), lambda a: state_words(a.state) if a.state else "", mark=_mark, most=170),
            Column(self.tr("Waiting"), self._waiting, most=130),
        ]

    def _waiting(self, row: AnswerRow) -> str:
        parts = [self.tr("two different answers")] if row.different else []
        return ", ".join([*parts, *([self.tr("asked about")] if row.queried else [])])

    def opened(self, place: Place) -> None:
        """Show this assessment; without one (or with one that is gone), say where to choose."""
        self._assessment = place.subject
        self._look(place.detail)

    def refresh(self, changed: frozenset[str]) -> None:
        """Show it again, at the same question."""
        self._look(self.place().detail)

    def _look(self, code: str) -> None:
        ws = self.session.ws
        clear(self._head)
        found = next((one for one in ws.assessments() if one.id == self._assessment), None)
        for part in (self.split, self.which):
            part.setVisible(found is not None)
        if found is None:
            self._head.addWidget(measured(self.session.theme, self._nothing()))
            return
        head = CaseHead(self.session, found)
        head.wanted.connect(self._do)
        self._head.addWidget(head)
        self._rows = answer_rows(ws, self._assessment, self.session.language)
        self._filter(code)

    def _nothing(self) -> QWidget:
        return empty_state(
            self.session.theme,
            "case",
            self.tr("No assessment chosen"),
            self.tr("Choose a case under “Team and sample”."),
            action_words=self.tr("Team and sample"),
            action=partial(self.session.go, "team"),
        )

    def _filter(self, code: str) -> None:
        which = str(self.which.currentData() or "")
        shown = [row for row in self._rows if _fits(row, which) or (code and row.code == code)]
        self._model.show_rows(shown)
        self._counted.setText(self.tr("{shown} of {all} questions").format(shown=len(shown), all=len(self._rows)))
        at = next((n for n, row in enumerate(shown) if row.code == code), 0)
        if shown:
            self.table.selectRow(at)
            self.table.scrollTo(self._model.index(at, 0))

    def _show_answer(self, row: AnswerRow | None) -> None:
        self.panel.show_answer(self._assessment, row.code if row else "")

    def _do(self, step: str, reason: str) -> None:
        """Mark it checked, sign it off, undo that, or send it back; each with its way back where there is one."""
        ws, assessment = self.session.ws, self._assessment
        acts = {
            "checked": lambda: completion.mark_checked(ws, assessment),
            "signed_off": lambda: completion.sign_off(ws, assessment),
            "undone": lambda: completion.undo_sign_off(ws, assessment, reason),
            "sent_back": lambda: completion.send_back(ws, assessment, reason),
        }
        done = self.session.attempt(acts[step])
        if done is None:
            return
        self.session.wrote({subjects.assessment(done.id)})
        words = {
            "checked": self.tr("Case {number} is checked."),
            "signed_off": self.tr("Case {number} is signed off."),
            "undone": self.tr("Case {number} is {status} again."),
            "sent_back": self.tr("Case {number} is open again. Send its assessor the cases to assess: they say why."),
        }
        undo = partial(self._take_back, done.id) if step in {"checked", "signed_off"} else None
        self.session.say(words[step].format(number=done.case, status=status_words(done.status).lower()), undo)

    def _take_back(self, assessment: str) -> None:
        """Undo a step at once: the reason is that it was a mistake."""
        reason = self.tr("Done by mistake")
        done = self.session.attempt(lambda: completion.undo_sign_off(self.session.ws, assessment, reason))
        if done is not None:
            self.session.wrote({subjects.assessment(assessment)})
            words = self.tr("Case {number} is {status} again.")
            self.session.say(words.format(number=done.case, status=status_words(done.status).lower()))

    def resting_place(self) -> QWidget | None:
        """The list of answers."""
        return self.table


def answer_rows(workspace: Workspace, assessment: str, language: str) -> tuple[AnswerRow, ...]:
    """Every question that applies (reasons, evidence and sources stand with their question), in walk order."""
    from assessor_app.operations.queries import queries

    found = workspace.assessment(assessment)
    form = workspace.form(found.instrument)
    instrument, answers = form.instrument, workspace.answers(assessment)
    active, states = form.active(answers), workspace.states(assessment)
    different = {c.field for c in workspace.conflicts() if c.subject == subjects.assessment(assessment)}
    asked = {query.question for query in queries(workspace, assessment) if not query.closed}
    rows = []
    for question in instrument.questions:
        if question.kind is Kind.NOTE or question.owner or question.code not in active:
            continue
        group = instrument.groups.get(question.section)
        rows.append(
            AnswerRow(
                question.code,
                group.label.to(language) if group else "",
                question.label.to(language),
                value_words(question, answers.get(question.code), language),
                states.get(question.code) if question.scored else None,
                question.code in different,
                question.code in asked,
            )
        )
    return tuple(rows)


def _fits(row: AnswerRow, which: str) -> bool:
    if which == BELOW:
        return row.state is AnswerState.BELOW
    if which == DIFFERENT:
        return row.different or row.queried
    if which == UNANSWERED:
        return not row.answer
    return True


def _mark(row: AnswerRow) -> tuple[str, Tone] | None:
    return state_mark(row.state) if row.state else None
