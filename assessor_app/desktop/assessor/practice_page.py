"""Practice: an invented case to assess, and then where one differs from the benchmark, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from assessor_app import subjects
from assessor_app.desktop.page import EVERYTHING, Page, Place
from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.walk.outline import number
from assessor_app.operations import practice
from assessor_app.records import LOCKED, Assessment

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session
    from assessor_app.operations.practice import Difference


class PracticePage(Page):
    """Begins practice, goes on with it, and afterwards compares it."""

    key = "practice"
    icon = "practice"
    help_topic = "practice"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._body: QVBoxLayout = widgets.page_column(session.theme, self)
        self._first: QPushButton | None = None
        """Where one begins: the way in, or the first difference."""

    def title(self) -> str:
        """Its heading."""
        return self.tr("Practice")

    def opened(self, place: Place) -> None:
        """Show how far practice is."""
        self.refresh(EVERYTHING)
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changed: frozenset[str]) -> None:
        """Show it anew when it has changed."""
        found = practice.practice_of(self.session.ws)
        if changed != EVERYTHING and (found is None or subjects.assessment(found.id) not in changed):
            return
        widgets.clear(self._body)
        self._first = None
        self._body.addWidget(widgets.title(self.title()))
        words = self.tr("An invented case to try your hand at. It is never sent and never counts.")
        self._body.addWidget(widgets.lead(words))
        if found is not None and found.status in LOCKED:
            self._add_comparison(found)
        else:
            self._add_way_in(found)
        self._body.addStretch(1)

    # --- before -----------------------------------------------------------------------------

    def _add_way_in(self, found: Assessment | None) -> None:
        theme = self.session.theme
        frame, inside = widgets.card(theme, space=Space.MEDIUM)
        for words in (
            self.tr("1. Read the case file, which stands beside the questions."),
            self.tr("2. Answer the questions, then check your answers and complete the case."),
            self.tr("3. See, question by question, where you and the benchmark differ, and why."),
        ):
            inside.addWidget(widgets.body(words))
        row = widgets.line(theme)
        words = self.tr("&Begin to practise") if found is None else self.tr("&Go on practising")
        begin = widgets.button(words, self._begin, kind="primary", icon="next", theme=theme)
        self._first = begin
        begin.setEnabled(found is not None or self.session.ws.writing)
        row.addWidget(begin)
        row.addStretch(1)
        inside.addLayout(row)
        self._body.addWidget(widgets.measured(theme, frame))

    def _begin(self) -> None:
        before = practice.practice_of(self.session.ws)
        found = self.session.attempt(lambda: practice.start_practice(self.session.ws))
        if found is None:
            return
        if before is None:
            self.session.wrote((subjects.assessment(found.id),))
        self.session.go("walk", found.id)

    # --- after ------------------------------------------------------------------------------

    def _add_comparison(self, found: Assessment) -> None:
        compared = practice.compare(self.session.ws, found.id, self.session.language)
        alike = sum(one.same for one in compared)
        other = [one for one in compared if not one.same_side]
        near = [one for one in compared if one.same_side and not one.same]
        words = self.tr("You and the benchmark agree on {alike} of {all} questions.")
        told = widgets.note(self.session.theme, words.format(alike=alike, all=len(compared)), Tone.INFO)
        self._body.addWidget(widgets.measured(self.session.theme, told))
        self._add_differences(self.tr("You judged the work otherwise"), other, Tone.WARNING, found)
        self._add_differences(self.tr("You judged it alike, with another answer"), near, Tone.NEUTRAL, found)
        again = self.tr("To try again, reopen the case under Check answers.")
        self._body.addWidget(widgets.hint(again))

    def _add_differences(self, title: str, found: Sequence[Difference], tone: Tone, mine: Assessment) -> None:
        if not found:
            return
        self._body.addWidget(widgets.heading(f"{title}: {len(found)}"))
        for one in found:
            self._body.addWidget(widgets.measured(self.session.theme, self._card(one, tone, mine)))

    def _card(self, one: Difference, tone: Tone, mine: Assessment) -> QFrame:
        theme = self.session.theme
        frame, inside = widgets.card(theme, space=Space.HAIR)
        inside.addWidget(widgets.text(f"{number(one.question)} {one.label}".strip(), "strong"))
        inside.addWidget(widgets.body(self.tr("You: {answer}").format(answer=one.mine or self.tr("no answer"))))
        words = self.tr("Benchmark: {answer}").format(answer=one.benchmark or self.tr("no answer"))
        inside.addWidget(widgets.body(words))
        if one.why:
            inside.addWidget(widgets.note(theme, one.why, tone))
        row = widgets.line(theme)
        go = widgets.button(
            self.tr("Go to question"), lambda: self.session.go("walk", mine.id, one.question), kind="quiet"
        )
        go.setAccessibleName(self.tr("Go to question {number}").format(number=number(one.question) or one.label))
        self._first = self._first or go
        row.addWidget(go)
        row.addStretch(1)
        inside.addLayout(row)
        return frame
