"""The questions of an interview, answered as those of a case are, and its own page for completing it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from assessor_app import subjects
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.lead.words import status_mark, status_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import (
    badge,
    button,
    card,
    clear,
    lead,
    line,
    measured,
    note,
    page_column,
    title,
)
from assessor_app.desktop.walk.page import WalkPage
from assessor_app.desktop.walk.wrapped_link import WrappedLink
from assessor_app.operations import completion
from assessor_app.records import LOCKED, Assessment

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session
    from assessor_app.instrument import OpenPoint


class InterviewWalk(WalkPage):
    """`place.subject` is the id of an interview, `place.detail` a question's code."""

    help_topic = "lead-interviews"
    under = "interviews"

    def _build(self, assessment: str) -> None:
        super()._build(assessment)
        if self.view is None:
            return
        code = self.session.ws.assessment(assessment).case
        self.view.head.rename(self.tr("Interview {code}").format(code=code), self.tr("Interviews"))
        self.view.cases_wanted.connect(lambda: self.session.go("interviews"))


class InterviewCheck(Page):
    """What an interview still owes, as links; completing it, or opening it again."""

    key = "check"
    icon = "checked"
    help_topic = "lead-interviews"
    listed = False
    under = "interviews"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._assessment = ""
        self._body: QVBoxLayout = page_column(session.theme, self)

    def title(self) -> str:
        """Its name."""
        return self.tr("Check answers")

    def place(self) -> Place:
        """The interview it is about."""
        return Place(self.key, self._assessment)

    def opened(self, place: Place) -> None:
        """Show what is open in an interview."""
        self._assessment = place.subject
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        """Show it anew."""
        clear(self._body)
        found = self.session.ws.assessment(self._assessment)
        theme = self.session.theme
        self._body.addWidget(title(self.tr("Check answers: interview {code}").format(code=found.case)))
        icon, tone = status_mark(found.status, changed=found.changed_since_complete)
        self._body.addWidget(badge(theme, status_words(found.status, changed=found.changed_since_complete), tone, icon))
        owed = completion.check_answers(self.session.ws, self._assessment).owed
        if found.status in LOCKED and not found.changed_since_complete:
            self._add_complete()
        elif owed:
            self._add_owed(owed)
        else:
            self._add_ready()
        self._add_foot(found)
        self._body.addStretch(1)

    def _add_complete(self) -> None:
        theme = self.session.theme
        words = self.tr("This interview is complete. Its answers are locked.")
        self._body.addWidget(measured(theme, note(theme, words, Tone.DONE)))
        frame, inside = card(theme)
        inside.addWidget(ReasonLine(theme, self.tr("Open it again"), self._reopen))
        self._body.addWidget(measured(theme, frame))

    def _add_owed(self, owed: Sequence[OpenPoint]) -> None:
        words = self.tr("Still open: {count}. Go to each from here.").format(count=len(owed))
        self._body.addWidget(lead(words))
        frame, inside = card(self.session.theme, space=0)
        for point in owed:
            inside.addWidget(self._link(point))
        self._body.addWidget(measured(self.session.theme, frame))

    def _link(self, point: OpenPoint) -> WrappedLink:
        words = point.message.to(self.session.language)
        return WrappedLink(self.session.theme, words, lambda: self.session.go("walk", self._assessment, point.code))

    def _add_ready(self) -> None:
        theme = self.session.theme
        row = line(theme, space=Space.NORMAL)
        words = self.tr("&Complete the interview")
        row.addWidget(button(words, self._complete, kind="primary", icon="complete", theme=theme))
        row.addStretch()
        self._body.addWidget(lead(self.tr("Nothing is owed.")))
        self._body.addLayout(row)

    def _add_foot(self, found: Assessment) -> None:
        theme, go = self.session.theme, self.session.go
        row = line(theme)
        row.addWidget(button(self.tr("Back to the &questions"), lambda: go("walk", found.id), icon="back", theme=theme))
        row.addWidget(button(self.tr("All &interviews"), lambda: go("interviews"), kind="quiet"))
        row.addStretch()
        self._body.addLayout(row)

    def _complete(self) -> None:
        done = self.session.attempt(lambda: completion.complete(self.session.ws, self._assessment))
        if done is not None:
            self.session.wrote((subjects.assessment(done.id),))
            self.session.say(self.tr("Interview {code} is complete.").format(code=done.case))

    def _reopen(self, reason: str) -> None:
        done = self.session.attempt(lambda: completion.reopen(self.session.ws, self._assessment, reason))
        if done is not None:
            self.session.wrote((subjects.assessment(done.id),))
            self.session.say(self.tr("Interview {code} is open again.").format(code=done.case))
