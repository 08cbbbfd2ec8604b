"""The editors of the current question: its text, reasons, evidence and source, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGroupBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.announcement import announce
from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.answer_editor import AnswerEditor, editor_kind, told_in
from assessor_app.desktop.walk.choices import ChoiceEditor, is_choice
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.desktop.walk.line_editor import LineEditor
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import EVIDENCE, SOURCE, Item, number
from assessor_app.desktop.walk.pool import Pool, forget_measures
from assessor_app.desktop.walk.prefill_bar import PrefillBar
from assessor_app.desktop.walk.text_editors import ListEditor, TextEditor
from assessor_app.desktop.walk.words import shortened, value_words
from assessor_app.records import Question


class QuestionPanel(QGroupBox):
    """Stands in the current card; one for the whole window, so that turning a page builds nothing."""

    given = Signal(str, str)
    """Code and the answer that the person chose."""
    typed = Signal(str, str)
    """Code and what now stands in its field."""
    left = Signal(str)
    """Code of the field that was left."""
    onward = Signal()
    later = Signal(str)
    interview = Signal(str)
    cleared = Signal(str)
    grew = Signal()
    cursor_moved = Signal(object)
    """Paper: where one writes in it has changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.item: Item | None = None
        self._work: OpenAssessment | None = None
        self.rows: dict[str, AnswerEditor] = {}
        self._pools: dict[type, Pool[AnswerEditor]] = {}
        self._opened: set[str] = set()
        self.setProperty("role", "question")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(Space.MEDIUM))
        self._buttons = self._make_buttons()
        self.wrong = widgets.text("", "problem")
        self.wrong.hide()
        self.prefill = PrefillBar(theme)
        layout = widgets.column(theme, self, space=Space.MEDIUM)
        layout.addWidget(self.wrong)
        layout.addLayout(self._rows)
        layout.addWidget(self.prefill)
        layout.addWidget(self._buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def _make_buttons(self) -> QWidget:
        theme = self.theme
        self.next = widgets.button(self.tr("Next"), self.onward.emit, kind="primary", icon="next", theme=theme)
        self.evidence = self._quiet(self.tr("Evidence"), "evidence", self.open_evidence)
        self.source = self._quiet("", "redo", self.give_source_again)
        self.back = self._quiet(self.tr("Come back"), "later", lambda: self.later.emit(self._code))
        self.ask_there = self._quiet(self.tr("Interview"), "interview", lambda: self.interview.emit(self._code))
        for button in (self.back, self.ask_there):
            button.setCheckable(True)
        self.clear = self._quiet(self.tr("Clear"), "remove", lambda: self.cleared.emit(self._code))
        self._explain()
        holder = QWidget()
        flow = FlowLayout(holder, gap=theme.px(Space.HAIR))
        for button in (self.next, self.evidence, self.source, self.back, self.ask_there, self.clear):
            flow.addWidget(button)
        return holder

    def _explain(self) -> None:
        set_tip(self.next, self.tr("The next question that needs an answer (Enter)"))
        set_tip(self.evidence, self.tr("Write evidence (Ctrl+E)"))
        set_tip(self.source, self.tr("Give the same source as last time (Ctrl+R)"))
        set_tip(self.back, self.tr("Mark this question to come back to, or take the mark away (Ctrl+B)"))
        set_tip(self.ask_there, self.tr("Put this question on the list for the interview, or take it off (Ctrl+I)"))
        set_tip(self.clear, self.tr("Take the answer away; its history is kept (Ctrl+Delete)"))

    def _quiet(self, words: str, icon: str, clicked: Callable[[], object]) -> QPushButton:
        return widgets.button(words, clicked, kind="quiet", icon=icon, theme=self.theme)

    @property
    def _code(self) -> str:
        return self.item.code if self.item is not None else ""

    # --- showing ----------------------------------------------------------------------------

    def ask(self, item: Item, work: OpenAssessment) -> None:
        """Become the panel of an item."""
        self.item, self._work = item, work
        self.setAccessibleName(f"{number(item.code)} {item.question.label.to(work.language)}".strip())
        self._opened.clear()
        self.prefill.forget()
        self._give_back(tuple(self.rows))
        self.show_state(work)
        forget_measures(self)
        self.show()

    def show_state(self, work: OpenAssessment) -> bool:
        """Show the case as it stands; whether rows came or went."""
        if self.item is None:
            return False
        wanted = [part for part in self.item.parts if self._wants(part, work)]
        codes = [part.code for part in wanted]
        before = tuple(self.rows)
        self._give_back(tuple(code for code in before if code not in codes))
        for at, part in enumerate(wanted):
            if part.code not in self.rows:
                self._take(part, at, work)
        self.rows = {code: self.rows[code] for code in codes}
        for row in self.rows.values():
            row.show_state(work)
        self._show_wrong(work)
        self._show_buttons(work)
        self._show_prefill()
        return before != tuple(self.rows)

    def _show_wrong(self, work: OpenAssessment) -> None:
        """What is wrong with the question's own answer, where that has no row: it is pressed on the card."""
        item = self.item
        problems = work.problems.get(item.code, ()) if item is not None and item.code not in self.rows else ()
        told = " ".join(told_in(problem, item.question, work.language) for problem in problems) if item else ""
        if told and told != self.wrong.text():
            announce(self.wrong, told, urgent=True)
        self.wrong.setText(told)
        self.wrong.setVisible(bool(told))

    def _wants(self, part: Question, work: OpenAssessment) -> bool:
        item, snapshot = self.item, work.snapshot
        if item is None or part.code not in snapshot.active:
            return False
        if part.code == item.code:
            return not is_choice(part)
        if part.code in snapshot.owed or work.text_of(part.code) or part.code in self._opened:
            return True
        if part.role.startswith(EVIDENCE):
            return False
        if part.role.startswith(SOURCE):
            evidence = item.satellite(EVIDENCE)
            return evidence is not None and self._wants(evidence, work)
        return bool(work.text_of(item.code))

    def _take(self, part: Question, at: int, work: OpenAssessment) -> None:
        kind = editor_kind(part)
        own = self.item is not None and part.code == self.item.code
        row = self._pool(kind).take(lambda row: row.ask(part, work.language, own=own))
        self._rows.insertWidget(at, row)
        row.show()
        self.rows[part.code] = row

    def _give_back(self, codes: tuple[str, ...]) -> None:
        for code in codes:
            row = self.rows.pop(code)
            row.part = None
            row.hide()
            self._rows.removeWidget(row)
            self._pool(type(row.editor)).give_back(row)

    def _pool(self, kind: type) -> Pool[AnswerEditor]:
        return self._pools.setdefault(kind, Pool(partial(self._build, kind)))

    def _build(self, kind: type) -> AnswerEditor:
        row = AnswerEditor(self.theme, kind(self.theme))
        row.setParent(self)
        editor = row.editor
        if isinstance(editor, ChoiceEditor):
            editor.show_keys(False)
        if isinstance(editor, ChoiceEditor | ListEditor):
            editor.given.connect(lambda value: self.given.emit(row.code, value))
        else:
            editor.typed.connect(lambda: self.typed.emit(row.code, editor.raw()))
            editor.typed.connect(row.typed)
            editor.typed.connect(self._show_prefill)
            editor.left.connect(lambda: self.left.emit(row.code))
        if isinstance(editor, TextEditor):
            editor.grew.connect(self.grew)
            editor.cursorPositionChanged.connect(lambda: self.cursor_moved.emit(editor))
        return row

    def _show_prefill(self) -> None:
        if self.item is not None and self._work is not None:
            self.prefill.show_state(self.item.question, self._work)

    def _show_buttons(self, work: OpenAssessment) -> None:
        item, snapshot = self.item, work.snapshot
        if item is None:
            return
        locked = work.desk.locked
        evidence = item.satellite(EVIDENCE)
        offered = evidence is not None and evidence.code in snapshot.active and evidence.code not in self.rows
        self.evidence.setVisible(offered and not locked)
        self._show_source(item, work)
        self.back.setChecked(item.code in snapshot.later)
        self.back.setVisible(not locked)
        self.ask_there.setChecked(item.code in snapshot.to_ask)
        self.ask_there.setVisible(not locked)
        self.clear.setVisible(bool(snapshot.answers.get(item.code)) and not locked)

    def _show_source(self, item: Item, work: OpenAssessment) -> None:
        """Offer the source of last time where one can be given."""
        source, last = item.satellite(SOURCE), work.source_again(item)
        offered = source is not None and source.code in self.rows and bool(last) and not work.desk.locked
        if source is not None and offered:
            words = shortened(value_words(source, last, work.language), 30)
            self.source.setText(self.tr("Again from: {0}").format(words))
        self.source.setVisible(offered)

    def give_source_again(self) -> None:
        """Give the source of last time here too."""
        item, work = self.item, self._work
        source = item.satellite(SOURCE) if item is not None else None
        if item is None or source is None or work is None or work.desk.locked:
            return
        last = work.source_again(item)
        if last:
            self.given.emit(source.code, last)

    # --- going about it ---------------------------------------------------------------------

    def open_evidence(self) -> None:
        """Open the evidence text, and its source, although they are not owed."""
        evidence = self.item.satellite(EVIDENCE) if self.item else None
        if evidence is not None and self._work is not None:
            self._opened.add(evidence.code)
            self.show_state(self._work)
            self.grew.emit()
            self.focus(evidence.code)
            self.to_end(evidence.code)

    def to_end(self, code: str) -> None:
        """Put the cursor behind the text of a part, if it has one here."""
        editor = self.rows[code].editor if code in self.rows else None
        if isinstance(editor, TextEditor):
            editor.to_end()

    def focus(self, code: str, *, open_it: bool = False) -> bool:
        """Put the focus into the editor of a part; false if it has none here, not even when it may be opened."""
        if open_it and code not in self.rows and self._work is not None and code in self._work.snapshot.active:
            self._opened.add(code)
            self.show_state(self._work)
            self.grew.emit()
        row = self.rows.get(code)
        if row is None:
            return False
        if isinstance(row.editor, ChoiceEditor):
            row.editor.take_focus()
        else:
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def stops(self) -> list[QWidget]:
        """Where Tab stops on the panel, in the order in which it is read."""
        found: list[QWidget] = []
        for row in self.rows.values():
            editor = row.editor
            found += editor.stops() if isinstance(editor, ChoiceEditor | LineEditor) else [editor]
        found += [*self.prefill.stops(), self.next, self.evidence, self.source, self.back, self.ask_there, self.clear]
        return [stop for stop in found if stop.isVisible() and stop.isEnabled()]

    def part_with_focus(self) -> str:
        """The code of the part whose editor has the focus, or ``""``."""
        return next((code for code, row in self.rows.items() if _holds_focus(row)), "")

    def event(self, event: QEvent) -> bool:
        """When what is on it needs another height, the page has to be arranged anew."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.heightForWidth(self.width()) != self.height():
            self.grew.emit()
        return done

    def heightForWidth(self, width: int) -> int:
        """The height of everything on it at a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0


def _holds_focus(row: AnswerEditor) -> bool:
    focus = row.window().focusWidget()
    return focus is not None and row.isAncestorOf(focus)
