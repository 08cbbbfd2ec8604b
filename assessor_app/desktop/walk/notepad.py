"""The notepad of the case: files are read in order of time, not of questions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from assessor_app.desktop.sentences import what_to_do
from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.walk.autosave import Autosave
from assessor_app.desktop.walk.desk import Note
from assessor_app.desktop.walk.note_list import NoteList
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import EVIDENCE, Item
from assessor_app.desktop.walk.reuse import Findings, Written, evidence_elsewhere, findings
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
        self._found = Findings(())
        self._shown: tuple[Findings, str, bool, str] | None = None
        self.paper = TextEditor(theme)
        self.paper.setAccessibleName(self.tr("New note"))
        self.paper.setPlaceholderText(self.tr("Write what you read, as you read it. No names, no addresses."))
        self.hint = widgets.caption("")
        self.hint.hide()
        self.save = widgets.button(self.tr("Keep note"), self.keep_on)
        self.save.setToolTip(self.tr("Keep the note and begin another (Ctrl+Enter)"))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Words, or the number of a note"))
        self.search.setAccessibleName(self.tr("Find notes, and evidence of other questions"))
        set_tip(self.search, self.tr("Words, the number of a note or of a question (Shift+F2); Enter uses it here"))
        self.list = NoteList(theme, work)
        self._pause = Autosave(self._store, self)
        self.paper.typed.connect(self._typed)
        self.paper.left.connect(self._store)
        self._connect()
        self._lay_out(theme)
        begun = work.desk.started_note()
        if begun is not None:
            self.writing, text = begun
            self.paper.show_value(text)
            self._dirty = True
            self._warn()

    def _lay_out(self, theme: Theme) -> None:
        row = widgets.line(theme)
        row.addWidget(self.save)
        row.addStretch(1)
        self.body.addWidget(self.paper)
        self.body.addWidget(self.hint)
        self.body.addLayout(row)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _words: self.fill(self._item))
        self.search.returnPressed.connect(self.use_meant)
        self.list.question_wanted.connect(self.question_wanted)
        self.list.use_wanted.connect(self.use)
        self.list.edit_wanted.connect(self._edit)
        self.list.remove_wanted.connect(self._remove)

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
        self.search.clear()
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
        notes = tuple(note for note in reversed(self.work.desk.notes()) if note.id != self.writing)
        written = evidence_elsewhere(self.work.outline, self.work.snapshot.answers, item)
        self._found = findings(self.search.text(), notes, written)
        locked = self.work.desk.locked
        for widget in (self.paper, self.save):  # while one looks for notes, these have all the room
            widget.setVisible(not locked and not self.search.text())
        self.search.setVisible(bool(notes or written))
        shown = (self._found, item.code if item is not None else "", locked, self.search.text())
        if shown != self._shown:
            self._shown = shown
            self.list.show_findings(self._found, item, self._nothing(locked=locked))

    def _nothing(self, *, locked: bool) -> str:
        if self.search.text().strip():
            return self.tr("No note and no evidence of another question holds these words.")
        if locked:
            return self.tr("There are no notes.")
        return self.tr("Notes stand here with their time. Each can become evidence for one question or several.")

    def _edit(self, note: Note) -> None:
        self.keep()
        self.search.clear()
        self.writing = note.id
        self.paper.show_value(note.text)
        self.paper.to_end()
        self._warn()
        self.fill(self._item)
        self.paper.setFocus()

    def _remove(self, note: Note) -> None:
        self.work.remove_note(note.id)
        self.fill(self._item)

    # --- using ------------------------------------------------------------------------------

    def look_for(self) -> None:
        """Put the cursor where one says which note or evidence one means."""
        target = self.search if self.search.isVisibleTo(self) else self.paper
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def use_meant(self) -> None:
        """Use the one note, or the one evidence, that answers to what was typed to find it."""
        meant = self._found.meant
        if meant is not None and self.search.text().strip():
            self.use(meant)
        elif self.search.text().strip():
            self.work.told.emit(self.tr("Type the number of one note, or of a question, to use it here."))

    def use(self, what: Note | Written) -> None:
        """Add a note, or what stands under another question, to the evidence of the question at hand."""
        item = self._item
        evidence = item.satellite(EVIDENCE) if item is not None else None
        if item is None or evidence is None:
            self.work.told.emit(self.tr("This question takes no evidence."))
            return
        if evidence.code not in self.work.snapshot.active:
            self.work.told.emit(self.tr("Answer the question first; then the note can be its evidence."))
            return
        if self.work.desk.locked or not self._add(what.text, evidence.code):
            return
        if isinstance(what, Note):
            codes = tuple(dict.fromkeys((*what.codes, item.code)))
            self.work.did(lambda: self.work.desk.use_note(what.id, codes))
        self.search.clear()
        self.fill(item)
        self.used.emit(evidence.code)

    def _add(self, text: str, code: str) -> bool:
        if not self.work.leave(code):
            return False
        before = self.work.text_of(code)
        return self.work.answer(code, before if text in before else "\n\n".join(filter(None, (before, text))))
