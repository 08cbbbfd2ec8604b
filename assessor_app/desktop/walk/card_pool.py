"""The cards of one section: dealt as far as they can be seen, the others while nobody waits; used again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtWidgets import QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.card_view import card_view
from assessor_app.desktop.walk.navigation import open_to
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import Item, Section, asks, number
from assessor_app.desktop.walk.pool import Pool
from assessor_app.desktop.walk.question_card import QuestionCard


class CardPool:
    """Cards in the order of their questions. `pending` are those that have no card yet."""

    def __init__(
        self, theme: Theme, work: OpenAssessment, page: QWidget, connect: Callable[[QuestionCard], None]
    ) -> None:
        """`page` is what the cards lie on; `connect` is told each card that is built."""
        self.theme = theme
        self.work = work
        self.section: Section | None = None
        self.items: tuple[Item, ...] = ()
        self.cards: dict[str, QuestionCard] = {}
        self._page = page
        self._connect = connect
        self._pool = Pool(self._build)
        self._gutter = 0
        self._first = ""

    # --- which questions have a card --------------------------------------------------------

    def turn_to(self, section: Section, first: str) -> None:
        """Hold another section; cards come when they are asked for, beginning at `first`."""
        self.section, self._first = section, first
        self._put_away(tuple(self.cards))
        self._sort_items()

    def sort_again(self) -> bool:
        """See which questions have a card now that answers have changed; whether any came or went."""
        before = self.items
        self._sort_items()
        if before == self.items:
            return False
        wanted = {item.code for item in self.items}
        self._put_away(tuple(code for code in self.cards if code not in wanted))
        return True

    def _sort_items(self) -> None:
        section = self.section
        self.items = tuple(item for item in section.items if self._shows(item)) if section else ()
        numbers = [number(item.code) for item in self.items]
        metrics = self._page.fontMetrics()
        widest = max((metrics.horizontalAdvance(text) for text in numbers), default=0)
        self._gutter = widest + self.theme.px(Space.MEDIUM) if widest else 0
        for card in self.cards.values():
            card.gutter = self._gutter

    def _shows(self, item: Item) -> bool:
        snapshot = self.work.snapshot
        return open_to(snapshot, item) or (not asks(item.question) and item.code in snapshot.active)

    def closed(self) -> Sequence[Item]:
        """The questions of the section that do not apply and have nothing kept."""
        shown = {item.code for item in self.items}
        section = self.section
        return [item for item in section.items if asks(item.question) and item.code not in shown] if section else ()

    # --- cards ------------------------------------------------------------------------------

    def pending(self) -> Iterator[Item]:
        """The questions without a card: from the first one to be seen onward, then those before it."""
        codes = [item.code for item in self.items]
        start = codes.index(self._first) if self._first in codes else 0
        ordered = (*self.items[start:], *reversed(self.items[:start]))
        return (item for item in ordered if item.code not in self.cards)

    def card(self, item: Item) -> QuestionCard:
        """The card of a question, dealt now if it has none."""
        if item.code not in self.cards:
            found = {**self.cards, item.code: self._deal(item)}
            self.cards = {one.code: found[one.code] for one in self.items if one.code in found}
        return self.cards[item.code]

    def _deal(self, item: Item) -> QuestionCard:
        return self._pool.take(lambda card: self._fill(card, item))

    def _fill(self, card: QuestionCard, item: Item) -> None:
        card.gutter = self._gutter
        card.ask(item, self.work.language)
        card.show_view(card_view(item, self.work))
        if card.isHidden():
            card.show()

    def _build(self) -> QuestionCard:
        card = QuestionCard(self.theme, self._page)
        self._connect(card)
        return card

    def _put_away(self, codes: tuple[str, ...]) -> None:
        for code in reversed(codes):
            self._pool.give_back(self.cards.pop(code))

    def hide_spare(self) -> None:
        """Take cards that are not needed out of sight; those that were used again stayed in sight."""
        for card in self._pool.spare:
            if not card.isHidden():
                card.hide()

    def show_view(self, changed: frozenset[str]) -> None:
        """Show what changed on the cards that are there."""
        for item in self.items:
            if item.code in self.cards and any(part.code in changed for part in item.parts):
                self.cards[item.code].show_view(card_view(item, self.work))
