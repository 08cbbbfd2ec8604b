"""Above every page of the lead's: someone may be at risk, until the lead has closed the alert."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout

from assessor_app.desktop.page import EVERYTHING
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import button, clear, line, picture, text
from assessor_app.operations.cases import Risk, open_risks
from assessor_app.subjects import kind

MOST = 3
"""The most cases that have a button of their own."""


class AlertStrip(QFrame):
    """Names the cases with an open alert, and leads to each; hidden while there is none."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._found: tuple[tuple[str, Risk], ...] = ()
        self.cases: tuple[str, ...] = ()
        self.hide()
        self.setProperty("tone", Tone.PROBLEM.value)
        self.setAccessibleName(self.tr("Someone may be at risk"))
        self._row: QHBoxLayout = line(session.theme, self, space=Space.MEDIUM, margin=Space.SMALL)
        session.changed.connect(self._changed)
        self._look()

    def _changed(self, subjects: frozenset[str]) -> None:
        if subjects == EVERYTHING or any(kind(subject) in {"assessment", "case"} for subject in subjects):
            self._look()

    def _look(self) -> None:
        found = open_risks(self._session.ws)
        if found == self._found:
            return
        self._found, self.cases = found, tuple(dict.fromkeys(case for case, _ in found))
        clear(self._row)
        self.setVisible(bool(found))
        if found:
            self._show(found)

    def _show(self, found: tuple[tuple[str, Risk], ...]) -> None:
        theme = self._session.theme
        self._row.addWidget(picture(theme, "risk", 24, theme.colours.problem))
        words = self.tr("Someone may be at risk: {cases}").format(cases=", ".join(self.cases))
        self._row.addWidget(text(words, "strong"), stretch=1)
        first = dict(reversed(found))
        for case in self.cases[:MOST]:
            words = self.tr("See case {number}").format(number=case)
            self._row.addWidget(button(words, partial(self._session.go, "case", first[case].assessment)))
        if len(self.cases) > MOST:
            self._row.addWidget(button(self.tr("See all"), partial(self._session.go, "overview")))
