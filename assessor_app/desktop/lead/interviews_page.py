"""Interviews: which there are of each form, a new one, and what they say, question by question."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assessor_app import subjects
from assessor_app.desktop.file_choice import file_to_save
from assessor_app.desktop.lead.answers_panel import AnswersPanel
from assessor_app.desktop.lead.interview_facts import InterviewFacts, gather_interviews, write_answers
from assessor_app.desktop.lead.words import status_mark, status_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.sentences import sentence
from assessor_app.desktop.session import Session
from assessor_app.desktop.tables import Column, RecordModel, let_follow, table_view
from assessor_app.desktop.theme.arrangement import SideBySide
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import (
    MEASURE,
    button,
    clear,
    column,
    counted,
    empty_state,
    heading,
    hint,
    lead,
    line,
    measured,
    narrow_list,
    page_column,
    text,
    title,
)
from assessor_app.desktop.walk.words import shortened
from assessor_app.operations.forms import INTERVIEW_FORMS
from assessor_app.problems import UserError
from assessor_app.records import Assessment

if TYPE_CHECKING:
    from assessor_app.operations.tabulation import QuestionTable
    from assessor_app.problems import Progress
    from assessor_app.store import Workspace


class InterviewsPage(Page):
    """`place.subject` is the id of an interview form; without one, the one shown last."""

    key = "interviews"
    icon = "interview"
    help_topic = "lead-interviews"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        self.facts: InterviewFacts | None = None
        self._form_id = INTERVIEW_FORMS[0]
        self._by: str | None = None
        self._shown = ""
        whole = page_column(theme, self)
        whole.addWidget(title(self.title()))
        words = self.tr(
            "Interviews, questionnaires and notes of meetings. None belongs to a case or counts in a score."
        )
        whole.addWidget(measured(theme, lead(words)))
        whole.addLayout(self._choice())
        whole.addLayout(self._new())
        whole.addWidget(self.problem)
        self._empty: QVBoxLayout = column(theme)
        whole.addLayout(self._empty)
        self._add_answers(whole)
        self._add_list(whole)
        self._parts: tuple[QWidget, ...] = (
            *(self._answers_heading, self._counted, self._tools, self.split),
            *(self._list_heading, self.table, self._hint),
        )
        whole.addStretch(1)

    def title(self) -> str:
        """Its heading."""
        return self.tr("Interviews")

    def place(self) -> Place:
        """The form shown."""
        return Place(self.key, self._form_id)

    # --- building ---------------------------------------------------------------------------

    def _choice(self) -> QHBoxLayout:
        self.form = narrow_list(self.tr("Form"), 20)
        self.form.activated.connect(lambda _at: self._choose_form())
        return self._labelled(self.tr("F&orm"), self.form)

    def _labelled(self, words: str, box: QComboBox) -> QHBoxLayout:
        row = line(self.session.theme, space=Space.NORMAL)
        label = text(words, "strong", wrap=False)
        label.setBuddy(box)
        row.addWidget(label)
        box.setMaximumWidth(self.session.theme.px(MEASURE))
        row.addWidget(box, stretch=100)
        row.addStretch(1)
        return row

    def _new(self) -> QHBoxLayout:
        row = line(self.session.theme)
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.tr("OM-07"))
        self.code.setMaximumWidth(self.session.theme.px(140))
        self.code.setAccessibleName(self.tr("Code of the person interviewed"))
        self.code.returnPressed.connect(self.begin)
        label = text(self.tr("&Code, never a name"), "strong", wrap=False)
        label.setBuddy(self.code)
        row.addWidget(label)
        row.addWidget(self.code)
        self.new = button(self.tr("&New interview …"), self.begin, icon="add", theme=self.session.theme)
        row.addWidget(self.new)
        self.problem = text("", "problem")
        self.problem.hide()
        row.addStretch()
        return row

    def _add_answers(self, whole: QVBoxLayout) -> None:
        theme = self.session.theme
        self._answers_heading = heading(self.tr("What was answered"))
        self._counted = hint("")
        self.save = button(self.tr("&Save as a table (CSV) …"), self._choose_csv, icon="save", theme=theme)
        for part in (self._answers_heading, self._counted):
            whole.addWidget(part)
        self.by = narrow_list(self.tr("Group by"), 8)
        self.by.activated.connect(lambda _at: self._group())
        self._tools = QWidget()
        tools = self._labelled(self.tr("Group &by"), self.by)
        tools.addWidget(self.save)
        self._tools.setLayout(tools)
        whole.addWidget(self._tools)
        self._questions: RecordModel[QuestionTable] = RecordModel(theme, self._question_columns())
        self.questions = table_view(theme, self._questions, self.tr("Questions and how many answered"))
        self.questions.stretch_first()
        self.panel = AnswersPanel(self.session)
        let_follow(self.questions, self._questions, self.panel.show_table)
        self.split = SideBySide(theme, self.questions, self.panel)
        self.split.setSizes([theme.px(560), theme.px(440)])
        whole.addWidget(self.split, stretch=100)

    def _question_columns(self) -> list[Column[QuestionTable]]:
        return [
            Column(self.tr("Question"), lambda q: q.label.to(self.session.language)),
            Column(self.tr("Answered"), self._answered, lambda q: q.answered, numeric=True),
            Column(self.tr("Group"), lambda q: q.group_label.to(self.session.language), most=220),
        ]

    def _answered(self, one: QuestionTable) -> str:
        return self.tr("{answered} of {asked}").format(answered=one.answered, asked=one.asked)

    def _add_list(self, whole: QVBoxLayout) -> None:
        theme = self.session.theme
        self._list_heading = heading(self.tr("Interviews with this form"))
        whole.addWidget(self._list_heading)
        columns: list[Column[Assessment]] = [
            Column(self.tr("Code"), lambda a: a.case),
            Column(
                self.tr("Status"),
                lambda a: status_words(a.status, changed=a.changed_since_complete),
                mark=lambda a: status_mark(a.status, changed=a.changed_since_complete),
            ),
        ]
        self._interviews = RecordModel(theme, columns)
        self.table = table_view(theme, self._interviews, self.tr("Interviews with this form"))
        self.table.activated.connect(lambda index: self._open(self._interviews.record(index)))
        self.table.fit_to_rows()
        whole.addWidget(self.table, alignment=Qt.AlignmentFlag.AlignLeft)
        self._hint = hint(self.tr("Enter or a double click opens an interview and its answers."))
        whole.addWidget(self._hint)

    # --- showing ----------------------------------------------------------------------------

    def opened(self, place: Place) -> None:
        """Show what there is of one form."""
        if place.subject in INTERVIEW_FORMS and place.subject != self._form_id:
            self._form_id, self._by = place.subject, None
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        """Count again, in the worker."""
        form_id, by = self._form_id, self._by

        def work(own: Workspace, _progress: Progress) -> InterviewFacts:
            return gather_interviews(own, form_id, by)

        self.session.run(work, self._show, words=self.tr("Counting answers …"))

    def _show(self, facts: InterviewFacts) -> None:
        self.facts = facts
        self._show_choices(facts)
        for part in self._parts:
            part.setVisible(bool(facts.interviews))
        self._counted.setText(self._count_words(facts))
        same = self._shown == facts.told.form.form_id
        at = self.questions.currentIndex().row() if same else 0
        self._shown = facts.told.form.form_id
        self._questions.show_rows(facts.told.questions)
        self.questions.setColumnHidden(2, not facts.told.by)
        if facts.told.questions:
            self.questions.selectRow(min(max(at, 0), len(facts.told.questions) - 1))
        self._interviews.show_rows(facts.interviews)
        clear(self._empty)
        if not facts.interviews:
            words = self.tr("Type a code for the person, such as OM-07, and choose “New interview”.")
            nothing = empty_state(self.session.theme, self.icon, self.tr("No interview with this form yet"), words)
            self._empty.addWidget(measured(self.session.theme, nothing))

    def _count_words(self, facts: InterviewFacts) -> str:
        words = counted(facts.told.respondents, self.tr("1 response."), self.tr("{count} responses."))
        if facts.told.unfinished:
            single = self.tr("1 is not complete; it counts too.")
            many = self.tr("{count} are not complete; they count too.")
            words += " " + counted(facts.told.unfinished, single, many)
        return words

    def _show_choices(self, facts: InterviewFacts) -> None:
        language = self.session.language
        self.form.clear()
        for one in facts.forms:
            self.form.addItem(f"{one.title.to(language)} ({one.interviews})", one.form_id)
        self.form.setCurrentIndex(self.form.findData(self._form_id))
        self.by.clear()
        self.by.addItem(self.tr("nothing"), "")
        for code, label in facts.groups:
            self.by.addItem(shortened(label.to(language), 60), code)
        self.by.setCurrentIndex(max(self.by.findData(facts.told.by), 0))

    # --- choosing ---------------------------------------------------------------------------

    def _choose_form(self) -> None:
        self._form_id, self._by = str(self.form.currentData()), None
        self.problem.hide()
        self.refresh(frozenset())

    def _group(self) -> None:
        self._by = str(self.by.currentData())
        self.refresh(frozenset())

    def _open(self, one: Assessment | None) -> None:
        if one is not None:
            self.session.go("walk", one.id)

    def begin(self) -> None:
        """Begin an interview under the code typed, and open its questions; what is wrong is said beside it."""
        from assessor_app.operations.interviews import start_interview

        if not self.code.text().strip():
            self._refuse(self.tr("Type a code."))
            return
        try:
            begun = start_interview(self.session.ws, self._form_id, self.code.text())
        except UserError as error:
            self._refuse(sentence(error.problems[0]))
            return
        self.problem.hide()
        self.code.setAccessibleDescription("")
        self.code.clear()
        self.session.wrote((subjects.assessment(begun.id),))
        self.session.go("walk", begun.id)

    def _refuse(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()
        self.code.setAccessibleDescription(words)
        self.code.setFocus()

    # --- saving -----------------------------------------------------------------------------

    def _choose_csv(self) -> None:
        words = self.tr("Tables (*.csv)")
        path = file_to_save(self, self.tr("Save the answers"), f"{self._form_id}.csv", words)
        if path is not None:
            self.save_csv(path)

    def save_csv(self, path: Path) -> None:
        """Write the answers shown as CSV, in the worker."""
        form_id, by, language = self._form_id, self._by, self.session.language

        def work(own: Workspace, _progress: Progress) -> Path:
            from assessor_app.operations.interviews import tabulate

            return write_answers(own, tabulate(own, form_id, by), path, language)

        self.session.run(work, self._saved, words=self.tr("Writing the answers …"), writing=True)

    def _saved(self, path: Path) -> None:
        words = self.tr("Wrote {file}. It is not encrypted: keep it where only people who may read it can.")
        self.session.say(words.format(file=path.name), tone=Tone.WARNING)
