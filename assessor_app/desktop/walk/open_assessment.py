"""The work on one case while it is open: answers, typing that is kept, undo, and what changed by each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from assessor_app.desktop.walk import words
from assessor_app.desktop.walk.autosave import Autosave
from assessor_app.desktop.walk.desk import ASK, LATER, Desk, Recorded
from assessor_app.desktop.walk.outline import SOURCE, Item, Outline
from assessor_app.desktop.walk.reuse import source_before
from assessor_app.desktop.walk.snapshot import Snapshot, differences
from assessor_app.desktop.walk.undo import UndoStack, UndoStep
from assessor_app.instrument import case_state, check
from assessor_app.operations.answer_entry import NOTE
from assessor_app.problems import Problem, UserError, errors
from assessor_app.records import Text

T = TypeVar("T")


class OpenAssessment(QObject):
    """One case at work. Whatever is shown as saved has been committed to the file before."""

    changed = Signal(object)
    """frozenset[str]: the codes of the questions whose state changed."""
    said = Signal(str)
    """What was just done, in a sentence; it can be undone."""
    told = Signal(str)
    """Something to know, in a sentence; there is nothing to undo."""
    failed = Signal(object)
    """tuple[Problem, ...]: why something could not be stored."""
    saving = Signal()
    """Whether everything is saved may have changed: see `unsaved`."""

    def __init__(self, desk: Desk, outline: Outline, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.outline = outline
        self.language = language
        self.history = UndoStack()
        self._source = ""
        """The source that was given last in this window."""
        self.typing: dict[str, str] = dict(desk.drafts())
        self.problems: dict[str, tuple[Problem, ...]] = {}
        """Why what stands in a field is not an answer, by the code of the question."""
        self._dirty: set[str] = set()
        self._pause = Autosave(self.keep_typing, self)
        self.snapshot = self._look()
        self._judge_typing()
        self.snapshot = self._look()

    # --- what is so -------------------------------------------------------------------------

    @property
    def unsaved(self) -> bool:
        """Whether something has been typed that is not in the file yet."""
        return bool(self._dirty)

    def text_of(self, code: str) -> str:
        """What stands in the field of a question: what is being typed, else the answer."""
        return self.typing.get(code, self.snapshot.answers.get(code, ""))

    def _judge_typing(self) -> None:
        """Say of what was typed before and never became an answer why that is so."""
        for code, text in self.typing.items():
            found = errors(self._judged(code, text))
            if found:
                self.problems[code] = found

    def _look(self) -> Snapshot:
        desk, form = self.desk, self.desk.form
        answers = dict(desk.answers())
        now = case_state(form, answers, {code: text for code, text in self.typing.items() if code in self.problems})
        return Snapshot(
            outline=self.outline,
            answers=answers,
            active=now.active,
            refused=frozenset(now.refused),
            can_grow=now.can_grow,
            odd=_grouped(form.odd(now.active)),
            later=desk.marks(),
            owed=now.owed,
            asked=frozenset(query.code for query in desk.queries() if not query.closed),
            to_ask=frozenset(desk.to_ask()),
            prefilled=desk.prefilled(),
        )

    def look_again(self, *codes: str) -> None:
        """Read the case anew (after this window or another page has changed it), and say what differs.

        `codes` are questions of which something differs that no snapshot holds.
        """
        before, self.snapshot = self.snapshot, self._look()
        self.changed.emit(differences(before, self.snapshot).union(codes))

    # --- answering --------------------------------------------------------------------------

    def answer(self, code: str, raw: str) -> bool:
        """Record an answer; false, with `problems` for the field, if it cannot stand."""
        before = self.snapshot.answers.get(code)
        recorded = self.attempt(lambda: self.desk.answer(code, raw))
        if recorded is None:
            return False
        if recorded.problems:
            self.problems[code] = recorded.problems
            self.look_again(code)
            return False
        self._forget_typing(code)
        if recorded.value and self.outline.instrument.by_code[code].role.startswith(SOURCE):
            self._source = recorded.value
        if recorded.changed:
            self.history.add(UndoStep(code, before, recorded.value, code))
            self.look_again()
            self.said.emit(self._done(code, recorded))
        else:
            self.look_again(code)
        return True

    def _done(self, code: str, recorded: Recorded) -> str:
        question = self.outline.instrument.by_code[code]
        main = [c for c in recorded.closed if c in self.outline.items]
        opened = [c for c in recorded.opened if c in self.outline.items]
        parts = (
            words.answered(question, recorded.value, self.language),
            words.closed_others(len(main)),
            words.opened_others(len(opened)),
        )
        return " ".join(part for part in parts if part)

    def choose(self, code: str, raw: str) -> bool:
        """Record what was pressed; of several that cannot stand together, the one pressed last counts.

        So “None of these” takes the place of the others, and another takes its place.
        """
        before, wanted = set(self.text_of(code).split()), raw.split()
        new = [one for one in wanted if one not in before]
        if len(wanted) > 1 and len(new) == 1 and errors(self._judged(code, raw)) and not self._judged(code, new[0]):
            raw = new[0]
        return self.answer(code, raw)

    def _judged(self, code: str, raw: str) -> tuple[Problem, ...]:
        question = self.outline.instrument.by_code[code]
        return check(question, raw, self.snapshot.answers, self.desk.form)[1]

    def clear(self, code: str) -> bool:
        """Take the answer of a question away; its history keeps it."""
        return self.answer(code, "")

    def asks_before(self, code: str, wanted: str) -> bool:
        """Whether to ask before this becomes the answer: what the lead filled in still stands, and would change."""
        before = self.snapshot.prefilled.get(code, "")
        return bool(before) and self.text_of(code) == before and wanted != before

    def put_back(self, code: str) -> None:
        """Make what the lead filled in the answer again."""
        if code in self.snapshot.prefilled:
            self.restore(code, self.snapshot.prefilled[code])

    def source_again(self, item: Item) -> str:
        """The source given last, where the question's source has none yet and can be that one; else ``""``."""
        source = item.satellite(SOURCE)
        if source is None or source.code not in self.snapshot.active or self.text_of(source.code):
            return ""
        last = self._source or source_before(self.outline, self.snapshot.answers, item)
        return last if last and not errors(self._judged(source.code, last)) else ""

    # --- typing -----------------------------------------------------------------------------

    def type(self, code: str, text: str) -> None:
        """Note what is being typed; after a pause it is in the file, as a draft."""
        if self.text_of(code) == text:
            return
        self.typing[code] = text
        self._dirty.add(code)
        self._pause.typed()
        self.saving.emit()

    def keep_typing(self) -> bool:
        """Save everything that is being typed, now; false if that cannot be done."""
        for code in tuple(self._dirty):
            if not self._keep(code):
                self._pause.try_again()
                return False
        self._pause.stop()
        self.saving.emit()
        return True

    def _keep(self, code: str) -> bool:
        text = self.typing.get(code, "")
        kept = self.did(lambda: self.desk.save_draft(code, text))
        if kept:
            self._dirty.discard(code)
        return kept

    def leave(self, code: str) -> bool:
        """Make what was typed in a field its answer. What cannot be one stays as typed, with the reason.

        False only if it could not even be kept in the file.
        """
        if code not in self.typing:
            return True
        if self.answer(code, self.typing[code]):
            return True
        kept = self._keep(code) if code in self._dirty else True
        self.saving.emit()
        return kept

    def leave_all(self) -> bool:
        """Leave every field; false if something could not be kept in the file."""
        left = [self.leave(code) for code in tuple(self.typing)]
        return all(left)

    def _forget_typing(self, code: str) -> None:
        was = self.typing.pop(code, None)
        self.problems.pop(code, None)
        self._dirty.discard(code)
        if was is not None:
            self.attempt(lambda: self.desk.drop_draft(code))
        self.saving.emit()

    # --- marks ------------------------------------------------------------------------------

    def mark_later(self, code: str) -> None:
        """Mark a question to come back to, or take the mark away."""
        on = code not in self.snapshot.later
        done = self.tr("Marked: come back to this.") if on else self.tr("No longer marked.")
        self._put(UndoStep(LATER + code, None if on else "yes", "yes" if on else None, code), done)

    def ask_at_interview(self, code: str, text: str) -> None:
        """Note what to ask about a question at the interview; an empty text takes it from the list."""
        before = self.desk.to_ask().get(code)
        done = self.tr("Noted for the interview.") if text else self.tr("Taken from the list for the interview.")
        self._put(UndoStep(ASK + code, before, text or None, code), done)

    def restore(self, code: str, value: str | None) -> None:
        """Make an earlier value of an answer the answer again."""
        question = self.outline.instrument.by_code[code]
        shown = words.shortened(words.value_words(question, value, self.language)) or self.tr("no answer")
        self._forget_typing(code)
        before = self.snapshot.answers.get(code)
        self._put(UndoStep(code, before, value, code), self.tr("Restored: “{0}”.").format(shown))

    def _put(self, step: UndoStep, done: str) -> None:
        if self.did(lambda: self.desk.put(step.field, step.after)):
            self.history.add(step)
            self.look_again(step.code)
            self.said.emit(done)

    # --- notes ------------------------------------------------------------------------------

    def keep_note(self, text: str, note: str = "") -> str | None:
        """Keep a note on the notepad, or another text of one; its id, or None if that cannot be done."""
        before = next((one.text for one in self.desk.notes() if one.id == note), None)
        kept = self.attempt(lambda: self.desk.write_note(text, note))
        if kept is not None and (text.strip() or before):
            self.history.add(UndoStep(NOTE + kept, before, text.strip() or None))
        return kept

    def remove_note(self, note: str) -> None:
        """Take a note off the notepad; that can be undone."""
        if self.keep_note("", note) is not None:
            self.said.emit(self.tr("Note removed."))

    # --- undo -------------------------------------------------------------------------------

    def undo(self) -> str:
        """Undo the last thing done in this case; where that was (see `Step.where`), or "" if there is nothing."""
        return self._step(self.history.undo, self.tr("Undone: {0}"))

    def redo(self) -> str:
        """Do again what was undone last; where that was, or ""."""
        return self._step(self.history.redo, self.tr("Done again: {0}"))

    def _step(self, go: Callable[[Desk], UndoStep | None], sentence: str) -> str:
        if not self.leave_all():
            return ""
        step = self.attempt(lambda: go(self.desk))
        if step is None:
            return ""
        self._forget_typing(step.code)
        self.look_again()
        self.said.emit(sentence.format(self._state(step.code) if step.code else self.tr("a note on the notepad.")))
        return step.where

    def _state(self, code: str) -> str:
        question = self.outline.instrument.by_code[code]
        now = words.value_words(question, self.snapshot.answers.get(code), self.language)
        label = words.shortened(question.label.to(self.language))
        return self.tr("“{0}” is now “{1}”.").format(label, words.shortened(now) or self.tr("not answered"))

    def did(self, operation: Callable[[], object]) -> bool:
        """Do something to the file that gives nothing back; whether it was done."""
        return self.attempt(lambda: (operation(),)) is not None

    def attempt(self, operation: Callable[[], T]) -> T | None:
        """Do something to the file; what a person can act on goes to `failed`, giving None."""
        try:
            return operation()
        except UserError as error:
            self.failed.emit(error.problems)
            return None


def _grouped(found: Iterable[tuple[str, Text]]) -> dict[str, tuple[Text, ...]]:
    grouped: dict[str, tuple[Text, ...]] = {}
    for code, why in found:
        grouped[code] = (*grouped.get(code, ()), why)
    return grouped
