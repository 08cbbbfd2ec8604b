"""The head of a case's answers: number, assessor, how far, and what the lead does with it next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assessor_app import subjects
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.lead.words import purpose_words, status_mark, status_words
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import badge, body, button, caption, card, column, line, measured, section, text
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.operations.cases import Risk, risks
from assessor_app.problems import UserError
from assessor_app.records import Assessment, Purpose, Status


class CaseHead(QWidget):
    """Shows one assessment's state; `advanced` says ``checked`` or ``signed_off``."""

    advanced = Signal(str)

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
        names = {person.id: person.name for person in ws.people()}
        holder = QWidget()
        row = FlowLayout(holder, gap=theme.px(Space.MEDIUM))
        row.addWidget(text(self.tr("Case {number}").format(number=found.case), "title", wrap=False))
        icon, tone = status_mark(found.status, changed=found.changed_since_complete)
        row.addWidget(badge(theme, status_words(found.status, changed=found.changed_since_complete), tone, icon))
        if not found.of_record:
            row.addWidget(badge(theme, self.tr("Does not count"), Tone.NEUTRAL))
        ready = not found.changed_since_complete
        if ready and found.status is Status.COMPLETE:
            row.add_right(button(self.tr("Mark as &checked"), partial(self.advanced.emit, "checked")))
        if ready and found.status in {Status.COMPLETE, Status.CHECKED}:
            row.add_right(button(self.tr("&Sign off"), partial(self.advanced.emit, "signed_off"), kind="primary"))
        self._column.addWidget(holder)
        who = f"{names.get(found.assessor, found.assessor)} · {purpose_words(found.purpose)}"
        self._column.addWidget(caption(who))

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
        from assessor_app.operations.answering import close_risk

        try:
            close_risk(self.session.ws, found.id, risk.id, reason)
        except UserError as error:
            self.session.say_problems(error.problems)
            return
        self.session.wrote({subjects.assessment(found.id)})
        self.session.say(self.tr("The alert on case {number} is closed.").format(number=found.case))
