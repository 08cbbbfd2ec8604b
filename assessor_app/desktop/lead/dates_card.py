"""The timetable: every date from one, each changeable, and where the inspection is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QFrame, QLabel

from assessor_app import subjects
from assessor_app.desktop.sentences import in_words
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.widgets import button, card, column, field, hint, section, text
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.operations.timetable import Due, Milestone, change_date, next_due, set_timetable, timetable


class DatesCard(QFrame):
    """A date for each step, what comes next, and a button that works all of them out from the fieldwork week."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        theme = session.theme
        whole = column(theme, self)
        frame, inside = card(theme)
        whole.addWidget(frame)
        inside.addWidget(section(self.tr("Timetable")))
        self.next: QLabel = hint("")
        inside.addWidget(self.next)
        inside.addWidget(self._dates())
        tools = QFrame()
        row = FlowLayout(tools)
        self.compute = button(self.tr("Work all dates out from the fieldwork week"), self._compute)
        row.addWidget(self.compute)
        inside.addWidget(tools)
        said = self.tr(
            "Announced ten weeks before the fieldwork week; a second week after it; the draft three weeks and the "
            "publication six weeks after that. Change any date; the others stay."
        )
        inside.addWidget(hint(said))
        self.show_dates()

    def _dates(self) -> QFrame:
        """A date for each step, with how far off it is."""
        theme, session = self.session.theme, self.session
        holder = QFrame()
        flow = FlowLayout(holder, gap=theme.px(12))
        self.edits: dict[Milestone, QDateEdit] = {}
        self.states: dict[Milestone, QLabel] = {}
        for due in timetable(session.ws, today(session)):
            edit = QDateEdit()
            edit.setCalendarPopup(True)
            edit.setKeyboardTracking(False)
            edit.setDisplayFormat("d MMMM yyyy")
            edit.editingFinished.connect(lambda one=due.milestone: self._changed(one))
            self.edits[due.milestone] = edit
            part = field(theme, in_words(due.name), edit)
            self.states[due.milestone] = text("", "caption", wrap=False)
            part.layout().addWidget(self.states[due.milestone])  # type: ignore[union-attr]
            flow.addWidget(part)
        return holder

    def show_dates(self) -> None:
        """Show the dates as they stand; open ones show today, and say that they are open."""
        dates = timetable(self.session.ws, today(self.session))
        for due in dates:
            edit = self.edits[due.milestone]
            edit.blockSignals(True)
            edit.setDate(QDate.fromString((due.day or today(self.session)).isoformat(), "yyyy-MM-dd"))
            edit.blockSignals(False)
            self.states[due.milestone].setText(self._state(due))
        self.next.setText(self.words(dates))

    def words(self, dates: tuple[Due, ...]) -> str:
        """Where the inspection is, in a sentence."""
        coming = next_due(dates)
        if coming is None:
            return self.tr("No date lies ahead.")
        return self.tr("Next: {what}, {when} ({state}).").format(
            what=in_words(coming.name), when=written(coming.day), state=self._state(coming)
        )

    def _state(self, due: Due) -> str:
        if due.day is None:
            return self.tr("not settled yet")
        if due.past:
            return self.tr("past")
        return self.tr("today") if due.days == 0 else self.tr("days to go: {count}").format(count=due.days)

    def _day(self, milestone: Milestone) -> date:
        day = self.edits[milestone].date()
        return date(day.year(), day.month(), day.day())

    def _changed(self, milestone: Milestone) -> None:
        now = {due.milestone: due.day for due in timetable(self.session.ws, today(self.session))}
        day = self._day(milestone)
        if day == (now[milestone] or today(self.session)):
            return
        self._do(lambda: change_date(self.session.ws, milestone, day), self.tr("The date is changed."))

    def _compute(self) -> None:
        day = self._day(Milestone.FIELDWORK)
        words = self.tr("Every date follows from the fieldwork week.")
        self._do(lambda: set_timetable(self.session.ws, Milestone.FIELDWORK, day), words)

    def _do(self, operation: object, words: str) -> None:
        def act() -> bool:
            if callable(operation):
                operation()
            return True

        if self.session.attempt(act):
            self.session.wrote({subjects.INSPECTION})
            self.session.say(words)
        self.show_dates()


def today(session: Session) -> date:
    """The day as the file has it."""
    return date.fromisoformat(session.ws.now()[:10])


def written(day: date | None) -> str:
    """A day as one reads it in the window's language."""
    return QLocale().toString(QDate.fromString(day.isoformat(), "yyyy-MM-dd"), "d MMMM yyyy") if day else ""
