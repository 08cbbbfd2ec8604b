"""The walk at work: the page of questions with everything that keys and buttons do to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from assessor_app.desktop.walk import navigation
from assessor_app.desktop.walk.chips import Chip, TickBox
from assessor_app.desktop.walk.keyboard import Keyboard
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import EVIDENCE, Item, Section, Spot
from assessor_app.desktop.walk.question_card import QuestionCard
from assessor_app.desktop.walk.section_page import SectionPage
from assessor_app.operations.answer_entry import NOTE

REMEMBER_MS = 500


class CaseController(QObject):
    """Moves about in one case: which section and question are shown, where the focus is."""

    moved = Signal()
    """Another question, or none, is current."""
    noted = Signal()
    """Undoing or doing again has changed a note on the notepad."""
    finished = Signal()
    """Going on found nothing that is owed any more."""

    def __init__(self, sheet: SectionPage, work: OpenAssessment, *, fast: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.work = work
        self.fast = fast
        self.keyboard = Keyboard(self)
        self._last = Spot("", "")
        """The part of a question that had the focus last."""
        self._remember = QTimer(self)
        self._remember.setSingleShot(True)
        self._remember.setInterval(REMEMBER_MS)
        self._remember.timeout.connect(self.remember)
        self._connect()

    def _connect(self) -> None:
        sheet, panel, work = self.sheet, self.sheet.panel, self.work
        sheet.wanted.connect(self._clicked)
        sheet.given.connect(self._given)
        sheet.key_pressed = self.keyboard.handle
        panel.given.connect(self._given)
        panel.typed.connect(work.type)
        panel.left.connect(work.leave)
        panel.onward.connect(self.go_on)
        panel.later.connect(work.mark_later)
        panel.interview.connect(lambda _code: self.toggle_interview())
        panel.cleared.connect(lambda _code: self.clear())
        panel.prefill.confirmed.connect(self._confirmed)
        panel.prefill.put_back.connect(work.put_back)
        panel.prefill.kept.connect(self.focus_question)
        work.changed.connect(sheet.refresh)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    # --- where one is -----------------------------------------------------------------------

    @property
    def item(self) -> Item | None:
        """The current question."""
        return self.work.outline.items.get(self.sheet.current)

    @property
    def part(self) -> str:
        """The code of the part of the current card that has the focus, else of the question."""
        return self.sheet.panel.part_with_focus() or self.sheet.current

    def remember(self) -> None:
        """Keep where one is, for the next opening."""
        self._remember.stop()
        if self.sheet.current:
            self.work.attempt(lambda: self.work.desk.remember_place(self.sheet.current))

    # --- going ------------------------------------------------------------------------------

    def open(self, code: str = "") -> None:
        """Show the case: at a question, where it was left, or at the first that needs an answer."""
        outline = self.work.outline
        wanted = code or self.work.desk.place()
        if wanted in outline.item_of:
            part = wanted if wanted in self.work.snapshot.active else outline.item_of[wanted].code
            self.go_to(Spot(outline.item_of[wanted].code, part))
            return
        spot = navigation.start(self.work.snapshot, complete=self.work.desk.locked)
        if spot is not None:
            self.go_to(spot)

    def go_to(self, spot: Spot, *, keep_in_place: bool = False) -> None:
        """Stand at a place: turn to its section, make its question current, put the focus there."""
        section = self.work.outline.section_of[spot.item]
        if not self._leave_text(spot.item):
            return
        if self.sheet.section is not section:
            self.sheet.show_section(section, spot.item)
        self.sheet.go_to(spot.item, keep_in_place=keep_in_place)
        self._focus(spot)
        self._remember.start()
        self.moved.emit()

    def _leave_text(self, wanted: str) -> bool:
        """Make what was typed the answer before its editor is used for another question."""
        if wanted == self.sheet.current:
            return True
        return self.work.leave_all()

    def _focus(self, spot: Spot) -> None:
        panel = self.sheet.panel
        if spot.part != spot.item and panel.focus(spot.part, open_it=True):
            return
        card = self.sheet.cards.get(spot.item)
        if card is not None and card.choices is not None and card.choices.isEnabled():
            card.choices.take_focus()
        elif not panel.focus(spot.item):
            panel.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_question(self) -> None:
        """Put the focus back on the current question."""
        if self.sheet.current:
            self._focus(Spot(self.sheet.current, self.sheet.current))

    def focus_here(self) -> None:
        """Put the focus back on the part of the current question that had it last."""
        here = self._last if self._last.item == self.sheet.current else None
        if here is not None and here.part in self.work.snapshot.active:
            self._focus(here)
        else:
            self.focus_question()

    def go_to_code(self, code: str) -> None:
        """Stand at the question, or part of one, with this code."""
        item = self.work.outline.item_of.get(code)
        if item is not None:
            self.go_to(Spot(item.code, code))

    def go_to_section(self, code: str) -> None:
        """Turn to a section, at the first question there that needs something."""
        section = self.work.outline.section(code)
        item = navigation.landing(self.work.snapshot, section)
        if item is not None:
            self.go_to(navigation.first_spot(self.work.snapshot, item))
        elif self.work.leave_all():
            self._show_closed(section)

    def _show_closed(self, section: Section) -> None:
        self.sheet.show_section(section)
        self.moved.emit()

    def go_on(self) -> None:
        """Go to the next question that needs an answer; in a complete case, to the next question."""
        if self.work.desk.locked:
            self.go_beside(1)
            return
        here = self.part
        if not self.work.leave_all():
            return
        if here in self.work.problems:  # what is typed there is no answer yet, and says so
            self._focus(Spot(self.sheet.current, here))
            return
        spot = navigation.next_needing(self.work.snapshot, here)
        if spot is None:
            self.finished.emit()
        else:
            self.go_to(spot)

    def go_beside(self, step: int) -> None:
        """Go to the question before or after, whatever it needs."""
        item = navigation.beside(self.work.snapshot, self.sheet.current, step)
        if item is not None:
            self.go_to(Spot(item.code, item.code))

    def turn(self, step: int) -> None:
        """Turn to the section before or after."""
        section = self.sheet.section
        found = navigation.section_beside(self.work.snapshot, section.code, step) if section else None
        if found is not None:
            self.go_to_section(found.code)

    # --- doing ------------------------------------------------------------------------------

    def _clicked(self, code: str) -> None:
        self.go_to(Spot(code, code), keep_in_place=True)

    def _given(self, code: str, value: str) -> None:
        if code in self.work.outline.items and self.work.asks_before(code, value):
            self._ask_before(code, value)
        elif self.work.choose(code, value) and code in self.work.outline.items and code != self.sheet.current:
            self.go_to(Spot(code, code), keep_in_place=True)

    def _ask_before(self, code: str, value: str) -> None:
        """Ask in place whether what the lead filled in is to be changed: a stray key or click is no correction."""
        if code != self.sheet.current:
            self.go_to(Spot(code, code), keep_in_place=True)
        self.sheet.refresh(frozenset((code,)))
        self.sheet.panel.prefill.ask(self.work.outline.items[code].question, value, self.work)

    def _confirmed(self, code: str, value: str) -> None:
        self.work.choose(code, value)
        self.focus_question()

    def answered_by_key(self) -> None:
        """With fast keys an answer goes on at once."""
        if self.fast and not self.sheet.panel.prefill.asks and self.part not in self.work.problems:
            self.go_on()

    def clear(self) -> None:
        """Take the answer of the current question away."""
        code = self.sheet.current
        if self.item is None or not self.work.snapshot.answers.get(code) or self.work.desk.locked:
            return
        if self.work.asks_before(code, ""):
            self._ask_before(code, "")
        else:
            self.work.clear(code)

    def say_words_typed(self, answered: int) -> None:
        """Say that words were typed where keys answer, and what became of them."""
        if answered:
            words = self.tr("That looked like words, so keys stopped answering. Undo takes back what they answered.")
            self.work.said.emit(words)
        else:
            self.work.told.emit(self.tr("That looked like words, so nothing was answered. Ctrl+E opens the evidence."))

    def undo(self) -> None:
        """Undo the last thing done in the case, and show where that was."""
        found = [self.work.undo() for _ in range(self.keyboard.steps_back())]
        self._went_back(next((where for where in reversed(found) if where), ""))

    def redo(self) -> None:
        """Do again what was undone, and show where that was."""
        self._went_back(self.work.redo())

    def _went_back(self, where: str) -> None:
        if where.startswith(NOTE):
            self.noted.emit()
        elif where:
            self.go_to_code(where)

    def mark_later(self) -> None:
        """Mark the current question to come back to, or take the mark away."""
        if self.item is not None and not self.work.desk.locked:
            self.work.mark_later(self.item.code)

    def toggle_interview(self) -> None:
        """Put the current question on the list for the interview, or take it off."""
        item, work = self.item, self.work
        if item is not None and not work.desk.locked:
            on = item.code in work.snapshot.to_ask
            work.ask_at_interview(item.code, "" if on else item.question.label.to(work.language))

    def open_evidence(self) -> None:
        """Open the evidence of the current question and put the cursor there, or say why there is none."""
        item = self.item
        evidence = item.satellite(EVIDENCE) if item is not None else None
        if evidence is None:
            self.work.told.emit(self.tr("This question takes no evidence."))
        elif evidence.code not in self.work.snapshot.active:
            self.work.told.emit(self.tr("Answer the question first; then you can write evidence."))
        else:
            self.sheet.panel.open_evidence()

    # --- which keys are live ----------------------------------------------------------------

    def _follow_focus(self, focus: QWidget | None) -> None:
        """The question whose choice has the focus is the current one, whichever way the focus came there."""
        group = focus.parentWidget() if isinstance(focus, Chip | TickBox) else None
        holder = group.parentWidget() if group is not None else None
        own = isinstance(holder, QuestionCard) and self.sheet.isAncestorOf(holder)
        if (
            own
            and isinstance(holder, QuestionCard)
            and holder.item is not None
            and holder.item.code != self.sheet.current
        ):
            self._clicked(holder.item.code)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._follow_focus(new)
        if new is not None and self.sheet.isAncestorOf(new) and not self.sheet.holds_focus:
            self._last = Spot(self.sheet.current, self.part)
        live = self.keyboard.live()
        card = self.sheet.cards.get(self.sheet.current)
        if card is not None and card.choices is not None:
            card.choices.show_keys(card.choices is live)
        for row in self.sheet.panel.rows.values():
            if hasattr(row.editor, "show_keys"):
                row.editor.show_keys(row.editor is live)
