"""The head of a case's answers: number, assessor, how far, and what the lead does with it next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from assessor_app import subjects
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.lead.words import purpose_words, status_mark, status_words
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import badge, body, button, caption, card, column, line, measured, section, text
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.operations.cases import Risk, risks
from assessor_app.operations.names import names_of
from assessor_app.problems import UserError
from assessor_app.records import LOCKED, Assessment, Purpose, Status


class CaseHead(QWidget):
    """Shows one assessment's state; what the lead wants done with it is said, with the reason that is owed.

    `wanted` says ``checked``, ``signed_off``, ``undone`` (the sign-off) or ``sent_back``, and why.
    """

    wanted = Signal(str, str)

    def __init__(self, session: Session, found: Assessment) -> None:
        super().__init__()
        self.session = session
        self._column: QVBoxLayout = column(session.theme, self, space=Space.SMALL)
        self._name(found)
        self._others(found)
        for risk in risks(session.ws, found.id):
            if not risk.closed:
                self._column.addWidget(measured(session.theme, self._alert(found, risk)))

    def _name(self, found: Assessment) -> None:
        theme, ws = self.session.theme, self.session.ws
        names = names_of(ws)
        holder = QWidget()
        row = FlowLayout(holder, gap=theme.px(Space.MEDIUM))
        row.addWidget(text(self.tr("Case {number}").format(number=found.case), "title", wrap=False))
        icon, tone = status_mark(found.status, changed=found.changed_since_complete)
        row.addWidget(badge(theme, status_words(found.status, changed=found.changed_since_complete), tone, icon))
        if not found.of_record:
            row.addWidget(badge(theme, self.tr("Does not count"), Tone.NEUTRAL))
        ready = not found.changed_since_complete
        if ready and found.status is Status.COMPLETE:
            row.add_right(button(self.tr("Mark as &checked"), partial(self.wanted.emit, "checked", "")))
        if ready and found.status in {Status.COMPLETE, Status.CHECKED}:
            row.add_right(button(self.tr("&Sign off"), partial(self.wanted.emit, "signed_off", ""), kind="primary"))
        reasons = self._with_reasons(found)
        for words, act in reasons:
            row.add_right(self._opens(words, act))
        self._column.addWidget(holder)
        case = ws.values(subjects.case(found.case))
        parts = (case.get("reference"), case.get("name"), names[found.assessor], purpose_words(found.purpose))
        self._column.addWidget(caption(" · ".join(filter(None, parts))))
        for _, act in reasons:
            act.hide()
            self._column.addWidget(act)

    def _with_reasons(self, found: Assessment) -> list[tuple[str, QWidget]]:
        """What the lead can do to it that asks for a reason: the words of its button, and the line for the reason."""
        ways = []
        if found.status in {Status.CHECKED, Status.SIGNED_OFF}:
            undo = self.tr("Undo the sign-off") if found.status is Status.SIGNED_OFF else self.tr("Undo the check")
            ways.append((undo, "undone"))
        if found.status in LOCKED:
            ways.append((self.tr("Send it back"), "sent_back"))
        return [(words, self._reason(words, step)) for words, step in ways]

    def _reason(self, words: str, step: str) -> QWidget:
        line = ReasonLine(self.session.theme, words, lambda reason: self.wanted.emit(step, reason))
        return measured(self.session.theme, line)

    def _opens(self, words: str, act: QWidget) -> QPushButton:
        """A button that shows and hides the line for a reason."""
        opens = button(f"{words} …", lambda: None)
        opens.setCheckable(True)

        def show(on: bool) -> None:
            act.setVisible(on)
            reason = act.findChild(QLineEdit)
            if on and reason is not None:
                reason.setFocus()

        opens.toggled.connect(show)
        return opens

    def _others(self, found: Assessment) -> None:
        """The other assessments of the case, and making this one count."""
        ws = self.session.ws
        others = [
            one
            for one in ws.assessments()
            if one.case == found.case and one.id != found.id and one.purpose is not Purpose.PRACTICE
        ]
        row = line(self.session.theme)
        for one in others:
            words = self.tr("See the other assessment ({purpose})").format(purpose=purpose_words(one.purpose))
            row.addWidget(button(words, partial(self.session.go, "case", one.id), kind="quiet"))
        row.addStretch()
        if others:
            self._column.addLayout(row)
        if others and not found.of_record:
            words = self.tr("Let this assessment count")
            act = ReasonLine(self.session.theme, words, partial(self._set_record, found))
            self._column.addWidget(measured(self.session.theme, act))

    def _set_record(self, found: Assessment, reason: str) -> None:
        from assessor_app.operations.allocation import set_record

        try:
            set_record(self.session.ws, found.case, found.id, reason)
        except UserError as error:
            self.session.say_problems(error.problems)
            return
        self.session.wrote({subjects.case(found.case), subjects.assessment(found.id)})
        self.session.say(self.tr("This assessment of case {number} counts now.").format(number=found.case))

    def _alert(self, found: Assessment, risk: Risk) -> QFrame:
        frame, inside = card(self.session.theme)
        frame.setProperty("tone", Tone.PROBLEM.value)
        inside.addWidget(section(self.tr("Someone may be at risk")))
        inside.addWidget(body(risk.what))
        told = self.tr("Told: {who}, {when}").format(who=risk.told or self.tr("nobody yet"), when=risk.when)
        inside.addWidget(caption(told))
        words = self.tr("It has been dealt with")
        inside.addWidget(ReasonLine(self.session.theme, words, partial(self._close_risk, found, risk)))
        return frame

    def _close_risk(self, found: Assessment, risk: Risk, reason: str) -> None:
        from assessor_app.operations.answer_entry import close_risk

        try:
            close_risk(self.session.ws, found.id, risk.id, reason)
        except UserError as error:
            self.session.say_problems(error.problems)
            return
        self.session.wrote({subjects.assessment(found.id)})
        self.session.say(self.tr("The alert on case {number} is closed.").format(number=found.case))
