"""Different answers: each question that has two, side by side, and the choice of which counts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.shell.status_text import clock_words
from assessor_app.desktop.theme.plain_text import literal
from assessor_app.desktop.theme.ticks import beside
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import (
    body,
    button,
    card,
    clear,
    column,
    empty_state,
    hint,
    lead,
    measured,
    page_column,
    text,
    title,
)
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.desktop.walk.outline import number
from assessor_app.operations.moves import Move, moves
from assessor_app.operations.settlement import DifferentAnswers, Side, different_answers
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
        whole.addWidget(measured(session.theme, lead(words)))
        self._moves: Mapping[tuple[str, str], Move] = {}
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
        self._moves = moves(self.session.ws)
        order = {key: (not move.shows, -abs(move.points)) for key, move in self._moves.items()}
        last = (True, 0.0)
        found = different_answers(self.session.ws, self.session.language)
        found = tuple(sorted(found, key=lambda one: order.get((one.subject, one.field), last)))
        for at, one in enumerate(found):
            self._cards.addWidget(measured(self.session.theme, self._card(one, first=at == 0)))
        if not found:
            words = self.tr("When two people answer the same question of a case differently, it shows here.")
            empty = empty_state(self.session.theme, "done", self.tr("No different answers"), words)
            self._cards.addWidget(measured(self.session.theme, empty))

    def _card(self, one: DifferentAnswers, *, first: bool) -> QFrame:
        theme, about = self.session.theme, self._about(one)
        frame, inside = card(theme, space=Space.SMALL)
        holder = QWidget()
        head = FlowLayout(holder, gap=theme.px(Space.SMALL))
        head.addWidget(text(self.tr("Case {number}").format(number=one.case), "section", wrap=False))
        if one.assessment:
            words, go = (
                self.tr("See the answers around it"),
                partial(self.session.go, "case", one.assessment, one.field),
            )
            see = button(words, go, kind="quiet")
            see.setAccessibleName(f"{words}: {about}")
            head.add_right(see)
        inside.addWidget(holder)
        inside.addWidget(body(f"{number(one.field)} {one.question}".strip()))
        if move := self._moves.get((one.subject, one.field)):
            inside.addWidget(hint(self._moved(move)))
        if one.dropped:
            told = self.tr(
                "The version of the form that this case is on no longer asks this question. The answers count nowhere; "
                "choosing one only closes this."
            )
            inside.addWidget(hint(told))
        inside.addSpacing(theme.px(Space.SMALL))
        group = QButtonGroup(frame)
        inside.addLayout(self._sides(one, group))
        inside.addSpacing(theme.px(Space.SMALL))
        act, kind = partial(self._settle, one, group), "primary" if first else ""
        inside.addWidget(ReasonLine(theme, self.tr("The chosen one counts"), act, kind=kind, about=about))
        return frame

    def _moved(self, move: Move) -> str:
        """Whether choosing otherwise could move a headline."""
        words = self.tr("Another answer could move outcome {outcome} by {points} points; it would still be {now}%.")
        if move.shows:
            words = self.tr("Another answer could move outcome {outcome} from {now}% to {then}%.")
        points = QLocale().toString(abs(move.points), "f", 2)
        return words.format(outcome=move.outcome, points=points, now=move.now, then=move.then)

    def _sides(self, one: DifferentAnswers, group: QButtonGroup) -> QVBoxLayout:
        """Each answer as what one chooses, with its author close under it and room before the next."""
        theme = self.session.theme
        sides = column(theme, space=Space.NORMAL)
        for at, side in enumerate(one.sides):
            choice = QRadioButton()
            words = literal(side.words or self.tr("(cleared)"))
            sides.addWidget(beside(theme, choice, words, self._by(side, counts=not one.dropped), role="lead"))
            choice.setChecked(side.stands)
            group.addButton(choice, at)
        return sides

    def _about(self, one: DifferentAnswers) -> str:
        """What tells this card from the others to somebody who hears one control at a time."""
        words = self.tr("case {case}, {question}")
        return words.format(case=one.case, question=f"{number(one.field)} {one.question}".strip())

    def _by(self, side: Side, *, counts: bool) -> str:
        words = self.tr("{author}, {time}").format(author=side.author, time=clock_words(side.time))
        meanwhile = self.tr("counts meanwhile")
        return f"{words} – {meanwhile}" if side.stands and counts else words

    def _settle(self, one: DifferentAnswers, group: QButtonGroup, reason: str) -> None:
        from assessor_app.operations.settlement import settle

        side = one.sides[max(group.checkedId(), 0)]
        try:
            settle(self.session.ws, one.subject, one.field, side.value, reason)
        except UserError as error:
            self.session.say_problems(error.problems)
            return
        self.session.wrote({one.subject})
        words = self.tr("Case {number}: “{answer}” counts.")
        if one.dropped:
            words = self.tr("Case {number}: “{answer}” is chosen. The form no longer asks this, so it counts nowhere.")
        words = words.format(number=one.case, answer=self._short(side.words))
        self.session.say(words)

    def _short(self, words: str) -> str:
        return words if len(words) <= 60 else words[:59] + "…"
