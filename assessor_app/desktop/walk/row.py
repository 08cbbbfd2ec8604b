"""One part of the current question: its words, its editor, a quiet hint, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from assessor_app.desktop.sentences import what_to_do
from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.choices import Boxes, Choices, is_choice
from assessor_app.desktop.walk.work import Work
from assessor_app.desktop.walk.writing import Line, Paper, Pick
from assessor_app.operations.completing import personal_data
from assessor_app.records import Kind, Question

Editor = Choices | Line | Paper | Pick


class Row(QWidget):
    """One part of the current question: its words, its editor, a quiet hint, and what is wrong."""

    def __init__(self, theme: Theme, editor: Editor) -> None:
        super().__init__()
        self.theme = theme
        self.editor = editor
        self.part: Question | None = None
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
        self.editor.ask(part, language)
        self.words.setText(part.label.to(language))
        self.words.setVisible(not own)
        text = part.kind is Kind.TEXT
        self.hint.setText(self.tr("Summarise. No names, no addresses, no MAPPA minutes.") if text else "")
        self.hint.setVisible(text)

    def show_state(self, work: Work) -> None:
        """Show what is stored or typed, and what is wrong with it."""
        if self.part is None:
            return
        value = work.text_of(self.part.code)
        self.editor.show_value(value)
        _let_write(self.editor, on=not work.desk.locked)
        problems = work.problems.get(self.part.code, ())
        told = " ".join(what_to_do(problem) for problem in problems)
        self.wrong.setText(told)
        self.wrong.setVisible(bool(told))
        if self.part.kind is Kind.TEXT and not told:
            self._warn(value)

    def _warn(self, value: str) -> None:
        seen = personal_data(value)
        self.hint.setText(
            " ".join(what_to_do(problem) for problem in seen)
            if seen
            else self.tr("Summarise. No names, no addresses, no MAPPA minutes.")
        )


def _let_write(editor: Editor, *, on: bool) -> None:
    """In a complete case texts can be read and copied, nothing can be changed."""
    if isinstance(editor, Paper):
        editor.setReadOnly(not on)
    elif isinstance(editor, Line):
        editor.edit.setReadOnly(not on)
        editor.calendar.setEnabled(on)
    else:
        editor.setEnabled(on)


def editor_kind(part: Question) -> type[Editor]:
    """What a question is answered with, unless by its own chips on the card."""
    if is_choice(part):
        return Boxes if part.kind is Kind.SELECT_MULTIPLE else Choices
    if part.kind is Kind.SELECT_ONE:
        return Pick
    if part.kind is Kind.TEXT and "multiline" in part.appearance:
        return Paper
    return Line
