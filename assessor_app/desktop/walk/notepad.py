"""The notepad of the case: files are read in order of time, not of questions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from assessor_app.desktop.sentences import what_to_do
from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import words
from assessor_app.desktop.walk.autosave import Autosave
from assessor_app.desktop.walk.desk import Note
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import EVIDENCE, Item, number
from assessor_app.desktop.walk.side_tabs import SideTab
from assessor_app.desktop.walk.text_editors import TextEditor
from assessor_app.operations.completion import personal_data

NEW = ""


class Notepad(SideTab):
    """Notes with their time; each can be used as evidence for several questions."""

    icon = "note"

    question_wanted = Signal(str)
    used = Signal(str)
    """The code of the evidence to which a note was added."""

    def __init__(self, theme: Theme, work: OpenAssessment) -> None:
        super().__init__(theme, work)
        self.writing = ""
        self._dirty = False
        self._item: Item | None = None
        self._shown: tuple[tuple[Note, ...], str, bool] | None = None
        self.paper = TextEditor(theme)
        self.paper.setAccessibleName(self.tr("New note"))
        self.paper.setPlaceholderText(self.tr("Write what you read, as you read it. No names, no addresses."))
        self.hint = widgets.caption("")
        self.hint.hide()
        self.save = widgets.button(self.tr("Keep note"), self.keep_on)
        self.save.setToolTip(self.tr("Keep the note and begin another (Ctrl+Enter)"))
        self.list = QWidget()
        self._list = widgets.column(theme, self.list, space=Space.SMALL)
        self._pause = Autosave(self._store, self)
        self.paper.typed.connect(self._typed)
        self.paper.left.connect(self._store)
        row = widgets.line(theme)
        row.addWidget(self.save)
        row.addStretch(1)
        self.body.addWidget(self.paper)
        self.body.addWidget(self.hint)
        self.body.addLayout(row)
        self.body.addWidget(self.list)
        self.body.addStretch(1)
        begun = work.desk.started_note()
        if begun is not None:
            self.writing, text = begun
            self.paper.show_value(text)
            self._dirty = True
            self._warn()

    def title(self) -> str:
        """Its name, over its contents."""
        return self.tr("Notepad")

    def count(self) -> int:
        """How many notes there are."""
        return len(self.work.desk.notes())

    # --- writing ----------------------------------------------------------------------------

    def _typed(self) -> None:
        self._dirty = True
        self._pause.typed()
        self._warn()

    def _warn(self) -> None:
        seen = personal_data(self.paper.raw())
        self.hint.setText(" ".join(what_to_do(problem) for problem in seen))
        self.hint.setVisible(bool(seen))

    def _store(self) -> bool:
        """Put what is being written into the file, as a draft: it is safe from the first pause."""
        return self._write(draft=True)

    def _write(self, *, draft: bool) -> bool:
        self._pause.stop()
        text = self.paper.raw()
        if not self._dirty and (draft or not self.writing):
            return True
        if not text.strip() and not self.writing:
            return True
        if draft:
            stored = self.work.attempt(lambda: self.work.desk.write_note(text, self.writing, draft=True))
        else:
            stored = self.work.keep_note(text, self.writing)
        if stored is None:
            return False
        self._dirty = False
        self.writing = stored
        self.work.saving.emit()
        return True

    def keep(self) -> None:
        """End the note that is being written, and begin another."""
        text = self.paper.raw().strip()
        if not self._write(draft=False):
            return
        self.writing = NEW
        self.paper.show_value("")
        self._warn()
        self.fill(self._item)
        if text:
            self.work.said.emit(self.tr("Note kept."))

    def keep_on(self) -> None:
        """End the note that is being written, and go on writing another."""
        self.keep()
        self.paper.setFocus()

    def write(self) -> None:
        """Put the cursor where one writes."""
        self.paper.setFocus()

    def keep_typing(self) -> bool:
        """Put what is being written into the file, as a draft."""
        return self._store()

    def leave(self) -> bool:
        """Make a note of what is being written."""
        if not self._write(draft=False):
            return False
        self.writing = NEW
        self.paper.show_value("")
        return True

    # --- showing ----------------------------------------------------------------------------

    def fill(self, item: Item | None) -> None:
        """Show the notes, newest first, and what each can be used for."""
        self._item = item
        notes = [note for note in reversed(self.work.desk.notes()) if note.id != self.writing]
        locked = self.work.desk.locked
        shown = (tuple(notes), item.code if item is not None and notes else "", locked)
        if shown == self._shown:
            return
        self._shown = shown
        widgets.clear(self._list)
        for note in notes:
            self._list.addWidget(self._card(note, item))
        self.paper.setVisible(not locked)
        self.save.setVisible(not locked)
        if not notes:
            hint = self.tr("Notes stand here with their time. Each can become evidence for one question or several.")
            hint = self.tr("There are no notes.") if locked else hint
            self._list.addWidget(widgets.hint(hint))

    def _card(self, note: Note, item: Item | None) -> QFrame:
        frame, layout = widgets.card(self.theme, space=Space.HAIR)
        frame.setAccessibleName(words.shortened(note.text))
        layout.addWidget(widgets.caption(words.when(note.when, self.work.language)))
        layout.addWidget(widgets.body(note.text))
        holder = QWidget()
        flow = FlowLayout(holder, gap=self.theme.px(Space.HAIR))
        for code in note.codes:
            go = partial(self.question_wanted.emit, code)
            flow.addWidget(widgets.button(self.tr("Used in {0}").format(self._called(code)), go, kind="quiet"))
        if not self.work.desk.locked:
            self._add_doings(flow, note, item)
        layout.addWidget(holder)
        return frame

    def _called(self, code: str) -> str:
        question = self.work.outline.instrument.by_code.get(code)
        if question is None:
            return self.tr("a question that this form no longer has")
        return number(code) or words.shortened(question.label.to(self.work.language), 24)

    def _add_doings(self, flow: FlowLayout, note: Note, item: Item | None) -> None:
        theme = self.theme
        if item is not None and item.satellite(EVIDENCE) is not None and item.code not in note.codes:
            use = widgets.button(self.tr("Use here"), lambda: self.use(note, item), icon="evidence", theme=theme)
            use.setAccessibleName(self.tr("Use for {0}").format(self._called(item.code)))
            set_tip(use, use.accessibleName())
            flow.addWidget(use)
        edit = widgets.button(self.tr("Edit"), lambda: self._edit(note), kind="quiet", icon="edit", theme=theme)
        edit.setAccessibleName(self.tr("Edit the note: {0}").format(words.shortened(note.text, 40)))
        flow.addWidget(edit)
        gone = widgets.button(self.tr("Remove"), lambda: self._remove(note), kind="quiet", icon="remove", theme=theme)
        gone.setAccessibleName(self.tr("Remove the note: {0}").format(words.shortened(note.text, 40)))
        flow.addWidget(gone)

    def _edit(self, note: Note) -> None:
        self.keep()
        self.writing = note.id
        self.paper.show_value(note.text)
        self.paper.to_end()
        self._warn()
        self.fill(self._item)
        self.paper.setFocus()

    def _remove(self, note: Note) -> None:
        self.work.remove_note(note.id)
        self.fill(self._item)

    def use(self, note: Note, item: Item) -> None:
        """Add a note to the evidence of a question, and remember that it stands there."""
        evidence = item.satellite(EVIDENCE)
        if evidence is None:
            return
        if evidence.code not in self.work.snapshot.active:
            self.work.said.emit(self.tr("Answer the question first; then the note can be its evidence."))
            return
        if not self.work.leave(evidence.code):
            return
        before = self.work.text_of(evidence.code)
        text = before if note.text in before else "\n\n".join(part for part in (before, note.text) if part)
        if self.work.answer(evidence.code, text):
            codes = (*note.codes, item.code)
            self.work.did(lambda: self.work.desk.use_note(note.id, codes))
            self.fill(item)
            self.used.emit(evidence.code)
