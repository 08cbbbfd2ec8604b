"""The notes of a case and, where they are looked for, the evidence of other questions: each can be used here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import words
from assessor_app.desktop.walk.desk import Note
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import EVIDENCE, Item, number
from assessor_app.desktop.walk.reuse import Findings, Written


class NoteList(QWidget):
    """Cards, each with what can be done with it."""

    question_wanted = Signal(str)
    use_wanted = Signal(object)
    """Note | Written: what is to stand in the evidence of the question at hand."""
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    """Note: which one."""

    def __init__(self, theme: Theme, work: OpenAssessment) -> None:
        super().__init__()
        self.theme = theme
        self.work = work
        self._item: Item | None = None
        self._layout = widgets.column(theme, self, space=Space.SMALL)

    def show_findings(self, found: Findings, item: Item | None, nothing: str) -> None:
        """Show these, newest note first; `nothing` stands there if there are none."""
        self._item = item
        widgets.clear(self._layout)
        for note in found.notes:
            self._layout.addWidget(self._note(note))
        if found.written:
            self._layout.addWidget(widgets.text(self.tr("Evidence of other questions"), "strong"))
        for written in found.written:
            self._layout.addWidget(self._evidence(written))
        if not found.notes and not found.written:
            self._layout.addWidget(widgets.hint(nothing))

    # --- cards ------------------------------------------------------------------------------

    def _card(self, head: str, text: str) -> tuple[QFrame, FlowLayout]:
        frame, layout = widgets.card(self.theme, space=Space.HAIR)
        frame.setAccessibleName(f"{head}: {words.shortened(text)}")
        layout.addWidget(widgets.caption(head))
        layout.addWidget(widgets.body(text))
        holder = QWidget()
        flow = FlowLayout(holder, gap=self.theme.px(Space.HAIR))
        layout.addWidget(holder)
        return frame, flow

    def _note(self, note: Note) -> QFrame:
        when = words.when(note.when, self.work.language)
        frame, flow = self._card(self.tr("Note {number}, {when}").format(number=note.number, when=when), note.text)
        for code in note.codes:
            go = partial(self.question_wanted.emit, code)
            flow.addWidget(widgets.button(self.tr("Used in {0}").format(self._called(code)), go, kind="quiet"))
        if self.work.desk.locked:
            return frame
        if self._item is not None and self._item.code not in note.codes:
            self._offer(flow, note)
        self._add_doings(flow, note)
        return frame

    def _evidence(self, written: Written) -> QFrame:
        frame, flow = self._card(written.called, written.text)
        go = partial(self.question_wanted.emit, written.code)
        flow.addWidget(widgets.button(self.tr("Go to {0}").format(written.called), go, kind="quiet"))
        if not self.work.desk.locked:
            self._offer(flow, written)
        return frame

    def _called(self, code: str) -> str:
        question = self.work.outline.instrument.by_code.get(code)
        if question is None:
            return self.tr("a question that this form no longer has")
        return number(code) or words.shortened(question.label.to(self.work.language), 24)

    def _offer(self, flow: FlowLayout, what: Note | Written) -> None:
        item = self._item
        if item is None or item.satellite(EVIDENCE) is None:
            return
        use = partial(self.use_wanted.emit, what)
        button = widgets.button(self.tr("Use here"), use, icon="evidence", theme=self.theme)
        button.setAccessibleName(self.tr("Use for {0}").format(self._called(item.code)))
        set_tip(button, button.accessibleName())
        flow.addWidget(button)

    def _add_doings(self, flow: FlowLayout, note: Note) -> None:
        theme, called = self.theme, words.shortened(note.text, 40)
        change, take = partial(self.edit_wanted.emit, note), partial(self.remove_wanted.emit, note)
        edit = widgets.button(self.tr("Edit"), change, kind="quiet", icon="edit", theme=theme)
        edit.setAccessibleName(self.tr("Edit the note: {0}").format(called))
        gone = widgets.button(self.tr("Remove"), take, kind="quiet", icon="remove", theme=theme)
        gone.setAccessibleName(self.tr("Remove the note: {0}").format(called))
        for button in (edit, gone):
            flow.addWidget(button)
