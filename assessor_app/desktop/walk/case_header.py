"""The line over the walk: which case, how far it is, and what is always one press away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.risk import alert_words


class CaseHeader(QFrame):
    """Case number, progress, and the buttons that never go away."""

    steps_wanted = Signal()
    notes_wanted = Signal()
    risk_wanted = Signal()
    check_wanted = Signal()
    cases_wanted = Signal()

    def __init__(self, theme: Theme, work: OpenAssessment) -> None:
        super().__init__()
        self.theme = theme
        self.work = work
        self.setProperty("role", "bar")
        self._narrow = False
        self.case = widgets.section(self._title())
        self.case.setWordWrap(False)
        self.known = widgets.text(work.desk.known, "hint", wrap=False)
        self.known.setVisible(bool(work.desk.known))
        self.progress = widgets.text("", "hint", wrap=False)
        back = self.tr("Practice") if work.desk.practice else self.tr("All cases")
        self.cases = widgets.button(back, self.cases_wanted.emit, kind="quiet", icon="back", theme=theme)
        self.steps = widgets.button(self.tr("Steps"), self.steps_wanted.emit, icon="menu", theme=theme)
        self.notes = widgets.button(self.tr("Notepad"), self.notes_wanted.emit, icon="note", theme=theme)
        self.risk = widgets.button(
            self.tr("At risk now"), self.risk_wanted.emit, kind="danger", icon="risk", theme=theme
        )
        self.check = widgets.button(self.tr("Check answers"), self.check_wanted.emit, icon="checked", theme=theme)
        self.alert = widgets.text("", "problem")
        self.locked = widgets.body("")
        self._explain()
        self._lay_out()

    def _title(self) -> str:
        desk = self.work.desk
        if desk.practice:
            return self.tr("Practice case")
        return self.tr("Case {0}").format(desk.case) if desk.case else self.tr("Trying the form")

    def _explain(self) -> None:
        set_tip(self.notes, self.tr("Notes on this case, in order of time (F2)"))
        set_tip(self.risk, self.tr("Someone may be at risk now (F8)"))
        self.risk.setAccessibleName(self.tr("Someone may be at risk now"))
        set_tip(self.check, self.tr("Everything that is still open, and completing the case (F9)"))
        buttons = (self.cases, self.steps, self.notes, self.risk, self.check)
        self._words = {button: button.text() for button in buttons}
        set_tip(self.steps, self.tr("The list of steps (Ctrl+J)"))
        set_tip(self.cases, self.tr("Back to all cases (Alt+Up)"))
        self.steps.hide()

    def _lay_out(self) -> None:
        theme = self.theme
        top = QWidget()
        flow = FlowLayout(top, gap=theme.px(Space.SMALL))
        for part in (self.cases, self.case, self.known, self.progress):
            flow.addWidget(part)
        for button in (self.steps, self.notes, self.risk, self.check):
            flow.add_right(button)
        layout = widgets.column(theme, self, space=Space.HAIR)
        edge = theme.px(Space.MEDIUM)
        layout.setContentsMargins(edge, Space.SMALL, edge, Space.SMALL)
        layout.addWidget(top)
        for label in (self.alert, self.locked):
            label.hide()
            layout.addWidget(label)

    def rename(self, case: str, back: str) -> None:
        """Say in other words what is answered here and where one goes back to, where it is no case."""
        self.case.setText(case)
        self.cases.setText(f" {back}")
        self.cases.setAccessibleName(back)
        set_tip(self.cases, back)
        self._words[self.cases] = self.cases.text()

    def fold(self, *, narrow: bool) -> None:
        """Offer the list of steps where it does not stand beside the questions."""
        self.steps.setVisible(narrow)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show words as long as there is room for them."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Where words would need a second line, buttons show icons only; their names stay for screen readers."""
        self._word(narrow=False)
        shown = [part for part in (*self._words, self.case, self.known, self.progress) if part.isVisibleTo(self)]
        needed = sum(part.sizeHint().width() for part in shown) + (len(shown) + 3) * self.theme.px(Space.SMALL)
        if needed > self.width():
            self._word(narrow=True)

    def _word(self, *, narrow: bool) -> None:
        self._narrow = narrow
        for button, said in self._words.items():
            button.setText("" if narrow else said)
        self._show_progress()

    def _show_progress(self) -> None:
        total = self.work.snapshot.total
        if self.work.snapshot.can_grow:
            answered = self.tr("{0} of {1}+") if self._narrow else self.tr("{0} of at least {1} answered")
        else:
            answered = self.tr("{0} of {1}") if self._narrow else self.tr("{0} of {1} answered")
        _show(self.progress, answered.format(total.answered, total.asked))

    def _why_locked(self) -> str:
        desk = self.work.desk
        if desk.viewing:
            return self.tr("This file was opened to look at only, so nothing can be changed.")
        if desk.handed_over:
            return self.tr("This case was given to somebody else. You can read it; nothing can be changed.")
        return self.tr("This case is complete, so its answers are locked. Reopen it from Check answers.")

    def refresh(self) -> None:
        """Show how far the case is, and what must be seen at once."""
        self._show_progress()
        _show(self.alert, alert_words(self.work))
        locked = self.work.desk.locked
        _show(self.locked, self._why_locked() if locked else "")
        self.alert.setVisible(bool(self.alert.text()))
        self.locked.setVisible(locked)


def _show(label: QLabel, words: str) -> None:
    if label.text() != words:
        label.setText(words)
