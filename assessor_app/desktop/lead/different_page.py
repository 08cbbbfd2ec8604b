"""Different answers: each question that has two, side by side, and the choice of which counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QVBoxLayout

from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.shell.saved import clock_words
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import (
    body,
    button,
    card,
    clear,
    column,
    empty_state,
    lead,
    line,
    page_column,
    section,
    text,
    title,
)
from assessor_app.operations.settling import DifferentAnswers, Side, different_answers
from assessor_app.problems import UserError


class DifferentPage(Page):
    """A card for each question that two people answered differently."""

    key = "different"
    icon = "different"
    help_topic = "lead-different"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        whole = page_column(session.theme, self)
        whole.addWidget(title(self.title()))
        words = self.tr(
            "The same question of a case was answered twice, by people who did not know of each other’s answer. "
            "Until you choose, the latest counts."
        )
        whole.addWidget(lead(words))
        self._cards: QVBoxLayout = column(session.theme, space=Space.NORMAL)
        whole.addLayout(self._cards)
        whole.addStretch()

    def title(self) -> str:
        """Its heading."""
        return self.tr("Different answers")

    def opened(self, place: Place) -> None:
        """List them."""
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        """List them again."""
        clear(self._cards)
        found = different_answers(self.session.ws, self.session.language)
        for one in found:
            self._cards.addWidget(self._card(one))
        if not found:
            words = self.tr("When two people answer the same question of a case differently, it shows here.")
            empty = empty_state(self.session.theme, "done", self.tr("No different answers"), words)
            self._cards.addWidget(empty)

    def _card(self, one: DifferentAnswers) -> QFrame:
        theme = self.session.theme
        frame, inside = card(theme, space=Space.SMALL)
        head = line(theme)
        head.addWidget(section(self.tr("Case {number}").format(number=one.case)), stretch=1)
        if one.assessment:
            go = partial(self.session.go, "case", one.assessment, one.field)
            head.addWidget(button(self.tr("See the answers around it"), go, kind="quiet"))
        inside.addLayout(head)
        inside.addWidget(body(one.question))
        group = QButtonGroup(frame)
        for at, side in enumerate(one.sides):
            choice = QRadioButton(self._by(side).replace("&", "&&"))
            choice.setAccessibleName(f"{self._by(side)}: {side.words}")
            choice.setChecked(side.stands)
            group.addButton(choice, at)
            inside.addWidget(choice)
            inside.addWidget(self._answer(side))
        inside.addSpacing(theme.px(Space.SMALL))
        act = partial(self._settle, one, group)
        inside.addWidget(ReasonLine(theme, self.tr("The chosen one counts"), act, kind="primary"))
        return frame

    def _by(self, side: Side) -> str:
        words = self.tr("{author}, {time}").format(author=side.author, time=clock_words(side.time))
        return f"{words} – {self.tr('counts meanwhile')}" if side.stands else words

    def _answer(self, side: Side) -> QLabel:
        label = text(side.words or self.tr("(cleared)"), "lead")
        label.setContentsMargins(self.session.theme.px(Space.HUGE), 0, 0, 0)
        return label

    def _settle(self, one: DifferentAnswers, group: QButtonGroup, reason: str) -> None:
        from assessor_app.operations.settling import settle

        side = one.sides[max(group.checkedId(), 0)]
        try:
            settle(self.session.ws, one.subject, one.field, side.value, reason)
        except UserError as error:
            self.session.say_problems(error.problems)
            return
        self.session.wrote({one.subject})
        words = self.tr("Case {number}: “{answer}” counts.").format(number=one.case, answer=self._short(side.words))
        self.session.say(words)

    def _short(self, words: str) -> str:
        return words if len(words) <= 60 else words[:59] + "…"
