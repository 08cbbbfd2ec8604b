"""Everything of one case on one page: the task list, the questions of a section, the guidance."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.case_controller import CaseController
from assessor_app.desktop.walk.case_header import CaseHeader
from assessor_app.desktop.walk.focus import Focus
from assessor_app.desktop.walk.glossary import Glossary
from assessor_app.desktop.walk.navigator import Navigator
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import Spot
from assessor_app.desktop.walk.risk import RiskForm
from assessor_app.desktop.walk.section_page import MEASURE, SectionPage
from assessor_app.desktop.walk.side_panel import SidePanel
from assessor_app.desktop.walk.side_tabs import SideTab
from assessor_app.desktop.walk.snapshot import Mark
from assessor_app.desktop.walk.status_line import StatusLine
from assessor_app.operations.answer_entry import NOTE
from assessor_app.subjects import RISK

NAVIGATOR_FROM = 1_040
"""From this width, in pixels at 100 %, the task list stands beside the questions; below it, it opens by a button."""
ASIDE_FROM = 820
"""From this width guidance stands beside the questions; below it, under them."""
NAVIGATOR_MOST = 340
SCROLL_BAR = 14
"""The width of a scroll bar, in pixels."""
QUESTIONS_SHARE, LOOKING_SHARE = 0.625, 0.4
"""The share of the height that questions have over the guidance: usually, and while one looks for a note to use."""
RISK_BESIDE = 560
"""From this height the form for an alert stands over the questions; below it, in their place."""


class WalkView(QWidget):
    """One case at work. It knows nothing of other pages: it asks for them by signals."""

    check_wanted = Signal()
    cases_wanted = Signal()
    fast_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        work: OpenAssessment,
        glossary: Glossary,
        *,
        fast: bool = False,
        reading: str = "",
        zoom: int = 0,
    ) -> None:
        """`reading` is what stands beside the questions to be read; `zoom` is that of the guidance."""
        super().__init__()
        self.theme = theme
        self.work = work
        self.head = CaseHeader(theme, work)
        self.risk = RiskForm(theme, work)
        self.navigator = Navigator(theme, work)
        self.sheet = SectionPage(theme, work)
        self.aside = SidePanel(theme, work, glossary, reading, zoom)
        self.strip = StatusLine(theme, fast=fast)
        self.board = CaseController(self.sheet, work, fast=fast, parent=self)
        self.focus_ways = Focus(self)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()

    # --- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self.theme
        for splitter in (self.across, self.middle):
            splitter.setChildrenCollapsible(False)
        self.middle.addWidget(self.sheet)
        self.across.addWidget(self.navigator)
        self.across.addWidget(self.middle)
        self.across.addWidget(self.aside)
        self.across.setStretchFactor(1, 1)
        self.navigator.setMaximumWidth(theme.px(NAVIGATOR_MOST))
        self.sheet.setMaximumWidth(theme.px(MEASURE + 2 * Space.LARGE) + SCROLL_BAR)
        self.across.setSizes([theme.px(250), theme.px(560), theme.px(340)])
        layout = widgets.column(theme, self, space=0)
        for widget in (self.head, self.risk):
            layout.addWidget(widget)
        layout.addWidget(self.across, stretch=1)
        layout.addWidget(self.strip)

    def _connect(self) -> None:
        board, work, navigator, aside = self.board, self.work, self.navigator, self.aside
        board.moved.connect(self._moved)
        board.finished.connect(self._finished)
        board.noted.connect(lambda: aside.open_page(aside.notepad))
        work.changed.connect(lambda _codes: self._changed())
        work.said.connect(lambda words: self.strip.say(words, undo=bool(work.history.done)))
        work.told.connect(lambda words: self.strip.say(words, undo=False))
        work.saving.connect(lambda: self.strip.show_typing(unsaved=work.unsaved))
        navigator.section_wanted.connect(lambda code: self._went(lambda: board.go_to_section(code)))
        navigator.question_wanted.connect(lambda code: self._went(lambda: board.go_to_code(code)))
        navigator.note_wanted.connect(lambda _note: self.open_notepad())
        aside.notepad.used.connect(self._show_evidence)
        for drawer_page in (aside.notepad, aside.interview, aside.queries):
            drawer_page.question_wanted.connect(board.go_to_code)
        self.strip.undo.connect(board.undo)
        self.strip.fast.connect(self._set_fast)
        self.head.steps_wanted.connect(self.toggle_navigator)
        self.head.notes_wanted.connect(self.open_notepad)
        self.head.risk_wanted.connect(self.risk.open)
        self.head.check_wanted.connect(self.check_wanted)
        self.head.cases_wanted.connect(self.cases_wanted)
        self.risk.done.connect(self._risk_done)
        self.risk.shown.connect(self._make_room)

    # --- showing ----------------------------------------------------------------------------

    def open(self, code: str = "") -> None:
        """Show the case: at a question, else where it was left."""
        self._changed()
        self.risk.go_on()
        note, alert = code.startswith(NOTE), code.startswith(RISK)
        self.board.open("" if note or alert else code)
        if alert:
            self.risk.open()
        if note:
            self.aside.open_page(self.aside.notepad)

    def refresh(self) -> None:
        """Show the case anew after something else has changed it."""
        self.work.look_again()
        self.sheet.show_anew()
        self._changed()

    def _changed(self) -> None:
        self.navigator.refresh()
        self.head.refresh()
        self.aside.refresh()

    def _moved(self) -> None:
        section = self.sheet.section
        self.navigator.show_here(section.code if section else "", self.sheet.current)
        self.aside.show_item(self.board.item)

    def _finished(self) -> None:
        words = self.tr("Everything that is owed has been answered. Check the answers, then complete the case.")
        self.strip.say(words, undo=False)
        self.head.check.setFocus(Qt.FocusReason.OtherFocusReason)

    def _risk_done(self) -> None:
        self.head.refresh()
        self.board.focus_question()

    def _show_evidence(self, code: str) -> None:
        """Go to evidence that a note was added to, behind its last word."""
        self._share_height(QUESTIONS_SHARE)
        self.board.go_to_code(code)
        self.sheet.panel.to_end(code)

    # --- doing ------------------------------------------------------------------------------

    def _set_fast(self, on: bool) -> None:
        self.board.fast = on
        self.fast_changed.emit(on)

    def toggle_fast(self) -> None:
        """Switch fast keys on or off."""
        self.strip.fast_keys.toggle()

    def open_drawer(self, page: SideTab) -> None:
        """Bring a tab beside the guidance into view."""
        self.aside.open_page(page)

    def open_notepad(self) -> None:
        """Show the notepad and put the cursor there."""
        self.aside.open_page(self.aside.notepad)
        self.aside.notepad.write()

    def look_for_notes(self) -> None:
        """Show the notepad and put the cursor where one names a note, or evidence, to use it here."""
        self._share_height(LOOKING_SHARE)
        self.aside.open_page(self.aside.notepad)
        self.aside.notepad.look_for()

    def go_on(self) -> None:
        """Keep the note that is being written, else go to the next question that needs an answer."""
        if self.aside.notepad.paper.hasFocus():
            self.aside.notepad.keep_on()
        else:
            self.board.go_on()

    def explain(self) -> None:
        """Explain the words of the current question."""
        if not self.aside.guidance.explain():
            self.strip.say(self.tr("There is no word of the glossary in this question."), undo=False)

    def find_words(self) -> None:
        """Put the cursor into the search."""
        self.navigator.show()
        self.navigator.find_words()

    def show_only(self, mark: Mark | None) -> None:
        """List only the questions with a mark."""
        self.navigator.show()
        self.navigator.show_only(mark)

    def focus_navigator(self) -> None:
        """Put the focus into the task list."""
        self.navigator.show()
        self.navigator.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_navigator(self) -> None:
        """Open the task list where there is no room for it, or close it again."""
        if self.navigator.isVisible():
            self.navigator.hide()
            self.board.focus_question()
        else:
            self.focus_navigator()

    def _went(self, go: Callable[[], None]) -> None:
        if self.narrow:
            self.navigator.hide()
        go()

    def leave(self) -> bool:
        """Save everything that is being typed; false if that cannot be done."""
        self.board.remember()
        return self.work.leave_all() and self.aside.leave() and self.risk.leave()

    def keep_typing(self) -> bool:
        """Put everything that is being typed into the file, without ending it; false if that cannot be done."""
        return self.work.keep_typing() and self.aside.keep_typing() and self.risk.leave()

    def focus(self, spot: Spot) -> None:
        """Stand at a place."""
        self.board.go_to(spot)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab goes through head, task list, the current question, guidance and foot, and out again."""
        return self.focus_ways.catch() or self.tab(onward=onward) or super().focusNextPrevChild(onward)

    def tab(self, *, onward: bool) -> bool:
        """Move the focus on or back, from wherever in the window it is; false if it is at no stop."""
        return self.focus_ways.tab(onward=onward)

    def take_focus(self) -> bool:
        """Bring the focus to the question at hand; false if it is not in sight."""
        return self.focus_ways.take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo that a text had no more use for go through the case; Escape goes back to the question."""
        if event.key() == Qt.Key.Key_Escape:
            self.board.focus_question()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.board.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.board.redo()
        else:
            super().keyPressEvent(event)

    # --- room -------------------------------------------------------------------------------

    def _share_height(self, questions: float) -> None:
        """Where guidance and notes stand under the questions, give the questions this share of the height."""
        high = self.middle.height() or self.height()
        self.middle.setSizes([round(questions * high), round((1 - questions) * high)])

    def _make_room(self) -> None:
        """Where an alert and the questions have no room over each other, the alert comes first."""
        alone = self.risk.isVisibleTo(self) and self.height() < self.theme.px(RISK_BESIDE)
        self.across.setVisible(not alone)

    @property
    def narrow(self) -> bool:
        """Whether the task list opens by a button, since it has no room of its own."""
        return self.width() < self.theme.px(NAVIGATOR_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room: first the guidance under the questions, then the task list."""
        super().resizeEvent(event)
        beside = event.size().width() >= self.theme.px(ASIDE_FROM)
        holder = self.across if beside else self.middle
        if self.aside.parent() is not holder:
            holder.addWidget(self.aside)
            self.aside.fold(folded=not beside)
            if not beside:
                self._share_height(QUESTIONS_SHARE)
        self.strip.fold(narrow=not beside)
        narrow = self.narrow
        if narrow != self.head.steps.isVisibleTo(self.head):
            self.head.fold(narrow=narrow)
            self.navigator.setVisible(not narrow)
        self._make_room()
