"""Behind a question: the cases whose answers make its score, with the answers in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from assessor_app.desktop.lead.scope import Scope
from assessor_app.desktop.lead.words import state_mark, state_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.sort_control import SortBy
from assessor_app.desktop.tables import Column, RecordModel, enable_sorting, table_view
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import button, heading, hint, line, page_column, text
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.operations.forms import case_form
from assessor_app.operations.names import names_of
from assessor_app.operations.settlement import value_words
from assessor_app.records import AnswerState

if TYPE_CHECKING:
    from assessor_app.problems import Progress
    from assessor_app.scoring import DrillDown
    from assessor_app.store import Workspace


@dataclass(frozen=True, slots=True)
class CaseAnswer:
    """One case behind the score of a question."""

    case: str
    assessment: str
    assessor: str
    state: AnswerState
    answer: str
    evidence: str


class QuestionPage(Page):
    """`place.subject` is a question's code; `place.detail` a `Scope`, with the figure that one came from."""

    key = "question"
    under = "scores"
    help_topic = "lead-scores"
    listed = False

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        self._code = ""
        self._scope = Scope()
        self._all: tuple[CaseAnswer, ...] = ()
        whole = page_column(theme, self)
        back = line(theme)
        back.addWidget(button(self.tr("Back to the questions"), self._back, kind="quiet", icon="back", theme=theme))
        back.addStretch()
        whole.addLayout(back)
        self._heading = heading("")
        whole.addWidget(self._heading)
        self._about = text("", "body")
        whole.addWidget(self._about)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which answers to show"))
        self.which.addItem(self.tr("All answers"), "")
        for state in AnswerState:
            self.which.addItem(state_words(state), state.value)
        self.which.currentIndexChanged.connect(lambda _at: self._filter())
        self._counted = text("", "caption", wrap=False)
        self._model = RecordModel(theme, self._columns())
        self.table = table_view(theme, self._model, self.tr("Cases behind the question"))
        enable_sorting(self.table)
        self.table.wrap()
        whole.addWidget(self._tools())
        self.table.activated.connect(lambda index: self._open(self._model.record(index)))
        whole.addWidget(self.table, stretch=1)
        whole.addWidget(hint(self.tr("Enter or a double click opens the case at this question.")))

    def _tools(self) -> QWidget:
        theme, holder = self.session.theme, QWidget()
        row = FlowLayout(holder, gap=theme.px(Space.SMALL))
        row.addWidget(self.which)
        row.addWidget(self._counted)
        row.add_right(SortBy(theme, self.table))
        return holder

    def title(self) -> str:
        """Its name."""
        return self.tr("Behind a question")

    def place(self) -> Place:
        """The question shown."""
        return Place(self.key, self._code, str(self._scope))

    def opened(self, place: Place) -> None:
        """Show the cases of this question."""
        self._code, self._scope = place.subject, Scope.of(place.detail)
        about = self._scope.words(self.session)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        question = case_form(self.session.ws).by_code.get(self._code)
        self._heading.setText(question.label.to(self.session.language) if question else self._code)
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        """Look at the cases again, in the worker."""
        code, scope, language = self._code, self._scope, self.session.language

        def work(own: Workspace, _progress: Progress) -> tuple[CaseAnswer, ...]:
            return answers_behind(own, code, language, scope)

        self.session.run(work, self._show, words=self.tr("Looking at the cases …"))

    def _columns(self) -> list[Column[CaseAnswer]]:
        return [
            Column(self.tr("Case"), lambda c: c.case),
            Column(self.tr("Counts as"), lambda c: state_words(c.state), mark=lambda c: state_mark(c.state)),
            Column(self.tr("Answer"), lambda c: c.answer, width=220),
            Column(self.tr("Assessor"), lambda c: c.assessor),
            Column(self.tr("Evidence"), lambda c: " ".join(c.evidence.split())),
        ]

    def _show(self, found: tuple[CaseAnswer, ...]) -> None:
        self._all = found
        self._filter()
        self.table.setFocus()

    def _filter(self) -> None:
        wanted = str(self.which.currentData() or "")
        shown = [one for one in self._all if wanted in {"", one.state.value}]
        self._model.show_rows(shown)
        self._counted.setText(self.tr("{shown} of {all} cases").format(shown=len(shown), all=len(self._all)))
        if shown:
            self.table.selectRow(0)

    def _open(self, one: CaseAnswer | None) -> None:
        if one is not None:
            self.session.go("case", one.assessment, self._code)

    def _back(self) -> None:
        if self._scope.figure:
            self.session.go("figure", self._scope.figure, str(replace(self._scope, figure="")))
        else:
            self.session.go("scores")


def answers_behind(
    workspace: Workspace, code: str, language: str, scope: Scope | None = None
) -> tuple[CaseAnswer, ...]:
    """Each case that counts, with how this question counts there, its answer in words and evidence.

    With a `scope`, the cases that its figure counts, and no others.
    """
    from assessor_app.scoring import drill_down

    scope = scope or Scope()
    counted_from = workspace.inspection().counted_from
    cases = drill_down(
        workspace.query, code, counted_from=counted_from, include_unfinished=scope.unfinished, by=scope.by
    )
    names = names_of(workspace)
    assessors = {one.id: names[one.assessor] for one in workspace.assessments()}
    return tuple(
        _answer(workspace, case, code, language, assessors.get(case.assessment, ""))
        for case in cases
        if not scope.by or case.group == scope.group
    )


def _answer(workspace: Workspace, case: DrillDown, code: str, language: str, assessor: str) -> CaseAnswer:
    answers, instrument = workspace.answers(case.assessment), workspace.instrument(case.instrument)
    evidence = instrument.satellite("evidence_for", code)
    return CaseAnswer(
        case.case,
        case.assessment,
        assessor,
        case.state,
        value_words(instrument.by_code.get(code), answers.get(code), language),
        (answers.get(evidence.code) or "") if evidence else "",
    )
