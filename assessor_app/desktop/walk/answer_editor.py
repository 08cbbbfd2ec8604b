"""One part of the current question: its words, its editor, a quiet hint, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QGroupBox

from assessor_app.desktop.sentences import what_to_do
from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.announcement import announce
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.choices import ChoiceEditor, TickEditor, is_choice
from assessor_app.desktop.walk.line_editor import LineEditor
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.text_editors import ListEditor, TextEditor
from assessor_app.operations.completion import personal_data
from assessor_app.problems import Problem
from assessor_app.records import Kind, Question

Editor = ChoiceEditor | LineEditor | TextEditor | ListEditor


class AnswerEditor(QGroupBox):
    """One part of the current question: its words, its editor, a quiet hint, and what is wrong."""

    def __init__(self, theme: Theme, editor: Editor) -> None:
        super().__init__()
        self.theme = theme
        self.editor = editor
        self.part: Question | None = None
        self._language = "en"
        self.setProperty("role", "question")
        self.words = widgets.text("", "strong")
        self.hint = widgets.caption("")
        self.wrong = widgets.text("", "problem")
        layout = widgets.column(theme, self, space=Space.HAIR)
        for widget in (self.words, editor, self.hint, self.wrong):
            layout.addWidget(widget)

    @property
    def code(self) -> str:
        """The code of its part; "" while it stands in for none."""
        return self.part.code if self.part is not None else ""

    def ask(self, part: Question, language: str, *, own: bool) -> None:
        """Become the row of a part; the question's own part needs no words of its own."""
        self.part = part
        self._language = language
        self.setAccessibleName("" if own else part.label.to(language))
        self.editor.ask(part, language)
        self.words.setText(part.label.to(language))
        self.words.setVisible(not own)
        text = part.kind is Kind.TEXT
        self.hint.setText(self._advice() if text else "")
        self.hint.setVisible(text)

    def _advice(self) -> str:
        """What a text should not hold; of a long one also how one goes on from it, since Enter begins a line."""
        advice = self.tr("Summarise. No names, no addresses, no MAPPA minutes.")
        onward = self.tr("Ctrl+Enter goes on.")
        return f"{advice} {onward}" if isinstance(self.editor, TextEditor) else advice

    def _call(self, part: Question, work: OpenAssessment, value: str) -> None:
        """Say in its words whether it is owed, or welcome, until something is there."""
        label = part.label.to(self._language)
        if part.owner and not value:
            owed = part.code in work.snapshot.owed
            called = self.tr("owed") if owed else self.tr("welcome, not owed")
            label = f"{label} – {called}"
        if self.words.text() != label:
            self.words.setText(label)

    def show_state(self, work: OpenAssessment) -> None:
        """Show what is stored or typed, and what is wrong with it."""
        if self.part is None:
            return
        value = work.text_of(self.part.code)
        self._call(self.part, work, value)
        self.editor.show_value(value)
        _let_write(self.editor, on=not work.desk.locked)
        problems = work.problems.get(self.part.code, ())
        told = " ".join(told_in(problem, self.part, work.language) for problem in problems)
        if told and told != self.wrong.text():
            announce(self.wrong, told, urgent=True)
        self.wrong.setText(told)
        self.wrong.setVisible(bool(told))
        if self.part.kind is Kind.TEXT:
            self.warn(value)
        self._describe(told)

    def _describe(self, told: str) -> None:
        """Tell the field itself what is wrong with it, for its look and for a screen reader."""
        field = self.editor.edit if isinstance(self.editor, LineEditor) else self.editor
        if self.part is not None:
            field.setAccessibleDescription(told or self.hint.text() or self.part.hint.to(self._language))
        if field.property("wrong") != bool(told):
            field.setProperty("wrong", bool(told))
            field.style().unpolish(field)
            field.style().polish(field)

    def typed(self) -> None:
        """Look at what is being typed: a warning need not wait until the field is left."""
        editor = self.editor
        self.wrong.hide()
        self._describe("")
        if self.part is not None and self.part.kind is Kind.TEXT and isinstance(editor, LineEditor | TextEditor):
            self.warn(editor.raw())

    def warn(self, value: str) -> None:
        """Say quietly what a text should not hold, and clearly when it seems to hold that."""
        seen = " ".join(what_to_do(problem) for problem in personal_data(value))
        if seen and seen != self.hint.text():
            announce(self.hint, seen)
        self.hint.setText(seen or self._advice())
        if self.hint.property("role") != (role := "warning" if seen else "caption"):
            self.hint.setProperty("role", role)
            self.hint.style().unpolish(self.hint)
            self.hint.style().polish(self.hint)


def told_in(problem: Problem, part: Question, language: str) -> str:
    """What is wrong with an answer: in the form's own words where it has some."""
    own = part.constraint_message.to(language) if problem.code == "constraint" else ""
    return own or what_to_do(problem)


def _let_write(editor: Editor, *, on: bool) -> None:
    """In a complete case texts can be read and copied, nothing can be changed."""
    if isinstance(editor, TextEditor):
        editor.setReadOnly(not on)
    elif isinstance(editor, LineEditor):
        editor.edit.setReadOnly(not on)
        editor.calendar.setEnabled(on)
    else:
        editor.setEnabled(on)


def editor_kind(part: Question) -> type[Editor]:
    """What a question is answered with, unless by its own chips on the card."""
    if is_choice(part):
        return TickEditor if part.kind is Kind.SELECT_MULTIPLE else ChoiceEditor
    if part.kind is Kind.SELECT_ONE:
        return ListEditor
    if part.kind is Kind.TEXT and "multiline" in part.appearance:
        return TextEditor
    return LineEditor
