"""The page of one section: its heading, a card for each question, and what does not apply."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.card_pool import CardPool
from assessor_app.desktop.walk.inapplicable import InapplicableQuestions
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import Section
from assessor_app.desktop.walk.panel import QuestionPanel
from assessor_app.desktop.walk.question_card import QuestionCard
from assessor_app.desktop.walk.section_canvas import SectionCanvas
from assessor_app.desktop.walk.text_editors import TextEditor

MEASURE, LEAST = 860, 160
"""The widest and the narrowest a card gets, in pixels at 100 %."""
ROOMS = 20
"""Of the height in sight, at most one part in so many is given to what stands before the current card."""


class SectionPage(QScrollArea):
    """The questions of one section. Turning it uses the cards of the section before again."""

    wanted = Signal(str)
    """The person wants to stand at this question."""
    given = Signal(str, str)
    """Question code and the answer that the person wants."""

    def __init__(self, theme: Theme, work: OpenAssessment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.work = work
        self.current = ""
        self.beyond: Callable[[bool], bool] = lambda _onward: False
        """Puts the focus on what Tab reaches after the last stop of the page, or before the first."""
        self.key_pressed: Callable[[QKeyEvent], bool] = lambda _event: False
        self._page = SectionCanvas(self)
        self._page.setProperty("role", "ground")
        self.deck = CardPool(theme, work, self._page, self._connect_card)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._deal_more)
        self._heading = widgets.heading("")
        self._above = widgets.caption("")
        self.closed = InapplicableQuestions(theme, work)
        self.panel = QuestionPanel(theme)
        self.panel.grew.connect(self.arrange)
        self.panel.cursor_moved.connect(self._show_cursor)
        self.closed.grew.connect(self.arrange)
        for widget in (self._above, self._heading, self.closed, self.panel):
            widget.setParent(self._page)
        self.panel.hide()
        self.setWidget(self._page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Questions"))

    # --- showing ----------------------------------------------------------------------------

    @property
    def section(self) -> Section | None:
        """The section that is shown."""
        return self.deck.section

    @property
    def cards(self) -> dict[str, QuestionCard]:
        """The cards that are there, by question; see `settle`."""
        return self.deck.cards

    def show_section(self, section: Section, at: str = "") -> None:
        """Turn to a section, with the question `at` in view."""
        self._hold_focus()
        self.set_current("")
        language = self.work.language
        self._above.setText(section.view.label.to(language))
        self._heading.setText(section.group.label.to(language))
        self.deck.turn_to(section, at)
        self.closed.show_items(self.deck.closed())
        self._deal(self.viewport().height())
        self.verticalScrollBar().setValue(0)

    def _deal(self, room: int) -> None:
        """Deal cards until they fill `room`; the others follow while nobody waits."""
        deck, used, width = self.deck, 0, self._card_width()
        for item in deck.pending():
            if used > room:
                self._idle.start()
                break
            used += deck.card(item).arrange(width)
        deck.hide_spare()
        self.arrange()

    def _deal_more(self) -> None:
        """Deal more cards; what is in view stays where it is."""
        card = self.cards.get(self.current)
        bar = self.verticalScrollBar()
        was = card.y() - bar.value() if card is not None else 0
        self._deal(self.viewport().height())
        if card is not None:
            bar.setValue(card.y() - was)

    def settle(self) -> None:
        """Deal every card of the section now."""
        self._idle.stop()
        while any(True for _ in self.deck.pending()):
            self._deal_more()

    def _connect_card(self, card: QuestionCard) -> None:
        card.wanted.connect(self.wanted)
        card.given.connect(self.given)

    def _hold_focus(self) -> None:
        """Take the focus from a card that is about to change, lest Qt hands it to the next one as if by Tab."""
        focus = self.window().focusWidget()
        if focus is not None and self._page.isAncestorOf(focus):
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold_focus(self) -> None:
        """Have the focus for a moment, while what had it goes: keys mean the current question meanwhile."""
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def holds_focus(self) -> bool:
        """Whether the focus is on the page itself, on nothing that could be done there."""
        return self.window().focusWidget() is self._page

    # --- the current question ---------------------------------------------------------------

    def set_current(self, code: str) -> None:
        """Make one question of this section current; "" makes none so."""
        before = self.cards.get(self.current)
        if before is not None and code != self.current:
            self._hold_focus()
            before.set_current(on=False)
        self.current = code
        item = next((item for item in self.deck.items if item.code == code), None)
        if item is None:
            self.panel.hide()
            return
        card = self.deck.card(item)
        if not card.current:
            card.set_current(on=True)
            self.panel.ask(item, self.work)
            self.panel.raise_()

    def go_to(self, code: str, *, keep_in_place: bool = False) -> None:
        """Make a question current and bring it into view; a card that was clicked stays where it is."""
        bar, card = self.verticalScrollBar(), self.cards.get(code)
        was = card.y() - bar.value() if card is not None else 0
        self.set_current(code)
        self.arrange()
        card = self.cards.get(code)
        if card is None:
            return
        if keep_in_place:
            bar.setValue(card.y() - was)
        self.bring_into_view(card)

    def bring_into_view(self, card: QuestionCard) -> None:
        """Scroll so that the whole card, and a glimpse of the next one, can be seen."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        margin = min(self.theme.px(Space.HUGE), room // ROOMS)
        top, bottom = card.y() - margin, card.y() + card.height() + 2 * margin
        if bottom - margin <= room:
            top = 0  # seen whole below the title of the section, which is then not cut in half
        if bottom > bar.value() + room:
            bar.setValue(min(bottom - room, top))
        if top < bar.value():
            bar.setValue(top)

    def refresh(self, changed: frozenset[str]) -> None:
        """Show what changed; cards come and go as questions open and close."""
        section = self.section
        if section is None:
            return
        parts = {part.code for item in section.items for part in item.parts}
        if not changed & parts:
            return
        if self.deck.sort_again():
            self.closed.show_items(self.deck.closed())
            self._deal(2 * self.viewport().height())
        self.deck.show_view(changed)
        self.panel.show_state(self.work)
        self.arrange()

    def show_anew(self) -> None:
        """Show every question of the section again, answered or locked as the case is now."""
        section = self.section
        if section is None:
            return
        self.deck.show_view(frozenset(part.code for item in section.items for part in item.parts))
        self.panel.show_state(self.work)
        self.arrange()

    # --- Tab --------------------------------------------------------------------------------

    def stops(self) -> list[QWidget]:
        """Where Tab stops on this page, in the order in which it is read."""
        self.settle()
        found: list[QWidget] = []
        for card in self.cards.values():
            found += card.stops()
            found += self.panel.stops() if card.current else []
        return [*found, *([self.closed.fold] if self.closed.isVisible() else [])]

    def tab_from(self, focus: QWidget | None, *, onward: bool) -> bool:
        """Move the focus to the next or the previous stop; false beyond the ends."""
        stops = self.stops()
        here = next((at for at, stop in enumerate(stops) if stop is focus or _within(stop, focus)), -1)
        to = here + (1 if onward else -1)
        if here < 0 or not 0 <= to < len(stops):
            return False
        reason = Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
        stops[to].setFocus(reason)
        return True

    # --- layout -----------------------------------------------------------------------------

    def _card_width(self) -> int:
        margin = self.theme.px(Space.LARGE)
        return max(min(self.viewport().width() - 2 * margin, self.theme.px(MEASURE)), self.theme.px(LEAST))

    def arrange(self) -> None:
        """Place everything within the width there is."""
        theme = self.theme
        margin, gap = theme.px(Space.LARGE), theme.px(Space.MEDIUM)
        width = self._card_width()
        y = theme.px(Space.NORMAL)
        for label in (self._above, self._heading):
            y += _put(label, margin, y, width, _label_height(label, width))
        y += gap
        for card in self.cards.values():
            room = self.panel.heightForWidth(card.inner(width)) if card.current else 0
            high = card.arrange(width, room)
            if card.current:
                _put(self.panel, margin + card.left, y + card.panel_top, card.inner(width), room)
            y += _put(card, margin, y, width, high) + gap
        if self.closed.isVisibleTo(self._page):
            y += _put(self.closed, margin, y, width, self.closed.heightForWidth(width)) + gap
        self._stack()
        y += theme.px(Space.HUGE)
        self._page.resize(self.viewport().width(), max(y, self.viewport().height()))
        focus = self.window().focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, theme.px(Space.LARGE))

    def _show_cursor(self, paper: TextEditor) -> None:
        """Keep the line in sight that is being written."""
        if paper.hasFocus():
            at = paper.viewport().mapTo(self._page, paper.cursorRect().center())
            self.ensureVisible(at.x(), at.y(), 0, self.theme.px(Space.LARGE))

    def _stack(self) -> None:
        """Put everything in the order in which it is read: so a screen reader goes through it."""
        order: list[QWidget] = []
        for card in self.cards.values():
            order += [card, self.panel] if card.current else [card]
        order += [self.closed]
        have = [child for child in self._page.children() if child in set(order)]
        if have != [child for child in order if child in set(have)]:
            for widget in order:
                widget.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no editor wanted mean something to the walk; the others scroll."""
        if not self.key_pressed(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self.arrange()
        card = self.cards.get(self.current)
        if card is not None:
            self.bring_into_view(card)


def _within(stop: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and not isinstance(stop, QuestionCard) and stop.isAncestorOf(focus)


def _put(widget: QWidget, x: int, y: int, width: int, height: int) -> int:
    where = widget.geometry()
    if (where.x(), where.y(), where.width(), where.height()) != (x, y, width, height):
        widget.setGeometry(x, y, width, height)
    return height


def _label_height(label: QLabel, width: int) -> int:
    return label.heightForWidth(width) if label.wordWrap() else label.sizeHint().height()
